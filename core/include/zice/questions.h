// Which answers are still missing, and in what order they are best asked.
#pragma once

#include <cstddef>
#include <vector>

#include "zice/vocabulary.h"

namespace zice {

// The missing facts that could still change the verdict, or one of several verdicts. Answered from the first
// on, they settle it with the fewest answers: in front stand those of the smallest set that settles it once
// they turn out well, and within it those of whose answers most settle it by themselves.
struct OpenQuestions {
  std::vector<FactIndex> facts;
  std::vector<double> settling;  // by question: the share of its answers that settle the verdict alone
  // The smallest sets of questions that settle the verdict once they turn out well, at most kMostRoutes.
  std::vector<std::vector<FactIndex>> enough;
  std::size_t fewest = 0;         // how many of the first questions make up one of them
  bool exact = true;              // false: some may be among them that can no longer change it
  bool fewest_is_certain = true;  // false: there are so many ways that a smaller set may have been missed
};

}  // namespace zice
