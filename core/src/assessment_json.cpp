// The assessment as JSON, in the order and spelling of contract §2.
#include <cmath>
#include <nlohmann/json.hpp>

#include "zice/assessment.h"

namespace zice {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string text(std::string_view view) { return std::string(view); }

// Whole figures as integers; null where there is none.
Json figure(double value) {
  if (std::isnan(value)) return nullptr;
  if (value == std::floor(value)) return static_cast<std::int64_t>(value);
  return value;
}

Json text_or_null(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

void add_status(Json& json, Status status, Because because) {
  json["status"] = text(name(status));
  if (status == Status::discretionary) json["because"] = text(name(because));
}

void add_figures(Json& json, const NodeResult& node) {
  json["actual"] = figure(node.actual);
  json["required"] = figure(node.required);
  json["unit"] = node.unit;
  const bool missed = node.status == Status::unmet || node.status == Status::discretionary;
  if (missed) json["gap"] = figure(node.gap);
  if (node.status == Status::met) json["margin"] = figure(node.margin);
  if (!node.gap_unit.empty() && (missed || node.status == Status::met)) json["gap_unit"] = node.gap_unit;
  if (!node.holds_from.empty()) json["holds_from"] = node.holds_from;
}

Json node_json(const NodeResult& node, const Vocabulary& vocabulary) {
  Json json;
  json["id"] = node.id;
  json["cite"] = node.cite;
  const bool nested = node.kind == NodeKind::all || node.kind == NodeKind::any || node.kind == NodeKind::at_least;
  if (!nested) {
    json["kind"] = text(name(node.kind));
    Json facts = Json::array();
    for (const FactIndex fact : node.facts) facts.push_back(vocabulary.facts[fact].id);
    json["facts"] = std::move(facts);
  }
  add_status(json, node.status, node.because);
  if (node.has_figure) add_figures(json, node);
  if (!nested) {
    json["relaxed"] = node.relaxed;
    return json;
  }
  Json children = Json::array();
  for (const NodeResult& child : node.children) children.push_back(node_json(child, vocabulary));
  if (node.kind == NodeKind::at_least) {
    json["at_least"] = node.need;
    json["of"] = std::move(children);
  } else {
    json[text(name(node.kind))] = std::move(children);
  }
  return json;
}

Json nodes_json(const std::vector<NodeResult>& nodes, const Vocabulary& vocabulary) {
  Json list = Json::array();
  for (const NodeResult& node : nodes) list.push_back(node_json(node, vocabulary));
  return list;
}

Json force_object(const Force& force) {
  Json json;
  json["status"] = text(name(force.status));
  json["cite"] = force.cite;
  json["from"] = text_or_null(force.from);
  json["until"] = text_or_null(force.until);
  if (!force.from_strict.empty()) json["from_strict"] = force.from_strict;
  if (!force.until_strict.empty()) json["until_strict"] = force.until_strict;
  json["note"] = text_or_null(force.note);
  return json;
}

Json counts_json(const Counts& counts) {
  const auto row = [](const std::vector<int>& figures, std::initializer_list<const char*> names) {
    Json json;
    std::size_t i = 0;
    for (const char* key : names) json[key] = figures[i++];
    return json;
  };
  Json json;
  json["conditions"] = row(counts.conditions, {"met", "unmet", "unknown", "discretionary", "not_applicable", "judged"});
  json["functions"] = row(counts.functions, {"met", "unmet", "unknown", "discretionary", "not_claimed"});
  json["materials"] = row(counts.materials, {"ready", "deficient", "unknown", "missing", "not_applicable"});
  return json;
}

Json functions_json(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json json;
  json["rule"] = text(name(assessment.function_rule));
  json["need"] = assessment.functions_need ? Json(*assessment.functions_need) : Json(nullptr);
  json["met"] = assessment.functions_met;
  add_status(json, assessment.functions_status, assessment.functions_because);
  Json list = Json::array();
  for (const FunctionResult& function : assessment.functions) {
    Json item;
    item["id"] = function.id;
    item["cite"] = function.cite;
    item["claimed"] = text(name(function.claimed));
    add_status(item, function.status, function.because);
    item["requirements"] = nodes_json(function.requirements, vocabulary);
    list.push_back(std::move(item));
  }
  json["list"] = std::move(list);
  return json;
}

Json conflict_json(const Conflict& conflict) {
  Json json;
  json["document"] = conflict.document;
  json["condition"] = conflict.condition;
  json["fact"] = conflict.fact;
  json["actual"] = figure(conflict.actual);
  json["article"] = figure(conflict.article);
  json["form"] = conflict.form;
  json["cite"] = conflict.cite;
  return json;
}

Json material_json(const MaterialOutcome& material) {
  Json json;
  json["id"] = material.id;
  json["cite"] = material.id;
  json["applies"] = material.applies == Claim::undeclared ? "unknown" : text(name(material.applies));
  json["status"] = text(name(material.status));
  json["proves"] = material.proves;
  Json documents = Json::array();
  for (const DocumentResult& document : material.documents) {
    Json item;
    item["id"] = document.id;
    item["cite"] = document.cite;
    item["status"] = text(name(document.status));
    if (!document.why.empty()) item["why"] = document.why;
    documents.push_back(std::move(item));
  }
  json["documents"] = std::move(documents);
  Json conflicts = Json::array();
  for (const Conflict& conflict : material.conflicts) conflicts.push_back(conflict_json(conflict));
  json["conflicts"] = std::move(conflicts);
  return json;
}

Json assessment_json(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json json;
  json["zice"] = 1;
  json["ruleset"] = assessment.ruleset;
  json["ruleset_hash"] = assessment.ruleset_hash;
  json["as_of"] = assessment.as_of.iso();
  json["force"] = force_object(assessment.force);
  json["verdict"] = text(name(assessment.verdict));
  json["counts"] = counts_json(assessment.counts);
  json["conditions"] = nodes_json(assessment.conditions, vocabulary);
  json["functions"] = functions_json(assessment, vocabulary);
  Json materials = Json::array();
  for (const MaterialOutcome& material : assessment.materials) materials.push_back(material_json(material));
  json["materials"] = std::move(materials);
  Json questions = Json::array();
  for (const FactIndex fact : assessment.open_questions) questions.push_back(vocabulary.facts[fact].id);
  json["open_questions"] = std::move(questions);
  return json;
}

Json assessments_array(const std::vector<Assessment>& assessments, const Vocabulary& vocabulary) {
  Json list = Json::array();
  for (const Assessment& assessment : assessments) list.push_back(assessment_json(assessment, vocabulary));
  return list;
}

}  // namespace

std::string to_json(const Assessment& assessment, const Vocabulary& vocabulary) { return dump(assessment_json(assessment, vocabulary)); }

std::string to_json(const std::vector<Assessment>& assessments, Date as_of, const Vocabulary& vocabulary) {
  Json json;
  json["zice"] = 1;
  json["as_of"] = as_of.iso();
  json["assessments"] = assessments_array(assessments, vocabulary);
  return dump(json);
}

std::string batch_line_json(const std::vector<Assessment>& assessments, int line, const Vocabulary& vocabulary) {
  Json json;
  json["zice"] = 1;
  json["line"] = line;
  json["assessments"] = assessments_array(assessments, vocabulary);
  return dump(json);
}

std::string list_json(const std::vector<Ruleset>& rulesets, Date as_of) {
  Json json;
  json["zice"] = 1;
  json["as_of"] = as_of.iso();
  Json list = Json::array();
  for (const Ruleset& ruleset : rulesets) {
    Json item;
    item["id"] = ruleset.id();
    item["title"] = ruleset.title();
    item["document_number"] = text_or_null(ruleset.document_number());
    item["jurisdiction"] = ruleset.jurisdiction();
    item["level"] = ruleset.level();
    item["force"] = force_object(ruleset.force(as_of));
    list.push_back(std::move(item));
  }
  json["rulesets"] = std::move(list);
  return dump(json);
}

std::string force_json(const Force& force) { return dump(force_object(force)); }

std::string errors_json(const Findings& findings, int line) {
  Json json;
  json["zice"] = 1;
  if (line > 0) json["line"] = line;
  Json errors = Json::array();
  for (const Finding& finding : findings) {
    Json item;
    item["code"] = finding.code;
    item["fact"] = text_or_null(finding.fact);
    item["value"] = text_or_null(finding.value);
    item["expected"] = text_or_null(finding.expected);
    item["message"] = finding.message;
    item["line"] = finding.line;
    item["column"] = finding.column;
    errors.push_back(std::move(item));
  }
  json["errors"] = std::move(errors);
  return dump(json);
}

}  // namespace zice
