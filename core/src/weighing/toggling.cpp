// Which missing facts can still change the verdict, or anything that is shown.
//
// A fact can if some answers to all other missing facts leave two of its own answers with different verdicts.
// Weighed for two answers at once (toggled.h), with facts that are wanted one way left to each leaf, the tree
// tells of many that they cannot. Of the others it is shown with an example: for a leaf that asks for the
// fact, all that stands beside it in alternatives turned down and everything else turned out well. Where none
// serves, the answers are tried in turn, as in the search for a satisfying assignment (Davis, Logemann and
// Loveland 1962), cut short wherever the tree tells that nothing can come of it.
#include "weighing/toggling.h"

#include <algorithm>
#include <utility>

#include "weighing/toggled.h"

namespace zice {
namespace {

// Of the work that is left, one part in so many may go into examples.
constexpr std::int64_t kForExamples = 4;

bool verdicts_differ(const TellingPairs& pairs) { return differs(pairs.all()); }
bool something_differs(const TellingPairs& pairs) { return pairs.telling != 0; }

class Mattering {
 public:
  // May try examples until `steps` leaves are weighed.
  Mattering(const Weighing& weighing, std::int64_t steps)
      : weighing_(weighing),
        model_(weighing.model()),
        toggling_(weighing),
        end_(toggling_.leaves_weighed() + static_cast<std::uint64_t>(steps)) {
    for (const FactIndex fact : members(model_.one_way)) {
      if (model_.leaves_of[fact].size() > 1 && !weighing.given().knows(fact)) linking_.set(fact);
    }
  }

  bool can(FactIndex fact, Change change) {
    if (!toggling_.may(fact, change)) return false;
    FactSet around;
    for (const std::uint32_t group : model_.groups[fact])
      around |= model_.node(model_.node(model_.root).children[group]).below & linking_;
    around.reset(fact);
    return around.none() || has_example(fact, around, change) || search(fact, members(around), 0, change);
  }

  std::uint64_t leaves_weighed() const { return toggling_.leaves_weighed(); }
  // False if what can was taken for granted somewhere.
  bool is_exact() const { return exact_; }

 private:
  bool has_more_to_spend() const { return toggling_.leaves_weighed() < end_; }

  bool has_example(FactIndex fact, const FactSet& around, Change change) {
    for (const NodeIndex leaf : model_.leaves_of[fact]) {
      FactSet low;
      turn_down_beside(model_.root, leaf, low);
      low.reset(fact);
      if (leads_to_change(fact, around, low & ~model_.node(leaf).below, change)) return true;
      if (!has_more_to_spend()) return false;
    }
    return leads_to_change(fact, around, around, change);
  }

  bool leads_to_change(FactIndex fact, const FactSet& around, const FactSet& low, Change change) {
    const std::vector<FactIndex> assumed = members(around | low);
    for (const FactIndex other : assumed)
      toggling_.assume(other, low.test(other) ? toggling_.worst(other) : toggling_.best(other));
    const bool changes = toggling_.may(fact, change);
    for (const FactIndex other : assumed) toggling_.forget(other);
    return changes;
  }

  // What would make up for the leaf. False if the node does not hold it.
  bool turn_down_beside(NodeIndex index, NodeIndex leaf, FactSet& low) const {
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

  // How many beside the leaf it takes to have the node hang on it.
  int spared_beside(const Node& node) const {
    if (node.type == NodeType::any) return 0;
    if (node.type == NodeType::at_least) return node.need - 1;
    const bool counts = node.type == NodeType::functions && model_.function_rule == FunctionRule::at_least;
    const auto all = static_cast<int>(node.children.size());
    return counts ? weighing_.functions_need().value_or(all) - 1 : all;
  }

  bool search(FactIndex fact, const std::vector<FactIndex>& around, std::size_t next, Change change) {
    if (next == around.size()) return true;
    if (!has_more_to_spend()) {
      exact_ = false;
      return true;
    }
    bool found = false;
    for (const std::int64_t value : toggling_.cells(around[next])) {
      toggling_.assume(around[next], value);
      found = toggling_.may(fact, change) && search(fact, around, next + 1, change);
      if (found) break;
    }
    toggling_.forget(around[next]);
    return found;
  }

  const Weighing& weighing_;
  const RulesetModel& model_;
  Toggling toggling_;
  FactSet linking_;  // missing, asked by several leaves, and not tried where these meet
  std::uint64_t end_;
  bool exact_ = true;
};

// Tells of missing facts which share of their answers settles the verdict by itself.
class Settling {
 public:
  explicit Settling(const Weighing& weighing) : weighing_(weighing), answered_(weighing) {}

