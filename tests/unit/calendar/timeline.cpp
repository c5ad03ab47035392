// Every step of every measure, counted by hand.
#include <algorithm>
#include <catch2/catch.hpp>

#include "calendar/steps.h"
#include "kit/dice.h"
#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

std::string publicity(const std::string& id, const char* posted) {
  const auto found = steps(assessed(id, {{"publicity_from", posted}}), StepId::publicity);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].from == day(posted));
  const auto iso = [](const std::optional<Date>& date) { return date ? date->iso() : "-"; };
  return iso(found[0].until) + " " + iso(found[0].until_first_day_counted);
}

std::string title(const char* granted) {
  return days(assessed("xuchang-2020", {{"title_granted_on", granted}}), StepId::title);
}

std::string report(const std::string& id, const char* granted, const char* as_of) {
  return days(assessed(id, {{"title_granted_on", granted}}, as_of), StepId::annual_report);
}

}  // namespace

TEST_CASE("publicity counts working days after the day of posting, or from it", "[timeline]") {
  CHECK(publicity("xinjiang-2021", "2025-09-24") == "2025-10-10 2025-10-09");
  CHECK(publicity("xuchang-2020", "2021-02-05") == "2021-02-18 2021-02-10");
  CHECK(publicity("xiamen-2021", "2021-09-15") == "2021-09-26 2021-09-24");
  CHECK(publicity("national-2010", "2010-06-07") == "2010-06-29 2010-06-28");
  CHECK(publicity("nanchang-2022", "2022-09-29") == "2022-10-11 2022-10-10");
}

TEST_CASE("a day of posting that is a holiday counts in neither way", "[timeline]") {
  CHECK(publicity("nanchang-2022", "2022-10-01") == "2022-10-12 -");
  CHECK(publicity("nanchang-2022", "2022-10-08") == "2022-10-13 2022-10-12");  // a Saturday that is worked
}

TEST_CASE("publicity that runs beyond the calendar has no end yet", "[timeline]") {
  CHECK(publicity("nanchang-2022", "2026-12-24") == "2026-12-31 2026-12-30");
  CHECK(publicity("nanchang-2022", "2026-12-25") == "- -");
  CHECK(publicity("nanchang-2022", "2027-01-01") == "- -");
  CHECK(publicity("nanchang-2022", "2003-12-31") == "- -");
  for (const char* posted : {"2026-12-31", "2027-06-01", "2003-12-31"}) {
    const auto step = steps(assessed("nanchang-2022", {{"publicity_from", posted}}), StepId::publicity).at(0);
    CHECK(step.certainty == Certainty::calendar_not_published);
    CHECK_FALSE(step.note.empty());
  }
  const auto late =
      steps(assessed("nanchang-2022", {{"publicity_from", "2026-12-31"}}), StepId::publicity).at(0);
  CHECK(late.note.find("2027年的节假日安排还没有收录") != std::string::npos);
  CHECK(late.note.find("2026年第四季度") != std::string::npos);
}

TEST_CASE("the application window is the working days of April of that year (national art. 11)",
          "[timeline]") {
  const auto window = [](const char* as_of) {
    return steps(assessed("national-2010", {}, as_of), StepId::application_window).at(0);
  };
  CHECK(days(window("2011-01-01")) == "2011-04-01..2011-04-29");
  CHECK(window("2011-12-31").working_days == 20);
  CHECK(window("2011-12-31").certainty == Certainty::exact);
  CHECK(window("2011-05-01").note.find("下一次在2012年4月") != std::string::npos);
  CHECK(window("2012-05-01").note.find("下一次") == std::string::npos);
  CHECK(days(window("2026-04-30")) == "2026-04-01..2026-04-30");
  CHECK(window("2026-04-30").in_force == InForce::no);
  CHECK(window("2026-04-30").certainty == Certainty::disputed_day);
  for (const char* as_of : {"2027-01-01", "2999-12-31", "2003-12-31", "1900-01-01"}) {
    CHECK(days(window(as_of)) == "..");
    CHECK(window(as_of).certainty == Certainty::calendar_not_published);
    CHECK_FALSE(window(as_of).working_days);
  }
  CHECK(window("2027-05-01").note.find("2026年第四季度") != std::string::npos);
}

TEST_CASE("a decision comes within 60 calendar days of receipt (Xinjiang art. 15)", "[timeline]") {
  const auto decision = [](const char* on) {
    return days(assessed("xinjiang-2021", {{"submitted_on", on}}), StepId::decision);
  };
  CHECK(decision("2025-08-31") == "2025-10-30");
  CHECK(decision("2023-12-31") == "2024-02-29");
  CHECK(decision("2024-12-31") == "2025-03-01");
  CHECK(decision("2999-12-31") == "3000-03-01");
}

