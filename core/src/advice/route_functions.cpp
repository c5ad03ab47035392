// The choices of a route search among functions: which to have met, to claim too, or to withdraw.
#include <algorithm>

#include "advice/route_search.h"

namespace zice {

std::int64_t RouteSearch::bit(NodeIndex function) const {
  return std::int64_t{1} << model_.node(function).function;
}

bool RouteSearch::may_be_claimed(NodeIndex function) const {
  return figureless_ == Figureless::may_be_claimed || model_.node(function).checkable;
}

std::int64_t RouteSearch::scope(const Plan& plan) const {
  return model_.declared != Requirement::kNoFact && plan.knows(model_.declared) ? plan.value(model_.declared)
                                                                                : 0;
}

int RouteSearch::meet_functions(FoundPlan& so_far, const Todo& item) {
  if (model_.function_rule == FunctionRule::each_declared) return meet_declared(so_far, item);
  std::vector<Branch> branches;
  const NeedByFact& by = model_.function_need_by;
  if (by.fact == Requirement::kNoFact) {
    meet_claimed(so_far, model_.function_need, item, branches);
    return take_first(branches, so_far);
  }
  const Plan& plan = so_far.plan;
  const int need = plan.knows(by.fact) ? by.need[static_cast<std::size_t>(plan.value(by.fact))]
                                       : *std::max_element(by.need.begin(), by.need.end());
  meet_claimed(so_far, need, item, branches);
  for (std::size_t value = 0; value < by.need.size(); ++value) {
    if (by.need[value] >= need) continue;  // another answer that asks for no less is of no use
    FoundPlan next = so_far;
    const Bound answer = {Bound::Type::is, by.fact, static_cast<std::int64_t>(value)};
    if (next.plan.add(answer, model_.function_cite)) meet_claimed(next, by.need[value], item, branches);
  }
  return take_first(branches, so_far);
}

// Enough of the functions that are claimed; or some that are not are claimed too.
void RouteSearch::meet_claimed(const FoundPlan& so_far, int need, const Todo& item,
                               std::vector<Branch>& branches) {
  const std::int64_t declared = scope(so_far.plan);
  std::vector<NodeIndex> claimed;
  for (const NodeIndex function : model_.functions) {
    if (declared == 0 || (declared & bit(function)) != 0) claimed.push_back(function);
  }
  const int chosen = choose_from(so_far.plan, model_.functions_node, claimed, need, item);
  if (chosen != kDead) branches.push_back({so_far, chosen, 0, 0});
  if (claimed.size() == model_.functions.size()) return;
  Todo more = item;
  more.type = Todo::Type::claim;
  more.need = need;
  more.claimed = declared;
  more.least = 0;
  branches.push_back({so_far, push(more), 0, 0});
}

int RouteSearch::claim(FoundPlan& so_far, const Todo& item) {
  if (item.need == 0) {
    const bool claims_more = item.claimed != scope(so_far.plan) && so_far.plan.declare(item.claimed);
    return claims_more ? item.next : kDead;
  }
  if (item.at + static_cast<std::size_t>(item.need) > model_.functions.size()) return kDead;
  const NodeIndex function = model_.functions[item.at];
  Todo without = item;
  ++without.at;
  without.least = 0;
  const bool is_claimed = (item.claimed & bit(function)) != 0;
  if (!is_claimed && !may_be_claimed(function)) return push(without);
  put_off(so_far, push(without));
  Todo with = without;
  --with.need;
  with.claimed |= bit(function);
  with.next = push_node(function, item.world, item.next);
  return push(with);
}

// Each declared function has to be met, so those that are not can be withdrawn. Whoever has declared none
// chooses.
int RouteSearch::meet_declared(FoundPlan& so_far, const Todo& item) {
  std::vector<NodeIndex> declared;
  std::int64_t met = 0;
  bool may_withdraw = false;                    // down to what is met
  std::int64_t elsewhere = scope(so_far.plan);  // functions that only other measures know
  for (const NodeIndex function : model_.functions) {
    if ((scope(so_far.plan) & bit(function)) == 0) continue;
    elsewhere &= ~bit(function);
    declared.push_back(function);
    if (!holds(so_far.plan, function, item.world)) continue;
    met |= bit(function);
    may_withdraw = may_withdraw || may_be_claimed(function);
  }
  std::vector<Branch> branches;
  // Some met and some not is for the authority to weigh.
  const int need = lenient_ ? 1 : static_cast<int>(declared.size());
  const int chosen =
      declared.empty() ? kDead : choose_from(so_far.plan, model_.functions_node, declared, need, item);
  if (chosen != kDead) branches.push_back({so_far, chosen, 0, 0});
  if (met != 0) {
    FoundPlan next = so_far;
    if (may_withdraw && next.plan.declare(elsewhere | met))
      branches.push_back({std::move(next), item.next, 0, 0});
    return take_first(branches, so_far);
  }
  for (const NodeIndex function : declared.empty() ? model_.functions : declared) {
    if (!may_be_claimed(function)) continue;
    FoundPlan next = so_far;
    if (!next.plan.declare(elsewhere | bit(function))) break;
    if (declared.empty()) {
      branches.push_back({std::move(next), push_node(function, item.world, item.next), 0, 0});
      continue;
    }
    // What has that one met may meet others too: only then is it clear which to withdraw.
    const int again = push_node(item.node, item.world, item.next);
    branches.push_back({so_far, push_node(function, item.world, again), 0, 0});
  }
  return take_first(branches, so_far);
}

}  // namespace zice
