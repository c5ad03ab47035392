// How many conditions, functions and materials there are of each status.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>

#include "zice/status.h"

namespace zice {

// What is counted apart, in the order in which counts are written everywhere.
inline constexpr std::array kCountedConditions = {
    Status::met,           Status::unmet,          Status::unknown,
    Status::discretionary, Status::not_applicable, Status::judged};
inline constexpr std::array kCountedFunctions = {Status::met, Status::unmet, Status::unknown,
                                                 Status::discretionary, Status::not_claimed};
inline constexpr std::array kCountedMaterials = {MaterialStatus::ready, MaterialStatus::deficient,
                                                 MaterialStatus::unknown, MaterialStatus::missing,
                                                 MaterialStatus::not_applicable};

// How many there are of each that `kCounted` names.
template <const auto& kCounted>
class Tally {
 public:
  using Kind = std::remove_cvref_t<decltype(kCounted[0])>;

  int& operator[](Kind kind) { return counts_[static_cast<std::size_t>(kind)]; }
  int operator[](Kind kind) const { return counts_[static_cast<std::size_t>(kind)]; }

 private:
  static constexpr Kind kLast = *std::max_element(kCounted.begin(), kCounted.end());
  std::array<int, static_cast<std::size_t>(kLast) + 1> counts_{};  // by kind
};

// Different papers: those that serve, the fewest still to be got or mended, and those about which something
// is not stated.
struct PaperCounts {
  int ready = 0;
  int needed = 0;
  int unknown = 0;
};

struct Counts {
  Tally<kCountedConditions> conditions;
  Tally<kCountedFunctions> functions;
  Tally<kCountedMaterials> materials;
  PaperCounts documents;
  // What reviewers judge: all such items of the conditions and, but for functions that are not claimed, of
  // the functions. Parts of a condition count each.
  int judged = 0;
};

}  // namespace zice
