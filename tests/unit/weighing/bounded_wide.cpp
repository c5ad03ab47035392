// Nothing that may be loaded hangs: what each answer costs is counted, in leaves weighed or steps of work, a
// few dozen nanoseconds each.
#include <catch2/catch.hpp>

#include "advice/interview.h"
#include "advice/question_order.h"
#include "advice/routes.h"
#include "kit/measures.h"
#include "kit/wide_rulesets.h"
#include "weighing/toggling.h"
#include "zice/deeds.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr std::int64_t kKeystroke = 50'000;
constexpr std::int64_t kQuestions = 1'000'000;
constexpr int kRandom = 150;

std::int64_t most_for_a_keystroke(Weighing weighing) {
  std::uint64_t most = 0;
  for (const FactIndex fact : weighing.model().asked) {
    for (const std::int64_t value : weighing.cells(fact)) {
      const std::uint64_t before = weighing.leaves_weighed();
      weighing.set(fact, value);
      weighing.touch(fact);
      weighing.weigh_touched();
      most = std::max(most, weighing.leaves_weighed() - before);
      weighing.set(fact, std::nullopt);
      if (value > 3) break;
    }
    weighing.touch(fact);
    weighing.weigh_touched();
  }
  return static_cast<std::int64_t>(most);
}

struct Spent {
  std::int64_t keystroke = 0;
  std::int64_t questions = 0;
  std::int64_t routes = 0;
};

Spent spent_on(const Ruleset& ruleset) {
  Weighing weighing(ruleset.shared_model(), day("2022-09-15"));
  weighing.weigh();
  Spent spent;
  spent.keystroke =
      std::max(most_for_a_keystroke(weighing), static_cast<std::int64_t>(weighing.leaves_weighed()));
  Work work(kMostWork);
  open_questions(weighing, work);
  spent.questions = kMostWork - work.left();
  find_routes(weighing, FactSet(), work);
  spent.routes = kMostWork - work.left() - spent.questions;
  return spent;
}

void check_bounds(const Spent& spent) {
  CHECK(spent.keystroke <= kKeystroke);
  CHECK(spent.questions <= kQuestions);
  CHECK(spent.questions + spent.routes <= kMostWork + kMostWork / 10);
}

// What an interview of somebody who has answered nothing says of itself.
bool is_interview_exact(const Ruleset& ruleset) {
  Weighing weighing(ruleset.shared_model(), day("2022-09-15"));
  weighing.weigh();
  Work work(kMostWork);
  const OpenQuestions open = open_questions(weighing, work);
  return interview({&weighing}, {&open}).exact;
}

Applicant nobody() {
  Applicant applicant;
  applicant.facts.resize(wide_vocabulary()->facts.size());
  return applicant;
}

}  // namespace

TEST_CASE("the largest rulesets load and are answered in bounded work", "[work]") {
  for (const NastyRuleset& wide : wide_rulesets()) {
    INFO(wide.name);
    const auto loaded = load_ruleset("r.json", wide.source.dump(), wide_vocabulary());
    for (const Finding& finding : loaded.findings) FAIL_CHECK(to_string(finding));
    if (!loaded) continue;
    const Spent spent = spent_on(*loaded.value);
    check_bounds(spent);
    WARN(wide.name << ": a keystroke " << spent.keystroke << " leaves, questions " << spent.questions
                   << " steps, routes " << spent.routes);
    const Assessment assessment = assess(*loaded.value, nobody(), day("2022-09-15"));
    const bool is_exact = wide.name != "30 functions that share, ten needed";
    CHECK(assessment.open_questions.exact == is_exact);
    if (!is_exact) CHECK_FALSE(is_interview_exact(*loaded.value));
  }
}

TEST_CASE("random rulesets whose conditions share every fact load and are answered in bounded work",
          "[work]") {
  Dice dice(29);
  Spent most;
  int inexact = 0;
  for (int i = 0; i < kRandom; ++i) {
    const json source = wide_ruleset(dice);
    const auto loaded = load_ruleset("r.json", source.dump(), wide_vocabulary());
    REQUIRE(loaded);
    const Spent spent = spent_on(*loaded.value);
    check_bounds(spent);
    most = {std::max(most.keystroke, spent.keystroke), std::max(most.questions, spent.questions),
            std::max(most.routes, spent.routes)};
    const Assessment assessment = assess(*loaded.value, nobody(), day("2022-09-15"));
    if (!assessment.open_questions.exact) ++inexact;
    const json written = json::parse(to_json(assessment));
    CHECK(written.contains("open_questions_exact") == !assessment.open_questions.exact);
  }
  WARN("at most: a keystroke " << most.keystroke << " leaves, questions " << most.questions
                               << " steps, routes " << most.routes << "; " << inexact << " of " << kRandom
                               << " with questions that were not all looked into");
}

}  // namespace zice::test
