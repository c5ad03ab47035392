// What every target asks of whatever the core took.
#pragma once

#include "kit/measures.h"

namespace zice::test {

// Assesses and writes it; stops the program if the answer does not stand on its conditions, or a route does
// not lead where it promises.
void check_sound(const Ruleset& ruleset, const Applicant& applicant, Date as_of);

}  // namespace zice::test
