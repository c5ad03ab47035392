// Two rulesets that multiply are compared in bounded work, counted in steps; what was not decided is told.
#include <catch2/catch.hpp>

#include "differing/parts.h"
#include "kit/measures.h"
#include "kit/nasty_rulesets.h"
#include "kit/wide_rulesets.h"

namespace zice::test {
namespace {

// What the last thing that was begun may take beyond the end.
constexpr std::int64_t kLast = 1'000'000;

std::vector<Ruleset> loaded(const std::vector<NastyRuleset>& rulesets,
                            const std::shared_ptr<const Vocabulary>& vocabulary) {
  std::vector<Ruleset> found;
  for (const NastyRuleset& one : rulesets) {
    const auto ruleset = load_ruleset("r.json", one.source.dump(), vocabulary);
    if (ruleset) found.push_back(*ruleset.value);
  }
  return found;
}

std::int64_t steps_to_compare(const Ruleset& a, const Ruleset& b) {
  Joint joint(a, b, day("2022-09-15"));
  Effects effects(joint);
  std::vector<ClauseDifference> found;
  const Comparing comparing{a.model(), b.model(), effects, found};
  compare_clauses(comparing, false);
  const std::int64_t for_clauses = joint.steps();
  CHECK(for_clauses <= WitnessSearch::kMostStepsInAll / 4 * 3 + kLast);
  for (const Verdict verdict : {Verdict::discretionary, Verdict::falls_short}) {
    effects.verdicts(Verdict::meets, verdict);
    effects.verdicts(verdict, Verdict::meets);
  }
  return joint.steps();
}

}  // namespace

TEST_CASE("rulesets that multiply are compared in bounded work", "[difference][work]") {
  const auto held_against_each_other = [](const std::vector<Ruleset>& rulesets) {
    for (std::size_t i = 1; i < rulesets.size(); ++i) {
      INFO(i);
      CHECK(steps_to_compare(rulesets[i], rulesets[i - 1]) <= WitnessSearch::kMostStepsInAll + kLast);
    }
  };
  held_against_each_other(loaded(nasty_rulesets(), vocabulary()));
  held_against_each_other(loaded(wide_rulesets(), wide_vocabulary()));
}

TEST_CASE("what is left of the steps suffices to decide every difference of two measures",
          "[difference][work]") {
  const Difference found =
      difference(measure("xuchang-2020").ruleset, measure("xinjiang-2021").ruleset, day("2022-09-15"));
  CHECK(steps_to_compare(found.a, found.b) <= WitnessSearch::kMostStepsInAll / 4);
  for (const VerdictFlip& flip : found.flips) CHECK(flip.effect.reach != Reach::undecided);
  for (const ClauseDifference& clause : found.clauses) {
    for (const Effect& effect : clause.effects) CHECK(effect.reach != Reach::undecided);
  }
}

}  // namespace zice::test
