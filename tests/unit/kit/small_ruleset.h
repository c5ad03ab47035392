// Rulesets of a few lines, made for one question.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "kit/measures.h"

namespace zice::test {

// A ruleset that is complete and right, to be changed where a test needs it: two areas, a discretion,
// conditions of article 7, two functions of article 8, two materials of article 11.
nlohmann::json small_ruleset();

// Materials that prove nothing: a list of one.
nlohmann::json one_material();

// The same with these conditions and discretions only, no functions and one material.
nlohmann::json ruleset_of(const nlohmann::json& conditions,
                          const nlohmann::json& discretions = nlohmann::json::array());

// The findings on it, none if it loads.
Findings findings_on(const nlohmann::json& ruleset);

// Loads it; the test fails if it cannot be loaded.
Ruleset loaded(const nlohmann::json& ruleset);

// One requirement, without an id, as the only condition, weighed for facts written as in an applicant file.
struct OneCondition {
  explicit OneCondition(nlohmann::json requirement,
                        const nlohmann::json& discretions = nlohmann::json::array());
  // The condition's result; the assessment stays until the next call.
  const NodeResult& weigh(const nlohmann::json& facts, const std::string& as_of = "2022-09-15");
  Status status(const nlohmann::json& facts, const std::string& as_of = "2022-09-15") {
    return weigh(facts, as_of).status;
  }

  Ruleset ruleset;
  std::vector<Assessment> last;
};

// Facts as an applicant file states them; the test fails if it is refused.
Applicant stated(const nlohmann::json& facts);

}  // namespace zice::test
