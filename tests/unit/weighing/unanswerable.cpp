// What its author has not verified, or of which a figure was not seen: unknown whatever is answered, asked by
// no question, relied on by no route.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "kit/dice.h"
#include "kit/random_applicant.h"
#include "kit/random_ruleset.h"
#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

json unverified(json requirement) {
  requirement["verified"] = false;
  return requirement;
}

Assessment assessed(const Ruleset& ruleset, const json& facts) {
  return assess(ruleset, stated(facts), day("2022-09-15"));
}

// Facts that no ruleset made at random asks for: a leaf that asks one which nobody may answer is weighed as
// one that nobody can.
const std::vector<std::string> kHidden = {
    "has_startup_guide", "has_startup_hotline", "trains_online",  "trains_offline",
    "has_trainers",      "training_filed",      "has_brand_plan", "has_training_evaluation",
    "has_annual_targets"};

class Hiding {
 public:
  explicit Hiding(Dice& dice) : dice_(dice) {}

  // Makes some leaves unanswerable, and in the twin each of them a hidden fact.
  void hide(json& node, json& twin) {
    for (const char* list : {"conditions", "list", "requirements", "all", "any", "of"}) {
      if (!node.is_object() || !node.contains(list)) continue;
      for (std::size_t i = 0; i < node[list].size(); ++i) hide(node[list][i], twin[list][i]);
      return;
    }
    if (node.contains("judged") || !node.contains("id") || used_ == kHidden.size() || !dice_.chance(35))
      return;
    twin = {{"id", node["id"]}, {"text", "t"}, {"yes", kHidden[used_++]}};
    if (node.contains("figure") && dice_.chance(50))
      node["at_least"] = "not_seen";
    else
      node["verified"] = false;
  }

  std::size_t used() const { return used_; }

 private:
  Dice& dice_;
  std::size_t used_ = 0;
};

std::string text_of(const Routes& routes) {
  std::string text;
  for (const Route& route : routes.routes) {
    for (const Change& change : route)
      text += std::to_string(change.waits ? -1 : change.fact) + "→" + std::to_string(change.to) + " ";
    text += "| ";
  }
  return text + std::to_string(routes.more) + (routes.exhaustive ? "" : " …");
}

std::vector<FactIndex> answerable(const std::vector<FactIndex>& facts, const std::set<FactIndex>& hidden) {
  std::vector<FactIndex> left;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(left),
               [&](FactIndex one) { return hidden.count(one) == 0; });
  std::sort(left.begin(), left.end());
  return left;
}

// Whether its smallest sets of answers that settle the verdict name one of these facts.
bool needs(const OpenQuestions& questions, const std::set<FactIndex>& facts) {
  return std::any_of(questions.enough.begin(), questions.enough.end(),
                     [&](const auto& set) { return answerable(set, facts).size() < set.size(); });
}

}  // namespace

TEST_CASE("what is not verified is unknown whatever is answered, and asks nothing", "[unanswerable]") {
  for (const json& requirement :
       {unverified({{"figure", "total_assets"}, {"at_least", "50 万元"}}),
        unverified({{"yes", "has_expert_pool"}}), json{{"figure", "total_assets"}, {"at_least", "not_seen"}},
        json{{"operating", {{"since", "operating_since"}, {"at_least", "not_seen"}}}}}) {
    OneCondition condition(requirement);
    for (const json& facts : {json::object(), json{{"total_assets", 1000000}, {"has_expert_pool", true}},
                              json{{"total_assets", 0}, {"has_expert_pool", false}}}) {
      INFO(requirement.dump() << " with " << facts.dump());
      const NodeResult& result = condition.weigh(facts);
      CHECK(result.status == Status::unknown);
      CHECK(result.because == (requirement.contains("verified") ? Because::not_verified : Because::not_seen));
      CHECK(result.facts.empty());
      CHECK(!result.figure);
      const Assessment& last = condition.last.back();
      CHECK(last.verdict == Verdict::incomplete);
      CHECK(last.open_questions.facts.empty());
      CHECK(last.further_questions.empty());
      CHECK(last.routes.routes.empty());
      CHECK(last.discretionary_routes.routes.empty());
    }
  }
}

TEST_CASE("a group that is not verified is unknown with all that stands in it", "[unanswerable]") {
  for (const char* list : {"all", "any"}) {
    const json one = {{"id", "1/one"}, {"text", "t"}, {"yes", "has_expert_pool"}};
    const json two = {{"id", "1/two"}, {"text", "t"}, {"no", "financing_guarantor"}};
    OneCondition condition(unverified({{list, {one, two}}}));
    const NodeResult& result = condition.weigh({{"has_expert_pool", true}, {"financing_guarantor", false}});
    CHECK(result.status == Status::unknown);
    for (const NodeResult& child : result.children) CHECK(child.because == Because::not_verified);
  }
}

TEST_CASE("beside what is not verified, what settles a node alone settles it", "[unanswerable]") {
  const json unknown = unverified({{"id", "1/one"}, {"text", "t"}, {"yes", "trains_online"}});
  const json asked = {{"id", "1/two"}, {"text", "t"}, {"yes", "has_expert_pool"}};
  OneCondition any(json{{"any", {unknown, asked}}});
  CHECK(any.status({{"has_expert_pool", true}}) == Status::met);
  CHECK(any.status({{"has_expert_pool", false}}) == Status::unknown);
  OneCondition all(json{{"all", {unknown, asked}}});
  CHECK(all.status({{"has_expert_pool", true}}) == Status::unknown);
  CHECK(all.status({{"has_expert_pool", false}}) == Status::unmet);
}

