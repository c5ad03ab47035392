// From a weighing to the least that would change its verdict.
#pragma once

#include "advice/route_search.h"
#include "zice/assessment.h"

namespace zice {

struct FoundRoutes {
  Routes to_meets;
  Routes to_discretionary;  // what does not lead to `meets`
};

// What is asked of the routes beyond that they lead there.
struct RoutesAsked {
  std::size_t most = kMostRoutes;  // how many of each are kept
  Figureless figureless = Figureless::may_be_claimed;
};

// `fixed` is left alone. May spend what is left of `work`.
FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked = {});

}  // namespace zice
