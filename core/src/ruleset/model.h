// A ruleset as the core keeps it: compiled once, then only read.
#pragma once

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "requirement/requirement.h"
#include "ruleset/order.h"
#include "zice/enumerators.h"
#include "zice/status.h"
#include "zice/timeline.h"
#include "zice/vocabulary.h"

namespace zice {

using FactSet = std::bitset<256>;
std::vector<FactIndex> members(const FactSet& set);  // ascending
FactSet set_of(const std::vector<FactIndex>& facts);

enum class NodeType : std::uint8_t { leaf, judged, all, any, at_least, function, functions };

// One node of the whole tree: root → groups of parts → conditions and the functions node → functions →
// requirements.
struct Node {
  // What weighing reads, side by side.
  NodeType type = NodeType::all;
  bool checkable = false;      // whether a fact can decide anything in it; else reviewers judge all of it, or
                               // it is empty
  FunctionIndex function = 0;  // function
  int need = 0;                // at_least
  std::unique_ptr<Requirement> requirement;  // leaf
  std::vector<NodeIndex> children;
  // Filled by compile(): a leaf's own facts with those that select its figure or open a discretion; and the
  // facts to try one by one here because several leaves below share them, some wanting one answer and some
  // another.
  std::vector<FactIndex> facts;
  std::vector<FactIndex> shared;
  std::vector<int> discretions;          // leaf: those that cover it
  Because unanswerable = Because::none;  // leaf: why no answer settles it
  int judged = 0;                        // how many items of it reviewers judge, itself included
  NodeIndex parent = -1;                 // of all but the root; with what stands below filled by compile()
  FactSet below;                         // every fact of the subtree

  std::string id;
  std::string cite;
  std::string text;
  std::string note;
  std::uint32_t offset = 0;  // in the ruleset's file
  int depth = 0;
  NodeKind kind = NodeKind::computed;

  // Whether it is for reviewers alone: such a node decides nothing above it.
  bool is_judged() const { return judged > 0 && !checkable && type != NodeType::function; }

  // The facts that are tried one by one, while they are missing, to weigh this node.
  const std::vector<FactIndex>& tried() const { return type == NodeType::leaf ? facts : shared; }
};

// Whether a cite covers another: "7" covers "7" and "7.2".
bool covers(std::string_view cite, std::string_view own);

struct Discretion {
  std::string id;
  std::string cite;
  std::string text;
  std::vector<FactIndex> yes;  // all of them must hold
  const Area* area = nullptr;
  FactIndex region = Requirement::kNoFact;
  std::vector<std::string> covers;

