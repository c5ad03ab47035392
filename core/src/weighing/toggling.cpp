// Which missing facts can still change the verdict.
//
// A fact can if some answers to all other missing facts leave two of its own answers with different verdicts.
// So the tree is weighed for two answers of that fact at once: each node gets the set of pairs of outcomes it
// can show under the one and the other, over the same answers to everything else (see pairs.h). Whether
// something else that is shown differs is carried along (telling_pairs.h).
#include "weighing/toggling.h"

#include <algorithm>

#include "text/keyed.h"
#include "weighing/telling_pairs.h"

namespace zice {

// Toggles one missing fact after another. Works on a copy, so that the statuses shown stay as they are.
class Toggling {
 public:
  explicit Toggling(const Weighing& weighing) : weighing_(weighing), given_(weighing_.given_) {
    weighing_.keeps_reached_ = false;
  }

  bool can_change_verdict(FactIndex fact) {
    return can(fact, [](const TellingPairs& pairs) { return differs(pairs.all()); });
  }

  // The status of a condition, of the rule on functions, or of anything below them that is told.
  bool can_change_shown(FactIndex fact) {
    return can(fact, [](const TellingPairs& pairs) { return pairs.telling != 0; });
  }

  // The share of a missing fact's answers that settle the verdict by themselves.
  double settling_share(FactIndex fact, Work& work) const {
    std::vector<std::int64_t> answers;
    weighing_.append_cells(fact, answers, false);
    Weighing answered = weighing_;
    int settled = 0;
    for (const std::int64_t answer : answers) {
      answered.set(fact, answer);
      answered.weigh(fact);
      if (answered.verdict() != Verdict::incomplete) ++settled;
    }
    work.spend(static_cast<std::int64_t>(answered.leaves_weighed() - leaves_weighed()));
    return settled / static_cast<double>(answers.size());
  }

  std::uint64_t leaves_weighed() const { return weighing_.leaves_weighed(); }

 private:
  template <class Change>
  bool can(FactIndex fact, const Change& change) {
    fact_ = fact;
    const Node& root = weighing_.root_;
    if (std::find(root.shared.begin(), root.shared.end(), fact_) != root.shared.end())
      return change(branch(root, 0));
    const auto group = static_cast<std::size_t>(weighing_.model_->groups[fact_]);
    bool found = false;
    for (std::size_t world = 0; !found && world < weighing_.world_count_; ++world) {
      AllOf others;
      for (std::size_t other = 0; other < weighing_.group_count(); ++other) {
        if (other != group) others.add(weighing_.group_outcomes(world, other));
      }
      const TellingPairs rest{diagonal(others.result()), 0};
      weighing_.in_world(world, [&] {
        found = change(seen_at(worst_of(pairs(root.children[group]), rest), Opened::always));
      });
    }
    return found;
  }

  TellingPairs pairs(NodeIndex index) {
    const Node& node = weighing_.model_->node(index);
    if (!node.below.test(fact_)) return {diagonal(weighing_.reach(index)), 0};
    return branch(node, 0);
  }

  // The toggled fact is missing until two answers of it are tried.
  bool is_toggled() const { return given_.knows(fact_); }

  // The cells of another missing fact, fine enough for both answers of the toggled one.
  std::vector<std::int64_t> cells(FactIndex fact) {
    std::vector<std::int64_t> values;
    if (!is_toggled()) {
      weighing_.append_cells(fact, values, false);
      return values;
    }
    for (const std::int64_t answer : {one_, other_}) {
      given_.value[fact_] = answer;
      weighing_.append_cells(fact, values, false);
    }
    sort_unique(values, 0);
    return values;
  }

  TellingPairs try_each(const Node& node, std::size_t next) {
    const FactIndex fact = node.tried()[next];
    const auto values = cells(fact);
    Trial trial(given_, fact);
    TellingPairs found;
    for (const std::int64_t value : values) {
      trial.answer(value);
      found |= branch(node, next + 1);
    }
    return found;
  }

  // Two answers of one cell can differ as well, where what the fact is compared with is missing too: so both
  // ends of each cell are tried. Where two answers differ, so do two that are next to each other between
  // them.
  TellingPairs toggle(const Node& node, std::size_t next) {
    std::vector<std::int64_t> answers;
    weighing_.append_cells(fact_, answers, true);
    const Trial toggled(given_, fact_);
    TellingPairs found;
    for (std::size_t i = 1; i < answers.size(); ++i) {
      one_ = answers[i - 1];
      other_ = answers[i];
      found |= branch(node, next);
    }
    return found;
  }

