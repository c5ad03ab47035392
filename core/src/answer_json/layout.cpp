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

void write_fact_ids(JsonWriter& json, const RulesetModel& model, const std::vector<FactIndex>& facts) {
  json.list(facts, [&](FactIndex fact) { json.text(model.vocabulary->facts[fact].id); });
}

void write_node(JsonWriter& json, const RulesetModel& model, const Node& node, bool within_function) {
  const auto object = json.object();
  json.text("id", node.id);
  json.text("cite", node.cite);
  json.text("part", part_name(node, within_function));
  json.text("kind", name(node.kind));
  json.count("depth", node.depth);
  const Requirement* requirement = node.requirement.get();
  json.text("unit", requirement == nullptr ? "" : requirement->unit);
  json.text("gap_unit", requirement == nullptr          ? ""
                        : requirement->gap_unit.empty() ? requirement->unit
                                                        : requirement->gap_unit);
  write_fact_ids(json.key("facts"), model, node.facts);
}

void write_nodes(JsonWriter& json, const RulesetModel& model) {
  const auto list = json.list();
  bool within_function = false;
  for (std::size_t i = 0; i < model.shown; ++i) {
    within_function = within_function || model.nodes[i].type == NodeType::function;
    write_node(json, model, model.nodes[i], within_function);
  }
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

void write_ask(JsonWriter& json, const RulesetModel& model, FactIndex fact) {
  const auto object = json.object();
  json.text("fact", model.vocabulary->facts[fact].id);
  json.texts("cites", cites(model, fact));
}

void write_entry(JsonWriter& json, const RulesetModel& model, const DocumentEntry& entry) {
  const auto object = json.object();
  json.text("document", model.vocabulary->documents[entry.document].id);
  json.text("cite", entry.cite);
  json.count("rows", entry.rows);
}

void write_material(JsonWriter& json, const RulesetModel& model, const Material& material) {
  const auto object = json.object();
  json.text("id", material.id);
  const auto documents = json.key("documents").list();
  for (int i = 0; i < material.entry_count; ++i)
    write_entry(json, model, model.entries[static_cast<std::size_t>(material.first_entry + i)]);
}

void write_row(JsonWriter& json, const ViewRow& row) {
  const auto object = json.object();
  json.text("name", row.name);
  json.text("type", row.type);
  json.text("by", row.by);
  json.texts("holds", row.holds);
  json.count("length", row.length);
}

template <class Enum>
void put_names(JsonWriter& json, std::string_view key) {
  const auto list = json.key(key).list();
  for (std::size_t i = 0; i < count_of<Enum>(); ++i) json.text(name(static_cast<Enum>(i)));
}

}  // namespace

std::string layout_json(const Ruleset& ruleset) {
  const RulesetModel& model = ruleset.model();
  return written([&](JsonWriter& json) {
    const auto object = json.object();
    json.text("ruleset", model.id);
    json.text("ruleset_hash", model.hash);
    json.list("asks", asked(model), [&](FactIndex fact) { write_ask(json, model, fact); });
    write_nodes(json.key("nodes"), model);
    json.list("materials", model.materials,
              [&](const Material& material) { write_material(json, model, material); });
    json.list("form_views", FormViews(*model.vocabulary).rows, write_row);
    json.list("views", MeasureViews(model).rows, write_row);
    put_names<Status>(json, "statuses");
    put_names<Verdict>(json, "verdicts");
    put_names<DocumentStatus>(json, "document_statuses");
    put_names<MaterialStatus>(json, "material_statuses");
    put_names<Because>(json, "becauses");
    put_names<Problem>(json, "problems");
    put_names<Section>(json, "sections");
    put_names<Bearing>(json, "bearings");
    put_names<PaperState>(json, "paper_states");
  });
}

}  // namespace zice
