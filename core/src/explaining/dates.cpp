// When the measure is in force, and what it says of dates.
#include <algorithm>

#include "explaining/parts.h"
#include "text/text.h"
#include "zice/timeline.h"

namespace zice {
namespace {

std::string either(const std::string& one, const std::string& strict) {
  return strict.empty() || strict == one ? one : concat({one, "（另一种算法是 ", strict, "）"});
}

std::string force_words(const Explaining& all) {
  const JsonValue& force = *all.file.find("force");
  const ForceRule& rule = all.model().force;
  std::string words;
  if (rule.two_readings)
    words = concat({"公布日 ", text_of(force, "published"), "，", force.find("days_after")->text,
                    " 日后施行，有两种算法\n"});
  if (!rule.from) return concat({words, "施行日期原文没有印"});
  const Force dated = all.ruleset.force(*rule.from);
  words += concat({either(dated.from, dated.from_strict), "起施行"});
  if (rule.years > 0) words += concat({"，有效期 ", std::to_string(rule.years), " 年"});
  if (rule.superseded_from)
    words += concat(
        {"，", rule.superseded_at_latest ? "最迟" : "", "自 ", rule.superseded_from->iso(), " 起被取代"});
  if (!dated.until.empty())
    words += concat(
        {"\n最后一日：", dated.until_at_latest ? "最迟 " : "", either(dated.until, dated.until_strict)});
  return words + (rule.years == 0 && !rule.superseded_from ? "，没有写有效期" : "");
}

std::string rule_words(StepId step, const DateRule& rule) {
  const auto number = [](int count) { return std::to_string(count); };
  if (rule.by_notice) return "时间由每年的通知规定";
  if (rule.calendar_days > 0) return concat({number(rule.calendar_days), " 日以内（日历日）"});
  if (rule.working_days > 0) return concat({number(rule.working_days), " 个工作日"});
  if (step == StepId::review) return concat({"每 ", number(rule.years), " 年一次"});
  if (rule.years > 0) return concat({number(rule.years), " 年"});
  if (rule.month > 0 && step == StepId::application_window)
    return concat({"每年 ", number(rule.month), " 月的工作日"});
  if (rule.month > 0 && rule.day > 0)
    return concat({"每年 ", number(rule.month), " 月 ", number(rule.day), " 日以前"});
  if (rule.month > 0) return concat({"每年 ", number(rule.month), " 月最后一天以前"});
  return "称号期满的那个日历年内";
}

}  // namespace

void explain_dates(const Explaining& all, std::vector<ExplainedPart>& parts) {
  CitedPart part(all, "dates", "施行和期限",
                 {{"step", "事项"}, {"rule", "规则（由程序按规则文件写出）"}, {"text", "规则文件里的文字"}});
  const ForceRule& force = all.model().force;
  part.add(force.cite, "", {"办法的施行", force_words(all), with_note("", force.note)});
  for (std::size_t i = 0; i < count_of<StepId>(); ++i) {
    const auto step = static_cast<StepId>(i);
    const DateRule& rule = all.model().rule(step);
    if (rule.cite.empty() || step == StepId::force) continue;
    part.add(rule.cite, "", {std::string(word(step)), rule_words(step, rule), with_note("", rule.note)});
  }
  part.into(parts);
}

}  // namespace zice
