#include "zice/cases.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

CaseFile cases(const std::string& id, const std::string& more) {
  const std::string text =
      R"({"zice": 1, "ruleset": ")" + id +
      R"(", "base": {"as_of": "2022-09-15", "facts": {"total_assets": 80, "local_endorsement": false},
                            "documents": {}}, )" +
      more + "}";
  auto loaded = load_cases("cases.json", text, measure(id).ruleset);
  for (const Finding& finding : loaded.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(loaded);
  return *loaded.value;
}

std::vector<TriedCase> tried(const CaseFile& file, const std::string& id) {
  return try_cases(file, measure(id).ruleset, Calendar());
}

const std::string kId = "xuchang-2020";

}  // namespace

TEST_CASE("a threshold is four cases: below the figure, at it, above it and without it", "[trying]") {
  const auto all = tried(cases(kId, R"("thresholds": [{"id": "7.2/total_assets", "cite": "7.2",
      "fact": "total_assets", "figure": 50, "step": 0.0001}])"),
                         kId);
  std::vector<std::string> names;
  for (const TriedCase& one : all) {
    names.push_back(one.name);
    CHECK(one.passes());
  }
  CHECK(names == std::vector<std::string>{
                     "7.2/total_assets：total_assets=49.9999", "7.2/total_assets：total_assets=50",
                     "7.2/total_assets：total_assets=50.0001", "7.2/total_assets：total_assets=未填"});
}

TEST_CASE("an expectation that does not hold is told in words, with its place", "[trying]") {
  const auto all = tried(cases(kId, R"("thresholds": [{"id": "7.2/total_assets", "cite": "7.2",
      "values": [{"facts": {"total_assets": 50}, "status": "met", "margin": 1}]}])"),
                         kId);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].differences.size() == 1);
  const Deviation& difference = all[0].differences[0];
  CHECK(difference.what == "“运营单位资产总额不低于50万元”（7.2/total_assets）的余量");
  CHECK(difference.expected == "1");
  CHECK(difference.actual == "0");
  CHECK(difference.line == 3);
}

TEST_CASE("what an expectation names and nothing else is tried", "[trying]") {
  const auto count = [](const CaseFile& file) {
    std::size_t found = 0;
    for (const CoverageRow& row : coverage_of(file).rows) found += row.tried;
    return found;
  };
  const std::string start =
      R"("cases": [{"name": "assets just so", "cite": "7.2", "facts": {"total_assets": 50}, )";
  CHECK(count(cases(kId, R"("cases": [])")) == 0);
  // Met, and at the figure.
  CHECK(count(cases(kId, start + R"("expect": {"conditions": {"7.2/total_assets": "met"}}}])")) == 2);
  CHECK(count(cases(kId, start + R"("expect": {"conditions": {"7.2/total_assets": {"gap": 1}}}}])")) == 0);
  CHECK(count(cases(kId, start + R"("expect": {"conditions": {"7.2/total_assets": "?"}}}])")) == 0);
}

TEST_CASE("the sheet begins with an applicant who meets what the text asks, each figure just so",
          "[trying]") {
  const std::string sheet = case_sheet(measure(kId).ruleset, *Date::from_ymd(2022, 9, 15));
  const auto json = nlohmann::json::parse(sheet);
  CHECK(json["base"]["facts"]["total_assets"] == 50);
  CHECK(json["base"]["facts"]["service_staff"] == 8);
  CHECK(json["base"]["facts"]["holds_provincial_title"] == false);
  CHECK(json["base"]["documents"]["staff_list"]["rows"] == 10);
}

}  // namespace zice::test
