// The steps of an assessment's timeline.
#pragma once

#include "zice/assessment.h"

namespace zice {

// The planning date that a step counts from; empty where it counts from none.
std::string_view planning_date(StepId step);

// Says of a step whether the measure is in force on its days; where it is not, the step is no longer exact.
void hold_against_force(TimelineStep& step, const Force& force, Date as_of);

// `assessment` must hold force and conditions already.
std::vector<TimelineStep> timeline(const Assessment& assessment, const Applicant& applicant,
                                   const Calendar& calendar);

}  // namespace zice
