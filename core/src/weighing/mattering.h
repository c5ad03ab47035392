// Which missing facts matter.
#pragma once

#include "weighing/toggled.h"

namespace zice {

// Whether a missing fact matters: whether some answers to all other missing facts leave two of its own
// answers with different verdicts, or with anything different that is shown.
//
// Weighed for two answers at once (toggled.h), with facts that are wanted one way left to each leaf, the tree
// tells of many that they do not. Of the others it is shown with an example: for a leaf that asks for the
// fact, all that stands beside it in alternatives turned down and everything else turned out well. Where none
// serves, the answers are tried in turn, as in the search for a satisfying assignment (Davis, Logemann and
// Loveland 1962): what must be is settled first, and what the tree tells nothing can come of is not tried.
class Mattering {
 public:
  // May try examples until `steps` leaves are weighed.
  Mattering(const Weighing& weighing, std::int64_t steps);

  // Whatever else is asked, this one has that answer.
  void take_for_granted(FactIndex fact, std::int64_t answer);

  bool can(FactIndex fact, Change change);

  std::uint64_t leaves_weighed() const { return toggling_.leaves_weighed(); }
  // False if there was too much to try: of some facts it was taken for granted.
  bool is_exact() const { return exact_; }

 private:
  bool has_more_to_spend() const { return toggling_.leaves_weighed() < own_end_; }

  bool has_example(FactIndex fact, const FactSet& around, Change change);

  bool leads_to_change(FactIndex fact, const FactSet& around, const FactSet& low, Change change);

  // What would make up for the leaf. False if the node does not hold it.
  bool turn_down_beside(NodeIndex index, NodeIndex leaf, FactSet& low) const;

  // How many beside the leaf it takes to have the node hang on it.
  int spared_beside(const Node& node) const;

  bool search(FactIndex fact, FactSet around, Change change);

  // Takes out of `around` each answer without which, or with which, nothing can come of it, and assumes the
  // other. False if nothing can come of either.
  bool settle_what_must_be(FactIndex fact, FactSet& around, Change change);

  bool may_with(FactIndex fact, FactIndex other, std::int64_t value, Change change);

  bool try_first(FactIndex fact, FactSet around, Change change);

  const Weighing& weighing_;
  const RulesetModel& model_;
  Toggling toggling_;
  FactSet linking_;  // missing, asked by several leaves, and not tried where these meet
  FactSet settled_;  // assumed for the rest of a search
  std::uint64_t end_;
  std::uint64_t own_end_ = 0;  // for the fact that is looked at
  bool exact_ = true;
};

}  // namespace zice
