// Rulesets as large as may be loaded: 1,600 conditions over 256 facts, choices of 64 values, 30 functions.
#pragma once

#include "kit/dice.h"
#include "kit/nasty_rulesets.h"
#include "zice/vocabulary.h"

namespace zice::test {

// As many facts as a vocabulary may have: yes_0 …, number_0 …, choice_0 … of 64 values, since_0 …, a place
// and a scope of 32 functions f_0 ….
std::shared_ptr<const Vocabulary> wide_vocabulary();

// One of each shape that is known to multiply, of which facts are wanted one way only. All of them load.
std::vector<NastyRuleset> wide_rulesets();

// Another at random: conditions over so few facts that all are shared.
nlohmann::json wide_ruleset(Dice& dice);

}  // namespace zice::test
