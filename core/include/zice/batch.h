// Many applicants weighed one behind the other: the JSON of each appended to a text that is kept, so that
// nothing is made anew for every line but what the answer needs.
#pragma once

#include <string>
#include <vector>

#include "zice/assessment.h"

namespace zice {

// Appends what to_json() gives; of several {"zice":1,"line":…,"assessments":[…]}.
void append_json(std::string& to, const Assessment& assessment);
void append_batch_line(std::string& to, const std::vector<Assessment>& assessments, int line);

// Appends of an assessment only what is weighed: the verdict, every status and every figure, in the members
// that the whole one has too (docs/contract.md §3). What is left out is not worked out either.
void append_brief(std::string& to, const Ruleset& ruleset, const Applicant& applicant, Date as_of);
// {"zice":1,"line":…,"assessments":[…]}, each of them brief; each ruleset as of `as_of`.
void append_brief_line(std::string& to, const std::vector<Ruleset>& rulesets, const Applicant& applicant,
                       Date as_of, int line);

}  // namespace zice
