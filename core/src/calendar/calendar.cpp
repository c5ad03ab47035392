#include "zice/calendar.h"

#include <algorithm>

namespace zice {

Calendar::Calendar(Date from, Date until, std::vector<Date> exceptions)
    : from_(from), until_(until), exceptions_(std::move(exceptions)) {}

bool Calendar::covers(Date day) const { return from_ && *from_ <= day && day <= *until_; }

std::optional<bool> Calendar::is_working(Date day) const {
  if (!covers(day)) return std::nullopt;
  const bool excepted = std::binary_search(exceptions_.begin(), exceptions_.end(), day);
  return day.is_weekend() == excepted;
}

std::optional<Date> Calendar::working_day_after(Date day, int n) const {
  if (!covers(day)) return std::nullopt;
  while (n > 0) {
    day = day.plus_days(1);
    const auto working = is_working(day);
    if (!working) return std::nullopt;
    if (*working) --n;
  }
  return day;
}

std::optional<WorkingDays> Calendar::working_days(Date from, Date until) const {
  if (!covers(from) || !covers(until)) return std::nullopt;
  std::optional<WorkingDays> found;
  for (Date day = from; day <= until; day = day.plus_days(1)) {
    if (!*is_working(day)) continue;
    if (!found) found = WorkingDays{day, day, 0};
    found->last = day;
    ++found->count;
  }
  return found;
}

}  // namespace zice
