// Which missing facts can still change the verdict.
#pragma once

#include "weighing/weighing.h"
#include "weighing/work.h"
#include "zice/questions.h"

namespace zice {

// They, in the order of the vocabulary, and how many of the answers of each settle it; question_order.h finds
// the rest. What that costs is spent, never refused: compile() has bounded it.
OpenQuestions questions_that_matter(const Weighing& weighing, Work& work);

// The missing facts that can still change anything that is shown: the verdict, the status of a condition or
// of the rule on functions, and wherever one of them is unmet, what exactly it lacks. The declared functions
// left out, which are a scope. `exact` becomes false where the work ran out, and some may be among them that
// can no longer.
FactSet questions_that_tell(const Weighing& weighing, bool& exact);

}  // namespace zice
