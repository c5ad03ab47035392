#include "glossary_words.h"
#include "text/pick.h"
#include "zice/timeline.h"

namespace zice {

std::string_view name(StepId value) {
  static constexpr std::string_view names[] = {
      "application-window", "decision",          "publicity",          "title",  "re-application",
      "annual-report",      "annual-assessment", "earliest-operating", "review", "force"};
  return pick(value, names);
}

std::string_view name(Basis value) {
  static constexpr std::string_view names[] = {"working_days", "calendar_days", "months", "years", "fixed"};
  return pick(value, names);
}

std::string_view name(Certainty value) {
  static constexpr std::string_view names[] = {"exact", "disputed_day", "calendar_not_published"};
  return pick(value, names);
}

std::string_view name(InForce value) {
  static constexpr std::string_view names[] = {"yes", "disputed", "partly", "no"};
  return pick(value, names);
}

std::string_view name(Standing value) {
  static constexpr std::string_view names[] = {
      "not_in_force", "partly_in_force", "force_disputed", "by_notice",
      "at_latest",    "exact",           "disputed_day",   "calendar_not_published"};
  return pick(value, names);
}

std::string_view word(StepId value) { return pick(value, glossary::kStepWords); }
std::string_view word(Standing value) { return pick(value, glossary::kStandingWords); }

Standing standing(const TimelineStep& step) {
  switch (step.in_force) {
    case InForce::no:
      return Standing::not_in_force;
    case InForce::partly:
      return Standing::partly_in_force;
    case InForce::disputed:
      return Standing::force_disputed;
    case InForce::yes:
      break;
  }
  if (step.by_notice) return Standing::by_notice;
  if (step.until_at_latest) return Standing::at_latest;
  return step.certainty == Certainty::exact          ? Standing::exact
         : step.certainty == Certainty::disputed_day ? Standing::disputed_day
                                                     : Standing::calendar_not_published;
}

}  // namespace zice
