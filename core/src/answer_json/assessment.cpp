// The assessment as JSON, in the order and spelling of docs/contract.md §2.
#include <span>

#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/stated.h"
#include "answer_json/timeline.h"
#include "answer_json/whether.h"
#include "json/output.h"
#include "zice/assessment.h"
#include "zice/succession.h"

namespace zice {

void put_fewest(Json& json, const OpenQuestions& questions) {
  if (questions.fewest_is_certain)
    put_count(json, "fewest_answers", static_cast<int>(questions.fewest));
  else
    put(json, "fewest_answers", nullptr);
  if (!questions.exact) put(json, "open_questions_exact", false);
}

namespace {

Json force_object(const Force& force) {
  Json json = Json::object();
  put_text(json, "status", name(force.status));
  put_text(json, "cite", force.cite);
  put_text_or_null(json, "from", force.from);
  put_text_or_null(json, "until", force.until);
  if (!force.from_strict.empty()) put_text(json, "from_strict", force.from_strict);
  if (!force.until_strict.empty()) put_text(json, "until_strict", force.until_strict);
  if (force.until_at_latest) put(json, "until_at_latest", true);
  put_text_or_null(json, "note", force.note);
  return json;
}

Json elsewhere_json(const Elsewhere& elsewhere) {
  Json json = Json::object();
  put_text(json, "area", elsewhere.area);
  put_text(json, "cite", elsewhere.cite);
  put_text(json, "note", elsewhere.note);
  return json;
}

template <const auto& kCounted>
void put_counts(Json& json, const char* key, const Tally<kCounted>& counts) {
  Json row = Json::object();
  for (const auto counted : kCounted) put_count(row, name(counted).data(), counts[counted]);
  put(json, key, std::move(row));
}

Json papers_json(const PaperCounts& papers) {
  Json json = Json::object();
  put_count(json, "ready", papers.ready);
  put_count(json, "needed", papers.needed);
  put_count(json, "unknown", papers.unknown);
  return json;
}

Json counts_json(const Counts& counts) {
  Json json = Json::object();
  put_counts(json, "conditions", counts.conditions);
  put_counts(json, "functions", counts.functions);
  put_counts(json, "materials", counts.materials);
  put(json, "documents", papers_json(counts.documents));
  put_count(json, "judged", counts.judged);
  return json;
}

Json function_json(const FunctionResult& function, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "id", function.id);
  put_text(json, "cite", function.cite);
  put_text(json, "claimed", name(function.claimed));
  put_status(json, function.status, function.because);
  put(json, "requirements", nodes_json(function.requirements, vocabulary));
  return json;
}

Json functions_json(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "rule", name(assessment.function_rule));
  put(json, "need", assessment.functions_need ? Json(*assessment.functions_need) : Json(nullptr));
  put_count(json, "met", assessment.functions_met);
  put_status(json, assessment.functions_status, assessment.functions_because);
  put(json, "list", array(assessment.functions, [&](const FunctionResult& function) {
        return function_json(function, vocabulary);
      }));
  return json;
}

Json conflict_json(const Conflict& conflict) {
  Json json = Json::object();
  put_text(json, "document", conflict.document);
  put_text(json, "condition", conflict.condition);
  put_text(json, "fact", conflict.fact);
  put_figure(json, "actual", conflict.actual);
  put_figure(json, "article", conflict.article);
  put_count(json, "form", conflict.form);
  put_text(json, "cite", conflict.cite);
  return json;
}

Json document_json(const DocumentResult& result) {
  Json json = Json::object();
  put_text(json, "id", result.id);
  put_text(json, "cite", result.cite);
  put_text(json, "status", name(result.status));
  if (!result.why.empty()) put_text(json, "why", result.why);
  if (result.explains) put(json, "explains", true);
  return json;
}

Json material_json(const MaterialOutcome& material) {
  Json json = Json::object();
  put_text(json, "id", material.id);
  put_text(json, "cite", material.id);
  put_text(json, "applies", material.applies == Claim::undeclared ? "unknown" : name(material.applies));
  put_text(json, "status", name(material.status));
  put(json, "proves", array(material.proves, text));
  put(json, "documents", array(material.documents, document_json));
  put(json, "conflicts", array(material.conflicts, conflict_json));
  return json;
}

Json from_json(const Change& change, const Vocabulary& vocabulary) {
  if (change.from_range) return range_json(vocabulary, *change.from_range);
  return change.from ? value_json(vocabulary, vocabulary.facts[change.fact], *change.from) : Json(nullptr);
}

