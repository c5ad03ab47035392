#include "answer_json/timeline.h"

namespace zice {
namespace {

void put_day(Json& json, const char* key, const std::optional<Date>& day) {
  if (day) put_text(json, key, day->iso());
}

void put_day_or_null(Json& json, const char* key, const std::optional<Date>& day) {
  put_text_or_null(json, key, day ? day->iso() : std::string());
}

Json step_json(const TimelineStep& step) {
  Json json = Json::object();
  put_text(json, "id", name(step.id));
  put_text(json, "cite", step.cite);
  if (!step.condition.empty()) put_text(json, "condition", step.condition);
  if (step.date) {
    put_day(json, "date", step.date);
  } else {
    put_day_or_null(json, "from", step.from);
    put_day_or_null(json, "until", step.until);
    put_day(json, "from_strict", step.from_strict);
    put_day(json, "until_strict", step.until_strict);
    put_day(json, "until_first_day_counted", step.until_first_day_counted);
    if (step.until_at_latest) put(json, "until_at_latest", true);
    if (step.by_notice) put(json, "by_notice", true);
    if (step.working_days) put_count(json, "working_days", *step.working_days);
  }
  put_text(json, "basis", name(step.basis));
  put_text(json, "certainty", name(step.certainty));
  if (step.in_force != InForce::yes) put_text(json, "in_force", name(step.in_force));
  put_text(json, "standing", name(standing(step)));
  if (!step.note.empty()) put_text(json, "note", step.note);
  return json;
}

}  // namespace

Json timeline_json(const std::vector<TimelineStep>& steps) { return array(steps, step_json); }

}  // namespace zice
