// The open questions of several rulesets as one list.
#pragma once

#include <span>
#include <vector>

#include "zice/vocabulary.h"

namespace zice {

// Every fact that one of the rulesets asks for, given what each asks: first those that the most of them ask
// for, then in the order of the vocabulary.
std::vector<FactIndex> joint_questions(const std::vector<std::span<const FactIndex>>& asked);

}  // namespace zice
