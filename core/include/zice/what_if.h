// One measure, an applicant as they are and as they would be with other answers or on another day: both
// verdicts, and what turns between them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zice/assessment.h"

namespace zice {

// A requirement whose status or gap is another afterwards.
struct TurnedRequirement {
  const NodeResult* before = nullptr;  // within WhatIf
  const NodeResult* after = nullptr;
};

struct TurnedFunction {
  const FunctionResult* before = nullptr;
  const FunctionResult* after = nullptr;
};

struct TurnedPaper {
  std::string_view id;
  std::optional<DocumentStatus> before;  // nothing: it is not asked for
  std::optional<DocumentStatus> after;
};

// A step of the timeline whose days are others; null where there is none.
struct TurnedDate {
  const TimelineStep* before = nullptr;
  const TimelineStep* after = nullptr;
};

struct WhatIf {
  WhatIf(Assessment one, Assessment other) : before(std::move(one)), after(std::move(other)) {}
  WhatIf(WhatIf&&) = default;  // not copied: it points into its assessments

  Assessment before;
  Assessment after;
  std::vector<TurnedRequirement> requirements;
  std::vector<TurnedFunction> functions;
  std::vector<TurnedPaper> papers;
  std::vector<TurnedDate> dates;
};

// Two assessments of one ruleset held against each other.
WhatIf what_if(Assessment before, Assessment after);

// The JSON of docs/contract.md.
std::string to_json(const WhatIf& what_if);

}  // namespace zice
