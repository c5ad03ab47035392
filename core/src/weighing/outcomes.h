// Sets of outcomes on the chain met < reading < relaxation < unmet, and what nodes make of those of their
// children: possible-worlds semantics, as of incomplete databases (Lipski 1979), where a single outcome is
// certain and several are Kleene's "unknown". Children that share no missing fact are independent, so each
// set here is computed from theirs in closed form.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "requirement/requirement.h"

namespace zice {

inline constexpr unsigned kLevels = 4;  // of the chain, from best to worst

// The set as its parent sees it: a duty that was not triggered is as good as met.
constexpr Outcomes chain(Outcomes reached) {
  return static_cast<Outcomes>((reached & 15U) | ((reached & kNotApplicable) != 0 ? kMet : 0U));
}

constexpr Outcomes best(Outcomes set) { return static_cast<Outcomes>(set & (~set + 1U)); }
constexpr Outcomes worst(Outcomes set) {
  return (set & kUnmet) != 0        ? kUnmet
         : (set & kRelaxation) != 0 ? kRelaxation
         : (set & kReading) != 0    ? kReading
                                    : kMet;
}

// What `all` and `any` have to know of their children: every outcome, bests and worsts that some of them
// have, and whether one is impossible. These are bits of one word, of which each set has its share in a
// table.
class Gathered {
 public:
  explicit Gathered(Outcomes reached) : bits_(kShares[reached]) {}
  void add(Outcomes reached) { bits_ |= kShares[reached]; }
  Outcomes outcomes() const { return at(0); }
  Outcomes bests() const { return at(1); }
  Outcomes worsts() const { return at(2); }
  bool possible() const { return bits_ >> 3U * kLevels == 0; }

 private:
  static constexpr auto kShares = [] {
    std::array<std::uint16_t, std::size_t{2} * kNotApplicable> shares{};
    for (std::size_t reached = 0; reached < shares.size(); ++reached) {
      const Outcomes set = chain(static_cast<Outcomes>(reached));
      const unsigned share = set | unsigned{best(set)} << kLevels | unsigned{worst(set)} << 2U * kLevels;
      shares[reached] = static_cast<std::uint16_t>(set == kImpossible ? 1U << 3U * kLevels : share);
    }
    return shares;
  }();
  Outcomes at(unsigned place) const { return static_cast<Outcomes>(bits_ >> place * kLevels & 15U); }

  std::uint16_t bits_;
};

// `all`: the worst of its children; nothing to weigh is nothing missed.
class AllOf {
 public:
  void add(Outcomes reached) { gathered_.add(reached); }
  // No better than the worst of the children's bests; from there on, every outcome some child can have.
  Outcomes result() const {
    if (!gathered_.possible()) return kImpossible;
    return static_cast<Outcomes>(gathered_.outcomes() & ~(worst(gathered_.bests()) - 1U));
  }

 private:
  Gathered gathered_{kMet};
};

// `any`: the best of its children.
class AnyOf {
 public:
  void add(Outcomes reached) { gathered_.add(reached); }
  // No worse than the best of the children's worsts; up to there, every outcome some child can have.
  Outcomes result() const {
    if (!gathered_.possible()) return kImpossible;
    const Outcomes ceiling = best(gathered_.worsts());
    return static_cast<Outcomes>(gathered_.outcomes() & (ceiling | (ceiling - 1U)));
  }

 private:
  Gathered gathered_{kUnmet};
};

// "At least n": the n-th best of its children. How many children are of which kind is counted for all levels
// at once, each in its sixteen bits of a word.
class NthBest {
 public:
  explicit NthBest(int n = 1) : n_(n) {}
  void add(Outcomes reached) {
    const Outcomes set = chain(reached);
    possible_ = possible_ && set != kImpossible;
    const unsigned beyond_best = ~(2U * best(set) - 1U) & kChain;
    const unsigned beyond_worst = ~(2U * worst(set) - 1U) & kChain;
    here_ += at_levels(set);
    surely_better_ += at_levels(beyond_worst);
    maybe_better_ += at_levels(beyond_best & ~beyond_worst & ~set);
  }

  // A level is reached if fewer than n children are better while n are no worse. It is best to have all there
  // that can be there, and of those that are better or worse as many better as that allows. Fewer children
  // than n leave it unmet.
  Outcomes result() const { return result(n_); }
  Outcomes result(int n) const {
    if (!possible_) return kImpossible;
    Outcomes found = 0;
    for (unsigned level = 0; level < kLevels; ++level) {
      const int surely_better = count(surely_better_, level);
      const int better = surely_better + std::min(count(maybe_better_, level), n - 1 - surely_better);
      if (surely_better < n && better + count(here_, level) >= n) found |= static_cast<Outcomes>(1U << level);
    }
    return found == 0 ? kUnmet : found;
  }

 private:
  static constexpr unsigned kChain = (1U << kLevels) - 1U;
  static constexpr std::uint64_t kOne = 0x0001'0001'0001'0001;

  // One for each level of the set: bit i moves to bit 16 i.
  static constexpr std::uint64_t at_levels(unsigned set) {
    return (set & kChain) * std::uint64_t{0x0000'2000'4000'8001} & kOne;
  }
  static constexpr int count(std::uint64_t counts, unsigned level) {
    return static_cast<int>(counts >> 16U * level & 0xFFFFU);
  }

  int n_;
  std::uint64_t here_ = 0;  // children that can be at the level
  std::uint64_t surely_better_ = 0;
  std::uint64_t maybe_better_ = 0;  // that can be better or worse, and not at it
  bool possible_ = true;            // no child is impossible
};

// Every declared function stands for itself: all met → met, all unmet → unmet, mixed → withdraw one or defend
// it. While nothing is declared any one may be, so nothing is decided.
class EachDeclared {
 public:
  void add(Outcomes set, bool declared) {
    any_of_ |= set;
    if (!declared) return;
    ++declared_;
    possible_ = possible_ && set != kImpossible;
    can_meet_ += (set & kMet) != 0;
    can_miss_ += (set & kUnmet) != 0;
    can_do_either_ += (set & kMet) != 0 && (set & kUnmet) != 0;
    can_be_mixed_ = can_be_mixed_ || (set & (kReading | kRelaxation)) != 0;
  }
  // It is mixed where one is, or where one meets and another misses.
  Outcomes result() const {
    if (declared_ == 0) return static_cast<Outcomes>(any_of_ | kMet | kUnmet);
    if (!possible_) return kImpossible;
    const bool two = can_meet_ > 0 && can_miss_ > 0 && can_meet_ + can_miss_ - can_do_either_ > 1;
    return static_cast<Outcomes>((can_meet_ == declared_ ? kMet : 0U) |
                                 (can_be_mixed_ || two ? kReading : 0U) |
                                 (can_miss_ == declared_ ? kUnmet : 0U));
  }

 private:
  Outcomes any_of_ = 0;
  int declared_ = 0;
  int can_meet_ = 0;
  int can_miss_ = 0;
  int can_do_either_ = 0;
  bool can_be_mixed_ = false;
  bool possible_ = true;
};

}  // namespace zice
