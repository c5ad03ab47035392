// What each kind of requirement comes to at, below and above what it asks, and with answers missing.
#include <catch2/catch.hpp>
#include <cmath>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

const json kNothing = json::object();

bool none(double figure) { return std::isnan(figure); }

}  // namespace

TEST_CASE("figure: at least what the measure prints, to the last place", "[requirement]") {
  OneCondition assets(json{{"figure", "total_assets"}, {"at_least", 50}});
  CHECK(assets.status({{"total_assets", 49.9999}}) == Status::unmet);
  CHECK(assets.last[0].conditions[0].figure->gap == 0.0001);
  CHECK(assets.status({{"total_assets", 50}}) == Status::met);
  CHECK(assets.last[0].conditions[0].figure->margin == 0);
  CHECK(assets.status({{"total_assets", 50.0001}}) == Status::met);
  CHECK(assets.status({{"total_assets", 0}}) == Status::unmet);
  CHECK(assets.last[0].conditions[0].figure->gap == 50);
  const NodeResult& unknown = assets.weigh(kNothing);
  CHECK(unknown.status == Status::unknown);
  CHECK(none(unknown.figure->actual));
  CHECK(unknown.figure->required == 50);
  CHECK(none(unknown.figure->gap));
  CHECK(none(unknown.figure->margin));

  OneCondition raised(json{{"figure", "financing_raised"}, {"at_least", 1}});
  CHECK(raised.status({{"financing_raised", 0.99999999}}) == Status::unmet);  // one yuan short
  CHECK(raised.last[0].conditions[0].figure->gap == 0.00000001);
  CHECK(raised.status({{"financing_raised", 1}}) == Status::met);
}

TEST_CASE("figure: an area has its own, and is unknown only where the two disagree", "[requirement]") {
  OneCondition assets(json{
      {"figure", "total_assets"}, {"at_least", 250}, {"in_area", {{"area", "south"}, {"at_least", 150}}}});
  const auto at = [](double figure, const char* region) {
    return json{{"total_assets", figure}, {"registered_region", region}};
  };
  CHECK(assets.status(at(149.9999, "653022")) == Status::unmet);
  CHECK(assets.last[0].conditions[0].relaxed);
  CHECK(assets.last[0].conditions[0].figure->required == 150);
  CHECK(assets.status(at(150, "653022")) == Status::met);
  CHECK(assets.status(at(150, "652801")) == Status::unmet);
  CHECK_FALSE(assets.last[0].conditions[0].relaxed);
  CHECK(assets.last[0].conditions[0].figure->gap == 100);
  CHECK(assets.status({{"total_assets", 149}}) == Status::unmet);
  CHECK(assets.status({{"total_assets", 150}}) == Status::unknown);
  CHECK(none(assets.last[0].conditions[0].figure->required));
  CHECK(assets.status({{"total_assets", 249.9999}}) == Status::unknown);
  CHECK(assets.status({{"total_assets", 250}}) == Status::met);
  CHECK(assets.status(at(200, "650000")) == Status::unknown);  // too coarse to tell
  CHECK(assets.status(at(200, "410000")) == Status::unmet);
  CHECK(assets.status({{"registered_region", "653100"}}) == Status::unknown);
  CHECK(assets.last[0].conditions[0].figure->required == 150);
}

TEST_CASE("figure: a miss can leave two readings", "[requirement]") {
  OneCondition events(json{{"figure", "financing_events"}, {"at_least", 5}, {"missed", "reading"}});
  CHECK(events.status({{"financing_events", 5}}) == Status::met);
  CHECK(events.status({{"financing_events", 4}}) == Status::discretionary);
  CHECK(events.last[0].conditions[0].because == Because::reading);
  CHECK(events.status(kNothing) == Status::unknown);
}

TEST_CASE("figure: one that no answer can reach is unmet before it is answered", "[requirement]") {
  CHECK(OneCondition(json{{"figure", "satisfaction_rate"}, {"at_least", 100.01}}).status(kNothing) ==
        Status::unmet);
  CHECK(OneCondition(json{{"figure", "satisfaction_rate"}, {"at_least", 100}}).status(kNothing) ==
        Status::unknown);
}

