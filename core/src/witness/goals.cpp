// Every node that combines others is the n-th best of them, "all" and "any" at the ends (see NthBest): it is
// no worse than a level if n of its m children are no worse, and no better if m-n+1 are no better.
#include "witness/goals.h"

#include <algorithm>

namespace zice {
namespace {

// Every level that is no worse than the worst that is wanted, and no better than the best.
Outcomes no_worse(Outcomes wanted) { return static_cast<Outcomes>(worst(wanted) * 2U - 1U); }
Outcomes no_better(Outcomes wanted) { return static_cast<Outcomes>(15U & ~(best(wanted) - 1U)); }

class Parted {
 public:
  Parted(Joint& joint, const Goal& goal, const FactSet& left_out)
      : joint_(joint), goal_(goal), model_(joint.model(goal.side)), left_out_(left_out) {}

  Parting run() {
    const Node& node = model_.node(goal_.node);
    switch (node.type) {
      case NodeType::all:
      case NodeType::function:
        nth_best(node.children, node.children.size(), node.children.size());
        break;
      case NodeType::any:
        nth_best(node.children, 1, 1);
        break;
      case NodeType::at_least:
        nth_best(node.children, static_cast<std::size_t>(node.need), static_cast<std::size_t>(node.need));
        break;
      case NodeType::functions:
        functions(node);
        break;
      case NodeType::leaf:
      case NodeType::judged:
        parting_.whole = true;
    }
    return std::move(parting_);
  }

 private:
  Goal of(NodeIndex child, Outcomes wanted) const { return {goal_.side, child, wanted}; }

  // `children` of which those that can come to something wanted count; so many of them.
  void choose(std::size_t count, const std::vector<NodeIndex>& children, Outcomes wanted) {
    Goals able;
    for (const NodeIndex child : children) {
      const Goal goal = of(child, wanted);
      const Outcomes outcomes = joint_.outcomes(goal);
      if (outcomes != kImpossible && (outcomes & ~wanted) == 0) {
        if (count > 0) --count;
      } else if ((outcomes & wanted) != 0) {
        able.push_back(goal);
      }
    }
    if (count > able.size()) parting_.possible = false;
    if (count == 0 || !parting_.possible) return;
    if (count == able.size())
      parting_.all.insert(parting_.all.end(), able.begin(), able.end());
    else
      parting_.choices.push_back({count, std::move(able)});
  }

  // The number needed is not known where it hangs on a fact that is left out: it lies between the two.
  void nth_best(const std::vector<NodeIndex>& children, std::size_t fewest, std::size_t most) {
    if (goal_.wanted != no_better(goal_.wanted)) choose(most, children, no_worse(goal_.wanted));
    if (goal_.wanted == no_worse(goal_.wanted) || children.size() < fewest) return;
    choose(children.size() - fewest + 1, children, no_better(goal_.wanted));
  }

  void functions(const Node& node) {
    if (open_in_rule(joint_, goal_, left_out_).any()) {
      parting_.whole = true;
      return;
    }
    std::vector<NodeIndex> claimed;
    for (const NodeIndex function : node.children) {
      if (joint_.weighing(goal_.side).claim(function) != Claim::no) claimed.push_back(function);
    }
    if (model_.function_rule == FunctionRule::each_declared) return each_declared(claimed);
    const NeedByFact& by = model_.function_need_by;
    std::size_t fewest = static_cast<std::size_t>(model_.function_need);
    std::size_t most = fewest;
    if (by.fact != Requirement::kNoFact && joint_.knows(by.fact)) {
      fewest = most = static_cast<std::size_t>(by.need[static_cast<std::size_t>(*joint_.answers()[by.fact])]);
    } else if (by.fact != Requirement::kNoFact) {
      fewest = static_cast<std::size_t>(*std::min_element(by.need.begin(), by.need.end()));
      most = static_cast<std::size_t>(*std::max_element(by.need.begin(), by.need.end()));
    }
    nth_best(claimed, fewest, most);
  }

  // All met, all unmet, or else left open by reading.
  void each_declared(const std::vector<NodeIndex>& claimed) {
    const bool may_meet = (goal_.wanted & kMet) != 0;
    const bool may_miss = (goal_.wanted & kUnmet) != 0;
    if (!joint_.knows(model_.declared) || claimed.empty()) {
      parting_.possible = false;
    } else if (goal_.wanted == kMet || goal_.wanted == kUnmet) {
      choose(claimed.size(), claimed, goal_.wanted);
    } else {
      if (!may_meet) choose(1, claimed, kNotMet);
      if (!may_miss) choose(1, claimed, kNotUnmet);
    }
  }

  Joint& joint_;
  const Goal& goal_;
  const RulesetModel& model_;
  const FactSet& left_out_;
  Parting parting_;
};

}  // namespace

FactSet open_facts(const Joint& joint, const Goal& goal, const FactSet& left_out) {
  return joint.model(goal.side).node(goal.node).below & ~left_out & ~joint.known();
}

FactSet open_in_rule(const Joint& joint, const Goal& goal, const FactSet& left_out) {
  const RulesetModel& model = joint.model(goal.side);
  FactSet asked;
  if (model.node(goal.node).type != NodeType::functions) return asked;
  if (model.declared != Requirement::kNoFact) asked.set(model.declared);
  if (model.function_need_by.fact != Requirement::kNoFact) asked.set(model.function_need_by.fact);
  return asked & open_facts(joint, goal, left_out);
}

bool hangs_on_scope(const Joint& joint, const Goal& goal) {
  const RulesetModel& model = joint.model(goal.side);
  const bool below =
      model.declared != Requirement::kNoFact && model.node(goal.node).below.test(model.declared);
  return below &&
         (model.function_rule == FunctionRule::each_declared || goal.wanted != no_worse(goal.wanted));
}

std::size_t most_claimed(const Joint& joint, const Goal& goal) {
  const RulesetModel& model = joint.model(goal.side);
  if (model.function_rule == FunctionRule::each_declared) return 2;  // one that is met and one that is not
  if (goal.wanted == no_better(goal.wanted)) return 0;
  int most = model.function_need;
  for (const int by : model.function_need_by.need) most = std::max(most, by);
  return static_cast<std::size_t>(most);
}

Parting part(Joint& joint, const Goal& goal, const FactSet& left_out) {
  return Parted(joint, goal, left_out).run();
}

}  // namespace zice
