#include "differing/effects.h"

#include <algorithm>
#include <utility>

namespace zice {
namespace {

std::size_t at(Side side) { return side == Side::a ? 0 : 1; }
Side other(Side side) { return side == Side::a ? Side::b : Side::a; }

Outcomes outcomes_of(Verdict verdict) {
  return verdict == Verdict::meets ? kMet : verdict == Verdict::falls_short ? kUnmet : kLeftOpen;
}

// Where a side has no such clause.
void drop_those_that_are_not(Goals& goals) {
  goals.erase(std::remove_if(goals.begin(), goals.end(), [](const Goal& goal) { return goal.node < 0; }),
              goals.end());
}

}  // namespace

// Whether the search is over: something was found.
bool Effects::find(const Goals& goals, const Differing& differing, Reach reach, Effect& effect,
                   std::int64_t last) {
  auto witness = witnesses_.smallest(goals, differing.clause, last);
  if (witness) {
    effect.reach = reach;
    effect.witness = std::move(witness);
    return true;
  }
  if (witnesses_.undecided()) effect.reach = Reach::undecided;
  return false;
}

// One is good by the better measure, where this clause is good, and bad by the other, where it is what fails.
Goals Effects::turning(const Differing& differing, Side better, Verdict good, Verdict bad) const {
  const Side worse = other(better);
  const Outcomes well = good == Verdict::meets ? kMet : kNotUnmet;
  const Outcomes badly = outcomes_of(bad);
  Goals goals = {{worse, differing.clause[at(worse)], badly},
                 {worse, differing.within[at(worse)], badly},
                 {better, differing.clause[at(better)], well},
                 root(better, outcomes_of(good)),
                 root(worse, bad == Verdict::falls_short ? kUnmet : kNotUnmet)};
  if (bad == Verdict::falls_short) goals.pop_back();  // it follows from what fails
  if (differing.clause[at(worse)] == differing.within[at(worse)]) goals.erase(goals.begin());
  drop_those_that_are_not(goals);
  return goals;
}

bool Effects::has_status(const Differing& differing, Side better, Effect& effect) {
  const Side worse = other(better);
  const auto goals = [&](Outcomes well, Outcomes badly) {
    Goals asked = {{worse, differing.clause[at(worse)], badly}, {better, differing.clause[at(better)], well}};
    drop_those_that_are_not(asked);
    return asked;
  };
  return find(goals(kMet, kUnmet), differing, Reach::status, effect) ||
         find(goals(kMet, kLeftOpen), differing, Reach::status, effect) ||
         find(goals(kLeftOpen, kUnmet), differing, Reach::status, effect);
}

Effect Effects::of(const Differing& differing, Side better) {
  Effect effect;
  // What a measure does not have does not fail there.
  if (differing.within[at(other(better))] < 0) return effect;
  const bool both = differing.clause[0] >= 0 && differing.clause[1] >= 0;
  if (both && !has_status(differing, better, effect) && effect.reach == Reach::none) return effect;
  constexpr std::array<std::array<Verdict, 2>, 3> kTurns = {{
      {Verdict::meets, Verdict::falls_short},
      {Verdict::meets, Verdict::discretionary},
      {Verdict::discretionary, Verdict::falls_short},
  }};
  Effect turned;
  for (const auto& [good, bad] : kTurns) {
    if (find(turning(differing, better, good, bad), differing, Reach::verdict, turned)) return turned;
  }
  if (turned.reach == Reach::undecided) return turned;
  if (!both) has_status(differing, better, effect);
  return effect;
}

Effect Effects::verdicts(Verdict by_a, Verdict by_b) {
  // What is to fail comes first: few ways lead there.
  Goals goals = {root(Side::a, outcomes_of(by_a)), root(Side::b, outcomes_of(by_b))};
  if (goals[0].wanted < goals[1].wanted) std::swap(goals[0], goals[1]);
  Effect effect;
  find(goals, {}, Reach::verdict, effect, WitnessSearch::kMostStepsInAll);
  return effect;
}

}  // namespace zice
