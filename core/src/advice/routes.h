// From a weighing to the least that would change its verdict.
#pragma once

#include <optional>
#include <utility>

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

// `fixed` is left alone. May spend what is left of `work`. Weighing and work must outlive it.
class RouteFinder {
 public:
  RouteFinder(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked = {});

  // Looks on, for about so many steps of the work. False once all is found.
  bool advance(std::int64_t steps);
  // Once all is found.
  FoundRoutes take() { return std::move(found_); }

 private:
  const Weighing& weighing_;
  Work& work_;
  RoutesAsked asked_;
  Leeway leeway_;
  std::optional<RouteSearch> strict_;   // to `meets`
  std::optional<RouteSearch> lenient_;  // to `discretionary`, once the other is over
  FoundRoutes found_;
};

// All at once.
FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked = {});

}  // namespace zice
