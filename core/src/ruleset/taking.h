// Which measures take whoever is registered in a place.
#pragma once

#include <string_view>
#include <vector>

#include "ruleset/model.h"
#include "zice/ruleset.h"

namespace zice {

// Where the applicants of a measure are registered, by its rule on whom it takes or a condition of its own;
// nullptr where it names no area.
const Area* area_taken(const RulesetModel& model);

// By the area that a condition or `takes` names, and all places by a national measure; local ones first, else
// in the order given. A measure of a province or city that names no area is not among them: whom it takes it
// does not say.
std::vector<std::string_view> taking(const std::vector<Ruleset>& rulesets, std::string_view region);

}  // namespace zice
