// A verdict stands on its conditions: what must hold between them in every assessment.
#pragma once

#include <optional>
#include <string>

#include "zice/assessment.h"

namespace zice::test {

// What is wrong if a settled verdict stands beside a condition or function rule that could change it.
std::optional<std::string> unfounded(const Assessment& assessment);

}  // namespace zice::test
