#include <algorithm>

#include "json/object.h"
#include "zice/calendar.h"

namespace zice {
namespace {

class CalendarReader {
 public:
  explicit CalendarReader(JsonSource& source) : source_(source) {}

  // The calendar, if nothing was wrong with it.
  std::optional<Calendar> read(const JsonValue& root) {
    ObjectReader reader(source_, root, "日历文件");
    if (!reader.valid()) return std::nullopt;
    read_format_mark(source_, reader);
    reader.text("source");
    reader.text("version");
    from_ = read_day(reader.required("covered_from", JsonValue::Type::string));
    const JsonValue* until = reader.required("covered_until", JsonValue::Type::string);
    until_ = read_day(until);
    if (from_ && until_ && *until_ < *from_)
      source_.report(until->offset, "calendar/range", {"\"covered_until\" 早于 \"covered_from\""});
    read_days(reader, "weekdays_off", false);
    read_days(reader, "weekends_worked", true);
    reader.finish();
    if (!from_ || !until_) return std::nullopt;
    std::sort(exceptions_.begin(), exceptions_.end());
    return Calendar(*from_, *until_, std::move(exceptions_));
  }

 private:
  std::optional<Date> read_day(const JsonValue* value) {
    if (value == nullptr) return std::nullopt;
    const auto day = value->is(JsonValue::Type::string) ? Date::parse(value->text) : std::nullopt;
    if (!day)
      source_.report(value->offset, "calendar/date",
                     {"应是形如 \"2022-06-20\" 的日期，实际是 ", source_.excerpt(*value)});
    return day;
  }

  void read_days(ObjectReader& reader, std::string_view key, bool weekend) {
    std::optional<Date> before;
    for (const JsonValue& item : reader.items(key)) {
      const auto day = read_day(&item);
      if (!day) continue;
      check_day(item, *day, before, weekend);
      before = day;
      exceptions_.push_back(*day);
    }
  }

  void check_day(const JsonValue& item, Date day, const std::optional<Date>& before, bool weekend) {
    if (day.is_weekend() != weekend)
      source_.report(item.offset, "calendar/weekday",
                     {item.text, weekend ? " 不是星期六或星期日" : " 不是星期一至星期五"});
    if (before && day <= *before)
      source_.report(item.offset, "calendar/order", {item.text, " 应在前一个日期之后"});
    if ((from_ && day < *from_) || (until_ && day > *until_))
      source_.report(item.offset, "calendar/uncovered", {item.text, " 不在所收录的起止日之内"});
  }

  JsonSource& source_;
  std::optional<Date> from_;
  std::optional<Date> until_;
  std::vector<Date> exceptions_;
};

}  // namespace

Loaded<Calendar> load_calendar(std::string_view file_name, std::string_view text) {
  Loaded<Calendar> result;
  JsonSource source(file_name, text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  auto calendar = CalendarReader(source).read(root);
  if (result.findings.empty()) result.value = std::move(calendar);
  return result;
}

}  // namespace zice
