// An applicant answers one question after another: what has been decided stays decided, down to the last
// answer.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/each_measure.h"
#include "kit/founded.h"
#include "kit/random_applicant.h"

namespace zice::test {
namespace {

constexpr int kWalks = 300;  // through each measure

class Walk {
 public:
  Walk(const Measure& measure, const PlainReading& reading, const PartialApplicant& goal)
      : measure_(measure), reading_(reading), goal_(goal), given_(goal.given.size()) {
    given_[fact("declared_functions")] = goal.given[fact("declared_functions")];
  }

  // Answers every fact once, in random order, a place first by its province.
  void run(Dice& dice) {
    std::vector<FactIndex> order(reading_.facts().begin(), reading_.facts().end());
    dice.shuffle(order);
    look();
    for (const FactIndex about : order) {
      if (vocabulary()->facts[about].type == FactType::region) {
        given_[about] = *goal_.given[about] / 10000 * 10000;
        look();
      }
      given_[about] = goal_.given[about];
      look();
    }
    compare_with_plain_reading();
  }

  int steps() const { return steps_; }

 private:
  void fail(const std::string& what) {
    FAIL(measure_.ruleset.id() << ": " << what << "\n" << applicant_text(given_, goal_.as_of));
  }

  template <class Word>
  void keep(const std::string& what, Word before, Word now, Word open) {
    if (before != open && before != now)
      fail(what + " was " + std::string(name(before)) + " and became " + std::string(name(now)));
  }

  void look() {
    Assessment now = assess(measure_.ruleset, applicant_with(given_), goal_.as_of);
    if (const auto what = unfounded(now)) fail(*what);
    const auto nodes = statuses(now);
    if (steps_++ > 0) {
      const auto before = statuses(*last_);
      const auto ids = node_ids(now);
      for (std::size_t i = 0; i < nodes.size(); ++i) keep(ids[i], before[i], nodes[i], Status::unknown);
      keep("functions", last_->functions_status, now.functions_status, Status::unknown);
      keep("verdict", last_->verdict, now.verdict, Verdict::incomplete);
    }
    if (now.open_questions.facts.empty() != (now.verdict != Verdict::incomplete))
      fail("questions do not fit the verdict");
    for (const FactIndex about : now.open_questions.facts) {
      const FactType type = vocabulary()->facts[about].type;
      const bool coarse = type == FactType::region && given_[about] != goal_.given[about];
      const bool nothing_declared =
          type == FactType::functions && !now.functions_need;  // or only what this measure lacks
      if (given_[about] && !coarse && !nothing_declared)
        fail("asks what is known: " + std::string(vocabulary()->facts[about].id));
    }
    last_ = std::move(now);
  }

  void compare_with_plain_reading() {
    std::vector<std::int64_t> answers;
    for (const auto& given : given_) answers.push_back(given.value_or(0));
    PlainReading::Weighed weighed;
    reading_.weigh(answers, given_[fact("declared_functions")].value_or(0), goal_.as_of, weighed);
    if (statuses(*last_) != weighed.nodes) fail("a status is not that of the plain reading");
    if (last_->functions_status != weighed.functions)
      fail("the functions are not those of the plain reading");
    if (last_->verdict != weighed.verdict) fail("the verdict is not that of the plain reading");
  }

  const Measure& measure_;
  const PlainReading& reading_;
  const PartialApplicant& goal_;
  Answers given_;
  std::optional<Assessment> last_;
  int steps_ = 0;
};

void answer_one_by_one(const Measure& measure) {
  const PlainReading reading(measure.source, *vocabulary());
  const PossibleAnswers possible(measure.source, *vocabulary());
  const RandomApplicants applicants(measure, reading, possible);
  Dice dice(4);
  int steps = 0;
  for (int i = 0; i < kWalks; ++i) {
    const PartialApplicant goal = applicants.draw_complete(dice);
    Walk walk(measure, reading, goal);
    walk.run(dice);
    steps += walk.steps();
  }
  CHECK(steps > kWalks);
  WARN(measure.ruleset.id() << ": " << kWalks << " applicants answered " << steps << " times");
}

const EachMeasure kEach("a status once decided stays while the missing answers come in one by one",
                        "[stability]", answer_one_by_one);

}  // namespace
}  // namespace zice::test
