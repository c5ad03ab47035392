// Which questions are open, and which of them first.
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"
#include "zice/comparison.h"

namespace zice::test {
namespace {

using nlohmann::json;

std::vector<std::string> asked(const Ruleset& ruleset, const json& facts) {
  std::vector<std::string> ids;
  for (const FactIndex about : assess(ruleset, stated(facts), day("2022-09-15")).open_questions.facts) {
    ids.emplace_back(vocabulary()->facts[about].id);
  }
  return ids;
}

bool asks(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a question whose answer can settle the verdict comes before those that cannot", "[questions]") {
  const Ruleset ruleset = loaded(ruleset_of(json::parse(R"([
    {"id":"7.1/pools","text":"t","any":[{"id":"7.1/a","text":"t","yes":"has_expert_pool"},
                                        {"id":"7.1/b","text":"t","yes":"has_technology_project_pool"}]},
    {"id":"7.2/premises","text":"t","yes":"has_fixed_premises"}])")));
  const Ids all = asked(ruleset, json::object());
  REQUIRE(all.size() == 3);
  CHECK(all[0] == "has_fixed_premises");  // a no settles it; no one answer about the pools does
  CHECK(asked(ruleset, {{"has_expert_pool", true}}) == Ids{"has_fixed_premises"});
  CHECK(asked(ruleset, {{"has_fixed_premises", false}}).empty());
}

TEST_CASE("questions of which none can turn out well are no nought", "[questions]") {
  // A part is not inferred from its whole (docs/contract.md §1), so 80 local ones are still asked for, though
  // of one enterprise served they cannot be.
  const Ruleset& xiamen = measure("xiamen-2021").ruleset;
  Applicant applicant = stated({{"smes_served_last_year", 1}});
  const OpenQuestions alone = assess(xiamen, applicant, day("2022-09-15")).open_questions;
  CHECK_FALSE(alone.facts.empty());
  CHECK_FALSE(alone.fewest_is_certain);
  const Comparison both = compare({measure("nanchang-2022").ruleset, xiamen}, applicant, day("2022-09-15"));
  CHECK_FALSE(both.open_questions.fewest_is_certain);
  applicant = stated({{"smes_served_last_year", 80}});
  CHECK(assess(xiamen, applicant, day("2022-09-15")).open_questions.fewest > 0);
}

TEST_CASE("questions that decide nothing any more are not asked", "[questions]") {
  const Ruleset& xuchang = measure("xuchang-2020").ruleset;
  const Ids first = asked(xuchang, json::object());
  CHECK(asks(first, "registered_region"));
  CHECK(asks(first, "platform_kind"));
  CHECK(asks(first, "scarce_sector_confirmed"));
  CHECK_FALSE(asks(first, "declared_functions"));  // a scope, and none declared means all
  for (const char* planning : {"submitted_on", "publicity_from", "title_granted_on"})
    CHECK_FALSE(asks(first, planning));
  CHECK_FALSE(asks(first, "premises_area"));
  CHECK_FALSE(
      asks(asked(xuchang, {{"legal_status", "independent_legal_person"}}), "scarce_sector_confirmed"));
  CHECK(asked(xuchang, {{"registered_region", "410105"}}).empty());
  CHECK(asks(asked(xuchang, {{"registered_region", "410000"}}), "registered_region"));
  CHECK_FALSE(asks(asked(xuchang, {{"registered_region", "411002"}}), "registered_region"));
  CHECK(asked(xuchang, {{"holds_provincial_title", true}}).empty());
}

TEST_CASE("the declared functions are asked for where each of them stands for itself", "[questions]") {
  const Ruleset& nanchang = measure("nanchang-2022").ruleset;
  CHECK(asks(asked(nanchang, json::object()), "declared_functions"));
  CHECK(asks(asked(nanchang, {{"declared_functions", json::array()}}), "declared_functions"));
  CHECK(asks(asked(nanchang, {{"declared_functions", {"logistics"}}}),
             "declared_functions"));  // none that it knows
  const Ids training = asked(nanchang, {{"declared_functions", {"training"}}});
  CHECK_FALSE(asks(training, "declared_functions"));
  CHECK(asks(training, "training_attendances"));
  CHECK_FALSE(asks(training, "large_events"));
  const Ids financing = asked(nanchang, {{"declared_functions", {"financing"}}});  // has no figure to reach
  CHECK_FALSE(asks(financing, "training_attendances"));
  CHECK(asks(asked(nanchang, {{"declared_functions", {"information"}}}), "large_events"));
}

}  // namespace zice::test
