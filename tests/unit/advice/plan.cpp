// The least that each kind of requirement asks for, worked out by hand for applicants of the measures.
#include <catch2/catch.hpp>

#include "advice/case_routes.h"

namespace zice::test {
namespace {

const Lines kNone;

}  // namespace

TEST_CASE("routes: figures are raised to what the article prints, each for its sake", "[routes]") {
  CHECK(Case("national-2010").with({{"total_assets", 299.9999}, {"satisfaction_rate", 79.99}}).routes() ==
        Lines{"total_assets 299.9999>300 (5.1), satisfaction_rate 79.99>80 (5.4)"});
  CHECK(Case("xuchang-2020").with({{"total_assets", nullptr}}).routes() == Lines{"total_assets ?>50 (7.2)"});
}

TEST_CASE("routes: nothing helps against an exclusion, what has been, or what is fixed", "[routes]") {
  CHECK(Case("xuchang-2020").with({{"holds_provincial_title", true}}).routes() == kNone);
  CHECK(Case("xuchang-2020").with({{"holds_provincial_title", nullptr}}).routes() ==
        Lines{"holds_provincial_title ?>false (19)"});
  CHECK(Case("xuchang-2020").with({{"registered_region", "410102"}}).routes() == kNone);
  CHECK(Case("xiamen-2021").with({{"total_assets", 149}}).fix({"total_assets"}).routes() == kNone);
  CHECK(
      Case("xiamen-2021").with({{"smes_served_year_before", 150}}).fix({"smes_served_last_year"}).routes() ==
      kNone);
}

TEST_CASE("routes: growth asks for one more, and parts and wholes grow together", "[routes]") {
  // The year before has been: only the later year can change.
  CHECK(Case("national-2010").with({{"smes_served_year_before", 150}}).routes() ==
        Lines{"smes_served_last_year 150>151 (5.4)"});
  // Both missing: as many as the article wants, and the year before may have had one less.
  CHECK(Case("national-2010")
            .with({{"smes_served_last_year", nullptr}, {"smes_served_year_before", nullptr}})
            .routes() == Lines{"smes_served_last_year ?>100 (5.4), smes_served_year_before ?>99 (5.4)"});
  CHECK(Case("xiamen-2021")
            .with({{"smes_served_last_year", 60},
                   {"smes_served_year_before", 50},
                   {"local_smes_served_last_year", 60}})
            .routes() == Lines{"smes_served_last_year 60>80 (6.2), local_smes_served_last_year 60>80 (6.2)"});
}

TEST_CASE("routes: a share asks for whole people, within all that they are part of", "[routes]") {
  // 80 % of 12 is 9.6.
  CHECK(Case("xuchang-2020")
            .with({{"service_staff_with_both", 9}, {"service_staff_with_either", 9}})
            .routes() == Lines{"service_staff_with_either 9>10 (7.3), service_staff_with_both 9>10 (7.3)"});
  // Ten staff, eight of them with both; all of them are service staff and employees.
  CHECK(Case("xinjiang-2021")
            .with({{"employees", 7},
                   {"service_staff", 7},
                   {"fulltime_service_staff", 7},
                   {"fulltime_service_staff_with_either", 7},
                   {"fulltime_service_staff_with_both", 6}})
            .routes() ==
        Lines{"employees 7>10 (7.5), service_staff 7>10 (7.5), fulltime_service_staff 7>10 (7.5), "
              "fulltime_service_staff_with_either 7>8 (7.5), fulltime_service_staff_with_both 6>8 (7.5)"});
  // Nanchang says 或, and 70 % of 12 is 8.4.
  CHECK(Case("nanchang-2022").with({{"fulltime_service_staff_with_either", 8}}).routes() ==
        Lines{"fulltime_service_staff_with_either 8>9 (5.2)"});
  // The staff cannot grow beyond the employees if these are fixed.
  CHECK(Case("nanchang-2022")
            .with({{"employees", 9},
                   {"service_staff", 9},
                   {"fulltime_service_staff", 9},
                   {"fulltime_service_staff_with_either", 9}})
            .fix({"employees"})
            .routes() == kNone);
}

TEST_CASE("routes: operating time is waited for", "[routes]") {
  const auto waits = [](const char* id, const char* since, const char* from) {
    return Case(id).with({{"operating_since", since}}).on(from).routes();
  };
  CHECK(waits("xiamen-2021", "2021-03-01", "2022-09-15") == Lines{"as_of 2022-09-15>2023-03-01 (6.1)"});
  // The anniversary of 29 February is the last of February.
  CHECK(waits("xiamen-2021", "2020-02-29", "2022-02-27") == Lines{"as_of 2022-02-27>2022-02-28 (6.1)"});
  CHECK(waits("xinjiang-2021", "2022-02-28", "2024-02-27") == Lines{"as_of 2024-02-27>2024-02-28 (7.1)"});
  // A natural year is complete once 31 December has passed.
  CHECK(waits("xuchang-2020", "2021-01-01", "2021-12-31") == Lines{"as_of 2021-12-31>2022-01-01 (7.1)"});
  CHECK(waits("xuchang-2020", "2021-01-02", "2021-12-31") == Lines{"as_of 2021-12-31>2023-01-01 (7.1)"});
  CHECK(waits("xuchang-2020", "2020-12-31", "2021-06-01") == Lines{"as_of 2021-06-01>2022-01-01 (7.1)"});
  // A day that no assessment can be asked for is no way out.
  CHECK(waits("xiamen-2021", "2998-06-01", "2999-01-01") == kNone);
  // Not known: the latest day that is early enough. Nothing needs to be waited for then.
  CHECK(Case("xiamen-2021").with({{"operating_since", nullptr}}).on("2024-02-29").routes() ==
        Lines{"operating_since ?>2022-02-28 (6.1)"});
  CHECK(Case("xuchang-2020").with({{"operating_since", nullptr}}).on("2022-12-31").routes() ==
        Lines{"operating_since ?>2021-01-01 (7.1)"});
}

}  // namespace zice::test
