#include "route_search.h"

#include <algorithm>

namespace zice {

RouteSearch::RouteSearch(const Weighing& weighing, const FactSet& fixed, Verdict promised)
    : model_(weighing.model()),
      given_(weighing.given()),
      fixed_(fixed),
      promised_(promised),
      lenient_(promised == Verdict::discretionary),
      options_(model_.nodes.size()),
      fragile_(model_.nodes.size()),
      replay_(weighing) {}

// What is left to the authority whatever it turns out to be (an open figure) leaves it open, too, whether
// everything is met. Where that is all, the figures known to be missed have to do.
void RouteSearch::run() {
  find_options(true);
  try_all();
  if (lenient_ && !rejected_.empty()) {
    find_options(false);
    try_all();
  }
  const auto fails = [&](const Plan& plan) { return replay_.verdict(plan) != promised_; };
  if (!lenient_) plans_.erase(std::remove_if(plans_.begin(), plans_.end(), fails), plans_.end());
}

void RouteSearch::try_all() {
  const std::vector<FactIndex> facts = ambivalent();
  for (std::size_t set = 0; set < std::size_t{1} << facts.size(); ++set) {
    std::vector<FactIndex> left_open;
    for (std::size_t i = 0; i < facts.size(); ++i) {
      if ((set >> i & 1U) != 0) left_open.push_back(facts[i]);
    }
    search(left_open);
  }
}

void RouteSearch::search(const std::vector<FactIndex>& left_open) {
  worlds_.assign(1, {});
  for (const FactIndex fact : left_open) {
    std::vector<World> both;
    for (const World& world : worlds_) {
      for (const std::int64_t value : {0, 1}) {
        both.push_back(world);
        both.back().push_back({fact, value});
      }
    }
    worlds_.swap(both);
  }
  todos_.clear();
  int todo = -1;
  // The functions come last: which of them hold already is seen best once the conditions are met.
  for (std::size_t world = 0; world < worlds_.size(); ++world) {
    if (model_.functions_node >= 0) todo = push(model_.functions_node, world, todo);
  }
  for (std::size_t world = 0; world < worlds_.size(); ++world) {
    for (std::size_t i = model_.conditions.size(); i-- > 0;) todo = push(model_.conditions[i], world, todo);
  }
  meet(Plan(model_, given_, fixed_), todo);
}

bool RouteSearch::holds(const Plan& plan, const Bound& bound, std::size_t world) const {
  for (const Assumption& assumed : worlds_[world]) {
    if (assumed.fact == bound.fact && bound.type == Bound::Type::is) return assumed.value == bound.value;
  }
  return plan.holds(bound);
}

bool RouteSearch::holds(const Plan& plan, const Option& option, std::size_t world) const {
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
      const auto& options = options_[static_cast<std::size_t>(index)];
      return std::any_of(options.begin(), options.end(),
                         [&](const Option& option) { return holds(plan, option, world); });
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
  return !fragile_[static_cast<std::size_t>(node)] && holds(plan, node, world);
}

bool RouteSearch::add(Plan& plan, const Option& option, std::size_t world) const {
  for (const Bound& bound : option.way) {
    const bool assumed = std::any_of(worlds_[world].begin(), worlds_[world].end(),
                                     [&](const Assumption& a) { return a.fact == bound.fact; });
    if (assumed ? !holds(plan, bound, world) : !plan.add(bound, *option.cite)) return false;
  }
  return true;
}

int RouteSearch::push(NodeIndex node, std::size_t world, int next) {
  todos_.push_back({node, world, next});
  return static_cast<int>(todos_.size()) - 1;
}

void RouteSearch::meet(Plan plan, int todo) {
  const std::size_t mark = todos_.size();
  bool going_on = ++steps_ < kMostSteps;
  while (going_on && todo >= 0) {
    const Todo item = todos_[static_cast<std::size_t>(todo)];
    const Node& node = model_.node(item.node);
    todo = item.next;
    switch (node.type) {
      case NodeType::judged:
        break;
      case NodeType::all:
      case NodeType::function:
        for (std::size_t i = node.children.size(); i-- > 0;) todo = push(node.children[i], item.world, todo);
        break;
      case NodeType::leaf:
        going_on = meet_leaf(plan, item) && !is_beaten(plan);
        break;
      case NodeType::any:
      case NodeType::at_least:
        meet_some(plan, node.children, 0, node.type == NodeType::any ? 1 : node.need, item.world, todo);
        going_on = false;
        break;
      case NodeType::functions:
        meet_functions(plan, item);
        going_on = false;
        break;
    }
  }
  if (going_on) record(std::move(plan));
  todos_.resize(mark);
}

// True if there is no choice, and the plan has taken the one way.
bool RouteSearch::meet_leaf(Plan& plan, const Todo& item) {
  const auto& options = options_[static_cast<std::size_t>(item.node)];
  for (const Option& option : options) {
    if (holds(plan, option, item.world)) return add(plan, option, item.world);
  }
  const std::vector<const Option*> left = worth_trying(plan, options, item.world);
  if (left.size() == 1) return add(plan, *left[0], item.world);
  for (const Option* option : left) {
    Plan next = plan;
    if (add(next, *option, item.world)) meet(std::move(next), item.next);
    // From here on without it: with it the others are not needed.
    if (option->is_one_yes()) plan.refuse(option->way[0].fact);
  }
  return false;
}

// Without those that ask, of what does not hold yet, for all that another asks for.
std::vector<const RouteSearch::Option*> RouteSearch::worth_trying(const Plan& plan,
                                                                  const std::vector<Option>& options,
                                                                  std::size_t world) const {
  const auto asks_for_all_of = [&](const Option& more, const Option& less) {
    return std::all_of(less.way.begin(), less.way.end(), [&](const Bound& bound) {
      return holds(plan, bound, world) || std::any_of(more.way.begin(), more.way.end(),
                                                      [&](const Bound& own) { return own.implies(bound); });
    });
  };
  std::vector<const Option*> left;
  for (const Option& option : options) {
    const auto is_no_more = [&](const Option* other) { return asks_for_all_of(option, *other); };
    const auto is_more = [&](const Option* other) { return asks_for_all_of(*other, option); };
    if (std::any_of(left.begin(), left.end(), is_no_more)) continue;
    left.erase(std::remove_if(left.begin(), left.end(), is_more), left.end());
    left.push_back(&option);
  }
  return left;
}

// Meets `need` of the nodes from `first` on, those that hold already before any other.
void RouteSearch::meet_some(const Plan& plan, const std::vector<NodeIndex>& from, std::size_t first, int need,
                            std::size_t world, int next) {
  std::vector<NodeIndex> open;
  for (std::size_t i = first; i < from.size(); ++i) {
    if (first == 0 && stays(plan, from[i], world))
      --need;
    else
      open.push_back(from[i]);
  }
  if (need <= 0) return meet(plan, next);
  const std::size_t mark = todos_.size();
  for (std::size_t i = 0; i + static_cast<std::size_t>(need) <= open.size(); ++i) {
    const int todo = push(open[i], world, next);
    if (need == 1) {
      meet(plan, todo);
    } else {
      const std::vector<NodeIndex> rest(open.begin() + static_cast<std::ptrdiff_t>(i), open.end());
      meet_some(plan, rest, 1, need - 1, world, todo);
    }
    todos_.resize(mark);
  }
}

void RouteSearch::meet_functions(const Plan& plan, const Todo& item) {
  if (model_.function_rule == FunctionRule::each_declared) return meet_declared(plan, item);
  const NeedByFact& by = model_.function_need_by;
  if (by.fact == Requirement::kNoFact) return meet_claimed(plan, model_.function_need, item);
  const int need = plan.knows(by.fact) ? by.need[static_cast<std::size_t>(plan.value(by.fact))]
                                       : *std::max_element(by.need.begin(), by.need.end());
  meet_claimed(plan, need, item);
  for (std::size_t value = 0; value < by.need.size(); ++value) {
    if (by.need[value] >= need) continue;  // another answer that asks for no less is of no use
    Plan next = plan;
    const Bound answer = {Bound::Type::is, by.fact, static_cast<std::int64_t>(value)};
    if (next.add(answer, model_.function_cite)) meet_claimed(next, by.need[value], item);
  }
}

std::int64_t RouteSearch::bit(NodeIndex function) const {
  return std::int64_t{1} << model_.node(function).function;
}

std::int64_t RouteSearch::scope(const Plan& plan) const {
  return model_.declared != Requirement::kNoFact && plan.knows(model_.declared) ? plan.value(model_.declared)
                                                                                : 0;
}

// Enough of the functions that are claimed; or some that are not are claimed too.
void RouteSearch::meet_claimed(const Plan& plan, int need, const Todo& item) {
  const std::int64_t declared = scope(plan);
  std::vector<NodeIndex> claimed;
  for (const NodeIndex function : model_.functions) {
    if (declared == 0 || (declared & bit(function)) != 0) claimed.push_back(function);
  }
  meet_some(plan, claimed, 0, need, item.world, item.next);
  if (claimed.size() < model_.functions.size()) claim_more(plan, 0, need, declared, item);
}

void RouteSearch::claim_more(const Plan& plan, std::size_t first, int need, std::int64_t claimed,
                             const Todo& item) {
  if (need == 0) {
    Plan next = plan;
    if (claimed != scope(plan) && next.declare(claimed)) meet(std::move(next), item.next);
    return;
  }
  const std::size_t mark = todos_.size();
  for (std::size_t i = first; i < model_.functions.size(); ++i) {
    const NodeIndex function = model_.functions[i];
    Todo then = item;
    then.next = push(function, item.world, item.next);
    claim_more(plan, i + 1, need - 1, claimed | bit(function), then);
    todos_.resize(mark);
  }
}

// Each declared function has to be met, so those that are not can be withdrawn. Whoever has declared none
// chooses.
void RouteSearch::meet_declared(const Plan& plan, const Todo& item) {
  std::vector<NodeIndex> declared;
  std::int64_t met = 0;
  std::int64_t elsewhere = scope(plan);  // functions that only other measures know
  for (const NodeIndex function : model_.functions) {
    if ((scope(plan) & bit(function)) == 0) continue;
    elsewhere &= ~bit(function);
    declared.push_back(function);
    if (holds(plan, function, item.world)) met |= bit(function);
  }
  // Some met and some not is for the authority to weigh.
  const int need = lenient_ ? 1 : static_cast<int>(declared.size());
  if (!declared.empty()) meet_some(plan, declared, 0, need, item.world, item.next);
  if (met != 0) {
    Plan next = plan;
    if (next.declare(elsewhere | met)) meet(std::move(next), item.next);
    return;
  }
  const std::size_t mark = todos_.size();
  for (const NodeIndex function : declared.empty() ? model_.functions : declared) {
    Plan chosen = plan;
    if (!chosen.declare(elsewhere | bit(function))) return;
    if (declared.empty())
      meet(std::move(chosen), push(function, item.world, item.next));
    else  // what has that one met may meet others too: only then is it clear which to withdraw
      meet(plan, push(function, item.world, push(item.node, item.world, item.next)));
    todos_.resize(mark);
  }
}

bool RouteSearch::is_beaten(const Plan& plan) const {
  return std::any_of(plans_.begin(), plans_.end(), [&](const Plan& found) {
    return found.changed() != plan.changed() && (found.changed() & ~plan.changed()).none();
  });
}

void RouteSearch::record(Plan plan) {
  plan.finish();
  const auto is_no_better = [&](const Plan& found) { return found.asks_no_more(plan); };
  if (is_beaten(plan) || std::any_of(plans_.begin(), plans_.end(), is_no_better)) return;
  // What helps no more by asking for more is no help.
  if (std::any_of(rejected_.begin(), rejected_.end(), is_no_better)) return;
  if (lenient_ && replay_.verdict(plan) != promised_) return reject(std::move(plan));
  const auto is_worse = [&](const Plan& found) {
    const bool contains_it = found.changed() != plan.changed() && (plan.changed() & ~found.changed()).none();
    return contains_it || plan.asks_no_more(found);
  };
  plans_.erase(std::remove_if(plans_.begin(), plans_.end(), is_worse), plans_.end());
  plans_.push_back(std::move(plan));
}

void RouteSearch::reject(Plan plan) {
  const auto asks_for_more = [&](const Plan& found) { return plan.asks_no_more(found); };
  plans_.erase(std::remove_if(plans_.begin(), plans_.end(), asks_for_more), plans_.end());
  rejected_.push_back(std::move(plan));
}

}  // namespace zice
