#include <algorithm>
#include <nlohmann/json.hpp>

#include "fact_value.h"
#include "model.h"
#include "zice/form.h"

namespace zice {
namespace {

using Json = nlohmann::ordered_json;

std::string_view part_name(const Node& node, bool within_function) {
  return node.type == NodeType::function ? "function" : within_function ? "requirement" : "condition";
}

Json nodes(const RulesetModel& model) {
  Json list = Json::array();
  bool within_function = false;
  for (std::size_t i = 0; i < model.shown; ++i) {
    const Node& node = model.nodes[i];
    within_function = within_function || node.type == NodeType::function;
    Json item;
    item["id"] = node.id;
    item["cite"] = node.cite;
    item["part"] = std::string(part_name(node, within_function));
    item["kind"] = std::string(name(node.kind));
    item["depth"] = node.depth;
    Json facts = Json::array();
    if (node.requirement != nullptr) {
      item["unit"] = node.requirement->unit;
      item["gap_unit"] = node.requirement->gap_unit.empty() ? node.requirement->unit : node.requirement->gap_unit;
      for (const FactIndex fact : node.requirement->facts) facts.push_back(model.vocabulary->facts[fact].id);
    } else {
      item["unit"] = "";
      item["gap_unit"] = "";
    }
    item["facts"] = std::move(facts);
    list.push_back(std::move(item));
  }
  return list;
}

// The articles for whose sake a fact is asked.
Json cites(const RulesetModel& model, FactIndex fact) {
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
    if (std::find(own.begin(), own.end(), fact) != own.end() || node.requirement->region == fact) add(node.cite);
    for (const int index : node.discretions) {
      const Discretion& discretion = model.discretions[static_cast<std::size_t>(index)];
      const bool opens = discretion.region == fact || std::find(discretion.yes.begin(), discretion.yes.end(), fact) != discretion.yes.end();
      if (opens) add(discretion.cite);
    }
  }
  if (fact == model.declared) add(model.function_cite);
  for (const Material& material : model.materials) {
    for (int i = 0; i < material.entry_count; ++i) {
      const DocumentEntry& entry = model.entries[static_cast<std::size_t>(material.first_entry + i)];
      if (entry.only_if == fact) add(entry.cite);
    }
  }
  return found;
}

template <class Name>
Json names(int count, Name name_at) {
  Json list = Json::array();
  for (int i = 0; i < count; ++i) list.push_back(std::string(name_at(i)));
  return list;
}

}  // namespace

std::string layout_json(const Ruleset& ruleset) {
  const RulesetModel& model = ruleset.model();
  Json json;
  json["ruleset"] = model.id;
  Json asks = Json::array();
  for (const FactIndex fact : model.asked) {
    Json item;
    item["fact"] = model.vocabulary->facts[fact].id;
    item["cites"] = cites(model, fact);
    asks.push_back(std::move(item));
  }
  json["asks"] = std::move(asks);
  json["nodes"] = nodes(model);
  Json materials = Json::array();
  for (const Material& material : model.materials) {
    Json item;
    item["id"] = material.id;
    Json documents = Json::array();
    for (int i = 0; i < material.entry_count; ++i) {
      const DocumentEntry& entry = model.entries[static_cast<std::size_t>(material.first_entry + i)];
      Json document;
      document["document"] = model.vocabulary->documents[entry.document].id;
      document["cite"] = entry.cite;
      documents.push_back(std::move(document));
    }
    item["documents"] = std::move(documents);
    materials.push_back(std::move(item));
  }
  json["materials"] = std::move(materials);
  json["statuses"] = names(kStatuses, [](int i) { return name(static_cast<Status>(i)); });
  json["verdicts"] = names(kVerdicts, [](int i) { return name(static_cast<Verdict>(i)); });
  json["document_statuses"] = names(kDocumentStatuses, [](int i) { return name(static_cast<DocumentStatus>(i)); });
  json["material_statuses"] = names(kMaterialStatuses, [](int i) { return name(static_cast<MaterialStatus>(i)); });
  json["problems"] = names(kProblems, [](int i) { return name(static_cast<Problem>(i)); });
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace zice
