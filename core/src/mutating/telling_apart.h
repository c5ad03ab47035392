// Two rulesets that differ, and an applicant of whom they say different things.
#pragma once

#include <string>

#include "zice/applicant.h"
#include "zice/calendar.h"
#include "zice/ruleset.h"

namespace zice {

// A case as JSON whose outcome, which is left blank, tells one ruleset from the other; empty if none of their
// border cases does, or `steps` did not suffice to find it; they are spent.
std::string case_that_tells_apart(const Ruleset& one, const Ruleset& other, const Applicant& base,
                                  const Calendar& calendar, std::int64_t& steps);

}  // namespace zice
