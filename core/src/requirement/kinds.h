// The readers of all requirement kinds; each is defined in the file of its name.
#pragma once

#include "requirement/requirement.h"

namespace zice {

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
