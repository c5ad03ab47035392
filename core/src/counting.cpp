// Nodes that count their children: "at least n of", and the measures' function rules.
#include <algorithm>
#include <array>

#include "weighing.h"

namespace zice {
namespace {

constexpr unsigned kLevels = 4;  // met, reading, relaxation, unmet

// Runs a small automaton over independent children, all their possible outcomes at once: `step` takes the
// state of one lane and an outcome, `result` turns the final state of a lane (the first is 0) into an
// outcome. Two lanes run side by side, because toggling one fact gives each child a pair of outcomes.
template <class Step, class Result>
OutcomePairs run(const std::vector<OutcomePairs>& children, std::uint32_t start, Step step, Result result) {
  std::vector<std::int64_t> states = {(std::int64_t{start} << 32) | start};
  std::vector<std::int64_t> next;
  for (const OutcomePairs pairs : children) {
    next.clear();
    for (const std::int64_t state : states) {
      for (unsigned x = 0; x < kLevels; ++x) {
        for (unsigned y = 0; y < kLevels; ++y) {
          if ((pairs >> (kLevels * x + y) & 1U) == 0) continue;
          next.push_back((std::int64_t{step(static_cast<std::uint32_t>(state >> 32), x)} << 32) |
                         step(static_cast<std::uint32_t>(state), y));
        }
      }
    }
    sort_unique(next, 0);
    states.swap(next);
  }
  OutcomePairs outcome = 0;
  for (const std::int64_t state : states) {
    outcome |= static_cast<OutcomePairs>(1U << (kLevels * result(static_cast<std::uint32_t>(state >> 32), 0) +
                                                result(static_cast<std::uint32_t>(state), 1)));
  }
  return outcome;
}

// The n-th best outcome. A lane's state holds how many children so far are at most met, reading, relaxation:
// ten bits each.
OutcomePairs at_least(std::array<unsigned, 2> needs, const std::vector<OutcomePairs>& children) {
  const auto step = [most = std::max(needs[0], needs[1])](std::uint32_t state, unsigned outcome) {
    std::uint32_t after = 0;
    for (unsigned level = 0; level < 3; ++level) {
      const std::uint32_t count = (state >> (10 * level) & 1023U) + (outcome <= level ? 1U : 0U);
      after |= std::min<std::uint32_t>(count, most) << (10 * level);
    }
    return after;
  };
  const auto result = [needs](std::uint32_t state, unsigned lane) {
    unsigned level = 0;
    while (level < 3 && (state >> (10 * level) & 1023U) < needs[lane]) ++level;
    return level;
  };
  return run(children, 0, step, result);
}

// Every declared function stands for itself: all met → met, all unmet → unmet, mixed → withdraw one or defend
// it.
OutcomePairs each(const std::vector<OutcomePairs>& children) {
  constexpr std::uint32_t kAllMet = 1;
  constexpr std::uint32_t kAllUnmet = 2;
  const auto step = [](std::uint32_t state, unsigned outcome) {
    return state & ((outcome == 0 ? kAllMet : 0U) | (outcome == 3 ? kAllUnmet : 0U));
  };
  const auto result = [](std::uint32_t state, unsigned) {
    return (state & kAllMet) != 0 ? 0U : (state & kAllUnmet) != 0 ? 3U : 1U;
  };
  return run(children, kAllMet | kAllUnmet, step, result);
}

}  // namespace

OutcomePairs diagonal(Outcomes set) {
  OutcomePairs pairs = 0;
  for (unsigned x = 0; x < kLevels; ++x) {
    if ((set >> x & 1U) != 0) pairs |= static_cast<OutcomePairs>(1U << (5 * x));
  }
  return pairs;
}

OutcomePairs Weighing::count_children(const Node& node, const std::vector<OutcomePairs>& children, int need,
                                      int other_need) const {
  const std::array<unsigned, 2> needs = {static_cast<unsigned>(need), static_cast<unsigned>(other_need)};
  if (node.type == NodeType::at_least) return at_least(needs, children);
  if (model_->function_rule == FunctionRule::at_least) {
    std::vector<OutcomePairs> claimed;
    for (std::size_t i = 0; i < children.size(); ++i) {
      if (claim(node.children[i]) != Claim::no) claimed.push_back(children[i]);
    }
    return at_least(needs, claimed);
  }
  std::vector<OutcomePairs> declared;
  OutcomePairs alone = diagonal(kMet | kUnmet);
  for (std::size_t i = 0; i < children.size(); ++i) {
    alone |= children[i];
    if (claim(node.children[i]) == Claim::yes) declared.push_back(children[i]);
  }
  // While nothing is declared any one function may be, so nothing is decided.
  return declared.empty() ? alone : each(declared);
}

}  // namespace zice