TEST_CASE("a title holds until the eve of its third anniversary", "[timeline]") {
  CHECK(title("2025-02-28") == "2025-02-28..2028-02-27");
  CHECK(title("2024-02-29") == "2024-02-29..2027-02-27");
  CHECK(title("2025-03-01") == "2025-03-01..2028-02-29");
  CHECK(title("2021-12-31") == "2021-12-31..2024-12-30");
  CHECK(title("2022-01-01") == "2022-01-01..2024-12-31");
  CHECK(title("2021-04-30") == "2021-04-30..2024-04-29");
  const auto step =
      steps(assessed("xuchang-2020", {{"title_granted_on", "2025-02-28"}}), StepId::title).at(0);
  CHECK(step.until_strict == day("2028-02-28"));
  CHECK(step.certainty == Certainty::exact);
  CHECK(step.basis == Basis::years);
}

TEST_CASE("one applies again in the calendar year in which the title ends", "[timeline]") {
  for (const char* id : {"xinjiang-2021", "xuchang-2020", "xiamen-2021"})
    CHECK(days(assessed(id, {{"title_granted_on", "2022-09-15"}}), StepId::re_application) ==
          "2025-01-01..2025-12-31");
  const auto split =
      steps(assessed("xiamen-2021", {{"title_granted_on", "2022-01-01"}}), StepId::re_application).at(0);
  CHECK(days(split) == "2024-01-01..2024-12-31");
  CHECK(split.from_strict == day("2025-01-01"));
  CHECK(split.until_strict == day("2025-12-31"));
  CHECK(split.certainty == Certainty::disputed_day);
}

TEST_CASE("what a measure does not say is no step", "[timeline]") {
  const json all = {
      {"title_granted_on", "2022-09-15"}, {"submitted_on", "2022-09-15"}, {"publicity_from", "2022-09-15"}};
  CHECK(days(assessed("nanchang-2022", all), StepId::re_application) == "none");
  CHECK(days(assessed("national-2010", all), StepId::title) == "none");
  CHECK(days(assessed("national-2010", all), StepId::re_application) == "none");
  for (const char* id : {"national-2010", "xuchang-2020", "nanchang-2022"})
    CHECK(days(assessed(id, all), StepId::annual_report) == "none");
  for (const char* id : {"national-2010", "xinjiang-2021", "xiamen-2021", "nanchang-2022"})
    CHECK(days(assessed(id, all), StepId::annual_assessment) == "none");
  for (const char* id : {"national-2010", "xuchang-2020", "nanchang-2022", "xiamen-2021"})
    CHECK(days(assessed(id, all), StepId::decision) == "none");
  for (const StepId step : {StepId::publicity, StepId::title, StepId::re_application, StepId::decision})
    CHECK(days(assessed("xinjiang-2021", {}), step) == "none");
}

TEST_CASE("the next annual report, on its day included", "[timeline]") {
  CHECK(report("xinjiang-2021", "2022-06-30", "2022-12-14") == "2022-12-15");
  CHECK(report("xinjiang-2021", "2022-06-30", "2022-12-15") == "2022-12-15");
  CHECK(report("xinjiang-2021", "2022-06-30", "2022-12-16") == "2023-12-15");
  CHECK(report("xinjiang-2021", "2999-12-31", "2999-12-31") == "3000-12-15");
  CHECK(report("xiamen-2021", "2022-06-30", "2023-02-28") == "2023-02-28");
  CHECK(report("xiamen-2021", "2022-06-30", "2023-03-01") == "2024-02-29");
  CHECK(report("xiamen-2021", "2022-06-30", "2024-02-29") == "2024-02-29");
  CHECK(report("xiamen-2021", "2022-06-30", "2024-03-01") == "2025-02-28");
}

TEST_CASE("a duty of title-holders needs a title: from its day and no longer than it holds", "[timeline]") {
  for (const StepId step : {StepId::annual_report, StepId::annual_assessment, StepId::title,
                            StepId::re_application, StepId::review}) {
    for (const std::string& id : measure_ids()) CHECK(days(assessed(id, json::object()), step) == "none");
  }
  CHECK(report("xinjiang-2021", "2022-12-16", "2022-09-15") == "2023-12-15");
  CHECK(report("xinjiang-2021", "2022-12-15", "2022-09-15") == "2022-12-15");
  CHECK(report("xinjiang-2021", "2021-12-16", "2024-12-01") == "2024-12-15");
  CHECK(report("xinjiang-2021", "2021-12-14", "2024-12-01") == "none");
  const auto split = steps(assessed("xinjiang-2021", {{"title_granted_on", "2021-12-15"}}, "2024-12-01"),
                           StepId::annual_report)
                         .at(0);
  CHECK(days(split) ==
        "2024-12-15");  // by the stricter reading the title still holds on its third anniversary
  CHECK(split.certainty == Certainty::disputed_day);
}

