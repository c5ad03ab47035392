// A comparison for people, on a terminal.
#pragma once

#include <iosfwd>

#include "zice/comparison.h"

namespace zice::cli {

// One line a measure; the figures of all side by side; the papers that are needed anywhere; what is still to
// be answered.
void print_comparison(std::ostream& out, const Comparison& comparison);

}  // namespace zice::cli
