#include "weighing/pairs.h"

#include <algorithm>

#include "text/keyed.h"

namespace zice {
namespace {

constexpr OutcomePairs at(unsigned x, unsigned y) {
  return static_cast<OutcomePairs>(1U << (kLevels * x + y));
}

unsigned level(Outcomes single) {
  return single == kUnmet ? 3 : single == kRelaxation ? 2 : single == kReading ? 1 : 0;
}

template <class Join>
OutcomePairs joined(OutcomePairs a, OutcomePairs b, Join join) {
  OutcomePairs found = 0;
  for (unsigned i = 0; i < 16; ++i) {
    if ((a >> i & 1U) == 0) continue;
    for (unsigned j = 0; j < 16; ++j) {
      if ((b >> j & 1U) != 0) found |= at(join(i / 4, j / 4), join(i % 4, j % 4));
    }
  }
  return found;
}

// Runs a small automaton over independent children, all their possible pairs at once, in two lanes side by
// side: `step` takes the state of one lane and an outcome. The states that it can end in, each once.
template <class Step>
std::vector<std::int64_t> run(const std::vector<OutcomePairs>& children, std::uint32_t start, Step step) {
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
  return states;
}

std::uint32_t lane(std::int64_t state, unsigned number) {
  return static_cast<std::uint32_t>(number == 0 ? state >> 32 : state);
}

// How many of some children are met, and how many are met or discretionary: all pairs that children can come
// to which show the same in both lanes. Choosing freely, each number of those met goes with a range of the
// others.
class Counted {
 public:
  void add(OutcomePairs diagonal) {
    unsigned levels = 0;
    for (unsigned x = 0; x < kLevels; ++x) {
      if ((diagonal >> (5 * x) & 1U) != 0) levels |= 1U << (x == 3 ? 2U : x == 0 ? 0U : 1U);
    }
    possible_ = possible_ && levels != 0;
    ++sets_[levels];
  }
  bool possible() const { return possible_; }
  int most_met() const { return sets_[1] + free_to_be_met(); }
  int least_met() const { return sets_[1]; }
  int least_kept(int met) const { return base() + chosen(met) - std::min(sets_[3], chosen(met)); }
  int most_kept(int met) const {
    const int from_both = std::max(0, chosen(met) - sets_[5] - sets_[7]);  // met instead of discretionary
    return base() + std::min(sets_[5], chosen(met) - from_both) + sets_[6] + sets_[7];
  }

 private:
  int free_to_be_met() const { return sets_[3] + sets_[5] + sets_[7]; }
  int chosen(int met) const { return met - sets_[1]; }
  int base() const { return sets_[1] + sets_[2] + sets_[3]; }

  std::array<int, 8> sets_{};  // by the levels that are possible: bit 0 met, 1 discretionary, 2 unmet
  bool possible_ = true;
};

struct Range {
  int least = 0;
  int most = 0;
  void keep(int from, int to) {
    least = std::max(least, from);
    most = std::min(most, to);
  }
};

// Narrows the counts to those with which a lane shows a level, `own` of the counts being its own already.
void narrow(Range& met, Range& kept, unsigned level, int need, std::uint32_t own) {
  constexpr int kAny = 1 << 20;
  const int own_met = static_cast<int>(own & 0xFFFFU);
  const int own_kept = static_cast<int>(own >> 16);
  if (level == 0) met.keep(need - own_met, kAny);
  if (level == 1) met.keep(0, need - 1 - own_met);
  if (level == 1) kept.keep(need - own_kept, kAny);
  if (level == 3) kept.keep(0, need - 1 - own_kept);
}

}  // namespace

OutcomePairs diagonal(Outcomes set) {
  OutcomePairs pairs = 0;
  for (unsigned x = 0; x < kLevels; ++x) {
    if ((set >> x & 1U) != 0) pairs |= at(x, x);
  }
  return pairs;
}

OutcomePairs pair(Outcomes one, Outcomes other) {
  return one == kImpossible || other == kImpossible ? OutcomePairs{0} : at(level(one), level(other));
}

OutcomePairs worst_of(OutcomePairs a, OutcomePairs b) {
  return joined(a, b, [](unsigned x, unsigned y) { return std::max(x, y); });
}

OutcomePairs best_of(OutcomePairs a, OutcomePairs b) {
  return joined(a, b, [](unsigned x, unsigned y) { return std::min(x, y); });
}

bool differs(OutcomePairs pairs) {
  constexpr OutcomePairs kAlike = at(0, 0) | at(1, 1) | at(1, 2) | at(2, 1) | at(2, 2) | at(3, 3);
  return (pairs & ~kAlike) != 0;
}

// Why something is discretionary does not matter for whether it is. Those that show the same in both lanes
// are counted in closed form, the few that are toggled one by one.
OutcomePairs nth_best(const std::array<int, 2>& needs, const std::vector<OutcomePairs>& children) {
  constexpr OutcomePairs kDiagonal = 0x8421;
  Counted same;
  std::vector<OutcomePairs> toggled;
  for (const OutcomePairs pairs : children) {
    if ((pairs & ~kDiagonal) == 0)
      same.add(pairs);
    else
      toggled.push_back(pairs);
  }
  if (!same.possible()) return 0;
  const auto most = static_cast<std::uint32_t>(std::max(needs[0], needs[1]));
  const auto step = [most](std::uint32_t state, unsigned outcome) {
    const std::uint32_t met = std::min(most, (state & 0xFFFFU) + (outcome == 0 ? 1U : 0U));
    const std::uint32_t kept = std::min(most, (state >> 16) + (outcome < 3 ? 1U : 0U));
    return kept << 16 | met;
  };
  OutcomePairs found = 0;
  for (const std::int64_t own : run(toggled, 0, step)) {
    for (const unsigned x : {0U, 1U, 3U}) {
      for (const unsigned y : {0U, 1U, 3U}) {
        Range met{same.least_met(), same.most_met()};
        Range kept{0, 1 << 20};
        narrow(met, kept, x, needs[0], lane(own, 0));
        narrow(met, kept, y, needs[1], lane(own, 1));
        for (int count = met.least; count <= met.most && kept.least <= kept.most; ++count) {
          if (same.least_kept(count) > kept.most || same.most_kept(count) < kept.least) continue;
          found |= at(x, y);
          break;
        }
      }
    }
  }
  return found;
}

OutcomePairs each_declared(const std::vector<OutcomePairs>& declared, const std::vector<OutcomePairs>& all) {
  if (declared.empty()) {
    OutcomePairs any = diagonal(kMet | kUnmet);
    for (const OutcomePairs pairs : all) any |= pairs;
    return any;
  }
  constexpr std::uint32_t kAllMet = 1;
  constexpr std::uint32_t kAllUnmet = 2;
  const auto step = [](std::uint32_t state, unsigned outcome) {
    return state & ((outcome == 0 ? kAllMet : 0U) | (outcome == 3 ? kAllUnmet : 0U));
  };
  const auto result = [](std::uint32_t state) {
    return (state & kAllMet) != 0 ? 0U : (state & kAllUnmet) != 0 ? 3U : 1U;
  };
  OutcomePairs found = 0;
  for (const std::int64_t state : run(declared, kAllMet | kAllUnmet, step))
    found |= at(result(lane(state, 0)), result(lane(state, 1)));
  return found;
}

}  // namespace zice
