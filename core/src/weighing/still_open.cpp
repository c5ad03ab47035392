#include "weighing/still_open.h"

#include <algorithm>

namespace zice {
namespace {

// What the rule on functions itself asks: how many are needed, or which are declared.
FactSet missing_in_rule(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  FactSet missing;
  const FactIndex by = model.function_need_by.fact;
  if (by != Requirement::kNoFact && !weighing.given().knows(by)) missing.set(by);
  if (model.function_rule == FunctionRule::each_declared && !weighing.functions_need())
    missing.set(model.declared);
  return missing;
}

// The missing facts below what is still unknown.
FactSet missing_below(const Weighing& weighing, NodeIndex index) {
  const Node& node = weighing.model().node(index);
  if (weighing.status(index) != Status::unknown) return {};
  FactSet missing;
  if (node.type == NodeType::leaf) missing = set_of(missing_facts(weighing, index));
  if (node.type == NodeType::functions) missing = missing_in_rule(weighing);
  for (const NodeIndex child : node.children) missing |= missing_below(weighing, child);
  return missing;
}

}  // namespace

std::array<PossibleFigure, 2> possible_figures(const Weighing& weighing, NodeIndex leaf) {
  const PossibleFigure none{kNone, kNone};
  const Requirement& requirement = *weighing.model().node(leaf).requirement;
  if (requirement.region == Requirement::kNoFact || weighing.given().knows(requirement.region))
    return {none, none};
  Circumstances tried = weighing.given();
  Trial registered(tried, requirement.region);
  PossibleFigure low = none;
  PossibleFigure high = none;
  for (const std::int64_t place : weighing.places()) {
    registered.answer(place);
    const Figures figures = requirement.figures(tried);
    const PossibleFigure here{figures.required, figures.slack < 0 ? -figures.slack : kNone};
    if (!(low.figure <= here.figure)) low = here;
    if (!(high.figure >= here.figure)) high = here;
  }
  if (low.figure == high.figure) return {none, none};
  return {low, high};
}

std::vector<FactIndex> missing_facts(const Weighing& weighing, NodeIndex leaf) {
  std::vector<FactIndex> missing;
  for (const FactIndex fact : weighing.model().node(leaf).facts) {
    if (!weighing.given().knows(fact)) missing.push_back(fact);
  }
  return missing;
}

std::vector<FactIndex> further_questions(const Weighing& weighing, const std::vector<FactIndex>& open) {
  const RulesetModel& model = weighing.model();
  FactSet missing;
  for (const NodeIndex condition : model.conditions) missing |= missing_below(weighing, condition);
  if (model.functions_node >= 0) missing |= missing_below(weighing, model.functions_node);
  return members(missing & ~set_of(open));
}

bool is_elsewhere(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  const Area* area = model.takes.area;
  if (area == nullptr || !weighing.answer(model.region)) return false;
  const auto places = weighing.places();
  return std::none_of(places.begin(), places.end(),
                      [&](std::int64_t place) { return area->contains(place); });
}

}  // namespace zice