  double share(FactIndex fact) {
    cells_ = answered_.cells(fact);
    fact_ = fact;
    const RulesetModel& model = weighing_.model();
    double share = 0;
    if (model.one_way.test(fact) && model.vocabulary->facts[fact].is_amount())
      share = share_along();
    else
      share = share_of_each();
    answered_.set(weighing_, fact);
    answered_.weigh(fact);
    return share;
  }

  std::uint64_t leaves_weighed() const { return answered_.leaves_weighed(); }

 private:
  Outcomes with(std::size_t cell) {
    answered_.set(fact_, cells_[cell]);
    answered_.weigh(fact_);
    return std::as_const(answered_).outcomes(weighing_.model().root);
  }
  bool is_settled() const { return answered_.verdict() != Verdict::incomplete; }

  double share_of_each() {
    std::int64_t settled = 0;
    std::int64_t all = 0;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      with(cell);
      const std::int64_t alike = count_alike(cells_[cell]);
      all += alike;
      if (is_settled()) settled += alike;
    }
    return static_cast<double>(settled) / static_cast<double>(all);
  }

  // For how many answers of a choice one stands.
  std::int64_t count_alike(std::int64_t answer) const {
    if (weighing_.model().vocabulary->facts[fact_].type != FactType::choice) return 1;
    const std::vector<std::uint8_t>& first = weighing_.model().first_alike[fact_];
    return std::count(first.begin(), first.end(), static_cast<std::uint8_t>(answer));
  }

  // The best and the worst that can come of it both rise, or both fall, along the cells.
  double share_along() {
    const std::size_t last = cells_.size() - 1;
    const Outcomes at_last = with(last);
    std::size_t settled = is_settled() ? 1 : 0;
    if (last > 0) {
      const Outcomes at_first = with(0);
      settled += is_settled() ? 1U : 0U;
      settled += settled_between(0, at_first, last, at_last);
    }
    return static_cast<double>(settled) / static_cast<double>(cells_.size());
  }

  std::size_t settled_between(std::size_t low, Outcomes at_low, std::size_t high, Outcomes at_high) {
    if (high - low < 2) return 0;
    const std::size_t middle = low + (high - low) / 2;
    const Outcomes at_middle = with(middle);
    const std::size_t here = is_settled() ? 1 : 0;
    if (at_low == at_high) return here * (high - low - 1);
    return here + settled_between(low, at_low, middle, at_middle) +
           settled_between(middle, at_middle, high, at_high);
  }

  const Weighing& weighing_;
  Weighing answered_;
  FactIndex fact_ = Requirement::kNoFact;
  std::vector<std::int64_t> cells_;
};

}  // namespace

OpenQuestions questions_that_matter(const Weighing& weighing, Work& work) {
  OpenQuestions questions;
  if (weighing.verdict() != Verdict::incomplete) return questions;
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Mattering mattering(weighing, work.left() / kForExamples);
  Settling settling(weighing);
  for (const FactIndex fact : model.asked) {
    double share = 1;
    if (fact == model.declared) {
      // A scope: left out it means all functions, except where each declared one stands for itself.
      if (model.function_rule != FunctionRule::each_declared || weighing.functions_need()) continue;
    } else {
      if (!root.below.test(fact) || weighing.given().knows(fact) || !mattering.can(fact, verdicts_differ))
        continue;
      share = settling.share(fact);
    }
    questions.facts.push_back(fact);
    questions.settling.push_back(share);
  }
  questions.exact = mattering.is_exact();
  const std::uint64_t weighed = mattering.leaves_weighed() + settling.leaves_weighed();
  work.spend(static_cast<std::int64_t>(weighed - 2 * weighing.leaves_weighed()));
  return questions;
}

FactSet questions_that_tell(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Mattering mattering(weighing, kMostWork / kForExamples);
  FactSet found;
  for (const FactIndex fact : model.asked) {
    const bool is_missing = root.below.test(fact) && !weighing.given().knows(fact);
    if (fact != model.declared && is_missing && mattering.can(fact, something_differs)) found.set(fact);
  }
  return found;
}

}  // namespace zice
