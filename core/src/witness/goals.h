// What a goal for a node asks of the parts of the node.
#pragma once

#include <functional>
#include <vector>

#include "witness/joint.h"

namespace zice {

// One goal taken apart: it is reached if those of the parts are, in one of the ways of choosing them.
struct Parting {
  bool possible = true;
  bool whole = false;  // nothing to take apart: a leaf, or a rule whose own questions are still open
  Goals all;           // of every choice
  // Besides, so many of each list.
  struct Choice {
    std::size_t count = 0;
    Goals among;
  };
  std::vector<Choice> choices;

  bool is_plain() const { return !whole && choices.empty(); }
};

// With the facts in `left_out` never answered.
Parting part(Joint& joint, const Goal& goal, const FactSet& left_out);

// The missing facts on which a goal may hang.
FactSet open_facts(const Joint& joint, const Goal& goal, const FactSet& left_out);

// What the rule on functions itself asks that is still open: which are declared, and how many are needed.
FactSet open_in_rule(const Joint& joint, const Goal& goal, const FactSet& left_out);

// Whether it may help to declare functions. Whoever declares none is weighed by every one: that is never
// worse where some are enough.
bool hangs_on_scope(const Joint& joint, const Goal& goal);

// How many declared functions a goal for the rule on functions needs at most.
std::size_t most_claimed(const Joint& joint, const Goal& goal);

}  // namespace zice
