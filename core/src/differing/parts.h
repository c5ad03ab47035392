// The parts of a comparison, each in a file of its own; each adds what differs to the list.
#pragma once

#include <string>
#include <vector>

#include "differing/effects.h"
#include "zice/difference.h"

namespace zice {

struct Comparing {
  const RulesetModel& a;
  const RulesetModel& b;
  Effects& effects;
  std::vector<ClauseDifference>& found;

  const RulesetModel& model(Side side) const { return side == Side::a ? a : b; }
  // Adds one that decides nothing.
  void add(Subject subject, ChangeOf change, DifferingClause in_a, DifferingClause in_b,
           std::string says) const {
    found.push_back({subject, change, std::move(in_a), std::move(in_b), std::move(says), false, {}});
  }
};

void compare_heading(const Comparing& comparing);
void compare_areas(const Comparing& comparing);
void compare_discretions(const Comparing& comparing);
void compare_clauses(const Comparing& comparing, bool of_functions);
void compare_functions(const Comparing& comparing);
void compare_materials(const Comparing& comparing);
void compare_dates(const Comparing& comparing);

}  // namespace zice
