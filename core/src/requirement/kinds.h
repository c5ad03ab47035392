// All requirement kinds: each is defined in the file of its name, where one is made blank and where one is
// read from a ruleset. A program that reads no rulesets has no need of the second.
#pragma once

#include "requirement/requirement.h"

namespace zice {

inline constexpr std::size_t kKinds = 10;

std::unique_ptr<Requirement> blank_yes_no();
std::unique_ptr<Requirement> blank_figure();
std::unique_ptr<Requirement> blank_growth();
std::unique_ptr<Requirement> blank_share();
std::unique_ptr<Requirement> blank_operating();
std::unique_ptr<Requirement> blank_natural_years();
std::unique_ptr<Requirement> blank_choice();
std::unique_ptr<Requirement> blank_area();
std::unique_ptr<Requirement> blank_duty();
// See unanswerable().
std::unique_ptr<Requirement> blank_unanswerable();

std::unique_ptr<Requirement> read_yes(RequirementReader& reader);
std::unique_ptr<Requirement> read_no(RequirementReader& reader);
std::unique_ptr<Requirement> read_figure(RequirementReader& reader);
std::unique_ptr<Requirement> read_growth(RequirementReader& reader);
std::unique_ptr<Requirement> read_share(RequirementReader& reader);
std::unique_ptr<Requirement> read_operating(RequirementReader& reader);
std::unique_ptr<Requirement> read_natural_years(RequirementReader& reader);
std::unique_ptr<Requirement> read_choice(RequirementReader& reader);
std::unique_ptr<Requirement> read_area(RequirementReader& reader);
std::unique_ptr<Requirement> read_duty(RequirementReader& reader);

}  // namespace zice
