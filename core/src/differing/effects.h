// How far a difference between two clauses reaches: who has another status for it, and who another verdict.
#pragma once

#include "witness/witness.h"

namespace zice {

// The nodes that a difference is about; -1 where a side has none. `within` is what has to fail with it for
// the measure to: the rule on functions for a requirement of one, the clause itself for a condition.
struct Differing {
  std::array<NodeIndex, 2> clause = {-1, -1};
  std::array<NodeIndex, 2> within = {-1, -1};
};

class Effects {
 public:
  explicit Effects(Joint& joint) : joint_(joint), witnesses_(joint) {}

  const Joint& joint() const { return joint_; }

  // For whom `better` is the better of the two by this clause.
  Effect of(const Differing& differing, Side better);
  // Complete applicants with these verdicts.
  Effect verdicts(Verdict by_a, Verdict by_b);

 private:
  // Of the steps some are left for the verdicts, which come after all clauses.
  static constexpr std::int64_t kLastForClauses = WitnessSearch::kMostStepsInAll / 4 * 3;

  Goal root(Side side, Outcomes wanted) const { return {side, joint_.model(side).root, wanted}; }
  bool find(const Goals& goals, const Differing& differing, Reach reach, Effect& effect,
            std::int64_t last = kLastForClauses);
  Goals turning(const Differing& differing, Side better, Verdict good, Verdict bad) const;
  bool has_status(const Differing& differing, Side better, Effect& effect);

  Joint& joint_;
  Witnesses witnesses_;
};

}  // namespace zice
