// A ruleset and an applicant made as the bytes say: loaded or refused, and every answer is sound.
#include <cstdlib>

#include "kit/nasty_rulesets.h"
#include "kit/random_ruleset.h"
#include "sound.h"

namespace zice::test {
namespace {

std::optional<Ruleset> ruleset_of(Dice& dice) {
  if (dice.chance(50)) {
    auto measure = random_ruleset(dice);
    return measure ? std::optional(measure->ruleset) : std::nullopt;
  }
  const auto loaded = load_ruleset("fuzz.json", nasty_ruleset(dice).dump(), vocabulary());
  return loaded ? loaded.value : std::nullopt;
}

// Mostly small numbers, where the figures of such rulesets lie.
std::int64_t answer(const Fact& fact, Dice& dice) {
  const std::int64_t most = dice.chance(80) ? std::min<std::int64_t>(fact.most, fact.least + 40) : fact.most;
  if (fact.type == FactType::region) {
    static const std::vector<std::int64_t> places = {650000, 653000, 653022, 659001, 411000, 410000, 350200};
    return dice.pick(places);
  }
  if (fact.type == FactType::date) return Date::from_ymd(2018, 1, 1)->serial() + dice.between(0, 2000);
  return dice.between(fact.least, most);
}

Answers answers(Dice& dice) {
  const std::vector<Fact>& facts = vocabulary()->facts;
  Answers given(facts.size());
  const auto share = static_cast<unsigned>(dice.below(101));
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (dice.chance(share)) given[i] = answer(facts[i], dice);
  }
  // A part may not exceed its whole.
  for (std::size_t i = 0; i < facts.size(); ++i) {
    for (auto whole = facts[i].part_of; whole; whole = facts[*whole].part_of) {
      if (given[i] && given[*whole] && *given[i] > *given[*whole]) given[i].reset();
    }
  }
  return given;
}

}  // namespace
}  // namespace zice::test

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace zice::test;
  Dice dice(std::string_view(reinterpret_cast<const char*>(bytes), size));
  const auto ruleset = ruleset_of(dice);
  if (!ruleset) return 0;
  zice::Applicant applicant = applicant_with(answers(dice));
  for (std::size_t i = dice.below(4); i > 0; --i)
    applicant.fixed.push_back(static_cast<zice::FactIndex>(dice.below(vocabulary()->facts.size())));
  check_sound(*ruleset, applicant, day("2022-09-15"));
  return 0;
}
