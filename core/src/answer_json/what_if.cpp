// What turns between two assessments as JSON, as rulesets/schema/what-if.schema.json has it.
#include "zice/what_if.h"

#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/timeline.h"

namespace zice {
namespace {

Json side(const Assessment& assessment) {
  Json json = Json::object();
  put_text(json, "as_of", assessment.as_of.iso());
  put_text(json, "force", name(assessment.force.status));
  put_text(json, "verdict", name(assessment.verdict));
  put_count(json, "met", assessment.counts.conditions[Status::met]);
  put_count(json, "unmet", assessment.counts.conditions[Status::unmet]);
  put_text(json, "functions", name(assessment.functions_status));
  put_count(json, "functions_met", assessment.functions_met);
  put_count(json, "papers_needed", assessment.counts.documents.needed);
  return json;
}

Json requirement_state(const NodeResult& node) {
  Json json = Json::object();
  put_status(json, node.status, node.because);
  if (node.figure && gives_gap(node.status, node.figure->gap)) {
    const FigureResult& figure = *node.figure;
    put_figure(json, "gap", figure.gap);
    put_text(json, "unit", figure.gap_unit.empty() ? figure.unit : figure.gap_unit);
  }
  return json;
}

Json requirement_json(const TurnedRequirement& turned) {
  Json json = Json::object();
  put_text(json, "id", turned.before->id);
  put_text(json, "cite", turned.before->cite);
  put_text(json, "text", turned.before->text);
  put(json, "before", requirement_state(*turned.before));
  put(json, "after", requirement_state(*turned.after));
  return json;
}

Json function_json(const TurnedFunction& turned) {
  Json json = Json::object();
  put_text(json, "id", turned.before->id);
  put_text(json, "text", turned.before->text);
  put_text(json, "before", name(turned.before->status));
  put_text(json, "after", name(turned.after->status));
  return json;
}

Json paper_json(const TurnedPaper& turned) {
  Json json = Json::object();
  put_text(json, "document", turned.id);
  put_text_or_null(json, "before", turned.before ? name(*turned.before) : std::string_view());
  put_text_or_null(json, "after", turned.after ? name(*turned.after) : std::string_view());
  return json;
}

Json step_json(const TimelineStep* step) {
  return step == nullptr ? Json(nullptr) : timeline_json({*step})[0];
}

Json date_json(const TurnedDate& turned) {
  Json json = Json::object();
  put_text(json, "step", name((turned.before != nullptr ? turned.before : turned.after)->id));
  put(json, "before", step_json(turned.before));
  put(json, "after", step_json(turned.after));
  return json;
}

}  // namespace

std::string to_json(const WhatIf& what_if) {
  Json json = document();
  put_text(json, "ruleset", what_if.before.ruleset.id());
  put(json, "before", side(what_if.before));
  put(json, "after", side(what_if.after));
  put(json, "requirements", array(what_if.requirements, requirement_json));
  put(json, "functions", array(what_if.functions, function_json));
  put(json, "papers", array(what_if.papers, paper_json));
  put(json, "dates", array(what_if.dates, date_json));
  return dump(json);
}

}  // namespace zice
