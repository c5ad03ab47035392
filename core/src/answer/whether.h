// Whether to apply by this measure at all: what stands above every verdict.
#pragma once

#include <vector>

#include "weighing/weighing.h"
#include "zice/assessment.h"

namespace zice {

// What speaks against it: that the measure is not in force or was replaced, that it takes the applicants of
// another place, that the applicant already holds what excludes from it. Of an applicant only what is
// certain.
std::vector<Obstacle> whether(const Assessment& assessment, const Weighing& weighing,
                              const std::vector<Ruleset>& beside);

}  // namespace zice
