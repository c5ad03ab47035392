#include "ruleset/order.h"

#include "ruleset/model.h"

namespace zice {

WeighingOrder::WeighingOrder(const RulesetModel& model) {
  steps_.reserve(model.nodes.size());
  add(model, model.root);
  std::vector<Turn> turns(steps_.size());
  for (Turn turn = 0; turn < steps_.size(); ++turn) turns[static_cast<std::size_t>(steps_[turn].node)] = turn;
  for (Step& step : steps_) {
    if (step.node != model.root) step.parent = turns[static_cast<std::size_t>(model.node(step.node).parent)];
  }
  list_tried(model);
  list_asking(model, turns);
}

void WeighingOrder::add(const RulesetModel& model, NodeIndex index) {
  const auto first = static_cast<Turn>(steps_.size());
  for (const NodeIndex child : model.node(index).children) add(model, child);
  steps_.push_back({index, kNoTurn, first});
}

void WeighingOrder::list_tried(const RulesetModel& model) {
  tried_at_.resize(model.leaves_of.size(), kNoTurn);
  for (Turn turn = 0; turn < steps_.size(); ++turn) {
    const std::vector<FactIndex>& shared = model.node(steps_[turn].node).shared;
    for (const FactIndex fact : shared) tried_at_[fact] = turn;
    if (shared.empty() || turn == root()) continue;
    trying_.push_back(turn);
    for (Turn below = steps_[turn].first_below; below < turn; ++below) steps_[below].is_below_trial = true;
  }
}

void WeighingOrder::list_asking(const RulesetModel& model, const std::vector<Turn>& turns) {
  for (std::size_t fact = 0; fact < model.leaves_of.size(); ++fact) {
    first_asking_.push_back(static_cast<std::uint32_t>(asking_.size()));
    for (const NodeIndex leaf : model.leaves_of[fact])
      asking_.push_back(turns[static_cast<std::size_t>(leaf)]);
    if (fact == model.declared && model.functions_node >= 0)
      asking_.push_back(turns[static_cast<std::size_t>(model.functions_node)]);
  }
  first_asking_.push_back(static_cast<std::uint32_t>(asking_.size()));
}

}  // namespace zice
