// Working days: counted on the shipped calendar, and never beyond it.
#include "zice/calendar.h"

#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

bool works(const char* iso) { return working_days().is_working(day(iso)).value(); }

// The nth working day after a day, "" where it is not known.
std::string after(const char* iso, int n) {
  const auto found = working_days().working_day_after(day(iso), n);
  return found ? found->iso() : "";
}

std::string april(int year) {
  const auto found = working_days().working_days(*Date::from_ymd(year, 4, 1), *Date::from_ymd(year, 4, 30));
  return found ? found->first.iso() + " " + found->last.iso() + " " + std::to_string(found->count) : "";
}

}  // namespace

TEST_CASE("holidays are off, make-up Saturdays and Sundays are worked", "[calendar]") {
  CHECK(works("2025-09-28"));        // a Sunday
  CHECK_FALSE(works("2025-10-08"));  // a Wednesday
  CHECK(works("2025-10-09"));
  CHECK(works("2025-10-11"));  // a Saturday
  CHECK_FALSE(works("2025-10-12"));
  CHECK(works("2011-04-02"));
  CHECK_FALSE(works("2011-04-04"));
}

TEST_CASE("the nth working day after a day", "[calendar]") {
  CHECK(after("2025-09-24", 7) == "2025-10-10");
  CHECK(after("2025-09-24", 6) == "2025-10-09");
  CHECK(after("2021-02-05", 5) == "2021-02-18");
  CHECK(after("2021-02-05", 4) == "2021-02-10");
  CHECK(after("2021-09-15", 7) == "2021-09-26");
  CHECK(after("2021-09-15", 6) == "2021-09-24");
  CHECK(after("2010-06-07", 15) == "2010-06-29");
  CHECK(after("2010-06-07", 14) == "2010-06-28");
  CHECK(after("2022-09-29", 5) == "2022-10-11");
  CHECK(after("2022-09-29", 4) == "2022-10-10");
}

TEST_CASE("counting starts from a holiday, across month ends and year ends", "[calendar]") {
  CHECK(after("2022-10-01", 1) == "2022-10-08");  // a Saturday within the holiday; the next one is worked
  CHECK(after("2022-10-01", 5) == "2022-10-12");
  CHECK(after("2024-02-29", 1) == "2024-03-01");
  CHECK(after("2023-12-29", 1) == "2024-01-02");
  CHECK(after("2023-12-29", 0) == "2023-12-29");
}

TEST_CASE("the working days of April", "[calendar]") {
  CHECK(april(2011) == "2011-04-01 2011-04-29 20");
  CHECK(april(2025) == "2025-04-01 2025-04-30 22");
  CHECK(april(2004) == "2004-04-01 2004-04-30 22");
  CHECK(april(2026) == "2026-04-01 2026-04-30 21");
  CHECK(april(2027).empty());
  CHECK(april(2003).empty());
}

TEST_CASE("what is not covered is not known, however ordinary the weekday", "[calendar]") {
  const Calendar& calendar = working_days();
  CHECK(calendar.covered_from() == day("2004-01-01"));
  const Date last = *calendar.covered_until();
  const Date next = last.plus_days(1);
  CHECK(calendar.covers(last));
  CHECK_FALSE(calendar.covers(next));
  CHECK_FALSE(calendar.is_working(next));
  CHECK_FALSE(calendar.is_working(next.plus_days(30)));
  CHECK_FALSE(calendar.is_working(day("2003-12-31")));
  CHECK_FALSE(calendar.working_day_after(last, 1));
  CHECK_FALSE(calendar.working_day_after(day("2003-12-31"), 1));
  CHECK(calendar.working_day_after(day("2003-12-31"), 0) == std::nullopt);
  CHECK_FALSE(calendar.working_days(last, next));
  CHECK_FALSE(calendar.working_days(day("2003-12-31"), day("2004-01-31")));
}

TEST_CASE("a calendar that was not loaded covers no day", "[calendar]") {
  const Calendar none;
  CHECK_FALSE(none.covers(day("2022-09-15")));
  CHECK_FALSE(none.is_working(day("2022-09-15")));
  CHECK_FALSE(none.working_day_after(day("2022-09-15"), 1));
  CHECK_FALSE(none.working_days(day("2022-09-15"), day("2022-09-15")));
}

TEST_CASE("a period without a working day has none", "[calendar]") {
  CHECK_FALSE(working_days().working_days(day("2025-10-01"), day("2025-10-08")));
  const auto one = working_days().working_days(day("2025-10-01"), day("2025-10-09"));
  REQUIRE(one);
  CHECK(one->count == 1);
  CHECK(one->first == one->last);
}

TEST_CASE("every covered day is either worked or not, and a week has both", "[calendar]") {
  const Calendar& calendar = working_days();
  int worked = 0;
  int days = 0;
  for (Date at = *calendar.covered_from(); at <= *calendar.covered_until(); at = at.plus_days(1)) {
    REQUIRE(calendar.is_working(at));
    worked += *calendar.is_working(at) ? 1 : 0;
    ++days;
  }
  CHECK(days == 8401);
  // Every year has between 247 and 254 working days, as the State Council's notices give.
  CHECK(worked > 23 * 246);
  CHECK(worked < 23 * 254);
}

TEST_CASE("a calendar file is read whole or not at all", "[calendar]") {
  CHECK(load_calendar("c.json", shipped_text("calendar/working-days.json")).findings.empty());
  for (const char* text : {"", "[]", "{}", "{\"zice\":1}", "null"}) {
    const auto loaded = load_calendar("c.json", text);
    CHECK_FALSE(loaded);
    CHECK_FALSE(loaded.findings.empty());
  }
}

}  // namespace zice::test
