#include "weighing/mattering.h"

#include <algorithm>

namespace zice {
namespace {

// Of what may still be tried, one part in so many for one fact.
constexpr std::uint64_t kForOne = 10;

}  // namespace

Mattering::Mattering(const Weighing& weighing, std::int64_t steps)
    : weighing_(weighing),
      model_(weighing.model()),
      toggling_(weighing),
      end_(toggling_.leaves_weighed() + static_cast<std::uint64_t>(steps)) {
  for (const FactIndex fact : members(model_.one_way)) {
    if (model_.leaves_of[fact].size() > 1 && !weighing.given().knows(fact)) linking_.set(fact);
  }
}

void Mattering::take_for_granted(FactIndex fact, std::int64_t answer) {
  if (!linking_.test(fact)) return;
  toggling_.assume(fact, answer);
  settled_.set(fact);
}

bool Mattering::can(FactIndex fact, Change change) {
  if (!toggling_.may(fact, change)) return false;
  const std::uint64_t spent = std::min(end_, toggling_.leaves_weighed());
  own_end_ = spent + (end_ - spent) / kForOne;
  FactSet around;
  for (const std::uint32_t group : model_.groups[fact])
    around |= model_.node(model_.node(model_.root).children[group]).below & linking_;
  around &= ~settled_;
  around.reset(fact);
  return around.none() || has_example(fact, around, change) || search(fact, around, change);
}

bool Mattering::has_example(FactIndex fact, const FactSet& around, Change change) {
  for (const NodeIndex leaf : model_.leaves_of[fact]) {
    FactSet low;
    turn_down_beside(model_.root, leaf, low);
    low.reset(fact);
    if (leads_to_change(fact, around, low & ~model_.node(leaf).below, change)) return true;
    if (!has_more_to_spend()) return false;
  }
  return leads_to_change(fact, around, around, change);
}

bool Mattering::leads_to_change(FactIndex fact, const FactSet& around, const FactSet& low, Change change) {
  const std::vector<FactIndex> assumed = members((around | low) & ~settled_);
  for (const FactIndex other : assumed)
    toggling_.assume(other, low.test(other) ? toggling_.worst(other) : toggling_.best(other));
  const bool changes = toggling_.may(fact, change);
  for (const FactIndex other : assumed) toggling_.forget(other);
  return changes;
}

bool Mattering::turn_down_beside(NodeIndex index, NodeIndex leaf, FactSet& low) const {
  if (index == leaf) return true;
  const Node& node = model_.node(index);
  const auto holds = [&](NodeIndex child) { return turn_down_beside(child, leaf, low); };
  const auto own = std::find_if(node.children.begin(), node.children.end(), holds);
  if (own == node.children.end()) return false;
  int spared = spared_beside(node);
  for (const NodeIndex child : node.children) {
    if (child != *own && --spared < 0) low |= model_.node(child).below & linking_;
  }
  return true;
}

int Mattering::spared_beside(const Node& node) const {
  if (node.type == NodeType::any) return 0;
  if (node.type == NodeType::at_least) return node.need - 1;
  const bool counts = node.type == NodeType::functions && model_.function_rule == FunctionRule::at_least;
  const auto all = static_cast<int>(node.children.size());
  return counts ? weighing_.functions_need().value_or(all) - 1 : all;
}

bool Mattering::search(FactIndex fact, FactSet around, Change change) {
  if (!has_more_to_spend()) {
    exact_ = false;
    return true;
  }
  const FactSet before = settled_;
  bool found = settle_what_must_be(fact, around, change);
  if (found && around.any()) found = has_example(fact, around, change) || try_first(fact, around, change);
  const FactSet own = settled_ & ~before;
  for (const FactIndex other : members(own)) toggling_.forget(other);
  settled_ = before;
  return found;
}

bool Mattering::settle_what_must_be(FactIndex fact, FactSet& around, Change change) {
  for (bool settled = true; settled;) {
    settled = false;
    for (const FactIndex other : members(around)) {
      if (model_.vocabulary->facts[other].is_amount()) continue;
      if (!has_more_to_spend()) return true;
      const bool down = may_with(fact, other, toggling_.worst(other), change);
      const bool well = may_with(fact, other, toggling_.best(other), change);
      if (!down && !well) return false;
      if (down && well) continue;
      toggling_.assume(other, down ? toggling_.worst(other) : toggling_.best(other));
      settled_.set(other);
      around.reset(other);
      settled = true;
    }
  }
  return true;
}

bool Mattering::may_with(FactIndex fact, FactIndex other, std::int64_t value, Change change) {
  toggling_.assume(other, value);
  const bool may = toggling_.may(fact, change);
  toggling_.forget(other);
  return may;
}

bool Mattering::try_first(FactIndex fact, FactSet around, Change change) {
  const FactIndex first = members(around)[0];
  around.reset(first);
  settled_.set(first);
  bool found = false;
  for (const std::int64_t value : toggling_.cells(first)) {
    toggling_.assume(first, value);
    found = toggling_.may(fact, change) && search(fact, around, change);
    toggling_.forget(first);
    if (found) break;
  }
  settled_.reset(first);
  return found;
}

}  // namespace zice
