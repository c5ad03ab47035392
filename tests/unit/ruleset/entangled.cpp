// Rulesets that could not be weighed exactly, or not in reasonable time, are refused when they are loaded.
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

std::vector<std::string> codes(const json& conditions) {
  std::vector<std::string> found;
  for (const Finding& finding : findings_on(ruleset_of(conditions))) found.push_back(finding.code);
  return found;
}

enum class Wanted : bool { one_way, both_ways };

// So many yes/no facts, each asked by four conditions at least, and none of them on its own.
json coupled(std::size_t facts, Wanted wanted) {
  std::vector<std::string> yes_no;
  for (const Fact& about : vocabulary()->facts) {
    if (about.type == FactType::yes_no) yes_no.emplace_back(about.id);
  }
  REQUIRE(yes_no.size() >= facts);
  json conditions = json::array();
  for (std::size_t i = 0; i < 4 * facts; ++i) {
    const std::string id = "7." + std::to_string(i / facts + 1) + "/c" + std::to_string(i);
    const std::string key = wanted == Wanted::both_ways && i % 2 == 1 ? "no" : "yes";
    const std::string& one = yes_no[i % facts];
    const std::string& other = yes_no[(i + 1 + i / facts) % facts];
    conditions.push_back({{"id", id},
                          {"text", "t"},
                          {"any",
                           {{{"id", id + "a"}, {"text", "t"}, {"yes", one}},
                            {{"id", id + "b"}, {"text", "t"}, {key, other}}}}});
  }
  return conditions;
}

const std::vector<std::string> kNothing;
const std::vector<std::string> kEntangled = {"ruleset/entangled"};

}  // namespace

TEST_CASE("two shared figures compared with each other could not be weighed exactly", "[loading]") {
  json conditions = json::parse(R"([
    {"id":"7.1/a","text":"t","growth":{"later":"smes_served_last_year","earlier":"smes_served_year_before"}},
    {"id":"7.1/b","text":"t","figure":"smes_served_last_year","at_least":50}])");
  CHECK(codes(conditions) == kNothing);
  conditions.push_back(
      json::parse(R"({"id":"7.1/c","text":"t","figure":"smes_served_year_before","at_least":40})"));
  CHECK(codes(conditions) == kEntangled);
}

TEST_CASE("more facts that must be tried together than can be tried", "[loading]") {
  CHECK(codes(coupled(6, Wanted::both_ways)) == kNothing);
  CHECK(codes(coupled(30, Wanted::both_ways)) == kEntangled);
}

TEST_CASE("facts that all requirements want the same way need not be tried together", "[loading]") {
  CHECK(codes(coupled(30, Wanted::one_way)) == kNothing);
}

}  // namespace zice::test
