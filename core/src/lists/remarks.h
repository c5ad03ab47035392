// The findings of a list put in order, and told by sort.
#pragma once

#include <string>
#include <vector>

#include "columns/words.h"
#include "zice/finding.h"

namespace zice {

// What is of one code and hangs on one column.
struct ListRemarks {
  std::string code;
  std::string heading;                  // of the column, as the list writes it; "" if it is none's
  ListColumn about = ListColumn::none;  // by whose figures they matter
  int count = 0;                        // with those that are told as a number
  std::vector<int> findings;            // which
};

// Puts them in the order of rows, and of more than a hundred of one code the rest into a number, which is the
// last. `about` has the column of each.
std::vector<ListRemarks> in_sorts(Findings& findings, const std::vector<ListColumn>& about);

}  // namespace zice
