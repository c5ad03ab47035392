#include <catch2/catch.hpp>
#include <chrono>

#include "zice/date.h"

using zice::Date;

namespace {
Date day(const char* iso) { return *Date::parse(iso); }
}  // namespace

TEST_CASE("a term ends on the corresponding day, or on the last day of the month (Civil Code art. 202)") {
  CHECK(day("2022-02-28").plus_years(2) == day("2024-02-28"));
  CHECK(day("2020-02-29").plus_years(2) == day("2022-02-28"));
  CHECK(day("2020-02-29").plus_years(4) == day("2024-02-29"));
  CHECK(day("2021-12-31").plus_years(1) == day("2022-12-31"));
}

TEST_CASE("days that do not exist are no dates") {
  CHECK_FALSE(Date::parse("2023-02-29"));
  CHECK_FALSE(Date::parse("2023-13-01"));
  CHECK_FALSE(Date::parse("2023-00-10"));
  CHECK_FALSE(Date::parse("2023-1-1"));
  CHECK_FALSE(Date::parse("2023-01-0x"));
  CHECK_FALSE(Date::from_number(20230229));
  CHECK_FALSE(Date::from_number(20230131.5));
  CHECK(Date::from_number(20240229) == day("2024-02-29"));
}

TEST_CASE("days follow each other across month and year ends") {
  CHECK(day("2021-12-31").plus_days(1) == day("2022-01-01"));
  CHECK(day("2024-02-28").plus_days(1) == day("2024-02-29"));
  CHECK(day("2021-06-10").plus_days(30) == day("2021-07-10"));
  CHECK(day("2022-03-01").iso() == "2022-03-01");
}

TEST_CASE("every day of eleven centuries is the day that the calendar of the standard library counts") {
  const std::int64_t epoch = day("1970-01-01").serial();
  auto expected = std::chrono::sys_days(std::chrono::year(1890) / 1 / 1);
  for (Date date = day("1890-01-01"); date < day("3010-01-01");
       date = date.plus_days(1), expected += std::chrono::days(1)) {
    const std::chrono::year_month_day ymd(expected);
    const bool same = date.serial() - epoch == expected.time_since_epoch().count() &&
                      date.year() == static_cast<int>(ymd.year()) &&
                      date.month() == static_cast<int>(static_cast<unsigned>(ymd.month())) &&
                      date.day() == static_cast<int>(static_cast<unsigned>(ymd.day())) &&
                      Date::parse(date.iso()) == date;
    if (!same) FAIL(date.iso());
  }
}

TEST_CASE("texts of any other form are no dates") {
  for (const char* text :
       {"", "2022", "2022-09", "2022-09-1", "2022-09-155", "2022/09/15", "2022-09-15 ", " 2022-09-15",
        "20220915", "2022-9-015", "-022-09-15", "+022-09-15", "2022-0a-15", "２022-09-1", "0000-01-01",
        "1399-12-31", "2022-02-30", "2022-04-31", "2100-02-29"}) {
    INFO(text);
    CHECK_FALSE(Date::parse(text));
  }
  for (const double number :
       {0.0, 20220230.0, 20221301.0, 20220001.0, 20220100.0, -20220101.0, 2022091.0, 202209155.0, 1e300}) {
    INFO(number);
    CHECK_FALSE(Date::from_number(number));
  }
}
