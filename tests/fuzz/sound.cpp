#include "sound.h"

#include <catch2/catch.hpp>

#include "kit/founded.h"
#include "weighing/weighing.h"

namespace zice::test {
namespace {

void check_routes(const Assessment& assessment, const Applicant& applicant, const Routes& found,
                  Verdict promised) {
  for (const Route& route : found.routes) {
    Answers changed = applicant.facts;
    changed.resize(vocabulary()->facts.size());
    Date on = assessment.as_of;
    for (const Change& change : route) {
      if (change.waits)
        on = Date::from_serial(change.to);
      else
        changed[change.fact] = change.to;
    }
    Weighing weighing(assessment.ruleset.shared_model(), on);
    for (std::size_t i = 0; i < changed.size(); ++i) weighing.set(static_cast<FactIndex>(i), changed[i]);
    weighing.weigh();
    if (weighing.verdict() != promised)
      stop("a route does not lead where it promises: " + to_json(assessment));
  }
}

}  // namespace

void check_sound(const Ruleset& ruleset, const Applicant& applicant, Date as_of) {
  const Assessment assessment = assess(ruleset, applicant, as_of, working_days());
  if (to_json(assessment).empty()) stop("no answer");
  if (const auto what = unfounded(assessment)) stop(*what + ": " + to_json(assessment));
  check_routes(assessment, applicant, assessment.routes, Verdict::meets);
  check_routes(assessment, applicant, assessment.discretionary_routes, Verdict::discretionary);
}

}  // namespace zice::test
