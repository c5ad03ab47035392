// Assessments for people, on a terminal.
#pragma once

#include <iosfwd>
#include <vector>

#include "zice/assessment.h"

namespace zice::cli {

// Verdict first, then what is unmet with figure, gap and article, then the rest.
void print_assessment(std::ostream& out, const Ruleset& ruleset, const Assessment& assessment);
void print_list(std::ostream& out, const std::vector<Ruleset>& rulesets, Date as_of);

}  // namespace zice::cli
