#include "zice/difference.h"

#include "differing/clauses.h"
#include "differing/parts.h"
#include "text/pick.h"

namespace zice {

std::string_view name(Side value) {
  static constexpr std::string_view names[] = {"a", "b"};
  return pick(value, names);
}

std::string_view name(Subject value) {
  static constexpr std::string_view names[] = {"heading",     "force",     "date",      "area",
                                               "discretion",  "condition", "functions", "function",
                                               "requirement", "material",  "remark"};
  return pick(value, names);
}

std::string_view word(Subject value) {
  static constexpr std::string_view words[] = {"名称等", "施行",     "时间",     "地区",     "酌情", "条件",
                                               "功能数", "服务功能", "功能要求", "申报材料", "提示"};
  return pick(value, words);
}

std::string_view name(ChangeOf value) {
  static constexpr std::string_view names[] = {"added",   "dropped", "stricter", "looser",
                                               "changed", "moved",   "reworded"};
  return pick(value, names);
}

std::string_view word(ChangeOf value) {
  static constexpr std::string_view words[] = {"乙增加", "乙没有",   "乙更严",  "乙更宽",
                                               "不同",   "移了条款", "只改文字"};
  return pick(value, words);
}

std::string_view name(Reach value) {
  static constexpr std::string_view names[] = {"none", "status", "verdict", "undecided"};
  return pick(value, names);
}

namespace {

// The answers of one that turns on which the two do not agree.
std::vector<FactIndex> asked_where_it_turns(const Difference& difference, const TurnedApplicants& turning,
                                            const Witness& witness) {
  FactSet asked;
  for (const Turned::Clause& clause : turning.turned(witness.applicant, difference.as_of).clauses) {
    for (const Side side : {Side::a, Side::b}) {
      const RulesetModel& model = (side == Side::a ? difference.a : difference.b).model();
      const std::string& id = (side == Side::a ? clause.a : clause.b).id;
      if (id == kFunctionsRule) asked |= model.node(model.functions_node).below;
      for (const Node& node : model.nodes) {
        if (!id.empty() && node.id == id) asked |= node.below;
      }
    }
  }
  std::vector<FactIndex> known;
  for (const FactIndex fact : members(asked)) {
    if (witness.applicant.facts[fact]) known.push_back(fact);
  }
  return known;
}

}  // namespace

std::optional<bool> Difference::same_verdicts() const {
  std::optional<bool> same = true;
  for (const VerdictFlip& flip : flips) {
    if (flip.effect.reach == Reach::verdict) return false;
    if (flip.effect.reach == Reach::undecided) same.reset();
  }
  return same;
}

Difference difference(const Ruleset& a, const Ruleset& b, Date as_of) {
  Difference found(a, b);
  found.as_of = as_of;
  Joint joint(a, b, as_of);
  Effects effects(joint);
  const Comparing comparing{a.model(), b.model(), effects, found.clauses};
  compare_heading(comparing);
  compare_areas(comparing);
  compare_discretions(comparing);
  compare_clauses(comparing, false);
  compare_functions(comparing);
  compare_materials(comparing);
  compare_dates(comparing);
  const TurnedApplicants turning(a, b);
  constexpr Verdict kVerdicts[] = {Verdict::meets, Verdict::discretionary, Verdict::falls_short};
  for (const Verdict by_a : kVerdicts) {
    for (const Verdict by_b : kVerdicts) {
      if (by_a == by_b) continue;
      found.flips.push_back({{by_a, by_b}, effects.verdicts(by_a, by_b)});
      auto& witness = found.flips.back().effect.witness;
      if (witness) witness->decisive = asked_where_it_turns(found, turning, *witness);
    }
  }
  return found;
}

}  // namespace zice
