#include <catch2/catch.hpp>

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
