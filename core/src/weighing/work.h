// How much may be tried for one answer.
#pragma once

#include <cstdint>

namespace zice {

// Counts what a search does, in steps of about one bound held against one answer, so that it ends at the same
// place on every machine: no clock decides what an answer says.
class Work {
 public:
  explicit Work(std::int64_t steps) : left_(steps) {}

  void spend(std::int64_t steps) { left_ -= steps; }
  std::int64_t left() const { return left_; }

 private:
  std::int64_t left_;
};

// What one assessment may try for its advice: the order of its questions and its routes. Some 50 ms in a
// browser; the five measures need 1.5 million at most for the applicants of their scenarios.
inline constexpr std::int64_t kMostWork = 2'000'000;

// Of that, what goes into one step where others wait: some 20 ms on a phone.
inline constexpr std::int64_t kWorkInAStep = 50'000;

}  // namespace zice
