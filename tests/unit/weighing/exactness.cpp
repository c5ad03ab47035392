// The promise of docs/contract.md §2 that statuses are stable and exact, for every shipped measure and for
// rulesets made at random.
#include <catch2/catch.hpp>

#include "advice/brute_force.h"
#include "kit/each_measure.h"
#include "kit/random_ruleset.h"
#include "ruleset/model.h"

namespace zice::test {
namespace {

constexpr int kMostFailures = 5;  // reported in full before a ruleset is given up

// Of ranges: unknown exactly if two values within what was stated lead to different ones.
void check_ranges(const Measure& measure) {
  constexpr int kApplicants = 1500;
  BruteForce brute_force(measure, true, true);
  Dice dice(seed_of(measure) + 1);
  while (brute_force.counts().applicants < kApplicants && brute_force.failures() < kMostFailures)
    brute_force.check(dice, 1500);
  const auto& counts = brute_force.counts();
  CHECK(counts.applicants == kApplicants);
  CHECK(counts.ranged > kApplicants / 4);
  WARN(measure.ruleset.id() << ": " << counts.ranged << " applicants with ranges held against "
                            << counts.completions << " completions");
}

const EachMeasure kRanges("statuses and questions of ranges are stable and exact", "[exactness][ranges]",
                          check_ranges);

void check_measure(const Measure& measure) {
  constexpr int kApplicants = 4000;
  BruteForce brute_force(measure, true);
  Dice dice(seed_of(measure));
  while (brute_force.counts().applicants < kApplicants && brute_force.failures() < kMostFailures)
    brute_force.check(dice, 3000);
  const auto& counts = brute_force.counts();
  CHECK(counts.applicants == kApplicants);
  // Neither nothing to ask nor nothing decided: the samples try both halves of the promise.
  CHECK(counts.decided > kApplicants / 5);
  CHECK(counts.decided < kApplicants * 4 / 5);
  CHECK(counts.ordered > kApplicants / 8);
  WARN(measure.ruleset.id() << ": " << counts.applicants << " partial applicants (" << counts.decided
                            << " with a verdict, " << counts.ordered
                            << " with questions to order) held against " << counts.completions
                            << " completions, " << counts.assessed << " of them assessed by the core too");
}

const EachMeasure kEach("statuses and questions are stable and exact", "[exactness]", check_measure);

}  // namespace

// The measures that ship share few facts among their requirements. Another may share many.
TEST_CASE("statuses and questions are stable and exact in rulesets made at random", "[exactness]") {
  constexpr int kRulesets = 600;
  constexpr int kApplicantsEach = 12;
  Dice dice(65411035);
  int applicants = 0;
  std::uint64_t completions = 0;
  int refused = 0;
  for (int made = 0; made < kRulesets;) {
    const auto ruleset = random_ruleset(dice);
    if (!ruleset) {
      ++refused;
      continue;
    }
    ++made;
    BruteForce brute_force(*ruleset, false);
    while (brute_force.counts().applicants < kApplicantsEach && brute_force.failures() == 0)
      brute_force.check(dice, 1500);
    applicants += brute_force.counts().applicants;
    completions += brute_force.counts().completions;
    if (brute_force.failures() == 0) continue;
    FAIL("in this ruleset: " << ruleset->source.dump());
  }
  WARN(kRulesets << " rulesets made at random (" << refused << " more refused as entangled): " << applicants
                 << " partial applicants held against " << completions << " completions");
}

// Of such facts none is tried where requirements share it.
TEST_CASE("statuses and questions are exact where every shared fact is wanted one way", "[exactness]") {
  constexpr int kRulesets = 400;
  constexpr int kApplicantsEach = 8;
  Dice dice(20261128);
  std::uint64_t completions = 0;
  int tried_anywhere = 0;
  for (int made = 0; made < kRulesets; ++made) {
    const auto ruleset = random_one_way_ruleset(dice);
    REQUIRE(ruleset);
    const RulesetModel& model = ruleset->ruleset.model();
    for (const Node& node : model.nodes) tried_anywhere += static_cast<int>(node.shared.size());
    BruteForce brute_force(*ruleset, false, made % 2 == 0);
    while (brute_force.counts().applicants < kApplicantsEach && brute_force.failures() == 0)
      brute_force.check(dice, 1500);
    completions += brute_force.counts().completions;
    if (brute_force.failures() == 0) continue;
    FAIL("in this ruleset: " << ruleset->source.dump());
  }
  CHECK(tried_anywhere < kRulesets);  // what is tried is the kind of platform, for the number of functions
  WARN(kRulesets << " rulesets of facts wanted one way: held against " << completions << " completions");
}

TEST_CASE("ranges are exact in rulesets made at random", "[exactness][ranges]") {
  constexpr int kRulesets = 500;
  constexpr int kApplicantsEach = 12;
  Dice dice(20261127);
  int ranged = 0;
  std::uint64_t completions = 0;
  for (int made = 0; made < kRulesets;) {
    const auto ruleset = random_ruleset(dice);
    if (!ruleset) continue;
    ++made;
    BruteForce brute_force(*ruleset, false, true);
    while (brute_force.counts().applicants < kApplicantsEach && brute_force.failures() == 0)
      brute_force.check(dice, 1500);
    ranged += brute_force.counts().ranged;
    completions += brute_force.counts().completions;
    if (brute_force.failures() == 0) continue;
    FAIL("in this ruleset: " << ruleset->source.dump());
  }
  CHECK(ranged > kRulesets);
  WARN(ranged << " applicants with ranges held against " << completions << " completions");
}

}  // namespace zice::test
