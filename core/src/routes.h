// From a weighing to the least that would change its verdict.
#pragma once

#include "plan.h"
#include "zice/assessment.h"

namespace zice {

struct FoundRoutes {
  Routes to_meets;
  Routes to_discretionary;  // what does not lead to `meets`
};

FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed);

}  // namespace zice
