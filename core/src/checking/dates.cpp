// Dates: whether each figure is said in words too, in its note or in a remark on the same article, which are
// written from the text a second time.
#include <array>

#include "checking/amounts.h"
#include "checking/remarks.h"
#include "zice/date.h"
#include "zice/limits.h"

namespace zice {
namespace {

struct Term {
  std::string_view key;
  std::initializer_list<std::string_view> units;
};
const std::array<Term, 6>& terms() {
  static const std::array<Term, 6> all = {{{"working_days", {"个工作日", "工作日"}},
                                           {"calendar_days", {"日", "天", "个日历日", "个自然日"}},
                                           {"days_after", {"日", "天"}},
                                           {"years", {"年", "个年度"}},
                                           {"month", {"月"}},
                                           {"day", {"日"}}}};
  return all;
}

constexpr double kMostWorkingDays = 60;

class DatesCheck {
 public:
  explicit DatesCheck(const Checking& checking)
      : checking_(checking), remarks_(checking.file.find("remarks")) {}

  void check(std::string_view name, const JsonValue& date) const {
    for (const Term& term : terms()) {
      const JsonValue* figure = date.find(term.key);
      if (figure == nullptr || !figure->is(JsonValue::Type::number)) continue;
      if (!is_said(date, count_written(*figure), term.units))
        warn(*figure, name, "check/date_unsaid",
             "规则里是 " + figure->text + " " + std::string(*term.units.begin()) +
                 "，note 和同一条的 remarks 里都没有写：请核对，并写明");
      if (term.key == "working_days" && count_written(*figure) > kMostWorkingDays)
        warn(*figure, name, "check/term", "公示超过六十个工作日：多半写错了");
      if (term.key == "years" && count_written(*figure) > kMostYears)
        warn(*figure, name, "check/term", "超过二十年：多半写错了");
    }
  }

 private:
  bool is_said(const JsonValue& date, double value, std::initializer_list<std::string_view> units) const {
    if (says_amount(text_of(date, "note"), value, units)) return true;
    if (remarks_ == nullptr) return false;
    const int article = place_of(text_of(date, "cite")).first;
    for (const JsonValue& remark : remarks_->items) {
      if (place_of(text_of(remark, "cite")).first == article &&
          says_amount(text_of(remark, "text"), value, units))
        return true;
    }
    return false;
  }

  void warn(const JsonValue& at, std::string_view name, std::string_view code, std::string message) const {
    checking_.warn(at.offset, name, code, std::move(message));
  }

  const Checking& checking_;
  const JsonValue* remarks_;
};

// "2022年6月20日" of 2022-06-20.
std::string in_words(Date date) {
  return std::to_string(date.year()) + "年" + std::to_string(date.month()) + "月" +
         std::to_string(date.day()) + "日";
}

// Where the note on force names days, those of the rule are among them.
void check_force_days(const Checking& checking) {
  const JsonValue& force = *checking.file.find("force");
  const std::string_view note = text_of(force, "note");
  if (!has_any(note, {"1日", "2日", "3日", "4日", "5日", "6日", "7日", "8日", "9日", "0日"}) ||
      !has_any(note, {"年1月", "年2月", "年3月", "年4月", "年5月", "年6月", "年7月", "年8月", "年9月",
                      "年10月", "年11月", "年12月"}))
    return;
  for (const std::string_view key : {"from", "published", "superseded_from"}) {
    const auto date = assessment_day(text_of(force, key));
    if (date && note.find(in_words(*date)) == std::string_view::npos)
      checking.warn(force.find(key)->offset, "force", "check/date_unsaid",
                    "规则里是 " + in_words(*date) + "，note 里写的日期没有这一天：请核对");
  }
}

}  // namespace

void check_dates(const Checking& checking) {
  const DatesCheck dates(checking);
  if (const JsonValue* written = checking.file.find("dates")) {
    for (const JsonMember& date : written->members) dates.check(date.key, date.value);
  }
  dates.check("force", *checking.file.find("force"));
  check_force_days(checking);
}

}  // namespace zice
