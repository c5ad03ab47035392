// How many changes the nodes of a route search take at least, and which are as good as each other.
#include <algorithm>

#include "advice/route_options.h"

namespace zice {

void RouteOptions::measure(NodeIndex which) {
  const Node& node = model_.node(which);
  int& least = least_[index(which)];
  int& alike = alike_[index(which)];
  least = alike = 0;
  switch (node.type) {
    case NodeType::judged:
    case NodeType::functions:
      return;
    case NodeType::leaf:
      least = measure_leaf(options_[index(which)]);
      if (least > 0 && stands_alone(options_[index(which)])) alike = least;
      return;
    case NodeType::any:
      least = fewest(node.children, 1);
      return;
    case NodeType::at_least:
      least = fewest(node.children, node.need);
      return;
    case NodeType::all:
    case NodeType::function:
      break;
  }
  bool alone = true;
  for (const NodeIndex child : node.children) {
    least = std::min(kNever, least + least_[index(child)]);
    alone = alone && (model_.node(child).type == NodeType::judged || alike_[index(child)] != 0);
  }
  if (alone) alike = least;
}

int RouteOptions::measure_leaf(const std::vector<RouteOption>& options) const {
  int least = kNever;
  for (const RouteOption& option : options) least = std::min(least, measure_option(option));
  return least;
}

int RouteOptions::measure_option(const RouteOption& option) const {
  for (const Bound& bound : option.way) {
    if (!has_to_change(bound)) continue;
    const bool alone = bound.type == Bound::Type::is || bound.type == Bound::Type::least;
    if (alone && !may_change(bound.fact)) return kNever;
  }
  return static_cast<int>((changed_by(option) & own_).count());
}

// Whether it does not hold as it is, and is not held for what is left open.
bool RouteOptions::has_to_change(const Bound& bound) const {
  if (bound.fact == kDay || start_.holds(bound)) return false;
  return std::find(ambivalent_.begin(), ambivalent_.end(), bound.fact) == ambivalent_.end();
}

// What the option changes at least.
FactSet RouteOptions::changed_by(const RouteOption& option) const {
  FactSet changed;
  for (const Bound& bound : option.way) {
    if (!has_to_change(bound)) continue;
    // What is compared with something missing may hold once that is answered.
    const bool compared = is_relation(bound) && !given_.knows(bound.other);
    if (!(compared && start_.has_lowest(bound.fact))) changed.set(bound.fact);
    if (compared) changed.set(bound.other);
  }
  return changed;
}

void RouteOptions::find_sure(NodeIndex which) {
  const Node& node = model_.node(which);
  if (node.type == NodeType::all) {
    for (const NodeIndex child : node.children) find_sure(child);
  }
  const std::vector<RouteOption>& options = options_[index(which)];
  if (options.size() != 1) return;
  for (const FactIndex about : members(changed_by(options[0]) & ~own_)) sure_.set(about);
}

int RouteOptions::measure_functions() const {
  if (model_.function_rule == FunctionRule::each_declared) return 0;  // what is declared may be withdrawn
  const NeedByFact& by = model_.function_need_by;
  if (by.fact == Requirement::kNoFact) return fewest(model_.functions, model_.function_need);
  const int most = *std::max_element(by.need.begin(), by.need.end());
  const int as_given =
      given_.knows(by.fact) ? by.need[static_cast<std::size_t>(given_[by.fact].value)] : most;
  int least = fewest(model_.functions, as_given);
  if (!may_change(by.fact)) return least;
  // Another answer is a change as well, unless something else asks for it.
  const int answered = model_.leaves_of[by.fact].empty() ? 1 : 0;
  for (const int need : by.need) least = std::min(least, answered + fewest(model_.functions, need));
  return least;
}

int RouteOptions::fewest(const std::vector<NodeIndex>& nodes, int need) const {
  std::vector<int> changes;
  for (const NodeIndex node : nodes) changes.push_back(least_[index(node)]);
  return sum_of_least(changes, need);
}

int RouteOptions::sum_of_least(std::vector<int>& changes, int need) {
  if (static_cast<std::size_t>(need) > changes.size()) return kNever;
  std::sort(changes.begin(), changes.end());
  int sum = 0;
  for (int i = 0; i < need; ++i) sum = std::min(kNever, sum + changes[static_cast<std::size_t>(i)]);
  return sum;
}

bool RouteOptions::stands_alone(const std::vector<RouteOption>& options) const {
  if (options.size() != 1) return false;
  return std::all_of(options[0].way.begin(), options[0].way.end(), [&](const Bound& bound) {
    if (bound.fact == kDay || is_relation(bound) || !alone_.test(bound.fact)) return false;
    const Fact& about = fact(bound.fact);
    const bool stated = given_.lowest(bound.fact) != about.least || given_.highest(bound.fact) != about.most;
    return may_change(bound.fact) && !(about.is_amount() && stated) && bound.value >= about.least &&
           bound.value <= about.most && !start_.holds(bound);
  });
}

}  // namespace zice
