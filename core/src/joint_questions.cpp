#include "joint_questions.h"

#include <utility>

namespace zice {

std::vector<FactIndex> joint_questions(const std::vector<std::span<const FactIndex>>& asked) {
  std::vector<int> times;  // by fact
  for (const auto& own : asked) {
    for (const FactIndex fact : own) {
      if (fact >= times.size()) times.resize(fact + 1U);
      ++times[fact];
    }
  }
  std::vector<FactIndex> questions;
  for (std::size_t fact = 0; fact < times.size(); ++fact) {
    if (times[fact] == 0) continue;
    questions.push_back(static_cast<FactIndex>(fact));
    for (std::size_t i = questions.size() - 1; i > 0 && times[questions[i - 1]] < times[questions[i]]; --i)
      std::swap(questions[i - 1], questions[i]);
  }
  return questions;
}

}  // namespace zice
