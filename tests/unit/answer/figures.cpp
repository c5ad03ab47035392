// Gap and margin are exact: the smallest change that passes, and the largest that still does.
#include <catch2/catch.hpp>
#include <cmath>

#include "kit/random_applicant.h"
#include "text/decimal.h"

namespace zice::test {
namespace {

void gather(const std::vector<NodeResult>& nodes, std::vector<const NodeResult*>& leaves) {
  for (const NodeResult& node : nodes) {
    leaves.push_back(&node);
    gather(node.children, leaves);
  }
}

std::vector<const NodeResult*> leaves_of(const Assessment& assessment) {
  std::vector<const NodeResult*> leaves;
  gather(assessment.conditions, leaves);
  for (const FunctionResult& function : assessment.functions) gather(function.requirements, leaves);
  return leaves;
}

class Figures {
 public:
  Figures(const Measure& measure, const PartialApplicant& applicant)
      : measure_(measure), applicant_(applicant) {}

  // Returns how many figures were checked.
  int check() {
    const Assessment assessment = assess_with(applicant_.given, applicant_.as_of);
    const auto leaves = leaves_of(assessment);
    int checked = 0;
    for (place_ = 0; place_ < leaves.size(); ++place_) {
      const NodeResult& leaf = *leaves[place_];
      if (!leaf.figure) continue;
      const bool met = leaf.status == Status::met;
      if (std::isnan(leaf.figure->gap) == std::isnan(leaf.figure->margin))
        fail(leaf, "has both a gap and a margin, or neither");
      if (met != std::isnan(leaf.figure->gap))
        fail(leaf, "has a gap although it is met, or none although it is not");
      if ((met ? leaf.figure->margin < 0 : leaf.figure->gap <= 0))
        fail(leaf, "has a gap or a margin below what is possible");
      check_change(leaf, met ? -leaf.figure->margin : leaf.figure->gap);
      ++checked;
    }
    return checked;
  }

 private:
  void fail(const NodeResult& leaf, const std::string& what) {
    FAIL(measure_.ruleset.id() << ": " << leaf.id << " " << what << "\n"
                               << applicant_text(applicant_.given, applicant_.as_of));
  }

  Assessment assess_with(const Answers& answers, Date as_of) const {
    return assess(measure_.ruleset, applicant_with(answers), as_of);
  }

  // Met after a change by so much, and no longer after one unit less, where these are answers at all.
  void check_change(const NodeResult& leaf, double change) {
    const auto enough = status_after(leaf, change, 0);
    const auto less = status_after(leaf, change, 1);
    if (enough && enough != Status::met) fail(leaf, "is not met after the change that it says is enough");
    if (less == Status::met) fail(leaf, "is met after less than it says is needed");
  }

  // Nothing if no such answer can be given: fewer than none, or more than the most that can be stated.
  std::optional<Status> status_after(const NodeResult& leaf, double change, std::int64_t less) const {
    if (leaf.figure->gap_unit == "日")
      return status_on(applicant_.as_of.plus_days(std::llround(change) - less));
    Answers answers = applicant_.given;
    const FactIndex counted = leaf.facts[leaf.figure->unit == "%" && leaf.facts.size() > 1 ? 1 : 0];
    const Fact& about = vocabulary()->facts[counted];
    const auto step = power_of_ten(leaf.figure->gap_unit.empty() ? about.places : 0);
    *answers[counted] += std::llround(change * static_cast<double>(step)) - less;
    if (*answers[counted] < about.least || *answers[counted] > about.most) return std::nullopt;
    // Who has both the degree and the title has either.
    if (leaf.facts.size() == 3) answers[leaf.facts[2]] = std::max(*answers[leaf.facts[2]], *answers[counted]);
    return leaves_of(assess_with(answers, applicant_.as_of))[place_]->status;
  }

  Status status_on(Date day) const { return leaves_of(assess_with(applicant_.given, day))[place_]->status; }

  const Measure& measure_;
  const PartialApplicant& applicant_;
  std::size_t place_ = 0;
};

}  // namespace

TEST_CASE("a gap is the smallest change that passes and a margin the largest that still does", "[figures]") {
  for (const std::string& id : measure_ids()) {
    const PlainReading reading(measure(id).source, *vocabulary());
    const PossibleAnswers possible(measure(id).source, *vocabulary());
    const RandomApplicants applicants(measure(id), reading, possible);
    Dice dice(10);
    int checked = 0;
    for (int i = 0; i < 300; ++i) checked += Figures(measure(id), applicants.draw_complete(dice)).check();
    CHECK(checked > 300);
    WARN(id << ": " << checked << " figures changed by their gap or margin");
  }
}

TEST_CASE("what is counted is what is listed", "[figures]") {
  for (const std::string& id : measure_ids()) {
    const PlainReading reading(measure(id).source, *vocabulary());
    const PossibleAnswers possible(measure(id).source, *vocabulary());
    const RandomApplicants applicants(measure(id), reading, possible);
    Dice dice(11);
    for (int i = 0; i < 200; ++i) {
      const PartialApplicant drawn = applicants.draw(dice, 1000);
      const Assessment assessment = assess(measure(id).ruleset, applicant_with(drawn.given), drawn.as_of);
      Counts listed;
      for (const NodeResult& condition : assessment.conditions) ++listed.conditions[condition.status];
      int met = 0;
      for (const FunctionResult& function : assessment.functions) {
        ++listed.functions[function.status];
        const bool counts =
            function.claimed == Claim::yes ||
            (function.claimed == Claim::undeclared && assessment.function_rule == FunctionRule::at_least);
        if (function.status == Status::met && counts) ++met;
      }
      for (const Status status : kCountedConditions)
        CHECK(assessment.counts.conditions[status] == listed.conditions[status]);
      for (const Status status : kCountedFunctions)
        CHECK(assessment.counts.functions[status] == listed.functions[status]);
      CHECK(assessment.functions_met == met);
    }
  }
}

}  // namespace zice::test
