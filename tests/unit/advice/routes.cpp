// Where a measure leaves a choice or a decision: routes worked out by hand.
#include <catch2/catch.hpp>

#include "advice/case_routes.h"

namespace zice::test {
namespace {

using nlohmann::json;

const Lines kNone;

}  // namespace

TEST_CASE("routes: nothing to change where everything is met", "[routes]") {
  for (const std::string& id : measure_ids()) {
    INFO(id);
    CHECK(Case(id).assessed()["verdict"] == "meets");
    CHECK(Case(id).routes() == kNone);
    CHECK(Case(id).lenient() == kNone);
  }
}

TEST_CASE("routes: who has either the degree or the title leaves it to the authority", "[routes]") {
  const Case some = Case("national-2010").with({{"employees_with_both", 10}, {"employees_with_either", 17}});
  CHECK(some.routes() == Lines{"employees_with_either 17>18 (5.3), employees_with_both 10>18 (5.3)"});
  CHECK(some.lenient() == Lines{"employees_with_either 17>18 (5.3)"});
}

TEST_CASE("routes: the missing fact of a guarantor is left open where both legs pass", "[routes]") {
  const json no_function = {{"has_open_information_system", false},
                            {"has_expert_pool", false},
                            {"has_startup_guide", false},
                            {"has_training_evaluation", false},
                            {"financing_guarantor", true},
                            {"financing_events", 0},
                            {"financing_raised", 0}};
  const Lines others = {"has_open_information_system", "has_expert_pool", "has_startup_guide",
                        "has_training_evaluation"};
  // Xinjiang: 5 亿元. Xiamen: 15 亿元 and five events. Xuchang: half a 亿元, and one of two functions.
  CHECK(Case("xinjiang-2021").with(no_function).with({{"new_guarantees", 4.99}}).fix(others).routes() ==
        Lines{"new_guarantees 4.99>5 (8.5)"});
  const Case xiamen = Case("xiamen-2021").with(no_function).with({{"new_guarantees", 14}}).fix(others);
  CHECK(xiamen.routes() == Lines{"financing_events 0>5 (8.5), new_guarantees 14>15 (8.5)"});
  CHECK(xiamen.lenient() == Lines{"new_guarantees 14>15 (8.5)"});
  CHECK(Case("xuchang-2020")
            .with(no_function)
            .with({{"new_guarantees", 0.1}, {"platform_kind", "specialised"}})
            .fix(others)
            .routes() == Lines{"new_guarantees 0.1>0.5 (8.5)"});

  const Case either =
      Case("xinjiang-2021")
          .with(no_function)
          .with({{"financing_guarantor", nullptr}, {"financing_raised", 1}, {"new_guarantees", 4}})
          .fix(others);
  CHECK(either.routes() == Lines{"financing_guarantor ?>true (8.5), new_guarantees 4>5 (8.5)",
                                 "financing_events 0>6 (8.5), new_guarantees 4>5 (8.5)",
                                 "financing_guarantor ?>false (8.5), financing_events 0>6 (8.5)"});
}

TEST_CASE("routes: enough functions, or one more claimed, or another kind of platform", "[routes]") {
  const Case claims_one = Case("xuchang-2020").with({{"declared_functions", {"training"}}});
  CHECK(claims_one.routes() == Lines{"declared_functions [training]>[information+training] (8)",
                                     "declared_functions [training]>[technology+training] (8)",
                                     "declared_functions [training]>[entrepreneurship+training] (8)",
                                     "declared_functions [training]>[training+financing] (8)",
                                     "platform_kind comprehensive>specialised (8)"});
  // Xuchang's duty: whoever has large instruments shares them; that one has them does not change.
  CHECK(Case("xuchang-2020")
            .with({{"declared_functions", {"technology"}},
                   {"platform_kind", "specialised"},
                   {"has_large_instruments", true},
                   {"shares_large_instruments", false}})
            .fix({"declared_functions"})
            .routes() == Lines{"shares_large_instruments false>true (8.2)"});
}

TEST_CASE("routes: Nanchang judges each declared function, so some can be withdrawn", "[routes]") {
  Case some = Case("nanchang-2022").with({{"large_events", 3}});
  CHECK(some.routes() ==
        Lines{"large_events 3>4 (5.3)", "declared_functions [information+training]>[training] (5.3)"});
  CHECK(some.assessed()["verdict"] == "discretionary");
  // None is met: no more is withdrawn than must be.
  Case none = Case("nanchang-2022")
                  .with({{"declared_functions", {"information", "technology", "training"}},
                         {"large_events", 1},
                         {"training_attendances", 10}})
                  .fix({"training_attendances"});
  CHECK(
      none.routes() ==
      Lines{"declared_functions [information+technology+training]>[technology] (5.3), large_events 1>2 (5.3)",
            "declared_functions [information+technology+training]>[information+technology] (5.3), "
            "large_events 1>4 (5.3)"});
  CHECK(none.lenient() == Lines{"large_events 1>2 (5.3)"});
  // Whoever has declared none chooses: a type without a figure needs nothing else.
  CHECK(Case("nanchang-2022")
            .with({{"declared_functions", nullptr}, {"large_events", 0}, {"training_attendances", 0}})
            .routes() == Lines{"declared_functions ?>[financing] (5.3)",
                               "declared_functions ?>[market] (5.3)",
                               "declared_functions ?>[industry_chain] (5.3)"});
}

TEST_CASE("routes: Xuchang's branch bracket and its endorsement", "[routes]") {
  CHECK(
      Case("xuchang-2020")
          .with({{"legal_status", "branch"}, {"scarce_sector_confirmed", true}, {"pays_tax_locally", false}})
          .routes() ==
      Lines{"legal_status branch>independent_legal_person (7.1)", "pays_tax_locally false>true (7.1)"});
  const Case missed = Case("xuchang-2020").with({{"total_assets", 45}, {"satisfaction_rate", 70}});
  CHECK(missed.routes() == Lines{"total_assets 45>50 (7.2), satisfaction_rate 70>80 (7.6)"});
  CHECK(missed.lenient() == Lines{"local_endorsement false>true (9)"});
  // Endorsed, the figure that is not known decides nothing that another leaves to the authority anyhow.
  const Case endorsed =
      Case("xuchang-2020")
          .with({{"local_endorsement", nullptr}, {"total_assets", 45}, {"satisfaction_rate", nullptr}});
  CHECK(endorsed.lenient() == Lines{"local_endorsement ?>true (9)"});
  // It lifts no yes/no fact.
  CHECK(Case("xuchang-2020").with({{"has_fixed_premises", false}, {"total_assets", 45}}).lenient() ==
        Lines{"has_fixed_premises false>true (7.4), local_endorsement false>true (9)"});
}

TEST_CASE("routes: the four prefectures have figures of their own", "[routes]") {
  CHECK(Case("xinjiang-2021").with({{"registered_region", "653101"}, {"total_assets", 149}}).lenient() ==
        kNone);
  const Case south = Case("xinjiang-2021").with({{"registered_region", "653101"}, {"total_assets", 149}});
  CHECK(south.assessed()["verdict"] == "falls_short");
  CHECK(south.routes() == Lines{"total_assets 149>150 (7.1)"});
  // Somewhere in Xinjiang: enough for both, or to say where.
  const Case somewhere = Case("xinjiang-2021").with({{"registered_region", "650000"}, {"total_assets", 160}});
  CHECK(somewhere.routes() == Lines{"total_assets 160>250 (7.1)", "registered_region 650000>652900 (7.1)"});
  // That it is in Xinjiang is known, so nothing more needs to be said of the place.
  CHECK(Case("xinjiang-2021")
            .with({{"registered_region", "650000"}, {"satisfaction_rate", 70}})
            .fix({"registered_region"})
            .routes() == Lines{"satisfaction_rate 70>80 (7.2)"});
  // In the south fewer will do, and then the year before had fewer too.
  CHECK(Case("xinjiang-2021")
            .with({{"registered_region", nullptr},
                   {"gathered_institutions", 2},
                   {"smes_served_last_year", nullptr},
                   {"smes_served_year_before", nullptr}})
            .fix({"gathered_institutions"})
            .routes() == Lines{"registered_region ?>652900 (7.1), smes_served_last_year ?>80 (7.2), "
                               "smes_served_year_before ?>79 (7.2)"});
}

TEST_CASE("routes: what the national measure may relax", "[routes]") {
  const Case missed =
      Case("national-2010")
          .with({{"total_assets", 250}, {"outstanding_results", true}, {"in_underdeveloped_area", nullptr}});
  CHECK(missed.routes() == Lines{"total_assets 250>300 (5.1)"});
  CHECK(missed.lenient() == Lines{"in_underdeveloped_area ?>true (5.8)"});
}

TEST_CASE("routes: the first come first, the others are counted", "[routes]") {
  const Case nobody = [] {
    Case made("xuchang-2020");
    made.facts = json::object();
    return made;
  }();
  const json assessed = nobody.assessed();
  CHECK(assessed["routes"].size() == kMostRoutes);
  CHECK(assessed["more_routes"].get<int>() > 0);
  std::size_t most = 0;
  for (const json& route : assessed["routes"]) {
    CHECK(route.size() >= most);
    most = route.size();
  }
}

}  // namespace zice::test
