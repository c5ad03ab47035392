#include "weighing/still_open.h"

#include <algorithm>

namespace zice {
namespace {

// Gathers the missing facts below what is still unknown.
class Missing {
 public:
  explicit Missing(const Weighing& weighing) : weighing_(weighing), model_(weighing.model()) {}

  void gather(NodeIndex index) {
    const Node& node = model_.node(index);
    if (weighing_.status(index) != Status::unknown) return;
    if (node.type == NodeType::leaf) {
      for (const FactIndex fact : missing_facts(weighing_, index)) found_.set(fact);
    }
    if (node.type == NodeType::functions) gather_rule();
    for (const NodeIndex child : node.children) gather(child);
  }

  FactSet& found() { return found_; }

 private:
  // What the rule itself asks: how many functions are needed, or which are declared.
  void gather_rule() {
    const FactIndex by = model_.function_need_by.fact;
    if (by != Requirement::kNoFact && !weighing_.given().knows(by)) found_.set(by);
    if (model_.function_rule == FunctionRule::each_declared && !weighing_.functions_need())
      found_.set(model_.declared);
  }

  const Weighing& weighing_;
  const RulesetModel& model_;
  FactSet found_;
};

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
  Missing missing(weighing);
  for (const NodeIndex condition : model.conditions) missing.gather(condition);
  if (model.functions_node >= 0) missing.gather(model.functions_node);
  for (const FactIndex fact : open) missing.found().reset(fact);
  return members(missing.found());
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
