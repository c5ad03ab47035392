// Where an applicant is registered, as far as a code tells.
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

Status within(OneCondition& condition, const char* code) {
  return condition.status({{"registered_region", code}});
}

OneCondition registered_in(const char* area) {
  return OneCondition(json{{"area", {{"fact", "registered_region"}, {"within", area}}}});
}

Status in_measure(std::string_view id, std::string_view condition, const char* code) {
  const Assessment assessment =
      assess(measure(id).ruleset, stated({{"registered_region", code}}), day("2022-09-15"));
  for (const NodeResult& node : assessment.conditions) {
    if (node.id == condition) return node.status;
  }
  FAIL(condition);
  return Status::unknown;
}

}  // namespace

TEST_CASE("a code lies in an area or not, unless it is too coarse to tell", "[region]") {
  OneCondition province = registered_in("province");
  for (const char* code : {"650000", "650100", "653022", "659001"})
    CHECK(within(province, code) == Status::met);
  for (const char* code : {"410000", "110105", "820000"}) CHECK(within(province, code) == Status::unmet);
  OneCondition south = registered_in("south");
  for (const char* code : {"653000", "653022", "653100", "653199"}) CHECK(within(south, code) == Status::met);
  for (const char* code : {"652900", "652800", "659001", "410000", "653200"})
    CHECK(within(south, code) == Status::unmet);
  CHECK(within(south, "650000") == Status::unknown);
  CHECK(south.last[0].open_questions.facts == std::vector<FactIndex>{fact("registered_region")});
}

TEST_CASE("Xinjiang, Xuchang and the coarse codes of their provinces", "[region]") {
  for (const char* code : {"650000", "652901", "653022", "659001"})
    CHECK(in_measure("xinjiang-2021", "7.1/registered_locally", code) == Status::met);
  CHECK(in_measure("xinjiang-2021", "7.1/registered_locally", "410000") == Status::unmet);
  for (const char* code : {"411000", "411002", "411099"})
    CHECK(in_measure("xuchang-2020", "7.1/registered_locally", code) == Status::met);
  for (const char* code : {"410105", "410100", "350200", "650000"})
    CHECK(in_measure("xuchang-2020", "7.1/registered_locally", code) == Status::unmet);
  CHECK(in_measure("xuchang-2020", "7.1/registered_locally", "410000") == Status::unknown);
}

TEST_CASE("南疆四地州: the four prefectures with their counties, and nothing else", "[region]") {
  const auto required = [](const char* code) {
    const Assessment assessment =
        assess(measure("xinjiang-2021").ruleset, stated({{"registered_region", code}, {"total_assets", 200}}),
               day("2022-09-15"));
    for (const NodeResult& node : assessment.conditions) {
      if (node.id == "7.1/total_assets") return node.status;
    }
    return Status::judged;
  };
  for (const char* code : {"652900", "652901", "653000", "653022", "653100", "653130", "653200", "653201"})
    CHECK(required(code) == Status::met);
  for (const char* code : {"652800", "652801", "650100", "659001", "659002", "659003", "659000", "654000"})
    CHECK(required(code) == Status::unmet);
  CHECK(required("650000") == Status::unknown);
}

TEST_CASE("an area of a single county makes its prefecture too coarse", "[region]") {
  json ruleset = ruleset_of(json::array({{{"id", "7.1/here"},
                                          {"text", "t"},
                                          {"area", {{"fact", "registered_region"}, {"within", "county"}}}}}));
  ruleset["areas"]["county"] = {{"label", "县"}, {"codes", {"653022"}}};
  const Ruleset county = loaded(ruleset);
  const auto status = [&](const char* code) {
    return assess(county, stated({{"registered_region", code}}), day("2022-09-15")).conditions[0].status;
  };
  CHECK(status("653022") == Status::met);
  CHECK(status("653021") == Status::unmet);
  CHECK(status("653000") == Status::unknown);
  CHECK(status("650000") == Status::unknown);
  CHECK(status("653100") == Status::unmet);
}

TEST_CASE("an area that covers all of what a code may mean settles it", "[region]") {
  json ruleset = ruleset_of(json::array(
      {{{"id", "7.1/here"}, {"text", "t"}, {"area", {{"fact", "registered_region"}, {"within", "both"}}}}}));
  ruleset["areas"]["both"] = {{"label", "两省"}, {"codes", {"65", "41", "4110"}}};
  const Ruleset both = loaded(ruleset);
  const auto status = [&](const char* code) {
    return assess(both, stated({{"registered_region", code}}), day("2022-09-15")).conditions[0].status;
  };
  CHECK(status("410000") == Status::met);
  CHECK(status("650000") == Status::met);
  CHECK(status("350000") == Status::unmet);
}

}  // namespace zice::test
