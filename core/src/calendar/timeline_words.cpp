#include "text/pick.h"
#include "zice/timeline.h"

namespace zice {

std::string_view name(StepId value) {
  static constexpr std::array<std::string_view, kSteps> names = {
      "application-window", "decision",          "publicity",          "title",  "re-application",
      "annual-report",      "annual-assessment", "earliest-operating", "review", "force"};
  return pick(value, names);
}

std::string_view name(Basis value) {
  static constexpr std::array<std::string_view, 5> names = {"working_days", "calendar_days", "months",
                                                            "years", "fixed"};
  return pick(value, names);
}

std::string_view name(Certainty value) {
  static constexpr std::array<std::string_view, 3> names = {"exact", "disputed_day",
                                                            "calendar_not_published"};
  return pick(value, names);
}

std::string_view name(InForce value) {
  static constexpr std::array<std::string_view, 4> names = {"yes", "disputed", "partly", "no"};
  return pick(value, names);
}

std::string_view label(StepId value) {
  static constexpr std::array<std::string_view, kSteps> labels = {
      "申报办理",     "认定期限",         "公示", "称号有效期", "再次申报年度", "报送工作总结",
      "称号年度考核", "运营时间达到要求", "复核", "办法施行"};
  return pick(value, labels);
}

std::string_view label(Certainty value) {
  static constexpr std::array<std::string_view, 3> labels = {"日期确定", "有两种理解",
                                                             "节假日安排尚未公布或收录"};
  return pick(value, labels);
}

std::string_view standing(const TimelineStep& step) {
  switch (step.in_force) {
    case InForce::no:
      return "办法届时不在施行";
    case InForce::partly:
      return "有一段不在办法施行期内";
    case InForce::disputed:
      return "办法届时是否施行有两种算法";
    case InForce::yes:
      break;
  }
  if (step.by_notice) return "时间以当年通知为准";
  return step.until_at_latest ? "止日是最迟的一天，可能更早" : label(step.certainty);
}

}  // namespace zice
