// Border cases of rulesets that multiply are looked for in bounded work, counted in steps.
#include <catch2/catch.hpp>

#include "kit/measures.h"
#include "kit/wide_rulesets.h"
#include "trying/points.h"
#include "zice/cases.h"

namespace zice::test {
namespace {

// What the last thing that was begun may take beyond the end.
constexpr std::int64_t kLast = 100'000;

Applicant nobody(const Vocabulary& vocabulary) {
  Applicant applicant;
  applicant.facts.resize(vocabulary.facts.size());
  applicant.documents.resize(vocabulary.documents.size());
  applicant.as_of = day("2022-09-15");
  return applicant;
}

}  // namespace

TEST_CASE("border cases of the largest rulesets are looked for in bounded work, and the answer says so",
          "[trying][work]") {
  std::size_t cut = 0;
  for (const NastyRuleset& wide : wide_rulesets()) {
    INFO(wide.name);
    const auto loaded = load_ruleset("r.json", wide.source.dump(), wide_vocabulary());
    REQUIRE(loaded);
    const Applicant base = nobody(*wide_vocabulary());
    Points none;
    WaysToPoints ways({*loaded.value, base, none});
    for (const Point& point : points_of(*loaded.value, base)) ways.to(point);
    CHECK(ways.steps() <= WaysToPoints::kMostStepsInAll + kLast);
    cut += ways.cut() > 0 ? 1U : 0U;
  }
  CHECK(cut > 0);
}

TEST_CASE("every border of a measure is looked for", "[trying][work]") {
  for (const std::string& id : measure_ids()) {
    INFO(id);
    std::size_t cut = 1;
    case_sheet(measure(id).ruleset, day("2022-09-15"), &cut);
    CHECK(cut == 0);
  }
}

}  // namespace zice::test
