// The parts of reading a ruleset file; each fills its part of the model and reports what is wrong.
#pragma once

#include <string>
#include <vector>

#include "json/object.h"
#include "ruleset/model.h"
#include "text/unique_names.h"

namespace zice {

// Whether a text is a cite: "7", "7.2" or "annex-1".
bool is_cite(std::string_view text);

// Reads the cite under "cite" and reports one that no article pattern fits.
std::string read_cite(JsonSource& source, ObjectReader& reader);
void check_cite(JsonSource& source, const JsonValue& cite);
void check_cite(JsonSource& source, const JsonValue& at, std::string_view cite);

// Warnings that its author has looked at and means.
void read_waivers(JsonSource& source, const std::vector<JsonValue>& waivers);

// The text that the measure was read from, and who held the file against it.
void read_source(JsonSource& source, const JsonValue& value);
void read_checks(JsonSource& source, const std::vector<JsonValue>& checks);

// Whether texts that are still to be filled stand anywhere below; reports each.
bool report_unfilled(JsonSource& source, const JsonValue& value);

// What the measure says about dates.
class DatesReader {
 public:
  DatesReader(JsonSource& source, RulesetModel& model) : source_(source), model_(model) {}
  void read(const JsonValue& value);

 private:
  template <class ReadOwn>
  void read_entry(ObjectReader& dates, std::string_view key, StepId step, ReadOwn read_own);
  void read_month_or_notice(ObjectReader& reader, DateRule& rule);
  void read_notice(ObjectReader& reader, DateRule& rule);
  void read_year_day(ObjectReader& reader, DateRule& rule);

  JsonSource& source_;
  RulesetModel& model_;
};

// Conditions and functions with their requirement trees.
class TreeReader {
 public:
  TreeReader(JsonSource& source, RulesetModel& model) : source_(source), model_(model) {}
  void read_conditions(const std::vector<JsonValue>& conditions);
  void read_functions(const JsonValue& value);

 private:
  NodeIndex read_node(const JsonValue& value, int depth);
  std::string read_way(ObjectReader& reader);
  void read_judged(ObjectReader& reader, Node& node);
  void read_leaf(ObjectReader& reader, std::string_view way, Node& node);
  void read_nested(ObjectReader& reader, std::string_view way, NodeIndex index, int depth);
  void read_children(const JsonValue& list, NodeIndex parent, int depth);
  void read_function(const JsonValue& value);
  void read_need(ObjectReader& reader);
  void check_checkable(const JsonValue& requirements, const Node& function);
  void check_id(const JsonValue& at, const std::string& id, std::string& cite);
  NodeKind leaf_kind(const Requirement& requirement) const;

  JsonSource& source_;
  RulesetModel& model_;
  UniqueNames ids_;
  const JsonValue* functions_ = nullptr;  // the list of them
  bool unverified_ = false;               // what is read stands below what is not verified
};

// Materials with the documents they ask for.
class MaterialReader {
 public:
  MaterialReader(JsonSource& source, RulesetModel& model);
  void read(const std::vector<JsonValue>& materials);

 private:
  void read_material(const JsonValue& value);
  Need read_need(const JsonValue& value, const std::string& cite);
  void read_entry(ObjectReader& reader, DocumentEntry& entry);
  void read_rows(ObjectReader& reader, DocumentEntry& entry);
  void read_only_if(ObjectReader& reader, DocumentEntry& entry);

  JsonSource& source_;
  RulesetModel& model_;
  UniqueNames ids_;
  UniqueNames cites_;
};

}  // namespace zice
