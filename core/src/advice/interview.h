// In which order questions are put to someone who answers one after the other.
#pragma once

#include <vector>

#include "weighing/weighing.h"
#include "zice/interview.h"
#include "zice/questions.h"

namespace zice {

// `open` are the open questions of each of the rulesets, which are at least one and share a vocabulary.
Interview interview(const std::vector<const Weighing*>& rulesets,
                    const std::vector<const OpenQuestions*>& open);

// Whether a figure is below its threshold and may yet be excused: it hangs on the missing of its facts.
// `slack` is as in Figures.
inline bool hangs(Status status, double slack) { return status == Status::unknown && slack < 0; }

}  // namespace zice
