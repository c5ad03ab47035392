// What the assessment and the form show of a weighing: figures beside a status, and counts.
#pragma once

#include "papers/materials.h"
#include "weighing/weighing.h"
#include "zice/assessment.h"

namespace zice {

struct ShownFigures {
  double actual = kNone;
  double required = kNone;
  double gap = kNone;
  double margin = kNone;
  bool relaxed = false;
  std::int64_t holds_from = 0;  // 0 if it does not apply
};

ShownFigures shown_figures(const Weighing& weighing, NodeIndex index);

// What a measure says where something is missing. The lowest and the highest figure that may bind while an
// unknown place decides it; the missing facts that a leaf asks; those on which a condition or the rule on
// functions still hangs, without the ones in `open`.
std::array<PossibleFigure, 2> possible_figures(const Weighing& weighing, NodeIndex leaf);
std::vector<FactIndex> missing_facts(const Weighing& weighing, NodeIndex leaf);
std::vector<FactIndex> further_questions(const Weighing& weighing, const std::vector<FactIndex>& open);

std::vector<FactIndex> members(const FactSet& set);  // ascending

// Whether the measure takes the applicants of an area and this one is surely registered outside it.
bool is_elsewhere(const Weighing& weighing);

// Of a node that may be relaxed, the ids of the discretions that leave it to the authority: those that hold,
// and where none surely does, those that may.
std::vector<std::string_view> relaxing(const Weighing& weighing, NodeIndex index);

// The ids of the items that reviewers judge, as Counts says.
std::vector<std::string_view> for_reviewers(const Weighing& weighing);

// As Counts says; it changes only with the functions that are claimed.
int count_judged(const Weighing& weighing);

}  // namespace zice
