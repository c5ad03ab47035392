// The walk of a route search through the tree, and the choices on its way.
#include <algorithm>
#include <iterator>

#include "advice/route_search.h"

namespace zice {

bool RouteSearch::holds(const Plan& plan, const Bound& bound, std::size_t world) const {
  work_.spend(1);
  for (const Assumption& assumed : worlds_[world]) {
    if (assumed.fact == bound.fact && bound.type == Bound::Type::is) return assumed.value == bound.value;
  }
  return plan.holds(bound);
}

bool RouteSearch::holds(const Plan& plan, const RouteOption& option, std::size_t world) const {
  return std::all_of(option.way.begin(), option.way.end(),
                     [&](const Bound& bound) { return holds(plan, bound, world); });
}

bool RouteSearch::holds(const Plan& plan, NodeIndex index, std::size_t world) const {
  const Node& node = model_.node(index);
  const auto child_holds = [&](NodeIndex child) { return holds(plan, child, world); };
  const auto& children = node.children;
  switch (node.type) {
    case NodeType::judged:
      return true;
    case NodeType::leaf: {
      const auto& options = options_.of(index);
      return std::any_of(options.begin(), options.end(),
                         [&](const RouteOption& option) { return holds(plan, option, world); });
    }
    case NodeType::any:
      return std::any_of(children.begin(), children.end(), child_holds);
    case NodeType::at_least:
      return std::count_if(children.begin(), children.end(), child_holds) >= node.need;
    case NodeType::all:
    case NodeType::function:
    case NodeType::functions:
      break;
  }
  return std::all_of(children.begin(), children.end(), child_holds);
}

bool RouteSearch::stays(const Plan& plan, NodeIndex node, std::size_t world) const {
  return !options_.is_fragile(node) && holds(plan, node, world);
}

bool RouteSearch::add(Plan& plan, const RouteOption& option, std::size_t world) {
  for (const Bound& bound : option.way) {
    if (only_fewest_ && bound.fact == kDay && !plan.holds(bound)) return false;  // no answer brings it about
    const bool assumed = std::any_of(worlds_[world].begin(), worlds_[world].end(),
                                     [&](const Assumption& a) { return a.fact == bound.fact; });
    const std::int64_t before = plan.work();
    const bool added = assumed ? holds(plan, bound, world) : plan.add(bound, *option.cite);
    work_.spend(1 + plan.work() - before);
    if (plan.gave_up()) complete_ = false;
    if (!added) return false;
  }
  return true;
}

int RouteSearch::push(Todo todo) {
  todo.least += least_of(todo.next);
  todos_.push_back(todo);
  return static_cast<int>(todos_.size()) - 1;
}

int RouteSearch::push_node(NodeIndex node, std::uint32_t world, int next) {
  Todo todo;
  todo.node = node;
  todo.world = world;
  todo.next = next;
  todo.least = world == 0 ? options_.least_changes(node) : 0;  // the same changes serve every world
  return push(todo);
}

// Goes on from one thing to be met: gives the next, kNothing or kDead. Other ways are put off.
int RouteSearch::step(FoundPlan& so_far, int todo) {
  const Todo item = todos_[static_cast<std::size_t>(todo)];
  if (item.type == Todo::Type::choose) return choose(so_far, item);
  if (item.type == Todo::Type::claim) return claim(so_far, item);
  const Node& node = model_.node(item.node);
  switch (node.type) {
    case NodeType::judged:
      return item.next;
    case NodeType::leaf:
      return meet_leaf(so_far, item);
    case NodeType::any:
      return choose_from(so_far.plan, item.node, node.children, 1, item);
    case NodeType::at_least:
      return choose_from(so_far.plan, item.node, node.children, node.need, item);
    case NodeType::functions:
      return meet_functions(so_far, item);
    case NodeType::all:
    case NodeType::function:
      break;
  }
  int next = item.next;
  for (std::size_t i = node.children.size(); i-- > 0;) next = push_node(node.children[i], item.world, next);
  return next;
}

// Goes on with the first of several ways and puts off the others.
int RouteSearch::take_first(std::vector<Branch>& branches, FoundPlan& so_far) {
  if (branches.empty()) return kDead;
  for (std::size_t i = branches.size(); i-- > 1;) put_off(std::move(branches[i].so_far), branches[i].todo);
  so_far = std::move(branches[0].so_far);
  return branches[0].todo;
}

int RouteSearch::meet_leaf(FoundPlan& so_far, const Todo& item) {
  const auto& options = options_.of(item.node);
  for (const RouteOption& option : options) {
    if (holds(so_far.plan, option, item.world))
      return add(so_far.plan, option, item.world) ? item.next : kDead;
  }
  const std::vector<const RouteOption*> left = worth_trying(so_far.plan, options, item.world);
  std::vector<Branch> branches;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (i + 1 == left.size() && branches.empty()) {
      const bool goes_on = add(so_far.plan, *left[i], item.world) && !is_beaten(so_far.plan);
      return goes_on ? item.next : kDead;
    }
    FoundPlan next = so_far;
    if (add(next.plan, *left[i], item.world) && !is_beaten(next.plan))
      branches.push_back({std::move(next), item.next, 0, 0});
    // From here on without it: with it the others are not needed.
    if (left[i]->is_one_yes()) so_far.plan.refuse(left[i]->way[0].fact);
  }
  return take_first(branches, so_far);
}

