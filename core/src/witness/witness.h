// The smallest applicant with whom goals are reached.
#pragma once

#include <optional>

#include "witness/search.h"

namespace zice {

// The fewest answers with which all goals are reached, whatever else is answered, each as near to where it
// would count otherwise as that allows.
class Witnesses {
 public:
  // It must outlive this.
  explicit Witnesses(Joint& joint) : joint_(joint), search_(joint) {}

  // `clauses`: which nodes it is about, -1 where a side has none. Nothing if there is none, or if that is
  // undecided.
  // `last`: of all steps, the last that may be taken for them.
  std::optional<Witness> smallest(const Goals& goals, const std::array<NodeIndex, 2>& clauses,
                                  std::int64_t last = WitnessSearch::kMostStepsInAll);
  // Of the last that was asked for: it may be there, and was not found.
  bool undecided() const { return undecided_; }

 private:
  bool may_go_on() const { return joint_.steps() <= end_; }
  bool holds(const Goals& goals);
  void leave_out_what_can_be(const Goals& goals, Answers& answers);
  void move_to_the_border(const Goals& goals, FactIndex fact);
  void answer_with_wholes(FactIndex fact, std::int64_t value);
  std::array<double, 3> distance(FactIndex fact) const;
  FactSet asked_by(const std::array<NodeIndex, 2>& clauses) const;
  std::optional<Witness> made(const Goals& goals, const std::array<NodeIndex, 2>& clauses);

  Joint& joint_;
  WitnessSearch search_;
  std::int64_t end_ = 0;  // of the steps, for moving answers to where they count otherwise
  bool undecided_ = false;
};

}  // namespace zice
