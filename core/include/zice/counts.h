// How many conditions, functions and materials there are of each status.
#pragma once

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

  // Where a kind stands; at the end if it is not counted apart.
  static constexpr std::size_t place(Kind kind) {
    std::size_t at = 0;
    while (at < kCounted.size() && kCounted[at] != kind) ++at;
    return at;
  }

  int& operator[](Kind kind) { return counts_[place(kind)]; }
  int operator[](Kind kind) const { return counts_[place(kind)]; }
  static constexpr std::size_t size() { return kCounted.size(); }
  auto begin() const { return counts_.begin(); }
  auto end() const { return counts_.end(); }

 private:
  std::array<int, kCounted.size()> counts_{};
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
