// The measure's own force among its steps, and what it makes of the others.
#include "calendar/steps.h"

namespace zice::test {

using nlohmann::json;

TEST_CASE("the measure's own force, with both readings where there are two", "[timeline]") {
  const auto force = [](const char* id) { return steps(assessed(id, {}), StepId::force).at(0); };
  CHECK(days(force("xinjiang-2021")) == "2021-07-10..2026-07-09");
  CHECK(force("xinjiang-2021").until_strict == day("2026-07-10"));
  CHECK(force("xinjiang-2021").certainty == Certainty::disputed_day);
  CHECK(days(force("xiamen-2021")) == "2021-06-06..2023-06-05");
  CHECK(days(force("national-2010")) == "2010-05-24..2012-12-05");
  CHECK(force("national-2010").until_at_latest);
  CHECK(standing(force("national-2010")) == Standing::at_latest);
  CHECK(days(force("xuchang-2020")) == "2020-11-06..");
  CHECK(days(force("nanchang-2022")) == "2022-06-20..");
  CHECK(force("nanchang-2022").certainty == Certainty::exact);
}

TEST_CASE("a step is certain only where the measure is in force on all its days", "[timeline]") {
  const auto standing_of = [](const char* id, StepId step, const char* fact, const char* stated) {
    const auto found = steps(assessed(id, {{fact, stated}}), step).at(0);
    CHECK((found.certainty == Certainty::exact) == (found.in_force == InForce::yes));
    return std::string(name(found.in_force));
  };
  const auto decision = [&](const char* on) {
    return standing_of("xinjiang-2021", StepId::decision, "submitted_on", on);
  };
  CHECK(decision("2021-05-10") == "no");        // decided on 2021-07-09
  CHECK(decision("2021-05-11") == "disputed");  // on 2021-07-10, in force by one reading
  CHECK(decision("2021-05-12") == "yes");
  CHECK(decision("2026-05-10") == "yes");
  CHECK(decision("2026-05-11") == "disputed");
  CHECK(decision("2026-05-12") == "no");
  const auto publicity_of = [&](const char* id, const char* posted) {
    return standing_of(id, StepId::publicity, "publicity_from", posted);
  };
  CHECK(publicity_of("nanchang-2022", "2022-06-10") == "no");
  CHECK(publicity_of("nanchang-2022", "2022-06-13") == "partly");
  CHECK(publicity_of("nanchang-2022", "2022-06-20") == "yes");
  CHECK(publicity_of("national-2010", "2012-12-05") == "partly");
  CHECK(publicity_of("national-2010", "2012-12-06") == "no");
  CHECK(publicity_of("xiamen-2021", "2023-05-25") == "yes");
  CHECK(publicity_of("xiamen-2021", "2023-05-26") == "disputed");
  const auto of_title = [&](const char* id, StepId step, const char* granted) {
    return standing_of(id, step, "title_granted_on", granted);
  };
  CHECK(of_title("xuchang-2020", StepId::title, "2020-11-05") == "partly");
  CHECK(of_title("xuchang-2020", StepId::title, "2020-11-06") == "yes");
  CHECK(of_title("xiamen-2021", StepId::title, "2022-09-15") == "partly");
  CHECK(of_title("xiamen-2021", StepId::re_application, "2022-09-15") == "no");
  CHECK(of_title("xinjiang-2021", StepId::re_application, "2022-09-15") == "yes");
  CHECK(of_title("xinjiang-2021", StepId::annual_report, "2022-09-15") == "yes");
  CHECK(of_title("xiamen-2021", StepId::annual_report, "2023-03-01") == "no");
  CHECK(of_title("national-2010", StepId::review, "2011-06-30") == "no");
  const auto operating = [&](const char* since) {
    return standing_of("xinjiang-2021", StepId::earliest_operating, "operating_since", since);
  };
  CHECK(operating("2022-01-01") == "yes");
  CHECK(operating("2024-07-11") == "no");
  // What a notice would set: none of a measure that has ended, and none to doubt before it begins.
  const auto window = [](const char* as_of) {
    return steps(assessed("xinjiang-2021", json::object(), as_of), StepId::application_window).at(0).in_force;
  };
  CHECK(window("2026-11-20") == InForce::no);
  CHECK(window("2026-07-10") == InForce::disputed);
  CHECK(window("2022-09-15") == InForce::yes);
  CHECK(window("2021-01-01") == InForce::yes);
}

}  // namespace zice::test
