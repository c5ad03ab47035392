// Mistakes made in a ruleset that is right, and what is found of them.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "kit/small_ruleset.h"

namespace zice::test {

inline nlohmann::json at(const char* pointer, const nlohmann::json& value) {
  nlohmann::json ruleset = small_ruleset();
  ruleset[nlohmann::json::json_pointer(pointer)] = value;
  return ruleset;
}

// The codes of all findings, sorted and each once.
inline std::vector<std::string> codes(const nlohmann::json& ruleset) {
  std::vector<std::string> found;
  for (const Finding& finding : findings_on(ruleset)) {
    CHECK_FALSE(finding.message.empty());
    found.push_back(finding.code);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

inline void refused(const nlohmann::json& ruleset, const std::string& code) {
  INFO(ruleset.dump());
  CHECK(codes(ruleset) == std::vector<std::string>{code});
}

}  // namespace zice::test
