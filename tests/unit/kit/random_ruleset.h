// Rulesets made at random over few facts, so that their requirements share them in every way a ruleset can.
#pragma once

#include <optional>

#include "kit/dice.h"
#include "kit/measures.h"

namespace zice::test {

// Nothing if the core refuses it as entangled, which is the one mistake that such a ruleset can have.
std::optional<Measure> random_ruleset(Dice& dice);

// The same of facts that all requirements want the same way, most of which several ask for.
std::optional<Measure> random_one_way_ruleset(Dice& dice);

}  // namespace zice::test
