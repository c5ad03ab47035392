// Sets of pairs of outcomes: what a node can come to under one answer of a fact and, over the same answers to
// everything else, under another. Two runs weighed as one are self-composition (Barthe, D'Argenio and Rezk
// 2004): it tells what a single fact can change, where the two sets of outcomes by themselves do not.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "weighing/outcomes.h"

namespace zice {

// Bit 4x+y is (x, y), both levels of the chain.
using OutcomePairs = std::uint16_t;

// A node that the fact does not touch: the same in both.
OutcomePairs diagonal(Outcomes set);
// A node under one answer and under the other.
OutcomePairs pair(Outcomes one, Outcomes other);

OutcomePairs worst_of(OutcomePairs a, OutcomePairs b);
OutcomePairs best_of(OutcomePairs a, OutcomePairs b);
// As NthBest, with the number needed in either lane.
OutcomePairs nth_best(const std::array<int, 2>& needs, const std::vector<OutcomePairs>& children);
// As EachDeclared.
OutcomePairs each_declared(const std::vector<OutcomePairs>& declared, const std::vector<OutcomePairs>& all);

// Whether a set holds a pair of different verdicts: relaxation and reading are both discretionary.
bool differs(OutcomePairs pairs);

}  // namespace zice
