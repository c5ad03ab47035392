// What differs between two measures, for people.
#pragma once

#include <iosfwd>

#include "zice/difference.h"

namespace zice::cli {

// First whom it turns, then clause by clause.
void print_difference(std::ostream& out, const Difference& difference,
                      const std::optional<TurnedFile>& applicants);

}  // namespace zice::cli
