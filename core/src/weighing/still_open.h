// What can be said of a weighing where something is missing.
#pragma once

#include <array>
#include <vector>

#include "weighing/weighing.h"
#include "zice/assessment.h"

namespace zice {

// The lowest and the highest figure that may bind while an unknown place decides it.
std::array<PossibleFigure, 2> possible_figures(const Weighing& weighing, NodeIndex leaf);
// The figure of a leaf and its slack where ranges were stated instead of facts that it is made of; nothing
// where it is made of none, or of something else that is missing.
struct RangedFigures {
  std::optional<FigureRange> actual;
  std::optional<FigureRange> slack;
};
RangedFigures ranged_figures(const Weighing& weighing, NodeIndex leaf);
// The missing facts that a leaf asks.
std::vector<FactIndex> missing_facts(const Weighing& weighing, NodeIndex leaf);
// Those on which a condition or the rule on functions still hangs, without the ones in `open`.
std::vector<FactIndex> further_questions(const Weighing& weighing, const std::vector<FactIndex>& open);

// Whether the measure takes the applicants of an area and this one is surely registered outside it.
bool is_elsewhere(const Weighing& weighing);

}  // namespace zice
