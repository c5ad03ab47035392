// Which days are worked: Monday to Friday, but for the holidays and the make-up days that the State Council
// orders year by year. A day outside the years that were loaded is not known, never a guess from its weekday.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "zice/date.h"
#include "zice/finding.h"

namespace zice {

// The working days of a period.
struct WorkingDays {
  Date first;
  Date last;
  int count = 0;
};

// Immutable once loaded.
class Calendar {
 public:
  // Covers no day.
  Calendar() = default;
  // Covers `from` to `until`. `exceptions`, ascending, are the weekdays off and the weekend days worked.
  Calendar(Date from, Date until, std::vector<Date> exceptions);

  bool covers(Date day) const;
  // Nothing if the day is not covered.
  std::optional<bool> is_working(Date day) const;
  // The nth working day after `day`, which is itself not counted. Nothing if that, or a day on the way, is
  // not covered.
  std::optional<Date> working_day_after(Date day, int n) const;
  // Of all days from `from` to `until`. Nothing if one of them is not covered, or none is worked.
  std::optional<WorkingDays> working_days(Date from, Date until) const;

  // The first and the last day covered; nothing if there is none.
  const std::optional<Date>& covered_from() const { return from_; }
  const std::optional<Date>& covered_until() const { return until_; }

 private:
  std::optional<Date> from_;
  std::optional<Date> until_;
  std::vector<Date> exceptions_;
};

// Reads a calendar file (rulesets/schema/calendar.schema.json). All findings at once.
Loaded<Calendar> load_calendar(std::string_view file_name, std::string_view text);

}  // namespace zice
