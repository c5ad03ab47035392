// Sets of outcomes on the chain met < reading < relaxation < unmet, and what nodes make of those of their
// children: possible-worlds semantics, as of incomplete databases (Lipski 1979), where a single outcome is
// certain and several are Kleene's "unknown". Children that share no missing fact are independent, so each
// set here is computed from theirs in closed form.
#pragma once

#include <algorithm>
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

// `all`: the worst of its children.
class AllOf {
 public:
  void add(Outcomes set) {
    any_of_ |= set;
    bests_ |= best(set);
    possible_ = possible_ && set != kImpossible;
  }
  // No better than the worst of the children's bests; from there on, every outcome some child can have.
  Outcomes result() const {
    return possible_ ? static_cast<Outcomes>(any_of_ & ~(worst(bests_) - 1U)) : kImpossible;
  }

 private:
  Outcomes any_of_ = kMet;  // nothing to weigh is nothing missed
  Outcomes bests_ = kMet;
  bool possible_ = true;  // no child is impossible
};

// `any`: the best of its children.
class AnyOf {
 public:
  void add(Outcomes set) {
    any_of_ |= set;
    ceiling_ = std::min(ceiling_, worst(set));
    possible_ = possible_ && set != kImpossible;
  }
  // No worse than the best of the children's worsts; up to there, every outcome some child can have.
  Outcomes result() const {
    return possible_ ? static_cast<Outcomes>(any_of_ & (ceiling_ | (ceiling_ - 1U))) : kImpossible;
  }

 private:
  Outcomes any_of_ = 0;
  Outcomes ceiling_ = kUnmet;
  bool possible_ = true;
};

// "At least n": the n-th best of its children.
class NthBest {
 public:
  explicit NthBest(int n = 1) : n_(n) {}
  void add(Outcomes set) {
    possible_ = possible_ && set != kImpossible;
    for (unsigned level = 0; level < kLevels; ++level) {
      const auto better = static_cast<Outcomes>((1U << level) - 1U);
      if ((set >> level & 1U) != 0)
        ++levels_[level].here;
      else if ((set & ~better) == 0)
        ++levels_[level].surely_better;
      else if ((set & better) != 0)
        ++levels_[level].maybe_better;
    }
  }

  // A level is reached if fewer than n children are better while n are no worse. It is best to have all there
  // that can be there, and of those that are better or worse as many better as that allows. Fewer children
  // than n leave it unmet.
  Outcomes result() const { return result(n_); }
  Outcomes result(int n) const {
    if (!possible_) return kImpossible;
    Outcomes found = 0;
    for (unsigned level = 0; level < kLevels; ++level) {
      const auto [here, surely_better, maybe_better] = levels_[level];
      const int better = surely_better + std::min(maybe_better, n - 1 - surely_better);
      if (surely_better < n && better + here >= n) found |= static_cast<Outcomes>(1U << level);
    }
    return found == 0 ? kUnmet : found;
  }

 private:
  struct Level {
    int here = 0;  // children that can be at it
    int surely_better = 0;
    int maybe_better = 0;  // that can be better or worse, and not at it
  };
  int n_;
  Level levels_[kLevels];
  bool possible_ = true;
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
