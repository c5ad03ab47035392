#include "ruleset/order.h"

#include <algorithm>

#include "ruleset/model.h"

namespace zice {

WeighingOrder::WeighingOrder(const RulesetModel& model) {
  tried_at_.assign(model.leaves_of.size(), kNoTurn);
  steps_.reserve(model.nodes.size());
  add(model, model.root);
  list_asking(model);
}

void WeighingOrder::add(const RulesetModel& model, NodeIndex index) {
  const auto first = static_cast<Turn>(steps_.size());
  const Node& node = model.node(index);
  std::vector<Turn> children;
  for (const NodeIndex child : node.children) {
    add(model, child);
    children.push_back(root());
  }
  steps_.push_back({index, kNoTurn, first});
  for (const Turn child : children) steps_[child].parent = root();
  for (const FactIndex fact : node.shared) tried_at_[fact] = root();
  if (!node.shared.empty() && index != model.root) trying_.push_back(root());
}

void WeighingOrder::list_asking(const RulesetModel& model) {
  std::vector<Turn> turn(model.nodes.size(), kNoTurn);
  for (Turn at = 0; at < steps_.size(); ++at) turn[static_cast<std::size_t>(steps_[at].node)] = at;
  const auto list = [&](NodeIndex index) {
    if (turn[static_cast<std::size_t>(index)] != kNoTurn)
      asking_.push_back(turn[static_cast<std::size_t>(index)]);
  };
  for (std::size_t fact = 0; fact < model.leaves_of.size(); ++fact) {
    first_asking_.push_back(static_cast<std::uint32_t>(asking_.size()));
    for (const NodeIndex leaf : model.leaves_of[fact]) list(leaf);
    if (fact == model.declared && model.functions_node >= 0) list(model.functions_node);
    std::sort(asking_.begin() + first_asking_.back(), asking_.end());
  }
  first_asking_.push_back(static_cast<std::uint32_t>(asking_.size()));
}

}  // namespace zice