  TellingPairs branch(const Node& node, std::size_t next) {
    const std::vector<FactIndex>& facts = node.tried();
    while (next < facts.size() && given_.knows(facts[next])) ++next;
    if (next == facts.size()) return combine(node);
    return facts[next] == fact_ ? toggle(node, next + 1) : try_each(node, next);
  }

  TellingPairs combine(const Node& node) {
    if (node.type == NodeType::leaf) return seen_at({weigh_both(node), 0}, Opened::where_unmet);
    std::vector<TellingPairs> children;
    for (const NodeIndex child : node.children) children.push_back(pairs(child));
    return seen_at(joined(node, children), opened(node));
  }

  // What compile() adds is not shown itself, and where each function stands for itself none closes another.
  Opened opened(const Node& node) const {
    const RulesetModel& model = *weighing_.model_;
    const bool counts = node.type == NodeType::functions && model.function_rule == FunctionRule::at_least;
    const bool added = &node >= model.nodes.data() + model.shown;
    return added && !counts ? Opened::always : Opened::where_unmet;
  }

  TellingPairs joined(const Node& node, const std::vector<TellingPairs>& children) {
    switch (node.type) {
      case NodeType::all:
      case NodeType::function:
        return fold(children, diagonal(kMet), worst_of);
      case NodeType::any:
        return fold(children, diagonal(kUnmet), best_of);
      default:
        return count(node, children);
    }
  }

  TellingPairs count(const Node& node, const std::vector<TellingPairs>& children) {
    if (node.type == NodeType::at_least) return nth_best({node.need, node.need}, children);
    const bool each = weighing_.model_->function_rule == FunctionRule::each_declared;
    std::vector<TellingPairs> counted;
    for (std::size_t i = 0; i < children.size(); ++i) {
      const Claim claim = weighing_.claim(node.children[i]);
      if (each ? claim == Claim::yes : claim != Claim::no) counted.push_back(children[i]);
    }
    return each ? each_declared(counted, children) : nth_best(needed(node), counted);
  }

  // The number of functions that are needed may itself be what is toggled.
  std::array<int, 2> needed(const Node& functions) {
    if (is_toggled()) given_.value[fact_] = one_;
    const int need = weighing_.needed(functions);
    if (is_toggled()) given_.value[fact_] = other_;
    return {need, weighing_.needed(functions)};
  }

  static TellingPairs fold(const std::vector<TellingPairs>& children, OutcomePairs start,
                           TellingPairs (*join)(TellingPairs, TellingPairs)) {
    TellingPairs joined{start, 0};
    for (const TellingPairs& child : children) joined = join(joined, child);
    return joined;
  }

  OutcomePairs weigh_both(const Node& node) {
    given_.value[fact_] = one_;
    const Outcomes one = chain(weighing_.weigh_leaf(node));
    given_.value[fact_] = other_;
    return pair(one, chain(weighing_.weigh_leaf(node)));
  }

  Weighing weighing_;
  Circumstances& given_;
  FactIndex fact_ = Requirement::kNoFact;
  std::int64_t one_ = 0;  // the two answers that are tried
  std::int64_t other_ = 0;
};

OpenQuestions questions_that_matter(const Weighing& weighing, Work& work) {
  OpenQuestions questions;
  if (weighing.verdict() != Verdict::incomplete) return questions;
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Toggling toggling(weighing);
  for (const FactIndex fact : model.asked) {
    double share = 1;
    if (fact == model.declared) {
      // A scope: left out it means all functions, except where each declared one stands for itself.
      if (model.function_rule != FunctionRule::each_declared || weighing.functions_need()) continue;
    } else {
      if (!root.below.test(fact) || weighing.given().knows(fact) || !toggling.can_change_verdict(fact))
        continue;
      share = toggling.settling_share(fact, work);
    }
    questions.facts.push_back(fact);
    questions.settling.push_back(share);
  }
  work.spend(static_cast<std::int64_t>(toggling.leaves_weighed() - weighing.leaves_weighed()));
  return questions;
}

FactSet questions_that_tell(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Toggling toggling(weighing);
  FactSet found;
  for (const FactIndex fact : model.asked) {
    const bool is_missing = root.below.test(fact) && !weighing.given().knows(fact);
    if (fact != model.declared && is_missing && toggling.can_change_shown(fact)) found.set(fact);
  }
  return found;
}

}  // namespace zice
