// The rows of a list as they are handed over.
#pragma once

#include <string_view>

#include "columns/rows.h"
#include "zice/finding.h"

namespace zice {

// Adds the rows of a JSON array, each an array of the texts of its cells. False, with findings added, where
// it is not that.
bool add_rows(std::string_view text, ListRows& rows, Findings& findings);

// Once all are there: drops the empty ones at their end. False, with a finding added, where they are more
// than any list of people or enterprises has.
bool end_rows(ListRows& rows, Findings& findings);

}  // namespace zice
