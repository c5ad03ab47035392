// When something has to be done, as the measures say it.
#include "calendar/timeline.h"
#include "differing/parts.h"
#include "differing/rule_words.h"
#include "text/text.h"

namespace zice {
namespace {

std::string date_words(const DateRule& rule) {
  std::vector<std::string> words;
  const auto add = [&](int count, std::string_view unit) {
    if (count != 0) words.push_back(concat({std::to_string(count), " ", unit}));
  };
  add(rule.calendar_days, "日");
  add(rule.working_days, "个工作日");
  add(rule.years, "年");
  if (rule.month != 0)
    words.push_back(concat({std::to_string(rule.month), " 月",
                            rule.day == 0 ? "底" : concat({" ", std::to_string(rule.day), " 日"})}));
  if (rule.by_notice) words.push_back("由通知定");
  return words.empty() ? "有规定" : join(words);
}

void compare_date(const Comparing& comparing, StepId step) {
  const DateRule& a = comparing.a.rule(step);
  const DateRule& b = comparing.b.rule(step);
  const auto named = [&](const DateRule& rule) {
    return rule.cite.empty() ? DifferingClause{} : DifferingClause{std::string(name(step)), rule.cite};
  };
  const std::string_view label = word(step);
  if (a.cite.empty() && b.cite.empty()) return;
  const std::string in_a = date_words(a);
  const std::string in_b = date_words(b);
  if (a.cite.empty())
    return comparing.add(Subject::date, ChangeOf::added, named(a), named(b), concat({label, "：", in_b}));
  if (b.cite.empty())
    return comparing.add(Subject::date, ChangeOf::dropped, named(a), named(b), concat({label, "：", in_a}));
  const auto add = [&](ChangeOf change, const std::string& from, const std::string& to) {
    comparing.add(Subject::date, change, named(a), named(b), concat({label, "：", from_to(from, to)}));
  };
  if (in_a != in_b)
    add(ChangeOf::changed, in_a, in_b);
  else if (a.cite != b.cite)
    comparing.add(Subject::date, ChangeOf::moved, named(a), named(b), concat({label, "：", in_b}));
  else if (a.note != b.note)
    add(ChangeOf::reworded, a.note, b.note);
}

}  // namespace

void compare_dates(const Comparing& comparing) {
  for (std::size_t step = 0; step < count_of<StepId>(); ++step)
    compare_date(comparing, static_cast<StepId>(step));
}

}  // namespace zice
