// What a ruleset costs to weigh, estimated from its shape before anything is answered.
#pragma once

#include "ruleset/model.h"

namespace zice {

// The most combinations of missing answers that are tried for one leaf.
double most_combinations(const RulesetModel& model);

// How many leaves are weighed, each once for each combination of missing answers, to weigh everything once
// and to find which questions are open while nothing is answered.
double weighing_work(const RulesetModel& model);

}  // namespace zice