TEST_CASE("what a yearly notice sets is a step without a day", "[timeline]") {
  for (const auto& [id, cite] : {std::pair("xuchang-2020", "10"), std::pair("xinjiang-2021", "15"),
                                 std::pair("xiamen-2021", "17"), std::pair("nanchang-2022", "9")}) {
    const Assessment assessment = assessed(id, json::object());
    const TimelineStep step = steps(assessment, StepId::application_window).at(0);
    CHECK(step.cite == cite);
    CHECK(step.by_notice);
    CHECK_FALSE(step.first_known());
    CHECK(step.certainty == Certainty::calendar_not_published);
    CHECK_FALSE(step.note.empty());
    CHECK(assessment.timeline.back().by_notice);
  }
  const auto assessed_on = [](const char* as_of) {
    return steps(assessed("xuchang-2020", {{"title_granted_on", "2021-06-30"}}, as_of),
                 StepId::annual_assessment);
  };
  CHECK(assessed_on("2024-06-30").at(0).by_notice);
  CHECK(assessed_on("2024-07-01").empty());
}

TEST_CASE("a review every three years (national art. 14)", "[timeline]") {
  const auto review = [](const char* granted, const char* as_of) {
    return days(assessed("national-2010", {{"title_granted_on", granted}}, as_of), StepId::review);
  };
  CHECK(review("2011-06-30", "2011-06-30") == "2014-06-30");
  CHECK(review("2011-06-30", "2014-06-30") == "2014-06-30");
  CHECK(review("2011-06-30", "2014-07-01") == "2017-06-30");
  CHECK(review("2012-02-29", "2014-01-01") == "2015-02-28");
  CHECK(review("2012-02-29", "2023-03-01") == "2024-02-29");
  CHECK(review("2999-12-31", "1900-01-01") == "3002-12-31");
  CHECK(review("1900-01-01", "2999-12-31") == "3001-01-01");
}

TEST_CASE("the first day of an operating time not yet reached", "[timeline]") {
  const auto earliest = [](const char* id, const char* since, const char* as_of) {
    return days(assessed(id, {{"operating_since", since}}, as_of), StepId::earliest_operating);
  };
  CHECK(earliest("xiamen-2021", "2020-09-16", "2022-09-15") == "2022-09-16");
  CHECK(earliest("xiamen-2021", "2020-09-15", "2022-09-15") == "none");
  CHECK(earliest("xiamen-2021", "2024-02-29", "2025-01-01") == "2026-02-28");
  CHECK(earliest("xiamen-2021", "2999-12-31", "1900-01-01") == "3001-12-31");
  CHECK(earliest("xuchang-2020", "2021-01-01", "2021-12-31") == "2022-01-01");
  CHECK(earliest("xuchang-2020", "2021-01-02", "2021-12-31") == "2023-01-01");
  const auto step =
      steps(assessed("xuchang-2020", {{"operating_since", "2022-05-01"}}), StepId::earliest_operating).at(0);
  CHECK(step.cite == "7.1");
  CHECK(step.condition.substr(0, 4) == "7.1/");
}

TEST_CASE("whatever the dates: in order, and no status depends on them", "[timeline]") {
  Dice dice(20260101);
  const std::int64_t first = day("1900-01-01").serial();
  const auto span = static_cast<std::size_t>(day("2999-12-31").serial() - first + 1);
  const auto any_day = [&] { return first + static_cast<std::int64_t>(dice.below(span)); };
  for (int round = 0; round < 400; ++round) {
    const std::string& id = measure_ids()[dice.below(measure_ids().size())];
    Answers answers(vocabulary()->facts.size());
    answers[fact("operating_since")] = any_day();
    const Date as_of = Date::from_serial(any_day());
    const Assessment without = assess(measure(id).ruleset, applicant_with(answers), as_of);
    for (const char* planning : {"submitted_on", "publicity_from", "title_granted_on"})
      answers[fact(planning)] = any_day();
    const Assessment with = assess(measure(id).ruleset, applicant_with(answers), as_of, working_days());
    INFO(applicant_text(answers, as_of));
    CHECK(statuses(with) == statuses(without));
    CHECK(with.verdict == without.verdict);
    CHECK(std::is_sorted(
        with.timeline.begin(), with.timeline.end(), [](const TimelineStep& a, const TimelineStep& b) {
          return a.first_known() && (!b.first_known() || *a.first_known() < *b.first_known());
        }));
    CHECK(to_json(with) ==
          to_json(assess(measure(id).ruleset, applicant_with(answers), as_of, working_days())));
    for (const TimelineStep& step : with.timeline) {
      const auto out_of_force = [&](const std::optional<Date>& date) {
        return date && measure(id).ruleset.force(*date).status != ForceStatus::in_force;
      };
      if (step.id != StepId::force && (out_of_force(step.first_known()) || out_of_force(step.last_known())))
        CHECK(step.certainty != Certainty::exact);
    }
    CHECK(timeline_ics(with, {}).empty() == (calendar_entries(with) == 0));
  }
}

}  // namespace zice::test
