// What a single answer settles.
#pragma once

#include "weighing/weighing.h"

namespace zice {

// Tells of missing facts which share of their answers settles the verdict by itself.
class Settling {
 public:
  explicit Settling(const Weighing& weighing) : weighing_(weighing), answered_(weighing) {}

  double share(FactIndex fact);

  // Of a yes or no whose other answer settles it; nothing of any other fact.
  std::optional<std::int64_t> only_open() const;

  std::uint64_t leaves_weighed() const { return answered_.leaves_weighed(); }

 private:
  Outcomes with(std::size_t cell);
  bool is_settled() const { return answered_.verdict() != Verdict::incomplete; }

  double share_of_each();

  // For how many answers of a choice one stands.
  std::int64_t count_alike(std::int64_t answer) const;

  // The best and the worst that can come of it both rise, or both fall, along the cells.
  double share_along();

  std::size_t settled_between(std::size_t low, Outcomes at_low, std::size_t high, Outcomes at_high);

  const Weighing& weighing_;
  Weighing answered_;
  FactIndex fact_ = Requirement::kNoFact;
  std::vector<std::int64_t> cells_;
  std::int64_t settled_ = 0;  // of the answers of one that was tried each by each
  std::size_t last_settled_ = 0;
};

}  // namespace zice
