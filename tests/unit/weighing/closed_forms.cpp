// What a node comes to is computed in closed form. Here it is held against every choice of its children.
#include <catch2/catch.hpp>

#include "kit/dice.h"
#include "weighing/pairs.h"

namespace zice::test {
namespace {

constexpr int kNodes = 4'000;
constexpr std::size_t kMostChildren = 5;

using Levels = std::vector<unsigned>;  // of each child, 0 met … 3 unmet

// Of one choice.
unsigned nth_best(Levels levels, int n) {
  std::sort(levels.begin(), levels.end());
  return static_cast<std::size_t>(n) > levels.size() ? 3 : levels[static_cast<std::size_t>(n - 1)];
}
unsigned all_of(const Levels& levels) {
  return levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
}
unsigned any_of(const Levels& levels) { return *std::min_element(levels.begin(), levels.end()); }
unsigned each(const Levels& levels) {
  const auto all = [&](unsigned level) {
    return std::all_of(levels.begin(), levels.end(), [&](unsigned own) { return own == level; });
  };
  return all(0) ? 0 : all(3) ? 3 : 1;
}

// Calls `visit` with one outcome of each set, in every combination.
template <class Visit>
void choose(const std::vector<Outcomes>& sets, Visit visit, Levels chosen = {}) {
  if (chosen.size() == sets.size()) return visit(chosen);
  const Outcomes set = sets[chosen.size()];
  chosen.push_back(0);
  for (; chosen.back() < kLevels; ++chosen.back()) {
    if ((set >> chosen.back() & 1U) != 0) choose(sets, visit, chosen);
  }
}

template <class Of>
Outcomes tried(const std::vector<Outcomes>& sets, Of of) {
  Outcomes found = kImpossible;
  choose(sets, [&](const Levels& levels) { found |= static_cast<Outcomes>(1U << of(levels)); });
  return found;
}

template <class Fold>
Outcomes folded(const std::vector<Outcomes>& sets, Fold fold) {
  for (const Outcomes set : sets) fold.add(set);
  return fold.result();
}

// Now and then a child is impossible.
std::vector<Outcomes> random_sets(Dice& dice, std::size_t least) {
  std::vector<Outcomes> sets(least + dice.below(kMostChildren + 1 - least));
  for (Outcomes& set : sets) set = static_cast<Outcomes>(dice.chance(2) ? 0 : 1 + dice.below(15));
  return sets;
}

}  // namespace

TEST_CASE("the closed forms of all, any and at least n give what every choice of outcomes gives",
          "[closed]") {
  Dice dice(20221127);
  for (int i = 0; i < kNodes; ++i) {
    const std::vector<Outcomes> sets = random_sets(dice, 1);
    const int n = static_cast<int>(1 + dice.below(kMostChildren + 1));  // also more than there are
    INFO("at least " << n << " of "
                     << Catch::StringMaker<std::vector<int>>::convert({sets.begin(), sets.end()}));
    CHECK(folded(sets, NthBest(n)) == tried(sets, [&](const Levels& levels) { return nth_best(levels, n); }));
    CHECK(folded(sets, AllOf()) == tried(sets, all_of));
    CHECK(folded(sets, AnyOf()) == tried(sets, any_of));
  }
  CHECK(AllOf().result() == kMet);
  CHECK(NthBest(1).result() == kUnmet);
}

TEST_CASE("the closed form of declared functions gives what every choice of outcomes gives", "[closed]") {
  Dice dice(20220620);
  for (int i = 0; i < kNodes; ++i) {
    const std::vector<Outcomes> sets = random_sets(dice, 1);
    EachDeclared fold;
    for (const Outcomes set : sets) fold.add(set, true);
    fold.add(kReading, false);  // one that is not declared does not count
    INFO(Catch::StringMaker<std::vector<int>>::convert({sets.begin(), sets.end()}));
    CHECK(fold.result() == tried(sets, each));
  }
  EachDeclared none;
  none.add(kReading, false);
  CHECK(none.result() == (kMet | kReading | kUnmet));
}

TEST_CASE("in two lanes at least n and declared functions give what every choice of pairs gives",
          "[closed]") {
  Dice dice(20101127);
  for (int i = 0; i < kNodes; ++i) {
    std::vector<OutcomePairs> children(1 + dice.below(kMostChildren));
    for (OutcomePairs& pairs : children) {
      pairs = diagonal(static_cast<Outcomes>(dice.chance(2) ? 0 : 1 + dice.below(15)));
      for (std::size_t further = dice.chance(40) ? 1 + dice.below(2) : 0; further > 0; --further)
        pairs |= static_cast<OutcomePairs>(1U << dice.below(16));
    }
    const std::array<int, 2> needs = {static_cast<int>(1 + dice.below(kMostChildren)),
                                      static_cast<int>(1 + dice.below(kMostChildren))};
    OutcomePairs best = 0;
    OutcomePairs declared = 0;
    // Why something is discretionary is not told apart here.
    const auto plain = [](unsigned level) { return level == 2 ? 1U : level; };
    const auto visit = [&](const auto& self, Levels one, Levels other) -> void {
      if (one.size() == children.size()) {
        best |= static_cast<OutcomePairs>(
            1U << (4 * plain(nth_best(one, needs[0])) + plain(nth_best(other, needs[1]))));
        declared |= static_cast<OutcomePairs>(1U << (4 * each(one) + each(other)));
        return;
      }
      const OutcomePairs pairs = children[one.size()];
      one.push_back(0);
      other.push_back(0);
      for (unsigned both = 0; both < 16; ++both) {
        if ((pairs >> both & 1U) == 0) continue;
        one.back() = both / 4;
        other.back() = both % 4;
        self(self, one, other);
      }
    };
    visit(visit, {}, {});
    INFO("at least " << needs[0] << " or " << needs[1] << " of "
                     << Catch::StringMaker<std::vector<int>>::convert({children.begin(), children.end()}));
    CHECK(zice::nth_best(needs, children) == best);
    CHECK(each_declared(children, children) == declared);
  }
}

}  // namespace zice::test
