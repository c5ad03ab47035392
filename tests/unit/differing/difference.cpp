// Two measures written by hand, held against each other.
#include "zice/difference.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"
#include "zice/assessment.h"

namespace zice::test {
namespace {

using nlohmann::json;

const Date kDay = *Date::from_ymd(2022, 9, 15);

json figure(const std::string& id, const std::string& about, const json& least) {
  return {{"id", id}, {"text", id}, {"figure", about}, {"at_least", least}};
}
json yes(const std::string& id, const std::string& about) {
  return {{"id", id}, {"text", id}, {"yes", about}};
}

Difference between(const json& a, const json& b) {
  return difference(loaded(ruleset_of(a)), loaded(ruleset_of(b)), kDay);
}

const ClauseDifference& only(const Difference& found) {
  REQUIRE(found.clauses.size() == 1);
  return found.clauses[0];
}

const Effect& flip(const Difference& found, Verdict by_a, Verdict by_b) {
  for (const VerdictFlip& flip : found.flips) {
    if (flip.verdicts == std::array{by_a, by_b}) return flip.effect;
  }
  FAIL("no such pair");
  return found.flips[0].effect;
}

std::size_t answers(const Witness& witness) {
  return static_cast<std::size_t>(std::count_if(witness.applicant.facts.begin(),
                                                witness.applicant.facts.end(),
                                                [](const auto& answer) { return answer.has_value(); }));
}

// What `assess` says of the witness is what is said of it here.
void check_true(const Difference& found, const Effect& effect) {
  REQUIRE(effect.witness);
  const Witness& witness = *effect.witness;
  CHECK(assess(found.a, witness.applicant, kDay).verdict == witness.verdicts[0]);
  CHECK(assess(found.b, witness.applicant, kDay).verdict == witness.verdicts[1]);
}

}  // namespace

TEST_CASE("a measure is no different from itself", "[difference]") {
  const json same = {figure("7.1/a", "total_assets", 50), yes("7.2/b", "has_expert_pool")};
  const Difference found = between(same, same);
  CHECK_FALSE(found.any());
  CHECK(found.same_verdicts() == true);
  CHECK(found.flips.size() == 6);
}

TEST_CASE("a higher figure is stricter, and turns whoever stands just below it", "[difference]") {
  const Difference found = between(json::array({figure("7.1/a", "total_assets", 50)}),
                                   json::array({figure("7.1/a", "total_assets", 80)}));
  const ClauseDifference& clause = only(found);
  CHECK(clause.change == ChangeOf::stricter);
  CHECK(clause.effects[1].reach == Reach::none);
  REQUIRE(clause.effects[0].reach == Reach::verdict);
  check_true(found, clause.effects[0]);
  const Witness& witness = *clause.effects[0].witness;
  CHECK(witness.verdicts == std::array{Verdict::meets, Verdict::falls_short});
  CHECK(witness.applicant.facts[fact("total_assets")] == 799'999);  // 79.9999 万元
  CHECK(answers(witness) == 1);
  CHECK(found.same_verdicts() == false);
  CHECK(flip(found, Verdict::falls_short, Verdict::meets).reach == Reach::none);
}

TEST_CASE("a condition that moves, one that is dropped and one that is added", "[difference]") {
  const Difference found =
      between({figure("7.1/a", "total_assets", 50), yes("7.2/b", "has_expert_pool")},
              {figure("6.3/assets", "total_assets", 50), yes("6.4/c", "local_endorsement")});
  REQUIRE(found.clauses.size() == 3);
  CHECK(found.clauses[0].change == ChangeOf::moved);
  CHECK(found.clauses[0].b.cite == "6.3");
  CHECK(found.clauses[1].change == ChangeOf::dropped);
  CHECK(found.clauses[2].change == ChangeOf::added);
  check_true(found, found.clauses[1].effects[1]);
  check_true(found, found.clauses[2].effects[0]);
  CHECK(answers(*found.clauses[1].effects[1].witness) == 3);
}

TEST_CASE("one that follows from another turns nobody's verdict when it is dropped", "[difference]") {
  const json kept = figure("7.1/a", "total_assets", 80);
  const Difference found =
      between(json::array({kept, figure("7.2/b", "total_assets", 50)}), json::array({kept}));
  const ClauseDifference& clause = only(found);
  CHECK(clause.change == ChangeOf::dropped);
  CHECK(clause.effects[1].reach == Reach::status);
  CHECK(found.same_verdicts() == true);
}

TEST_CASE("two ways of writing the same are proven to be the same", "[difference]") {
  const json a = {{{"id", "7.1/all"},
                   {"text", "t"},
                   {"all",
                    {figure("7.1/assets", "total_assets", 50),
                     {{"id", "7.1/either"},
                      {"text", "t"},
                      {"any", {yes("7.1/x", "has_expert_pool"), figure("7.1/y", "service_staff", 8)}}}}}},
                  {{"id", "7.2/two"},
                   {"text", "t"},
                   {"at_least", 2},
                   {"of", {yes("7.2/p", "local_endorsement"), yes("7.2/q", "shares_large_instruments")}}}};
  const json b = {yes("8.1/q", "shares_large_instruments"),
                  {{"id", "7.1/other"},
                   {"text", "t"},
                   {"any", {figure("7.1/staff", "service_staff", 8), yes("7.1/experts", "has_expert_pool")}}},
                  figure("9/assets", "total_assets", "0.005 亿元"),
                  yes("8.2/p", "local_endorsement")};
  const Difference found = between(a, b);
  CHECK(found.same_verdicts() == true);

  json near = b;
  near[1]["any"][0]["at_least"] = 9;
  const Difference refuted = between(a, near);
  CHECK(refuted.same_verdicts() == false);
  const Effect& turned = flip(refuted, Verdict::meets, Verdict::falls_short);
  check_true(refuted, turned);
  CHECK(turned.witness->applicant.facts[fact("service_staff")] == 8);
  CHECK(turned.witness->applicant.facts[fact("has_expert_pool")] == 0);
}

TEST_CASE("two shares are told apart by the smallest staff that can", "[difference]") {
  const auto share = [](double least) {
    const json asked = {{"of", "service_staff"},
                        {"either", "service_staff_with_either"},
                        {"joined", "or"},
                        {"at_least", least}};
    return json::array({{{"id", "7.1/share"}, {"text", "t"}, {"share", asked}}});
  };
  const Difference found = between(share(70), share(80));
  const Effect& effect = only(found).effects[0];
  REQUIRE(effect.reach == Reach::verdict);
  check_true(found, effect);
  // 3 of 4 is 75 %; of three people none but all are more than 70 %.
  CHECK(effect.witness->applicant.facts[fact("service_staff")] == 4);
  CHECK(effect.witness->applicant.facts[fact("service_staff_with_either")] == 3);
}

TEST_CASE("a part takes its whole along", "[difference]") {
  const json a = json::array({figure("7.1/local", "local_smes_served_last_year", 50)});
  const json b = {figure("7.1/local", "local_smes_served_last_year", 80),
                  {{"id", "7.2/growth"},
                   {"text", "t"},
                   {"growth", {{"later", "smes_served_last_year"}, {"earlier", "smes_served_year_before"}}}}};
  const Difference found = between(a, b);
  const Effect& effect = found.clauses[0].effects[0];
  REQUIRE(effect.witness);
  check_true(found, effect);
  CHECK(effect.witness->applicant.facts[fact("local_smes_served_last_year")] == 79);
}

TEST_CASE("who is turned by the other of two measures, and by which clause", "[difference]") {
  const Ruleset a = loaded(ruleset_of(json::array({figure("7.1/a", "total_assets", 50)})));
  const Ruleset b =
      loaded(ruleset_of(json::array({figure("7.1/a", "total_assets", 80), yes("7.2/b", "has_expert_pool")})));
  const TurnedApplicants turning(a, b);
  const Turned turned = turning.turned(stated({{"total_assets", 60}, {"has_expert_pool", true}}), kDay);
  CHECK(turned.verdicts == std::array{Verdict::meets, Verdict::falls_short});
  REQUIRE(turned.clauses.size() == 1);
  CHECK(turned.clauses[0].a.id == "7.1/a");
  CHECK(turned.clauses[0].statuses == std::array<std::string_view, 2>{"met", "unmet"});
  CHECK_FALSE(turning.turned(stated({{"total_assets", 90}, {"has_expert_pool", true}}), kDay).flips());
}

}  // namespace zice::test
