// Small rulesets that multiply: what a search must survive.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "kit/dice.h"

namespace zice::test {

struct NastyRuleset {
  std::string name;
  nlohmann::json source;
};

// One of each shape that is known to multiply.
std::vector<NastyRuleset> nasty_rulesets();

// Another at random: counts within counts, alternatives over facts that several of them share, many
// thresholds.
nlohmann::json nasty_ruleset(Dice& dice);

}  // namespace zice::test
