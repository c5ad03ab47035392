// An expectation held against an assessment: every key that it names must be there with exactly that value.
#pragma once

#include <vector>

#include "json/tree.h"
#include "trying/case_file.h"

namespace zice {

struct Held {
  // Where the assessment says something else. Their positions are offsets until somebody wants them.
  struct Other {
    std::uint32_t offset = 0;
    Deviation difference;
  };
  std::vector<Other> others;
  int blanks = 0;
};

// A number as it is written, NaN where it has more digits than a figure can.
double number_of(const JsonValue& value);

// An expectation as it was written.
Json written(const JsonValue& value);

Held hold(const JsonValue& expect, const Json& assessment, const RulesetModel& model);

}  // namespace zice
