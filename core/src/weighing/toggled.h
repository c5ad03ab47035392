// The tree weighed for two answers of one missing fact at once: each node gets the set of pairs of outcomes
// it can show under the one and the other, over the same answers to everything else (pairs.h). Whether
// something else that is shown differs is carried along (telling_pairs.h).
#pragma once

#include "weighing/telling_pairs.h"
#include "weighing/weighing.h"

namespace zice {

// What two answers have to lead to: different verdicts, or anything that is shown.
using Change = bool (*)(const TellingPairs&);

// Toggles one missing fact after another. Works on a copy, so that the statuses shown stay as they are.
class Toggling {
 public:
  explicit Toggling(const Weighing& weighing);

  // Whether two neighbouring answers to the fact may lead to a change. Answers to a missing fact that all
  // leaves want the same way are chosen for each leaf by itself, unless one is assumed: so a no is certain,
  // and a yes where none of those that count is left.
  bool may(FactIndex fact, Change change);

  void assume(FactIndex fact, std::int64_t value);
  void forget(FactIndex fact);
  // Of the answers that are possible, the one that is best for all leaves, or worst.
  std::int64_t best(FactIndex fact) const;
  std::int64_t worst(FactIndex fact) const;

  // As Weighing::cells().
  std::vector<std::int64_t> cells(FactIndex fact) const { return weighing_.cells(fact); }
  std::uint64_t leaves_weighed() const { return weighing_.leaves_weighed(); }

 private:
  bool is_tried_at_root() const;
  // Whether several leaves ask for it, and it is not tried at any node that holds them.
  bool is_chosen_above() const;
  // The toggled fact is missing until two answers of it are tried.
  bool is_toggled() const { return given_.knows(fact_); }

  std::vector<std::int64_t> answers() const;
  Outcomes others();
  bool toggle_above(const TellingPairs& rest, Change change);
  TellingPairs with_groups(TellingPairs rest);
  TellingPairs pairs(NodeIndex index);
  TellingPairs branch(const Node& node, std::size_t next);
  TellingPairs try_each(const Node& node, std::size_t next);
  TellingPairs toggle(const Node& node, std::size_t next);
  TellingPairs combine(const Node& node);
  TellingPairs joined(const Node& node, const std::vector<TellingPairs>& children);
  TellingPairs count(const Node& node, const std::vector<TellingPairs>& children);
  TellingPairs count_functions(const std::vector<TellingPairs>& claimed);
  Opened opened(const Node& node) const;
  OutcomePairs weigh_both(const Node& node);
  std::vector<std::int64_t> cells_for_both(FactIndex fact, std::span<const NodeIndex> leaves);

  Weighing weighing_;
  Circumstances& given_;
  FactSet turned_down_;  // assumed, and not as good as it could be
  FactIndex fact_ = Requirement::kNoFact;
  std::int64_t one_ = 0;  // the two answers that are tried
  std::int64_t other_ = 0;
};

}  // namespace zice
