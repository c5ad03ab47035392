#include "kit/founded.h"

#include <algorithm>

namespace zice::test {
namespace {

bool is_passed(Status status) {
  return status == Status::met || status == Status::not_applicable || status == Status::judged;
}

}  // namespace

std::optional<std::string> unfounded(const Assessment& assessment) {
  const auto wrong = [&](std::string_view id, Status status) -> std::optional<std::string> {
    const bool is_wrong = assessment.verdict == Verdict::meets
                              ? !is_passed(status)
                              : assessment.verdict == Verdict::discretionary && status == Status::unmet;
    if (!is_wrong) return std::nullopt;
    return std::string(name(assessment.verdict)) + " although " + std::string(id) + " is " +
           std::string(name(status));
  };
  for (const NodeResult& condition : assessment.conditions) {
    // Of a duty it may be open whether it was triggered and met or never triggered: the one is as good as the
    // other.
    if (condition.status == Status::unknown && condition.requirement == "duty") continue;
    if (auto what = wrong(condition.id, condition.status)) return what;
  }
  if (assessment.verdict == Verdict::incomplete && assessment.open_questions.facts.empty())
    return "incomplete without a question";
  return wrong("functions", assessment.functions_status);
}

}  // namespace zice::test
