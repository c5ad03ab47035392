#include <algorithm>

#include "calendar/timeline.h"
#include "json/output.h"
#include "ruleset/model.h"
#include "values/fact_value.h"
#include "zice/enumerators.h"
#include "zice/form.h"

namespace zice {
namespace {

std::string_view part_name(const Node& node, bool within_function) {
  return node.type == NodeType::function ? "function" : within_function ? "requirement" : "condition";
}

Json fact_ids(const RulesetModel& model, const std::vector<FactIndex>& facts) {
  return array(facts, [&](FactIndex fact) { return text(model.vocabulary->facts[fact].id); });
}

Json node_json(const RulesetModel& model, const Node& node, bool within_function) {
  Json json = Json::object();
  put_text(json, "id", node.id);
  put_text(json, "cite", node.cite);
  put_text(json, "part", part_name(node, within_function));
  put_text(json, "kind", name(node.kind));
  put_count(json, "depth", node.depth);
  const Requirement* requirement = node.requirement.get();
  put_text(json, "unit", requirement == nullptr ? "" : requirement->unit);
  put_text(json, "gap_unit",
           requirement == nullptr          ? ""
           : requirement->gap_unit.empty() ? requirement->unit
                                           : requirement->gap_unit);
  put(json, "facts", fact_ids(model, node.facts));
  return json;
}

Json nodes_json(const RulesetModel& model) {
  Json list = Json::array();
  bool within_function = false;
  for (std::size_t i = 0; i < model.shown; ++i) {
    within_function = within_function || model.nodes[i].type == NodeType::function;
    list.push_back(node_json(model, model.nodes[i], within_function));
  }
  return list;
}

// The articles for whose sake a fact is asked.
std::vector<std::string> cites(const RulesetModel& model, FactIndex fact) {
  std::vector<std::string> found;
  const auto add = [&](const std::string& cite) {
    if (!cite.empty() && std::find(found.begin(), found.end(), cite) == found.end()) found.push_back(cite);
  };
  for (const NodeIndex leaf : model.leaves_of[fact]) {
    const Node& node = model.node(leaf);
    if (node.requirement == nullptr) {
      add(model.function_cite);
      continue;
    }
    const auto& own = node.requirement->facts;
    if (std::find(own.begin(), own.end(), fact) != own.end() || node.requirement->region == fact)
      add(node.cite);
    for (const int index : node.discretions) {
      const Discretion& discretion = model.discretions[static_cast<std::size_t>(index)];
      const bool opens = discretion.region == fact || std::find(discretion.yes.begin(), discretion.yes.end(),
                                                                fact) != discretion.yes.end();
      if (opens) add(discretion.cite);
    }
  }
  if (fact == model.declared) add(model.function_cite);
  if (fact == model.region) add(model.takes.cite);
  for (const Material& material : model.materials) {
    for (int i = 0; i < material.entry_count; ++i) {
      const DocumentEntry& entry = model.entries[static_cast<std::size_t>(material.first_entry + i)];
      if (entry.only_if == fact) add(entry.cite);
    }
  }
  for (std::size_t step = 0; step < model.dates.size(); ++step) {
    if (planning_date(static_cast<StepId>(step)) == model.vocabulary->facts[fact].id)
      add(model.dates[step].cite);
  }
  return found;
}

// What decides a status or whom the measure takes, then the planning dates from which a step counts.
std::vector<FactIndex> asked(const RulesetModel& model) {
  std::vector<FactIndex> found = model.asked;
  const auto at = std::lower_bound(found.begin(), found.end(), model.region);
  if (model.takes.area != nullptr && (at == found.end() || *at != model.region))
    found.insert(at, model.region);
  for (std::size_t i = 0; i < model.vocabulary->facts.size(); ++i) {
    const auto fact = static_cast<FactIndex>(i);
    if (model.vocabulary->facts[i].planning && !cites(model, fact).empty()) found.push_back(fact);
  }
  return found;
}

Json ask_json(const RulesetModel& model, FactIndex fact) {
  Json json = Json::object();
  put_text(json, "fact", model.vocabulary->facts[fact].id);
  put(json, "cites", array(cites(model, fact), text));
  return json;
}

Json entry_json(const RulesetModel& model, const DocumentEntry& entry) {
  Json json = Json::object();
  put_text(json, "document", model.vocabulary->documents[entry.document].id);
  put_text(json, "cite", entry.cite);
  put(json, "rows", Json(entry.rows));
  return json;
}

Json material_json(const RulesetModel& model, const Material& material) {
  Json json = Json::object();
  put_text(json, "id", material.id);
  Json documents = Json::array();
  for (int i = 0; i < material.entry_count; ++i) {
    documents.push_back(entry_json(model, model.entries[static_cast<std::size_t>(material.first_entry + i)]));
  }
  put(json, "documents", std::move(documents));
  return json;
}

Json row_json(const ViewRow& row) {
  Json json = Json::object();
  put_text(json, "name", row.name);
  put_text(json, "type", row.type);
  put_text(json, "by", row.by);
  put(json, "holds", array(row.holds, text));
  put(json, "length", Json(row.length));
  return json;
}

template <class Enum>
void put_names(Json& json, const char* key) {
  Json list = Json::array();
  for (std::size_t i = 0; i < count_of<Enum>(); ++i) list.push_back(text(name(static_cast<Enum>(i))));
  put(json, key, std::move(list));
}

}  // namespace

std::string layout_json(const Ruleset& ruleset) {
  const RulesetModel& model = ruleset.model();
  Json json = Json::object();
  put_text(json, "ruleset", model.id);
  put_text(json, "ruleset_hash", model.hash);
  put(json, "asks", array(asked(model), [&](FactIndex fact) { return ask_json(model, fact); }));
  put(json, "nodes", nodes_json(model));
  put(json, "materials",
      array(model.materials, [&](const Material& material) { return material_json(model, material); }));
  put(json, "form_views", array(FormViews(*model.vocabulary).rows, row_json));
  put(json, "views", array(MeasureViews(model).rows, row_json));
  put_names<Status>(json, "statuses");
  put_names<Verdict>(json, "verdicts");
  put_names<DocumentStatus>(json, "document_statuses");
  put_names<MaterialStatus>(json, "material_statuses");
  put_names<Because>(json, "becauses");
  put_names<Problem>(json, "problems");
  put_names<Section>(json, "sections");
  put_names<Bearing>(json, "bearings");
  put_names<PaperState>(json, "paper_states");
  return dump(json);
}

}  // namespace zice
