// The dated steps of an assessment, for people.
#pragma once

#include <iosfwd>

#include "zice/assessment.h"

namespace zice::cli {

void print_timeline(std::ostream& out, const Assessment& assessment);

}  // namespace zice::cli
