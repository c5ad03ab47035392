// Requirements on time: years of operation and natural years.
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

const json kNothing = json::object();

json since(const char* day_of_start) { return {{"operating_since", day_of_start}}; }

}  // namespace

TEST_CASE("operating: the corresponding day counts, leap days included", "[requirement]") {
  OneCondition two(json{{"operating", {{"since", "operating_since"}, {"years", 2}}}});
  CHECK(two.status(since("2020-09-15")) == Status::met);
  CHECK(two.last[0].conditions[0].figure->actual == 2);
  CHECK(two.last[0].conditions[0].figure->margin == 0);
  CHECK(two.status(since("2020-09-16")) == Status::unmet);
  CHECK(two.last[0].conditions[0].figure->actual == 1);
  CHECK(two.last[0].conditions[0].figure->gap == 1);
  CHECK(two.last[0].conditions[0].figure->gap_unit == "日");
  CHECK(two.status(since("2020-02-29"), "2022-02-27") == Status::unmet);
  CHECK(two.status(since("2020-02-29"), "2022-02-28") == Status::met);
  CHECK(two.status(since("2022-02-28"), "2024-02-27") == Status::unmet);
  CHECK(two.status(since("2022-02-28"), "2024-02-28") == Status::met);
  CHECK(two.status(since("2022-03-01"), "2024-02-29") == Status::unmet);
  CHECK(two.status(since("2025-01-01")) == Status::unmet);  // not yet begun
  CHECK(two.last[0].conditions[0].figure->actual == 0);
  CHECK(two.status(kNothing) == Status::unknown);
  CHECK(two.status(kNothing, "1901-12-31") == Status::unmet);  // no day that can be stated is early enough
  CHECK(two.status(since("2999-12-31"), "2999-12-31") == Status::unmet);

  OneCondition four(json{{"operating", {{"since", "operating_since"}, {"years", 4}}}});
  CHECK(four.status(since("2020-02-29"), "2024-02-28") == Status::unmet);
  CHECK(four.status(since("2020-02-29"), "2024-02-29") == Status::met);
}

TEST_CASE("natural years: complete once 31 December has passed", "[requirement]") {
  OneCondition one(json{{"natural_years", {{"since", "operating_since"}, {"years", 1}}}});
  CHECK(one.status(since("2021-01-01"), "2021-12-31") == Status::unmet);
  CHECK(one.last[0].conditions[0].figure->gap == 1);
  CHECK(one.status(since("2021-01-01"), "2022-01-01") == Status::met);
  CHECK(one.status(since("2021-01-02"), "2022-12-31") ==
        Status::unmet);  // almost two years, and no calendar year
  CHECK(one.last[0].conditions[0].figure->gap == 1);
  CHECK(one.status(since("2021-01-02"), "2023-01-01") == Status::met);
  CHECK(one.status(since("2022-01-01")) == Status::unmet);
  CHECK(one.last[0].conditions[0].figure->actual == 0);
  CHECK(one.status(since("2019-12-31")) == Status::met);
  CHECK(one.last[0].conditions[0].figure->actual == 2);
  CHECK(one.status(since("2030-05-05")) == Status::unmet);
  CHECK(one.last[0].conditions[0].figure->actual == 0);
}

TEST_CASE("years are written with their unit", "[requirement][units]") {
  OneCondition two(json{{"operating", {{"since", "operating_since"}, {"at_least", "2 周年"}}}});
  CHECK(two.status({{"operating_since", "2020-09-15"}}) == Status::met);
  CHECK(two.status({{"operating_since", "2020-09-16"}}) == Status::unmet);
  OneCondition natural(json{{"natural_years", {{"since", "operating_since"}, {"at_least", "1 个自然年"}}}});
  CHECK(natural.status({{"operating_since", "2021-01-01"}}) == Status::met);
  CHECK(natural.status({{"operating_since", "2021-01-02"}}) == Status::unmet);
}

TEST_CASE("natural years from some day of a range are those that every day of it leaves", "[ranges]") {
  OneCondition natural(
      json{{"text", "t"}, {"natural_years", {{"since", "operating_since"}, {"at_least", "1 个自然年度"}}}});
  const json year_end = {{"operating_since", {{"from", "2020-12-01"}, {"until", "2021-01-01"}}}};
  CHECK(natural.status(year_end, "2022-01-01") == Status::met);
  CHECK(natural.status({{"operating_since", {{"from", "2021-01-02"}}}}, "2022-12-31") == Status::unmet);
}

}  // namespace zice::test
