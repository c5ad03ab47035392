// The assessment as JSON, in the order and spelling of docs/contract.md §2.
#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/stated.h"
#include "answer_json/timeline.h"
#include "answer_json/whether.h"
#include "json/output.h"
#include "zice/batch.h"
#include "zice/succession.h"

namespace zice {

void put_fewest(JsonWriter& json, const OpenQuestions& questions) {
  if (questions.fewest_is_certain)
    json.count("fewest_answers", questions.fewest);
  else
    json.null("fewest_answers");
  if (!questions.exact) json.flag("open_questions_exact", false);
}

void write_force(JsonWriter& json, const Force& force) {
  const auto object = json.object();
  json.text("status", name(force.status));
  json.text("cite", force.cite);
  json.text_or_null("from", force.from);
  json.text_or_null("until", force.until);
  if (!force.from_strict.empty()) json.text("from_strict", force.from_strict);
  if (!force.until_strict.empty()) json.text("until_strict", force.until_strict);
  if (force.until_at_latest) json.flag("until_at_latest", true);
  json.text_or_null("note", force.note);
}

void write_elsewhere(JsonWriter& json, const std::optional<Elsewhere>& elsewhere) {
  if (!elsewhere) return json.null();
  const auto object = json.object();
  json.text("area", elsewhere->area);
  json.text("cite", elsewhere->cite);
  json.text("note", elsewhere->note);
}

void write_notices(JsonWriter& json, const std::vector<ApplicantNotice>& notices) {
  json.list(notices, [&](const ApplicantNotice& notice) {
    const auto object = json.object();
    json.text("cite", notice.cite);
    json.text("text", notice.text);
  });
}

namespace {

template <const auto& kCounted>
void put_counts(JsonWriter& json, std::string_view key, const Tally<kCounted>& counts) {
  const auto object = json.key(key).object();
  for (const auto counted : kCounted) json.count(name(counted), counts[counted]);
}

void write_papers(JsonWriter& json, const PaperCounts& papers) {
  const auto object = json.object();
  json.count("ready", papers.ready);
  json.count("needed", papers.needed);
  json.count("unknown", papers.unknown);
}

void write_counts(JsonWriter& json, const Counts& counts) {
  const auto object = json.object();
  put_counts(json, "conditions", counts.conditions);
  put_counts(json, "functions", counts.functions);
  put_counts(json, "materials", counts.materials);
  write_papers(json.key("documents"), counts.documents);
  json.count("judged", counts.judged);
}

void write_function(JsonWriter& json, const FunctionResult& function, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("id", function.id);
  json.text("cite", function.cite);
  json.text("claimed", name(function.claimed));
  put_status(json, function.status, function.because);
  write_nodes(json.key("requirements"), function.requirements, vocabulary);
}

void write_functions(JsonWriter& json, const Assessment& assessment, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("rule", name(assessment.function_rule));
  json.count_or_null("need", assessment.functions_need);
  json.count("met", assessment.functions_met);
  put_status(json, assessment.functions_status, assessment.functions_because);
  json.list("list", assessment.functions,
            [&](const FunctionResult& function) { write_function(json, function, vocabulary); });
}

void write_conflict(JsonWriter& json, const Conflict& conflict) {
  const auto object = json.object();
  json.text("document", conflict.document);
  json.text("condition", conflict.condition);
  json.text("fact", conflict.fact);
  json.figure("actual", conflict.actual);
  json.figure("article", conflict.article);
  json.count("form", conflict.form);
  json.text("cite", conflict.cite);
}

void write_document(JsonWriter& json, const DocumentResult& result) {
  const auto object = json.object();
  json.text("id", result.id);
  json.text("cite", result.cite);
  json.text("status", name(result.status));
  if (!result.why.empty()) json.text("why", result.why);
  if (result.explains) json.flag("explains", true);
}

void write_material(JsonWriter& json, const MaterialOutcome& material) {
  const auto object = json.object();
  json.text("id", material.id);
  json.text("cite", material.id);
  json.text("applies", material.applies == Claim::undeclared ? "unknown" : name(material.applies));
  json.text("status", name(material.status));
  json.texts("proves", material.proves);
  json.list("documents", material.documents, write_document);
  json.list("conflicts", material.conflicts, write_conflict);
}

void write_from(JsonWriter& json, const Change& change, const Vocabulary& vocabulary) {
  if (change.from_range) return write_range(json, vocabulary, *change.from_range);
  if (!change.from) return json.null();
  write_value(json, vocabulary, vocabulary.facts[change.fact], *change.from);
}

void write_routes(JsonWriter& json, const Routes& routes, const Ruleset& ruleset) {
  json.list(routes.routes, [&](const Route& route) { write_route(json, route, ruleset); });
}

}  // namespace

void write_route(JsonWriter& json, const Route& route, const Ruleset& ruleset) {
  json.list(route, [&](const Change& change) { write_change(json, change, ruleset); });
}

void write_more(JsonWriter& json, const Routes& routes) {
  routes.exhaustive ? json.count(routes.more) : json.null();
}

void write_change(JsonWriter& json, const Change& change, const Ruleset& ruleset) {
  const Vocabulary& vocabulary = ruleset.vocabulary();
  const auto object = json.object();
  if (change.waits) {
    json.text("fact", "as_of");
    json.text("from", Date::from_serial(*change.from).iso());
    json.text("to", Date::from_serial(change.to).iso());
  } else {
    const Fact& fact = vocabulary.facts[change.fact];
    json.text("fact", fact.id);
    write_from(json.key("from"), change, vocabulary);
    write_value(json.key("to"), vocabulary, fact, change.to);
    if (fact.type == FactType::region) json.text("to_label", ruleset.place_label(change.to));
  }
  json.text("cite", change.cite);
}

void write_assessment(JsonWriter& json, const Assessment& assessment) {
  const Vocabulary& vocabulary = assessment.ruleset.vocabulary();
  const auto object = json.document();
  json.text("ruleset", assessment.ruleset.id());
  json.text("ruleset_hash", assessment.ruleset.hash());
  json.text("as_of", assessment.as_of.iso());
  write_force(json.key("force"), assessment.force);
  write_notices(json.key("notices"), assessment.notices);
  write_elsewhere(json.key("elsewhere"), assessment.elsewhere);
  json.list("whether", assessment.whether, write_obstacle);
  json.text("verdict", name(assessment.verdict));
  write_counts(json.key("counts"), assessment.counts);
  write_nodes(json.key("conditions"), assessment.conditions, vocabulary);
  json.texts("for_reviewers", assessment.for_reviewers);
  write_functions(json.key("functions"), assessment, vocabulary);
  json.list("materials", assessment.materials, write_material);
  write_fact_ids(json.key("open_questions"), assessment.open_questions.facts, vocabulary);
  put_fewest(json, assessment.open_questions);
  write_fact_ids(json.key("further_questions"), assessment.further_questions, vocabulary);
  write_routes(json.key("routes"), assessment.routes, assessment.ruleset);
  write_more(json.key("more_routes"), assessment.routes);
  write_routes(json.key("discretionary_routes"), assessment.discretionary_routes, assessment.ruleset);
  write_more(json.key("more_discretionary_routes"), assessment.discretionary_routes);
  write_timeline(json.key("timeline"), assessment.timeline);
  json.count("steps_begun", assessment.steps_begun);
  json.count("calendar_entries", calendar_entries(assessment));
  if (calendar_may_come(assessment)) json.flag("calendar_may_come", true);
}

namespace {

void write_ruleset(JsonWriter& json, const Ruleset& ruleset, const std::vector<Ruleset>& all, Date as_of) {
  const Succession line = succession(ruleset, all, as_of);
  const auto object = json.object();
  json.text("id", ruleset.id());
  json.text("title", ruleset.title());
  json.text_or_null("document_number", ruleset.document_number());
  json.text("jurisdiction", ruleset.jurisdiction());
  json.text("level", ruleset.level());
  write_force(json.key("force"), ruleset.force(as_of));
  json.texts("superseded_by", line.superseded_by);
  json.flag("current", line.current);
}

}  // namespace

void append_json(std::string& to, const Assessment& assessment) {
  JsonWriter json(to);
  write_assessment(json, assessment);
}

std::string to_json(const Assessment& assessment) {
  return written([&](JsonWriter& json) { write_assessment(json, assessment); });
}

void append_batch_line(std::string& to, const std::vector<Assessment>& assessments, int line) {
  JsonWriter json(to);
  const auto object = json.document();
  json.count("line", line);
  json.list("assessments", assessments, write_assessment);
}

std::string list_json(const std::vector<Ruleset>& rulesets, Date as_of) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("as_of", as_of.iso());
    json.list("rulesets", rulesets,
              [&](const Ruleset& ruleset) { write_ruleset(json, ruleset, rulesets, as_of); });
  });
}

std::string force_json(const Force& force) {
  return written([&](JsonWriter& json) { write_force(json, force); });
}

}  // namespace zice