TEST_CASE("a question that may settle against the applicant stays open, and none can settle for him",
          "[unanswerable]") {
  json unknown = unverified({{"id", "1/one"}, {"text", "t"}, {"yes", "trains_online"}});
  const json asked = {{"id", "1/two"}, {"text", "t"}, {"yes", "has_expert_pool"}};
  const Ruleset ruleset = loaded(ruleset_of({unknown, asked}));
  const Assessment open = assessed(ruleset, json::object());
  CHECK(open.verdict == Verdict::incomplete);
  CHECK(open.open_questions.facts == std::vector<FactIndex>{fact("has_expert_pool")});
  CHECK(!open.open_questions.fewest);
  CHECK(open.routes.routes.empty());
  CHECK(assessed(ruleset, {{"has_expert_pool", false}}).verdict == Verdict::falls_short);
  CHECK(assessed(ruleset, {{"has_expert_pool", true}}).verdict == Verdict::incomplete);
}

TEST_CASE("no discretion makes up for a figure that was not seen", "[unanswerable]") {
  const json discretion = {{"id", "d"},
                           {"cite", "9"},
                           {"text", "t"},
                           {"when", {{"yes", {"local_endorsement"}}}},
                           {"covers", {"1"}}};
  OneCondition condition({{"figure", "total_assets"}, {"at_least", "not_seen"}}, json::array({discretion}));
  CHECK(condition.status({{"total_assets", 5}, {"local_endorsement", true}}) == Status::unknown);
}

TEST_CASE("what reviewers judge is not counted, so it is not said to be unverified", "[unanswerable]") {
  const json judged = {{"id", "1/j"}, {"text", "t"}, {"judged", true}};
  json marked = judged;
  marked["verified"] = false;
  const json asked = {{"id", "1/two"}, {"text", "t"}, {"yes", "has_expert_pool"}};
  const auto codes = [&](const json& conditions) {
    const Findings findings = findings_on(ruleset_of(conditions));
    return findings.empty() ? std::string() : findings[0].code;
  };
  CHECK(codes({marked, asked}) == "ruleset/kind");
  json group = {{"id", "1/g"}, {"text", "t"}, {"verified", false}, {"all", {judged}}};
  CHECK(codes({group, asked}) == "ruleset/kind");
  CHECK(codes({judged, asked}).empty());
  json wrong = asked;
  wrong["verified"] = true;
  CHECK(codes(json::array({wrong})) == "json/flag");
}

// By a way of its own: each is weighed like a yes/no fact that is missing, which the plain reading tries both
// ways (exactness.cpp), and that is fixed, so that no route answers it.
TEST_CASE("what nobody can answer is weighed like a fact that nobody may answer", "[unanswerable]") {
  Dice dice(20260710);
  int compared = 0, hidden_leaves = 0;
  std::set<FactIndex> hidden;
  for (const std::string& id : kHidden) hidden.insert(fact(id));
  while (compared < 4000) {
    const auto made = random_ruleset(dice);
    if (!made) continue;
    json source = made->source, twin_source = made->source;
    Hiding hiding(dice);
    hiding.hide(source, twin_source);
    hiding.hide(source["functions"], twin_source["functions"]);
    if (hiding.used() == 0 || !findings_on(twin_source).empty()) continue;
    INFO(source.dump());
    const Ruleset ruleset = loaded(source);
    const Measure twin{loaded(twin_source), twin_source};
    const PlainReading reading(twin_source, *vocabulary());
    const PossibleAnswers possible(twin_source, *vocabulary());
    const RandomApplicants applicants(twin, reading, possible);
    for (int i = 0; i < 10; ++i, ++compared) {
      PartialApplicant drawn = applicants.draw(dice, 1000);
      for (const FactIndex one : hidden) drawn.given[one].reset();
      Applicant applicant = applicant_with(drawn.given);
      const Assessment mine = assess(ruleset, applicant, drawn.as_of);
      applicant.fixed.assign(hidden.begin(), hidden.end());
      const Assessment its = assess(twin.ruleset, applicant, drawn.as_of);
      INFO(applicant_text(drawn.given, drawn.as_of));
      REQUIRE(statuses(mine) == statuses(its));
      REQUIRE(mine.verdict == its.verdict);
      REQUIRE(mine.functions_status == its.functions_status);
      REQUIRE(answerable(mine.open_questions.facts, {}) == answerable(its.open_questions.facts, hidden));
      if (!needs(its.open_questions, hidden))
        REQUIRE(mine.open_questions.enough == its.open_questions.enough);
      REQUIRE(mine.further_questions == answerable(its.further_questions, hidden));
      REQUIRE(text_of(mine.routes) == text_of(its.routes));
      REQUIRE(text_of(mine.discretionary_routes) == text_of(its.discretionary_routes));
      hidden_leaves += static_cast<int>(hiding.used());
    }
  }
  WARN(compared << " applicants, " << hidden_leaves << " requirements that nobody can answer");
}

}  // namespace zice::test
