// What is tried for one answer is bounded, however small the ruleset that multiplies: counted, not timed.
#include <catch2/catch.hpp>

#include "advice/question_order.h"
#include "advice/routes.h"
#include "kit/founded.h"
#include "kit/nasty_rulesets.h"
#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr int kRandom = 400;
constexpr std::int64_t kMostWeighing = 2'000'000;  // what loading lets through

// Whether applying a route leads to what it promises.
void replay(const Ruleset& ruleset, const Routes& found, Verdict promised) {
  for (const Route& route : found.routes) {
    Applicant changed = stated(json::object());
    Date on = day("2022-09-15");
    for (const Change& change : route) {
      if (change.waits)
        on = Date::from_serial(change.to);
      else
        changed.facts[change.fact] = change.to;
    }
    CHECK(assess(ruleset, changed, on).verdict == promised);
  }
}

struct Spent {
  std::int64_t questions = 0;
  std::int64_t routes = 0;
};

Spent advise(const Ruleset& ruleset) {
  Weighing weighing(ruleset.shared_model(), day("2022-09-15"));
  weighing.weigh();
  Work work(kMostWork);
  Spent spent;
  open_questions(weighing, work);
  spent.questions = kMostWork - work.left();
  find_routes(weighing, FactSet(), work);
  spent.routes = kMostWork - work.left() - spent.questions;
  CHECK(weighing.leaves_weighed() <= kMostWeighing);
  CHECK(spent.questions <= kMostWeighing + kMostWork / 2);
  CHECK(spent.questions + spent.routes <= kMostWeighing + kMostWork);
  return spent;
}

}  // namespace

TEST_CASE("rulesets that multiply are answered within the work of one assessment, or refused", "[work]") {
  for (const NastyRuleset& nasty : nasty_rulesets()) {
    INFO(nasty.name);
    const auto loaded = load_ruleset("r.json", nasty.source.dump(), vocabulary());
    for (const Finding& finding : loaded.findings) CHECK(finding.code == "ruleset/entangled");
    if (!loaded) continue;
    advise(*loaded.value);
    const Assessment assessment = assess(*loaded.value, stated(json::object()), day("2022-09-15"));
    CHECK_FALSE(unfounded(assessment));
    replay(*loaded.value, assessment.routes, Verdict::meets);
    replay(*loaded.value, assessment.discretionary_routes, Verdict::discretionary);
  }
}

TEST_CASE("random rulesets that multiply are answered within the work of one assessment, or refused",
          "[work]") {
  Dice dice(11);
  int answered = 0;
  int cut = 0;
  Spent most;
  for (int i = 0; i < kRandom; ++i) {
    const json source = nasty_ruleset(dice);
    INFO(source.dump());
    const auto loaded = load_ruleset("r.json", source.dump(), vocabulary());
    for (const Finding& finding : loaded.findings) CHECK(finding.code == "ruleset/entangled");
    if (!loaded) continue;
    ++answered;
    const Spent spent = advise(*loaded.value);
    most = {std::max(most.questions, spent.questions), std::max(most.routes, spent.routes)};
    const Assessment assessment = assess(*loaded.value, stated(json::object()), day("2022-09-15"));
    CHECK_FALSE(unfounded(assessment));
    if (!assessment.routes.exhaustive) ++cut;
    replay(*loaded.value, assessment.routes, Verdict::meets);
  }
  CHECK(answered > kRandom / 10);
  WARN(answered << " of " << kRandom << " rulesets answered, " << cut << " without trying all ways; at most "
                << most.questions << " steps for questions and " << most.routes << " for routes");
}

// The steps are those of few walks: what every route changes counts before it is reached, so that the first
// limits that cannot suffice are passed over.
TEST_CASE("the advice of a measure takes a tenth of what it may", "[work]") {
  for (const std::string& id : measure_ids()) {
    INFO(id);
    const Spent spent = advise(measure(id).ruleset);
    CHECK(spent.questions <= kMostWork / 50);
    CHECK(spent.routes <= kMostWork / 10);
    WARN(id << ": questions " << spent.questions << " steps, routes " << spent.routes);
  }
}

TEST_CASE("members that are as good as each other are counted without trying each set", "[work]") {
  const auto routes = [](const std::string& name) {
    for (const NastyRuleset& nasty : nasty_rulesets()) {
      if (nasty.name == name)
        return assess(loaded(nasty.source), stated(json::object()), day("2022-09-15")).routes;
    }
    return Routes();
  };
  const auto all = [&](const std::string& name) {
    const Routes found = routes(name);
    CHECK(found.exhaustive);
    return found.routes.size() + found.more;
  };
  CHECK(all("7 of 15") == 6'435);
  CHECK(all("9 of 19") == 92'378);
  CHECK(all("10 of 20") == 184'756);
  CHECK(all("14 pairs") == 16'384);
  CHECK(all("five groups of 2 of 5") == 100'000);
  CHECK(all("8 facts both ways") == 1);
}

TEST_CASE("the sets that stand for others come in the order of their facts", "[work]") {
  Routes found;
  for (const NastyRuleset& nasty : nasty_rulesets()) {
    if (nasty.name == "7 of 15")
      found = assess(loaded(nasty.source), stated(json::object()), day("2022-09-15")).routes;
  }
  REQUIRE(found.routes.size() == kMostRoutes);
  std::vector<std::vector<FactIndex>> sets;
  for (const Route& route : found.routes) {
    sets.emplace_back();
    for (const Change& change : route) sets.back().push_back(change.fact);
    CHECK(std::is_sorted(sets.back().begin(), sets.back().end()));
  }
  CHECK(std::is_sorted(sets.begin(), sets.end()));
  CHECK(std::adjacent_find(sets.begin(), sets.end()) == sets.end());
}

TEST_CASE("where not all ways were tried the answer says so", "[work]") {
  for (const NastyRuleset& nasty : nasty_rulesets()) {
    if (nasty.name != "24 facts both ways" && nasty.name != "answers that chase each other") continue;
    INFO(nasty.name);
    const Assessment assessment = assess(loaded(nasty.source), stated(json::object()), day("2022-09-15"));
    CHECK_FALSE(assessment.routes.exhaustive);
    CHECK(json::parse(to_json(assessment))["more_routes"].is_null());
  }
}

}  // namespace zice::test
