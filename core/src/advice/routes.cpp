#include "advice/routes.h"

#include <algorithm>

namespace zice {
namespace {

constexpr double kDaysInAYear = 365;

// What may be done: the answers that are fixed are left alone.
Leeway leeway_of(const Weighing& weighing, const FactSet& fixed) {
  const std::vector<Fact>& facts = weighing.model().vocabulary->facts;
  Leeway leeway{fixed, stated_by_range(weighing)};
  // A count can be raised; a day that has been cannot be moved.
  for (const FactIndex fact : members(leeway.told_apart)) {
    if (facts[fact].changeable && facts[fact].type == FactType::number) leeway.told_apart.reset(fact);
  }
  return leeway;
}

// Those that do not change all that would meet everything.
std::vector<FoundPlan> not_better(const std::vector<FoundPlan>& plans, const RouteSearch& to_meets) {
  std::vector<FoundPlan> result;
  for (const FoundPlan& found : plans) {
    const auto is_within_it = [&](const FoundPlan& better) {
      return better.is_within(found.plan.changed(), to_meets.options());
    };
    if (std::none_of(to_meets.found().begin(), to_meets.found().end(), is_within_it)) result.push_back(found);
  }
  return result;
}

// The first of the plans found, the nearest first, as changes.
class Ranking {
 public:
  Ranking(const Weighing& weighing, std::size_t most)
      : weighing_(weighing), model_(weighing.model()), most_(most) {}

  Routes ranked(const RouteSearch& search, const std::vector<FoundPlan>& found) const {
    std::uint64_t ways = 0;
    for (const FoundPlan& one : found) ways += one.ways();
    Routes result;
    result.routes = first(search, found);
    result.exhaustive = search.complete() && ways < FoundPlan::kMostCounted;
    if (result.exhaustive) result.more = static_cast<std::size_t>(ways) - result.routes.size();
    return result;
  }

 private:
  Route route(const Plan& plan) const {
    Route changes;
    for (std::size_t i = 0; i < model_.vocabulary->facts.size(); ++i) {
      if (!plan.changed().test(i)) continue;
      const auto fact = static_cast<FactIndex>(i);
      changes.push_back(
          {false, fact, weighing_.answer(fact), weighing_.range(fact), plan.value(fact), plan.cite(fact)});
    }
    if (plan.changed().test(kDayBit))
      changes.push_back(
          {true, 0, weighing_.given().as_of.serial(), {}, plan.day().serial(), plan.day_cite()});
    return changes;
  }

  // How far it is, in parts of where it leads to: 45 → 50 is a tenth. What is no amount counts as one.
  double size(const Change& change) const {
    if (change.waits) return static_cast<double>(change.to - *change.from) / kDaysInAYear;
    if (model_.vocabulary->facts[change.fact].type != FactType::number || !change.from) return 1;
    return static_cast<double>(change.to - *change.from) / static_cast<double>(change.to);
  }

  double size(const Route& route) const {
    double sum = 0;
    for (const Change& change : route) sum += size(change);
    return sum;
  }

  static bool comes_first(const Route& a, const Route& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](const Change& one, const Change& other) {
                                          if (one.fact != other.fact) return one.fact < other.fact;
                                          return one.to < other.to;
                                        });
  }

  struct Sized {
    double size;
    Route route;

    bool comes_before(const Sized& other) const {
      if (route.size() != other.route.size()) return route.size() < other.route.size();
      return size != other.size ? size < other.size : comes_first(route, other.route);
    }
  };

  Sized sized(const Plan& plan) const {
    Route changes = route(plan);
    const double far = size(changes);
    return {far, std::move(changes)};
  }

  // The sets that each plan stands for are in order, so they are merged.
  std::vector<Route> first(const RouteSearch& search, const std::vector<FoundPlan>& found) const {
    struct Waiting {
      Sized next;
      EachWay ways;
    };
    std::vector<Waiting> waiting;
    for (const FoundPlan& one : found) {
      EachWay ways(one, search.options());
      Sized next = sized(ways.plan());
      waiting.push_back({std::move(next), std::move(ways)});
    }
    const auto later = [](const Waiting& a, const Waiting& b) { return b.next.comes_before(a.next); };
    std::make_heap(waiting.begin(), waiting.end(), later);
    std::vector<Route> routes;
    while (!waiting.empty() && routes.size() < most_) {
      std::pop_heap(waiting.begin(), waiting.end(), later);
      Waiting& least = waiting.back();
      routes.push_back(std::move(least.next.route));
      if (!least.ways.next()) {
        waiting.pop_back();
        continue;
      }
      least.next = sized(least.ways.plan());
      std::push_heap(waiting.begin(), waiting.end(), later);
    }
    return routes;
  }

  const Weighing& weighing_;
  const RulesetModel& model_;
  const std::size_t most_;
};

}  // namespace

RouteFinder::RouteFinder(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked)
    : weighing_(weighing), work_(work), asked_(asked), leeway_(leeway_of(weighing, fixed)) {}

bool RouteFinder::advance(std::int64_t steps) {
  const Verdict verdict = weighing_.verdict();
  if (verdict == Verdict::meets) return false;
  const bool is_discretionary = verdict == Verdict::discretionary;
  if (!strict_)
    strict_.emplace(weighing_, leeway_, Verdict::meets, work_,
                    is_discretionary ? work_.left() : work_.left() / 2, asked_.figureless);
  if (!lenient_) {
    if (strict_->advance(steps)) return true;
    found_.to_meets = Ranking(weighing_, asked_.most).ranked(*strict_, strict_->found());
    if (is_discretionary) return false;
    lenient_.emplace(weighing_, leeway_, Verdict::discretionary, work_, work_.left(), asked_.figureless);
    lenient_->go_beyond(*strict_);
    return true;
  }
  if (lenient_->advance(steps)) return true;
  found_.to_discretionary =
      Ranking(weighing_, asked_.most).ranked(*lenient_, not_better(lenient_->found(), *strict_));
  return false;
}

FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked) {
  RouteFinder finder(weighing, fixed, work, asked);
  while (finder.advance(work.left())) {
  }
  return finder.take();
}

}  // namespace zice
