// Pairs of outcomes (pairs.h) of which it is kept whether anything that is shown differs between the two
// answers: a status, or one further down where a node is unmet under both, since what it lacks is told, too.
#pragma once

#include <array>
#include <vector>

#include "weighing/pairs.h"

namespace zice {

struct TellingPairs {
  OutcomePairs alike = 0;    // nothing shown differs
  OutcomePairs telling = 0;  // something does

  OutcomePairs all() const { return static_cast<OutcomePairs>(alike | telling); }
  TellingPairs& operator|=(const TellingPairs& other);
};

// Whether what differs below a node counts only while the node is unmet under both answers, or always.
enum class Opened : bool { where_unmet, always };

// Of a node whose parts came to `pairs`.
TellingPairs seen_at(TellingPairs pairs, Opened opened);

// As those of the same names in pairs.h: a combination tells something if one of its parts does.
TellingPairs worst_of(TellingPairs a, TellingPairs b);
TellingPairs best_of(TellingPairs a, TellingPairs b);
TellingPairs nth_best(const std::array<int, 2>& needs, const std::vector<TellingPairs>& children);
TellingPairs each_declared(const std::vector<TellingPairs>& declared, const std::vector<TellingPairs>& all);

}  // namespace zice
