// Which of the measures to look at first.
#pragma once

#include "zice/comparison.h"

namespace zice {

// Of every assessment, in the order that MeasureStanding describes; `applicant` is the one assessed.
std::vector<MeasureStanding> order_of(const std::vector<Assessment>& assessments, const Applicant& applicant);

}  // namespace zice
