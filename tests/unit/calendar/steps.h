// The steps of an assessment, as a test reads them.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "kit/small_ruleset.h"

namespace zice::test {

// A day, a period "from..until", or "none"; an end that is not known stays empty.
inline std::string days(const TimelineStep& step) {
  if (step.date) return step.date->iso();
  return (step.from ? step.from->iso() : "") + ".." + (step.until ? step.until->iso() : "");
}

inline Assessment assessed(const std::string& id, const nlohmann::json& facts,
                           const std::string& as_of = "2022-09-15") {
  return assess(measure(id).ruleset, stated(facts), day(as_of), working_days());
}

// The steps of that id, or an empty list.
inline std::vector<TimelineStep> steps(const Assessment& assessment, StepId id) {
  std::vector<TimelineStep> found;
  for (const TimelineStep& step : assessment.timeline) {
    if (step.id == id) found.push_back(step);
  }
  return found;
}

inline std::string days(const Assessment& assessment, StepId id) {
  const auto found = steps(assessment, id);
  REQUIRE(found.size() <= 1);
  return found.empty() ? "none" : days(found[0]);
}

}  // namespace zice::test
