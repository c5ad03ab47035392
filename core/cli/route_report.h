// The least that would change a verdict, in words.
#pragma once

#include <ostream>
#include <string_view>

#include "zice/assessment.h"

namespace zice::cli {

// Where there are routes that were not tried, and where all were and none helps.
inline constexpr std::string_view not_all_tried = "可能还有其他办法，没有逐一试完";
inline constexpr std::string_view no_route = "能改动的情况里，没有哪种改法使条件全部达到";

void print_routes(std::ostream& out, const Assessment& assessment);

// One route on one line: "资产总额 45 → 50 万元（第七条（二））；…"
std::string route_text(const Route& route, const Ruleset& ruleset);

}  // namespace zice::cli