  bool holds(const Circumstances& given) const;
  bool covers_cite(const std::string& cite) const;
};

// A paper asked for by a material.
struct DocumentEntry {
  DocumentIndex document = 0;
  std::string cite;
  bool pledge = false;       // the notice-and-pledge may stand in for it
  bool fresh_month = false;  // must have been obtained in the calendar month of submission
  int rows = 0;              // least number of entries, 0 if none is named
  const Area* rows_area = nullptr;
  int rows_in_area = 0;
  NodeIndex rows_condition = -1;             // the condition that the form's note is held against
  FactIndex only_if = Requirement::kNoFact;  // needed only if this choice …
  std::uint64_t only_if_values = 0;          // … is one of these
};

struct Need {
  enum class Type : std::uint8_t { entry, all, any };
  Type type = Type::entry;
  int entry = 0;
  std::vector<Need> children;
};

struct Material {
  std::string id;
  std::string name;
  std::vector<std::string> proves;
  Need need;
  int first_entry = 0;
  int entry_count = 0;
};

// When a measure is in force. With `days_after` there are two readings, a day apart (Legislation counts the
// day of publication or does not).
struct ForceRule {
  std::string cite;
  std::string note;
  std::optional<Date> from;
  bool two_readings = false;
  int years = 0;  // 0: no expiry printed
  std::optional<Date> superseded_from;
  bool superseded_at_latest = false;  // it may have been superseded before
};

// What a measure says about the date of a step; nothing where `cite` is empty. The measure's own unit is in
// the member that is not 0.
struct DateRule {
  std::string cite;
  std::string note;
  int calendar_days = 0;
  int working_days = 0;
  int years = 0;
  int month = 0;
  int day = 0;             // with a month; 0: its last day
  bool by_notice = false;  // no unit: a notice sets it every year
};

// A remark that concerns only applicants registered in an area.
struct LocalRemark {
  std::string cite;
  std::string text;
  Area area;
};

// Whose applicants a measure takes where no condition says so: those registered in an area.
struct TakesRule {
  const Area* area = nullptr;  // none: from anywhere, or a condition says it
  std::string cite;
  std::string note;
};

struct NeedByFact {
  FactIndex fact = Requirement::kNoFact;
  std::vector<int> need;  // by choice
};

struct RulesetModel {
  std::string id;
  std::string title;
  std::string document_number;
  std::string issuer;
  std::string jurisdiction;
  std::string level;
  std::string hash;
  std::vector<std::string> supersedes;  // the ids of those that it took the place of
  ForceRule force;
  std::array<DateRule, count_of<StepId>()> dates;  // by StepId
  std::vector<Area> areas;
  TakesRule takes;
  std::vector<Discretion> discretions;
  std::vector<LocalRemark> local_remarks;
  FunctionRule function_rule = FunctionRule::none;
  std::string function_cite;
  int function_need = 0;
  NeedByFact function_need_by;
  std::vector<std::string> labels;  // by fact, "" where the shared label stands
  std::vector<Material> materials;
  std::vector<DocumentEntry> entries;
  FactIndex region = Requirement::kNoFact;
  FactIndex declared = Requirement::kNoFact;
  std::shared_ptr<const Vocabulary> vocabulary;

  // Conditions depth-first, then each function with its requirements, then what compile() adds: the functions
  // node, the groups, the root (last). The first `shown` are those an assessment shows.
  std::vector<Node> nodes;
  std::size_t shown = 0;
  std::vector<NodeIndex> conditions;
  std::vector<NodeIndex> functions;
  NodeIndex functions_node = -1;
  NodeIndex root = -1;

  // Filled by compile(), by fact.
  std::vector<std::vector<NodeIndex>> leaves_of;
  std::vector<FactIndex> asked;  // facts that decide a status here, in vocabulary order
  FactSet material_facts;
  std::vector<std::vector<std::uint32_t>> groups;  // the children of the root that hold it, by their place
  // Of a choice, by value: the first that does the same everywhere.
  std::vector<std::vector<std::uint8_t>> first_alike;
  // Those that all leaves want the same way, which therefore nothing has to be tried for (one_way.h).
  FactSet one_way;
  FactSet falling;  // of them: wanted low, or no

  WeighingOrder order;

  // Every part with every whole above it.
  struct Part {
    FactIndex part;
    FactIndex whole;
  };
  std::vector<Part> parts;

  const Node& node(NodeIndex index) const { return nodes[static_cast<std::size_t>(index)]; }

  // Codes of places that there are, one for all that are alike to this ruleset, which a region fact may mean:
  // one if `code` settles it. Without a code, for all places.
  std::vector<std::int64_t> region_cells(std::optional<std::int64_t> code) const;

  // A place as this ruleset's areas tell it: "许昌市"; "新疆，南疆四地州以外". Empty if it names no areas.
  std::string place_label(std::int64_t code) const;

  const DateRule& rule(StepId step) const { return dates[static_cast<std::size_t>(step)]; }

  // The label of a fact in this ruleset's own words.
  const std::string& label(FactIndex fact) const;
};

// Fills Node::parent by what each has for children.
void name_parents(RulesetModel& model);

// Orders the tree for weighing. Reports a figure compared with two shared figures, which could not be weighed
// exactly.
void compile(RulesetModel& model, JsonSource& source);

}  // namespace zice