TEST_CASE("growth: equal is no growth", "[requirement]") {
  OneCondition growth(
      json{{"growth", {{"later", "smes_served_last_year"}, {"earlier", "smes_served_year_before"}}}});
  const auto served = [](std::int64_t later, std::int64_t earlier) {
    return json{{"smes_served_last_year", later}, {"smes_served_year_before", earlier}};
  };
  CHECK(growth.status(served(51, 50)) == Status::met);
  CHECK(growth.last[0].conditions[0].figure->margin == 0);
  CHECK(growth.status(served(50, 50)) == Status::unmet);
  CHECK(growth.last[0].conditions[0].figure->gap == 1);
  CHECK(growth.last[0].conditions[0].figure->required == 51);
  CHECK(growth.status(served(0, 0)) == Status::unmet);
  CHECK(growth.status({{"smes_served_last_year", 50}}) == Status::unknown);
  CHECK(growth.status({{"smes_served_year_before", 50}}) == Status::unknown);
  // Nothing lies below none, or above the most that can be stated.
  CHECK(growth.status({{"smes_served_last_year", 0}}) == Status::unmet);
  CHECK(growth.status({{"smes_served_year_before", 100000000}}) == Status::unmet);
}

TEST_CASE("choice: its bracket admits one more value, relaxed", "[requirement]") {
  OneCondition status(
      json{{"choice",
            {{"fact", "legal_status"},
             {"is", {"independent_legal_person"}},
             {"bracket", {{"is", "branch"}, {"if", {"scarce_sector_confirmed", "pays_tax_locally"}}}}}}});
  const auto branch = [](json sector, json tax) {
    return json{{"legal_status", "branch"}, {"scarce_sector_confirmed", sector}, {"pays_tax_locally", tax}};
  };
  CHECK(status.status({{"legal_status", "independent_legal_person"}}) == Status::met);
  CHECK_FALSE(status.last[0].conditions[0].relaxed);
  CHECK(status.status({{"legal_status", "none"}}) == Status::unmet);
  CHECK(status.status(branch(true, true)) == Status::met);
  CHECK(status.last[0].conditions[0].relaxed);
  CHECK(status.status(branch(false, nullptr)) == Status::unmet);
  CHECK(status.status(branch(nullptr, false)) == Status::unmet);
  CHECK(status.status(branch(true, nullptr)) == Status::unknown);
  CHECK(status.status(branch(nullptr, nullptr)) == Status::unknown);
  CHECK(status.status(kNothing) == Status::unknown);
}

TEST_CASE("duty: whoever has not is outside it", "[requirement]") {
  OneCondition duty(json{{"duty", {{"if", "has_large_instruments"}, {"then", "shares_large_instruments"}}}});
  CHECK(duty.status({{"has_large_instruments", false}}) == Status::not_applicable);
  CHECK(duty.last[0].verdict == Verdict::meets);  // as good as met
  CHECK(duty.status({{"has_large_instruments", true}, {"shares_large_instruments", true}}) == Status::met);
  CHECK(duty.status({{"has_large_instruments", true}, {"shares_large_instruments", false}}) == Status::unmet);
  CHECK(duty.status({{"has_large_instruments", true}}) == Status::unknown);
  // Met or outside: two statuses, so the condition is unknown; but either way it is no obstacle.
  CHECK(duty.status({{"shares_large_instruments", true}}) == Status::unknown);
  CHECK(duty.last[0].verdict == Verdict::meets);
  CHECK(duty.last[0].open_questions.facts.empty());
}

