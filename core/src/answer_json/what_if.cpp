// What turns between two assessments as JSON, as rulesets/schema/what-if.schema.json has it.
#include "zice/what_if.h"

#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/timeline.h"

namespace zice {
namespace {

void write_side(JsonWriter& json, const Assessment& assessment) {
  const auto object = json.object();
  json.text("as_of", assessment.as_of.iso());
  json.text("force", name(assessment.force.status));
  json.text("verdict", name(assessment.verdict));
  json.count("met", assessment.counts.conditions[Status::met]);
  json.count("unmet", assessment.counts.conditions[Status::unmet]);
  json.text("functions", name(assessment.functions_status));
  json.count("functions_met", assessment.functions_met);
  json.count("papers_needed", assessment.counts.documents.needed);
}

void write_state(JsonWriter& json, const NodeResult& node) {
  const auto object = json.object();
  put_status(json, node.status, node.because);
  if (node.figure && gives_gap(node.status, node.figure->gap)) {
    const FigureResult& figure = *node.figure;
    json.figure("gap", figure.gap);
    json.text("unit", figure.gap_unit.empty() ? figure.unit : figure.gap_unit);
  }
}

void write_requirement(JsonWriter& json, const TurnedRequirement& turned) {
  const auto object = json.object();
  json.text("id", turned.before->id);
  json.text("cite", turned.before->cite);
  json.text("text", turned.before->text);
  write_state(json.key("before"), *turned.before);
  write_state(json.key("after"), *turned.after);
}

void write_function(JsonWriter& json, const TurnedFunction& turned) {
  const auto object = json.object();
  json.text("id", turned.before->id);
  json.text("text", turned.before->text);
  json.text("before", name(turned.before->status));
  json.text("after", name(turned.after->status));
}

void write_paper(JsonWriter& json, const TurnedPaper& turned) {
  const auto object = json.object();
  json.text("document", turned.id);
  json.text_or_null("before", turned.before ? name(*turned.before) : std::string_view());
  json.text_or_null("after", turned.after ? name(*turned.after) : std::string_view());
}

void write_step(JsonWriter& json, const TimelineStep* step) {
  step == nullptr ? json.null() : write_step(json, *step);
}

void write_date(JsonWriter& json, const TurnedDate& turned) {
  const auto object = json.object();
  json.text("step", name((turned.before != nullptr ? turned.before : turned.after)->id));
  write_step(json.key("before"), turned.before);
  write_step(json.key("after"), turned.after);
}

}  // namespace

std::string to_json(const WhatIf& what_if) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("ruleset", what_if.before.ruleset.id());
    write_side(json.key("before"), what_if.before);
    write_side(json.key("after"), what_if.after);
    json.list("requirements", what_if.requirements, write_requirement);
    json.list("functions", what_if.functions, write_function);
    json.list("papers", what_if.papers, write_paper);
    json.list("dates", what_if.dates, write_date);
  });
}

}  // namespace zice
