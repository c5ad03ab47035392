// From a weighing to the least that would change its verdict.
#pragma once

#include "advice/plan.h"
#include "zice/assessment.h"

namespace zice {

struct FoundRoutes {
  Routes to_meets;
  Routes to_discretionary;  // what does not lead to `meets`
};

// May spend what is left of `work`.
FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed, Work& work);

}  // namespace zice
