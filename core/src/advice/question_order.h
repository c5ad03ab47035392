// The order in which missing answers are best asked.
#pragma once

#include "weighing/weighing.h"
#include "weighing/work.h"
#include "zice/questions.h"

namespace zice {

// May spend up to half of `work` on their order.
OpenQuestions open_questions(const Weighing& weighing, Work& work);

// Every question that one of the rulesets asks, in the order that settles all their verdicts with the fewest
// answers: smallest sets that share questions are preferred.
OpenQuestions joint_questions(const std::vector<const OpenQuestions*>& asked);

}  // namespace zice
