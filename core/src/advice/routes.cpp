#include "advice/routes.h"

#include <algorithm>

namespace zice {
namespace {

constexpr double kDaysInAYear = 365;

class RouteMaker {
 public:
  RouteMaker(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked)
      : weighing_(weighing), model_(weighing.model()), asked_(asked) {
    const std::vector<Fact>& facts = model_.vocabulary->facts;
    Leeway leeway{fixed, stated_by_range(weighing)};
    // A count can be raised; a day that has been cannot be moved.
    for (const FactIndex fact : members(leeway.told_apart)) {
      if (facts[fact].changeable && facts[fact].type == FactType::number) leeway.told_apart.reset(fact);
    }
    const bool is_discretionary = weighing.verdict() == Verdict::discretionary;
    RouteSearch strict(weighing, leeway, Verdict::meets, work,
                       is_discretionary ? work.left() : work.left() / 2, asked.figureless);
    strict.run();
    found_.to_meets = ranked(strict, strict.found());
    if (is_discretionary) return;
    RouteSearch lenient(weighing, leeway, Verdict::discretionary, work, work.left(), asked.figureless);
    lenient.run();
    found_.to_discretionary = ranked(lenient, not_better(lenient.found(), strict));
  }

  FoundRoutes& found() { return found_; }

 private:
  // Those that do not change all that would meet everything.
  static std::vector<FoundPlan> not_better(const std::vector<FoundPlan>& plans, const RouteSearch& to_meets) {
    std::vector<FoundPlan> result;
    for (const FoundPlan& found : plans) {
      const auto is_within_it = [&](const FoundPlan& better) {
        return better.is_within(found.plan.changed(), to_meets.options());
      };
      if (std::none_of(to_meets.found().begin(), to_meets.found().end(), is_within_it))
        result.push_back(found);
    }
    return result;
  }

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

  Routes ranked(const RouteSearch& search, const std::vector<FoundPlan>& found) const {
    struct Sized {
      double size;
      Route route;
    };
    std::vector<Sized> all;
    std::uint64_t ways = 0;
    for (const FoundPlan& one : found) {
      ways += one.ways();
      for (const Plan& plan : one.some(asked_.most, search.options())) {
        all.push_back({0, route(plan)});
        all.back().size = size(all.back().route);
      }
    }
    std::sort(all.begin(), all.end(), [](const Sized& a, const Sized& b) {
      if (a.route.size() != b.route.size()) return a.route.size() < b.route.size();
      return a.size != b.size ? a.size < b.size : comes_first(a.route, b.route);
    });
    Routes result;
    for (Sized& sized : all) {
      if (result.routes.size() == asked_.most) break;
      result.routes.push_back(std::move(sized.route));
    }
    result.exhaustive = search.complete() && ways < FoundPlan::kMostCounted;
    if (result.exhaustive) result.more = static_cast<std::size_t>(ways) - result.routes.size();
    return result;
  }

  const Weighing& weighing_;
  const RulesetModel& model_;
  const RoutesAsked asked_;
  FoundRoutes found_;
};

}  // namespace

FoundRoutes find_routes(const Weighing& weighing, const FactSet& fixed, Work& work, RoutesAsked asked) {
  if (weighing.verdict() == Verdict::meets) return {};
  return std::move(RouteMaker(weighing, fixed, work, asked).found());
}

}  // namespace zice
