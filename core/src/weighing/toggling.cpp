// Which missing facts can still change the verdict, or anything that is shown.
#include "weighing/toggling.h"

#include <algorithm>

#include "weighing/mattering.h"
#include "weighing/settling.h"

namespace zice {
namespace {

// Of the work that is left, one part in so many may go into examples.
constexpr std::int64_t kForExamples = 4;

bool verdicts_differ(const TellingPairs& pairs) { return differs(pairs.all()); }
bool something_differs(const TellingPairs& pairs) { return pairs.telling != 0; }

bool may_contradict_others(const RulesetModel& model, FactIndex fact) {
  const auto& leaves = model.leaves_of[fact];
  return std::any_of(leaves.begin(), leaves.end(), [&](NodeIndex leaf) {
    const Requirement* requirement = model.node(leaf).requirement.get();
    return requirement != nullptr && requirement->may_contradict;
  });
}

}  // namespace

// An answer that settles the verdict by itself, and is possible beside all others, shows that the fact
// matters; and that of a yes or no the other one is given wherever another fact does.
OpenQuestions questions_that_matter(const Weighing& weighing, Work& work) {
  OpenQuestions questions;
  if (weighing.verdict() != Verdict::incomplete) return questions;
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Mattering mattering(weighing, work.left() / kForExamples);
  Settling settling(weighing);
  std::vector<double> shares;
  for (const FactIndex fact : model.asked) {
    const bool is_open = fact != model.declared && root.below.test(fact) && !weighing.given().knows(fact);
    shares.push_back(is_open ? settling.share(fact) : 0);
    const auto only = shares.back() > 0 ? settling.only_open() : std::nullopt;
    if (only) mattering.take_for_granted(fact, *only);
  }
  for (std::size_t i = 0; i < model.asked.size(); ++i) {
    const FactIndex fact = model.asked[i];
    double share = shares[i];
    if (fact == model.declared) {
      // A scope: left out it means all functions, except where each declared one stands for itself.
      if (model.function_rule != FunctionRule::each_declared || weighing.functions_need()) continue;
      share = 1;
    } else if (share == 0 || may_contradict_others(model, fact)) {
      const bool is_missing = root.below.test(fact) && !weighing.given().knows(fact);
      if (!is_missing || !mattering.can(fact, verdicts_differ)) continue;
    }
    questions.facts.push_back(fact);
    questions.settling.push_back(share);
  }
  questions.exact = mattering.is_exact();
  const std::uint64_t weighed = mattering.leaves_weighed() + settling.leaves_weighed();
  work.spend(static_cast<std::int64_t>(weighed - 2 * weighing.leaves_weighed()));
  return questions;
}

FactSet questions_that_tell(const Weighing& weighing, bool& exact) {
  const RulesetModel& model = weighing.model();
  const Node& root = model.node(model.root);
  Mattering mattering(weighing, kMostWork / kForExamples);
  FactSet found;
  for (const FactIndex fact : model.asked) {
    const bool is_missing = root.below.test(fact) && !weighing.given().knows(fact);
    if (fact != model.declared && is_missing && mattering.can(fact, something_differs)) found.set(fact);
  }
  exact = exact && mattering.is_exact();
  return found;
}

}  // namespace zice
