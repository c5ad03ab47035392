// The steps of an assessment's timeline.
#pragma once

#include "zice/assessment.h"

namespace zice {

// `assessment` must hold force and conditions already.
std::vector<TimelineStep> timeline(const Assessment& assessment, const Applicant& applicant,
                                   const Calendar& calendar);

}  // namespace zice