Json notice_json(const ApplicantNotice& notice) {
  Json json = Json::object();
  put_text(json, "cite", notice.cite);
  put_text(json, "text", notice.text);
  return json;
}

Json routes_json(const Routes& routes, const Ruleset& ruleset) {
  return array(routes.routes, [&](const Route& route) {
    return array(route, [&](const Change& change) { return change_json(change, ruleset); });
  });
}

// How many routes there are beyond those listed; null if they could not all be counted.
Json more_json(const Routes& routes) { return routes.exhaustive ? Json(routes.more) : Json(nullptr); }

}  // namespace

Json change_json(const Change& change, const Ruleset& ruleset) {
  const Vocabulary& vocabulary = ruleset.vocabulary();
  Json json = Json::object();
  if (change.waits) {
    put_text(json, "fact", "as_of");
    put_text(json, "from", Date::from_serial(*change.from).iso());
    put_text(json, "to", Date::from_serial(change.to).iso());
  } else {
    const Fact& fact = vocabulary.facts[change.fact];
    put_text(json, "fact", fact.id);
    put(json, "from", from_json(change, vocabulary));
    put(json, "to", value_json(vocabulary, fact, change.to));
    if (fact.type == FactType::region) put_text(json, "to_label", ruleset.place_label(change.to));
  }
  put_text(json, "cite", change.cite);
  return json;
}

Json assessment_json(const Assessment& assessment) {
  const Vocabulary& vocabulary = assessment.ruleset.vocabulary();
  Json json = document();
  put_text(json, "ruleset", assessment.ruleset.id());
  put_text(json, "ruleset_hash", assessment.ruleset.hash());
  put_text(json, "as_of", assessment.as_of.iso());
  put(json, "force", force_object(assessment.force));
  put(json, "notices", array(assessment.notices, notice_json));
  put(json, "elsewhere", assessment.elsewhere ? elsewhere_json(*assessment.elsewhere) : Json(nullptr));
  put(json, "whether", array(assessment.whether, obstacle_json));
  put_text(json, "verdict", name(assessment.verdict));
  put(json, "counts", counts_json(assessment.counts));
  put(json, "conditions", nodes_json(assessment.conditions, vocabulary));
  put(json, "for_reviewers", array(assessment.for_reviewers, text));
  put(json, "functions", functions_json(assessment, vocabulary));
  put(json, "materials", array(assessment.materials, material_json));
  put(json, "open_questions", fact_ids(assessment.open_questions.facts, vocabulary));
  put_fewest(json, assessment.open_questions);
  put(json, "further_questions", fact_ids(assessment.further_questions, vocabulary));
  put(json, "routes", routes_json(assessment.routes, assessment.ruleset));
  put(json, "more_routes", more_json(assessment.routes));
  put(json, "discretionary_routes", routes_json(assessment.discretionary_routes, assessment.ruleset));
  put(json, "more_discretionary_routes", more_json(assessment.discretionary_routes));
  put(json, "timeline", timeline_json(assessment.timeline));
  put_count(json, "steps_begun", static_cast<int>(assessment.steps_begun));
  put_count(json, "calendar_entries", calendar_entries(assessment));
  if (calendar_may_come(assessment)) put(json, "calendar_may_come", true);
  return json;
}

namespace {

Json ruleset_json(const Ruleset& ruleset, const std::vector<Ruleset>& all, Date as_of) {
  const Succession line = succession(ruleset, all, as_of);
  Json json = Json::object();
  put_text(json, "id", ruleset.id());
  put_text(json, "title", ruleset.title());
  put_text_or_null(json, "document_number", ruleset.document_number());
  put_text(json, "jurisdiction", ruleset.jurisdiction());
  put_text(json, "level", ruleset.level());
  put(json, "force", force_object(ruleset.force(as_of)));
  put(json, "superseded_by", array(line.superseded_by, text));
  put(json, "current", line.current);
  return json;
}

}  // namespace

std::string to_json(const Assessment& assessment) { return dump(assessment_json(assessment)); }

std::string batch_line_json(const std::vector<Assessment>& assessments, int line) {
  Json json = document();
  put_count(json, "line", line);
  put(json, "assessments", array(assessments, assessment_json));
  return dump(json);
}

std::string list_json(const std::vector<Ruleset>& rulesets, Date as_of) {
  Json json = document();
  put_text(json, "as_of", as_of.iso());
  put(json, "rulesets",
      array(rulesets, [&](const Ruleset& ruleset) { return ruleset_json(ruleset, rulesets, as_of); }));
  return dump(json);
}

std::string force_json(const Force& force) { return dump(force_object(force)); }

}  // namespace zice
