// Whether a measure is in force, with its two readings of "30 days after publication".
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

ForceStatus on(std::string_view id, std::string_view as_of) {
  return measure(id).ruleset.force(day(as_of)).status;
}

Force of(const nlohmann::json& force, std::string_view as_of) {
  auto ruleset = small_ruleset();
  ruleset["force"] = force;
  ruleset["force"]["note"] = "核实";
  return loaded(ruleset).force(day(as_of));
}

}  // namespace

TEST_CASE("Xinjiang: the first and the last day are disputed, no others (art. 24)") {
  CHECK(on("xinjiang-2021", "2021-07-09") == ForceStatus::not_yet);
  CHECK(on("xinjiang-2021", "2021-07-10") == ForceStatus::disputed_day);
  CHECK(on("xinjiang-2021", "2021-07-11") == ForceStatus::in_force);
  CHECK(on("xinjiang-2021", "2026-07-09") == ForceStatus::in_force);
  CHECK(on("xinjiang-2021", "2026-07-10") == ForceStatus::disputed_day);
  CHECK(on("xinjiang-2021", "2026-07-11") == ForceStatus::lapsed);
  const Force force = measure("xinjiang-2021").ruleset.force(day("2022-09-15"));
  CHECK(force.from == "2021-07-10");
  CHECK(force.until == "2026-07-09");
  CHECK(force.from_strict == "2021-07-11");
  CHECK(force.until_strict == "2026-07-10");
}

TEST_CASE("Xiamen: two years, so disputed on 6 June of 2021 and 2023 (art. 22)") {
  CHECK(on("xiamen-2021", "2021-06-05") == ForceStatus::not_yet);
  CHECK(on("xiamen-2021", "2021-06-06") == ForceStatus::disputed_day);
  CHECK(on("xiamen-2021", "2021-06-07") == ForceStatus::in_force);
  CHECK(on("xiamen-2021", "2023-06-05") == ForceStatus::in_force);
  CHECK(on("xiamen-2021", "2023-06-06") == ForceStatus::disputed_day);
  CHECK(on("xiamen-2021", "2023-06-07") == ForceStatus::lapsed);
}

TEST_CASE("the national text: from its printing notice, superseded at the latest from 2012-12-06 (art. 21)") {
  CHECK(on("national-2010", "1900-01-01") == ForceStatus::not_yet);
  CHECK(on("national-2010", "2010-05-23") == ForceStatus::not_yet);
  CHECK(on("national-2010", "2010-05-24") == ForceStatus::in_force);
  CHECK(on("national-2010", "2012-12-05") == ForceStatus::in_force);
  CHECK(on("national-2010", "2012-12-06") == ForceStatus::superseded);
  const Force force = measure("national-2010").ruleset.force(day("2022-09-15"));
  CHECK(force.from == "2010-05-24");
  CHECK(force.until == "2012-12-05");
  CHECK(force.until_at_latest);
  for (const char* known_by : {"240号", "197号", "156号", "2025年10月21日"})
    CHECK(force.note.find(known_by) != std::string::npos);
  CHECK_FALSE(measure("xuchang-2020").ruleset.force(day("2022-09-15")).until_at_latest);
}

TEST_CASE("Xuchang and Nanchang print no expiry (arts. 20, 14)") {
  CHECK(on("xuchang-2020", "2020-11-05") == ForceStatus::not_yet);
  CHECK(on("xuchang-2020", "2020-11-06") == ForceStatus::in_force);
  CHECK(on("xuchang-2020", "2999-12-31") == ForceStatus::in_force);
  CHECK(on("nanchang-2022", "2022-06-19") == ForceStatus::not_yet);
  CHECK(on("nanchang-2022", "2022-06-20") == ForceStatus::in_force);
  CHECK(measure("nanchang-2022").ruleset.force(day("2022-09-15")).until.empty());
  CHECK_FALSE(measure("nanchang-2022").ruleset.force(day("2022-09-15")).note.empty());
}

TEST_CASE("a term of years ends on the eve of its anniversary, leap days included") {
  CHECK(of({{"cite", "20"}, {"from", "2020-02-29"}, {"years", 2}}, "2022-02-27").status ==
        ForceStatus::in_force);
  CHECK(of({{"cite", "20"}, {"from", "2020-02-29"}, {"years", 2}}, "2022-02-28").status ==
        ForceStatus::lapsed);
  CHECK(of({{"cite", "20"}, {"from", "2022-01-01"}, {"years", 1}}, "2022-12-31").until == "2022-12-31");
}

TEST_CASE("whichever comes first ends it: the term or what supersedes it") {
  const nlohmann::json both = {
      {"cite", "20"}, {"from", "2020-01-01"}, {"years", 3}, {"superseded_from", "2022-06-01"}};
  CHECK(of(both, "2022-05-31").status == ForceStatus::in_force);
  CHECK(of(both, "2022-06-01").status == ForceStatus::superseded);
  CHECK(of(both, "2022-05-31").until == "2022-05-31");
  const nlohmann::json late = {
      {"cite", "20"}, {"from", "2020-01-01"}, {"years", 1}, {"superseded_from", "2022-06-01"}};
  CHECK(of(late, "2021-01-01").status == ForceStatus::lapsed);
  CHECK(of(late, "2022-06-01").status == ForceStatus::superseded);
}

TEST_CASE("a measure at the end of the calendar is weighed like any other") {
  const auto status = [](const nlohmann::json& force) { return of(force, "2022-09-15").status; };
  CHECK(status({{"cite", "20"}, {"published", "9999-12-31"}, {"days_after", 30}}) == ForceStatus::not_yet);
  CHECK(status({{"cite", "20"}, {"published", "9999-12-01"}, {"days_after", 30}}) == ForceStatus::not_yet);
  CHECK(status({{"cite", "20"}, {"from", "9990-01-01"}, {"years", 100}}) == ForceStatus::not_yet);
  CHECK(status({{"cite", "20"}, {"from", nullptr}, {"superseded_from", "1400-01-01"}}) ==
        ForceStatus::superseded);
  CHECK(status({{"cite", "20"}, {"from", "1400-01-01"}}) == ForceStatus::in_force);
}

}  // namespace zice::test
