// What of a ruleset decides something: what facts do, and what is left to reviewers.
#include "ruleset/mistakes.h"

namespace zice::test {

using nlohmann::json;

TEST_CASE("a function that nothing decides is refused where it would be one way among several", "[loading]") {
  const json none = json::array();
  const json judged = json::parse(R"([{"id":"8.4/x","text":"t","judged":true}])");
  const json group =
      json::parse(R"([{"id":"8.4/g","text":"t","all":[{"id":"8.4/x","text":"t","judged":true}]}])");
  for (const json& requirements : {none, judged, group}) {
    refused(at("/functions/list/0/requirements", requirements), "ruleset/nothing_to_check");
    // Where each declared one is judged on its own, a type without a figure is met.
    json each = at("/functions/list/0/requirements", requirements);
    each["functions"]["rule"] = "each_declared";
    each["functions"].erase("need");
    const Assessment assessment =
        assess(loaded(each), stated({{"declared_functions", {"training"}}}), day("2022-09-15"));
    CHECK(assessment.functions[0].status == Status::met);
  }
}

TEST_CASE("a measure of which no fact decides anything is refused", "[loading]") {
  const json judged = json::parse(R"([{"id":"7.1/x","text":"t","judged":true}])");
  for (const json& conditions : {json::array(), judged}) {
    const auto findings = findings_on(ruleset_of(conditions));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "ruleset/nothing_to_check");
  }
}

TEST_CASE("what reviewers judge is told apart and counted, wherever it stands", "[loading]") {
  json ruleset = small_ruleset();
  ruleset["conditions"].push_back(json::parse(R"({"id":"7.5/all","text":"t","all":[
    {"id":"7.5/a","text":"t","judged":true},{"id":"7.5/b","text":"t","judged":true}]})"));
  ruleset["conditions"].push_back(json::parse(R"({"id":"7.6/mixed","text":"t","all":[
    {"id":"7.6/a","text":"t","judged":true},{"id":"7.6/b","text":"t","yes":"has_trainers"}]})"));
  ruleset["functions"]["list"][0]["requirements"].push_back(
      json::parse(R"({"id":"8.4/able","text":"t","judged":true})"));
  const Ruleset compiled = loaded(ruleset);
  const auto weighed = [&](const json& facts) { return assess(compiled, stated(facts), day("2022-09-15")); };
  const Assessment open = weighed(json::object());
  CHECK(open.counts.judged == 5);
  CHECK(open.conditions[5].status == Status::judged);
  CHECK(open.counts.conditions[Status::judged] == 2);
  CHECK(open.conditions[6].status == Status::unknown);
  CHECK(weighed({{"has_trainers", true}}).conditions[6].status == Status::met);
  CHECK(weighed({{"declared_functions", {"training"}}}).counts.judged == 5);
  CHECK(weighed({{"declared_functions", {"information"}}}).counts.judged == 4);
}

}  // namespace zice::test