TEST_CASE("a discretion covers computed figures of its articles and nothing else", "[requirement]") {
  const json endorsed = json::array({{{"id", "e"},
                                      {"cite", "9"},
                                      {"text", "t"},
                                      {"when", {{"yes", {"local_endorsement"}}}},
                                      {"covers", {"7"}}}});
  OneCondition assets(json{{"figure", "total_assets"}, {"at_least", 50}}, endorsed);
  CHECK(assets.status({{"total_assets", 49}, {"local_endorsement", true}}) == Status::discretionary);
  CHECK(assets.last[0].conditions[0].because == Because::relaxation);
  CHECK_FALSE(assets.last[0].conditions[0].relaxed);
  CHECK(assets.last[0].conditions[0].figure->gap == 1);
  CHECK(assets.status({{"total_assets", 49}, {"local_endorsement", false}}) == Status::unmet);
  CHECK(assets.status({{"total_assets", 49}}) == Status::unknown);
  CHECK(assets.status({{"total_assets", 50}}) == Status::met);
  OneCondition premises(json{{"yes", "has_fixed_premises"}}, endorsed);
  CHECK(premises.status({{"has_fixed_premises", false}, {"local_endorsement", true}}) == Status::unmet);
  // The figure printed for the south is what a relaxation for the south comes to; an endorsement goes
  // further.
  const json in_south{
      {"figure", "total_assets"}, {"at_least", 50}, {"in_area", {{"area", "south"}, {"at_least", 30}}}};
  json for_the_south = endorsed;
  for_the_south[0]["when"] = {{"area", "south"}};
  OneCondition printed(in_south, for_the_south);
  CHECK(printed.status({{"total_assets", 29}, {"registered_region", "653001"}}) == Status::unmet);
  OneCondition beside(in_south, endorsed);
  CHECK(beside.status({{"total_assets", 29}, {"registered_region", "653001"}, {"local_endorsement", true}}) ==
        Status::discretionary);
  CHECK(beside.status({{"total_assets", 40}, {"registered_region", "650102"}, {"local_endorsement", true}}) ==
        Status::discretionary);

  json elsewhere = endorsed;
  elsewhere[0]["covers"] = {"7.2", "71", "8"};
  OneCondition uncovered(json{{"figure", "total_assets"}, {"at_least", 50}}, elsewhere);
  CHECK(uncovered.status({{"total_assets", 49}, {"local_endorsement", true}}) == Status::unmet);
}

TEST_CASE("at least n of: met, unmet, unknown, else discretionary", "[requirement]") {
  const auto figure = [](const char* id, const char* about) {
    return json{{"id", id}, {"text", "t"}, {"figure", about}, {"at_least", 5}, {"missed", "reading"}};
  };
  OneCondition two(json{{"at_least", 2},
                        {"of",
                         {{{"id", "7.1/a"}, {"text", "t"}, {"yes", "has_expert_pool"}},
                          {{"id", "7.1/b"}, {"text", "t"}, {"yes", "has_trainers"}},
                          figure("7.1/c", "financing_events")}}});
  CHECK(two.status({{"has_expert_pool", true}, {"has_trainers", true}}) == Status::met);
  CHECK(two.status({{"has_expert_pool", false}, {"has_trainers", false}}) == Status::unmet);
  CHECK(two.status({{"has_expert_pool", true}, {"has_trainers", false}, {"financing_events", 4}}) ==
        Status::discretionary);
  CHECK(two.status({{"has_expert_pool", true}, {"has_trainers", false}}) == Status::unknown);
  CHECK(two.status({{"has_expert_pool", true}, {"financing_events", 4}}) == Status::unknown);
  CHECK(two.status({{"has_expert_pool", false}, {"financing_events", 4}}) == Status::unknown);
  CHECK(two.last[0].conditions[0].need == 2);
}

TEST_CASE("what cuts both ways matters only where it does", "[requirement]") {
  const json guarantor = json::parse(R"({"any":[
    {"id":"7.1/a","text":"t","all":[{"id":"7.1/b","text":"t","no":"financing_guarantor"},{"id":"7.1/c","text":"t","figure":"financing_raised","at_least":1}]},
    {"id":"7.1/d","text":"t","all":[{"id":"7.1/e","text":"t","yes":"financing_guarantor"},{"id":"7.1/f","text":"t","figure":"new_guarantees","at_least":0.5}]}]})");
  OneCondition legs(guarantor);
  CHECK(legs.status({{"financing_raised", 1}, {"new_guarantees", 0.5}}) == Status::met);
  CHECK(legs.last[0].open_questions.facts.empty());
  CHECK(legs.status({{"financing_raised", 0}, {"new_guarantees", 0}}) == Status::unmet);
  CHECK(legs.status({{"financing_raised", 1}, {"new_guarantees", 0}}) == Status::unknown);
  CHECK(legs.last[0].open_questions.facts == std::vector<FactIndex>{fact("financing_guarantor")});
}

}  // namespace zice::test
