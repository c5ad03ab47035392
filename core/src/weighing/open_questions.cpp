// Which missing facts can still change the verdict.
//
// A fact can if some answers to all other missing facts leave two of its own answers with different verdicts.
// So the tree is weighed for two answers of that fact at once: each node gets the set of pairs of outcomes it
// can show under the one and the other, over the same answers to everything else.
#include <algorithm>
#include <utility>

#include "weighing/weighing.h"

namespace zice {

OutcomePairs worst_of(OutcomePairs a, OutcomePairs b) {
  OutcomePairs worst = 0;
  for (unsigned i = 0; i < 16; ++i) {
    if ((a >> i & 1U) == 0) continue;
    for (unsigned j = 0; j < 16; ++j) {
      if ((b >> j & 1U) == 0) continue;
      worst |= static_cast<OutcomePairs>(1U << (4 * std::max(i / 4, j / 4) + std::max(i % 4, j % 4)));
    }
  }
  return worst;
}

namespace {

OutcomePairs best_of(OutcomePairs a, OutcomePairs b) {
  OutcomePairs best = 0;
  for (unsigned i = 0; i < 16; ++i) {
    if ((a >> i & 1U) == 0) continue;
    for (unsigned j = 0; j < 16; ++j) {
      if ((b >> j & 1U) == 0) continue;
      best |= static_cast<OutcomePairs>(1U << (4 * std::min(i / 4, j / 4) + std::min(i % 4, j % 4)));
    }
  }
  return best;
}

// Whether a set holds a pair of different verdicts: relaxation and reading are both discretionary.
bool differs(OutcomePairs pairs) {
  for (unsigned x = 0; x < 4; ++x) {
    for (unsigned y = 0; y < 4; ++y) {
      const bool both_discretionary = (x == 1 || x == 2) && (y == 1 || y == 2);
      if ((pairs >> (4 * x + y) & 1U) != 0 && x != y && !both_discretionary) return true;
    }
  }
  return false;
}

unsigned level(Outcomes single) {
  return single == kUnmet ? 3 : single == kRelaxation ? 2 : single == kReading ? 1 : 0;
}

}  // namespace

// Toggles one missing fact of a weighing. Works on a copy, so that the statuses shown stay as they are.
class Toggling {
 public:
  Toggling(Weighing& weighing, FactIndex fact) : weighing_(weighing), given_(weighing.given_), fact_(fact) {}

  bool can_change_verdict() {
    const Node& root = weighing_.root_;
    if (std::find(root.shared.begin(), root.shared.end(), fact_) != root.shared.end())
      return differs(branch(root, 0));
    const auto group = static_cast<std::size_t>(weighing_.model_->groups[fact_]);
    const std::size_t groups = weighing_.groups();
    bool found = false;
    for (std::size_t world = 0; !found && world * groups < weighing_.group_sets_.size(); ++world) {
      AllFold others;
      for (std::size_t other = 0; other < groups; ++other) {
        if (other != group) others.add(weighing_.group_sets_[world * groups + other]);
      }
      weighing_.enter_world(world);
      found = differs(worst_of(pairs(root.children[group]), diagonal(others.result())));
    }
    weighing_.leave_worlds();
    return found;
  }

 private:
  OutcomePairs pairs(NodeIndex index) {
    const Node& node = weighing_.model_->node(index);
    if (!node.below.test(fact_)) return diagonal(weighing_.reach(index));
    return branch(node, 0);
  }

