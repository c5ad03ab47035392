// The steps of an assessment's timeline.
#pragma once

#include "zice/assessment.h"

namespace zice {

// The planning date that a step counts from; empty where it counts from none.
std::string_view planning_date(StepId step);

// `assessment` must hold force and conditions already.
std::vector<TimelineStep> timeline(const Assessment& assessment, const Applicant& applicant,
                                   const Calendar& calendar);

}  // namespace zice
