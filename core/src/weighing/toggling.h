// Which missing facts can still change the verdict.
#pragma once

#include "weighing/weighing.h"
#include "weighing/work.h"
#include "zice/questions.h"

namespace zice {

// They, in the order of the vocabulary, and how many of the answers of each settle it; question_order.h finds
// the rest. What that costs is spent, never refused: compile() has bounded it.
OpenQuestions questions_that_matter(const Weighing& weighing, Work& work);

}  // namespace zice