  // The cells of another missing fact, fine enough for both answers of the toggled one.
  std::vector<std::int64_t> cells(FactIndex fact) {
    std::vector<std::int64_t> values;
    if (!toggled_) {
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

  OutcomePairs try_each(const Node& node, std::size_t next) {
    const FactIndex fact = node.tried()[next];
    const std::int64_t kept = given_.value[fact];
    OutcomePairs found = 0;
    const auto values = cells(fact);
    given_.known[fact] = 1;
    for (const std::int64_t value : values) {
      given_.value[fact] = value;
      found |= branch(node, next + 1);
    }
    given_.known[fact] = 0;
    given_.value[fact] = kept;
    return found;
  }

  // Two answers of one cell can differ as well, where what the fact is compared with is missing too: so both
  // ends of each cell are tried. Where two answers differ, so do two that are next to each other between
  // them.
  OutcomePairs toggle(const Node& node, std::size_t next) {
    const std::int64_t kept = given_.value[fact_];
    std::vector<std::int64_t> answers;
    weighing_.append_cells(fact_, answers, true);
    OutcomePairs found = 0;
    given_.known[fact_] = 1;
    toggled_ = true;
    for (std::size_t i = 1; i < answers.size(); ++i) {
      one_ = answers[i - 1];
      other_ = answers[i];
      found |= branch(node, next);
    }
    toggled_ = false;
    given_.known[fact_] = 0;
    given_.value[fact_] = kept;
    return found;
  }

  OutcomePairs branch(const Node& node, std::size_t next) {
    const std::vector<FactIndex>& facts = node.tried();
    while (next < facts.size() && given_.knows(facts[next])) ++next;
    if (next == facts.size()) return combine(node);
    return facts[next] == fact_ ? toggle(node, next + 1) : try_each(node, next);
  }

  OutcomePairs combine(const Node& node) {
    if (node.type == NodeType::leaf) return weigh_both(node);
    std::vector<OutcomePairs> children;
    for (const NodeIndex child : node.children) {
      if (weighing_.model_->node(child).type != NodeType::judged) children.push_back(pairs(child));
    }
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

  // The number of functions that are needed may itself be what is toggled.
  OutcomePairs count(const Node& node, const std::vector<OutcomePairs>& children) {
    if (!toggled_) {
      const int need = weighing_.needed(node);
      return weighing_.count_children(node, children, need, need);
    }
    given_.value[fact_] = one_;
    const int need = weighing_.needed(node);
    given_.value[fact_] = other_;
    return weighing_.count_children(node, children, need, weighing_.needed(node));
  }

  static OutcomePairs fold(const std::vector<OutcomePairs>& children, OutcomePairs start,
                           OutcomePairs (*join)(OutcomePairs, OutcomePairs)) {
    for (const OutcomePairs child : children) start = join(start, child);
    return start;
  }

  OutcomePairs weigh_both(const Node& node) {
    given_.value[fact_] = one_;
    const Outcomes first = chain(weighing_.weigh_leaf(node));
    given_.value[fact_] = other_;
    const Outcomes second = chain(weighing_.weigh_leaf(node));
    if (first == kImpossible || second == kImpossible) return 0;
    return static_cast<OutcomePairs>(1U << (4 * level(first) + level(second)));
  }

  Weighing& weighing_;
  Circumstances& given_;
  FactIndex fact_;
  bool toggled_ = false;
  std::int64_t one_ = 0;
  std::int64_t other_ = 0;
};

OpenQuestions Weighing::open_questions(Work& work) const {
  OpenQuestions questions;
  if (verdict() != Verdict::incomplete) return questions;
  Weighing tried = *this;
  tried.recording_ = false;
  for (const FactIndex fact : model_->asked) {
    double share = 1;
    if (fact == model_->declared) {
      // A scope: left out it means all functions, except where each declared one stands for itself.
      if (model_->function_rule != FunctionRule::each_declared || functions_need()) continue;
    } else {
      if (!root_.below.test(fact) || given_.knows(fact) || !Toggling(tried, fact).can_change_verdict())
        continue;
      share = tried.settling_share(fact, work);
    }
    questions.facts.push_back(fact);
    questions.settling.push_back(share);
  }
  work.spend(static_cast<std::int64_t>(tried.leaves_weighed_ - leaves_weighed_));
  return questions;
}

double Weighing::settling_share(FactIndex fact, Work& work) const {
  std::vector<std::int64_t> answers;
  append_cells(fact, answers, false);
  Weighing answered = *this;
  int settled = 0;
  for (const std::int64_t answer : answers) {
    answered.set(fact, answer);
    answered.weigh(fact);
    if (answered.verdict() != Verdict::incomplete) ++settled;
  }
  work.spend(static_cast<std::int64_t>(answered.leaves_weighed_ - leaves_weighed_));
  return settled / static_cast<double>(answers.size());
}

}  // namespace zice
