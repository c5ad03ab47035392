#include "answer_json/timeline.h"

namespace zice {
namespace {

void put_day(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
  if (day) json.text(key, day->iso());
}

void put_day_or_null(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
  json.text_or_null(key, day ? day->iso() : std::string());
}

}  // namespace

void write_step(JsonWriter& json, const TimelineStep& step) {
  const auto object = json.object();
  json.text("id", name(step.id));
  json.text("cite", step.cite);
  if (!step.condition.empty()) json.text("condition", step.condition);
  if (step.date) {
    put_day(json, "date", step.date);
  } else {
    put_day_or_null(json, "from", step.from);
    put_day_or_null(json, "until", step.until);
    put_day(json, "from_strict", step.from_strict);
    put_day(json, "until_strict", step.until_strict);
    put_day(json, "until_first_day_counted", step.until_first_day_counted);
    if (step.until_at_latest) json.flag("until_at_latest", true);
    if (step.by_notice) json.flag("by_notice", true);
    if (step.working_days) json.count("working_days", *step.working_days);
  }
  json.text("basis", name(step.basis));
  json.text("certainty", name(step.certainty));
  if (step.in_force != InForce::yes) json.text("in_force", name(step.in_force));
  json.text("standing", name(standing(step)));
  if (!step.note.empty()) json.text("note", step.note);
}

void write_timeline(JsonWriter& json, const std::vector<TimelineStep>& steps) {
  json.list(steps, write_step);
}

}  // namespace zice