// Without those that ask, of what does not hold yet, for all that another asks for.
std::vector<const RouteOption*> RouteSearch::worth_trying(const Plan& plan,
                                                          const std::vector<RouteOption>& options,
                                                          std::size_t world) const {
  const auto asks_for_all_of = [&](const RouteOption& more, const RouteOption& less) {
    return std::all_of(less.way.begin(), less.way.end(), [&](const Bound& bound) {
      return holds(plan, bound, world) || std::any_of(more.way.begin(), more.way.end(),
                                                      [&](const Bound& own) { return own.implies(bound); });
    });
  };
  std::vector<const RouteOption*> left;
  for (const RouteOption& option : options) {
    const auto is_no_more = [&](const RouteOption* other) { return asks_for_all_of(option, *other); };
    const auto is_more = [&](const RouteOption* other) { return asks_for_all_of(*other, option); };
    if (std::any_of(left.begin(), left.end(), is_no_more)) continue;
    left.erase(std::remove_if(left.begin(), left.end(), is_more), left.end());
    left.push_back(&option);
  }
  return left;
}

// Has `need` of the members met, those that hold already before any other.
int RouteSearch::choose_from(const Plan& plan, NodeIndex counting, const std::vector<NodeIndex>& from,
                             int need, const Todo& item) {
  std::vector<NodeIndex> open;
  for (const NodeIndex member : from) {
    if (stays(plan, member, item.world))
      --need;
    else
      open.push_back(member);
  }
  Todo choice;
  choice.type = Todo::Type::choose;
  choice.node = counting;
  choice.world = item.world;
  choice.next = item.next;
  choice.members = static_cast<std::uint32_t>(members_.size());
  choice.need = need;
  if (need > 0) members_.push_back(arranged(open));
  return need <= 0 ? item.next : push_choice(choice);
}

RouteSearch::Members RouteSearch::arranged(const std::vector<NodeIndex>& open) {
  Members members;
  for (std::size_t i = 0; i < open.size(); ++i) {
    const int alike = options_.alike(open[i]);
    if (alike == 0) {
      members.push_back({open[i], static_cast<std::uint32_t>(members.size()) + 1, nullptr});
      continue;
    }
    const auto is_alike = [&](NodeIndex other) { return options_.alike(other) == alike; };
    if (std::any_of(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(i), is_alike)) continue;
    alike_.push_back(std::make_unique<std::vector<NodeIndex>>());
    const std::vector<NodeIndex>* all = alike_.back().get();
    std::copy_if(open.begin(), open.end(), std::back_inserter(*alike_.back()), is_alike);
    const auto past = static_cast<std::uint32_t>(members.size() + all->size());
    for (const NodeIndex other : *all) members.push_back({other, past, all});
  }
  return members;
}

// A choice among what is left of its members; kDead if they are too few.
int RouteSearch::push_choice(Todo choice) {
  const Members& members = members_[choice.members];
  work_.spend(static_cast<std::int64_t>(members.size()));
  std::vector<int> least;
  for (std::size_t i = choice.at; i < members.size(); ++i)
    least.push_back(choice.world == 0 ? options_.least_changes(members[i].node) : 0);
  choice.least = RouteOptions::sum_of_least(least, choice.need);
  if (choice.least >= RouteOptions::kNever) return kDead;
  return push(choice);
}

// Takes a member or does without it; of those alike, without it means without those behind it.
int RouteSearch::choose(FoundPlan& so_far, const Todo& item) {
  if (item.need == 0) return item.next;
  const Member member = members_[item.members][item.at];
  Todo without = item;
  without.at = member.past_alike;
  if (const int todo = push_choice(without); todo != kDead) put_off(so_far, todo);
  Todo with = item;
  with.at = item.at + 1;
  with.need = item.need - 1;
  with.next = push_node(member.node, item.world, item.next);
  if (member.alike != nullptr) so_far.take(item.node, options_.alike(member.node), member.alike);
  return push_choice(with);
}

}  // namespace zice
