// A set of turns (ruleset/order.h), gone through from its least on while turns after that are added.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "ruleset/order.h"

namespace zice {

class TurnSet {
 public:
  void resize(std::size_t turns) { words_.resize((turns + kBits - 1) / kBits); }
  void set(Turn turn) { words_[turn / kBits] |= bit(turn); }
  void reset(Turn turn) { words_[turn / kBits] &= ~bit(turn); }
  void clear() { std::fill(words_.begin(), words_.end(), 0); }

  // The least from `first` on and before `end`; `end` if there is none.
  Turn next(Turn first, Turn end) const {
    for (std::size_t word = first / kBits; word * kBits < end; ++word) {
      const std::uint64_t from = word == first / kBits ? words_[word] & ~(bit(first) - 1) : words_[word];
      if (from != 0) return std::min(end, static_cast<Turn>(word * kBits + countr_zero(from)));
    }
    return end;
  }

 private:
  static constexpr std::size_t kBits = 64;
  static std::uint64_t bit(Turn turn) { return std::uint64_t{1} << turn % kBits; }
  static std::size_t countr_zero(std::uint64_t bits) { return static_cast<std::size_t>(std::countr_zero(bits)); }

  std::vector<std::uint64_t> words_;
};

}  // namespace zice
