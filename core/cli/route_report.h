// The least that would change a verdict, in words.
#pragma once

#include <ostream>

#include "zice/assessment.h"

namespace zice::cli {

void print_routes(std::ostream& out, const Assessment& assessment);

// One route on one line: "资产总额 45 → 50 万元（第七条（二））；…"
std::string route_text(const Route& route, const Ruleset& ruleset);

}  // namespace zice::cli
