// What is said of whom two measures turn, held against every applicant there can be: of rulesets made at
// random that are small enough to try all answers, missing ones among them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "kit/plain_reading.h"
#include "kit/possible_answers.h"
#include "kit/random_ruleset.h"
#include "zice/difference.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Verdicts = std::array<Verdict, 2>;

const Date kDay = *Date::from_ymd(2022, 9, 15);

// A few of its conditions, and of its functions if it still is a ruleset then.
std::optional<Measure> small_part(Dice& dice) {
  for (;;) {
    const auto whole = random_ruleset(dice);
    if (!whole) continue;
    json source = whole->source;
    json kept = json::array();
    for (std::size_t i = dice.between(1, 2) > 1 ? 2 : 1; i > 0 && !source["conditions"].empty(); --i) {
      const std::size_t taken = dice.below(source["conditions"].size());
      kept.push_back(source["conditions"][taken]);
      source["conditions"].erase(taken);
    }
    source["conditions"] = kept;
    if (dice.chance(60)) source["functions"] = {{"rule", "none"}};
    const auto loaded = load_ruleset("small.json", source.dump(), vocabulary());
    if (loaded) return Measure{*loaded.value, source};
  }
}

class Everyone {
 public:
  Everyone(const Measure& a, const Measure& b)
      : turning_(a.ruleset, b.ruleset),
        possible_{PossibleAnswers(a.source, *vocabulary()), PossibleAnswers(b.source, *vocabulary())} {
    std::set<FactIndex> asked;
    for (const Measure* one : {&a, &b}) {
      const PlainReading reading(one->source, *vocabulary());
      asked.insert(reading.facts().begin(), reading.facts().end());
      scoped_ = scoped_ || one->source["functions"]["rule"] != "none";
      if (!one->source["functions"].contains("list")) continue;
      for (const json& function : one->source["functions"]["list"])
        functions_ |= std::int64_t{1} << *vocabulary()->function(function["id"].get<std::string>());
    }
    facts_.assign(asked.begin(), asked.end());
    if (scoped_) facts_.push_back(fact("declared_functions"));
    given_.resize(vocabulary()->facts.size());
  }

  // The fewest answers of those with each pair of verdicts; false if there are too many to try.
  bool try_all(std::size_t most) {
    left_ = most;
    return answer(0, 0);
  }
  const std::map<Verdicts, std::size_t>& fewest() const { return fewest_; }

 private:
  std::vector<std::int64_t> values(FactIndex about) const {
    std::set<std::int64_t> all;
    if (about == fact("declared_functions")) {
      for (std::int64_t set = 1; set <= functions_; ++set) {
        if ((set & ~functions_) == 0) all.insert(set);
      }
    }
    for (const PossibleAnswers& possible : possible_) {
      for (const std::int64_t value : possible.values(about, given_, kDay)) all.insert(value);
    }
    return {all.begin(), all.end()};
  }

  bool is_possible() const {
    for (std::size_t part = 0; part < given_.size(); ++part) {
      const auto whole = vocabulary()->facts[part].part_of;
      if (whole && given_[part] && given_[*whole] && *given_[part] > *given_[*whole]) return false;
    }
    return true;
  }

  bool answer(std::size_t next, std::size_t answered) {
    if (!is_possible()) return true;
    if (next < facts_.size()) {
      if (!answer(next + 1, answered)) return false;
      for (const std::int64_t value : values(facts_[next])) {
        given_[facts_[next]] = value;
        const bool all = answer(next + 1, answered + 1);
        given_[facts_[next]].reset();
        if (!all) return false;
      }
      return true;
    }
    if (left_-- == 0) return false;
    const Verdicts verdicts = turning_.turned(applicant_with(given_), kDay).verdicts;
    const auto [at, is_new] = fewest_.insert({verdicts, answered});
    if (!is_new) at->second = std::min(at->second, answered);
    return true;
  }

  TurnedApplicants turning_;
  std::array<PossibleAnswers, 2> possible_;
  std::vector<FactIndex> facts_;
  bool scoped_ = false;
  std::int64_t functions_ = 0;
  Answers given_;
  std::size_t left_ = 0;
  std::map<Verdicts, std::size_t> fewest_;
};

std::size_t answers(const Applicant& applicant) {
  return static_cast<std::size_t>(std::count_if(applicant.facts.begin(), applicant.facts.end(),
                                                [](const auto& answer) { return answer.has_value(); }));
}

}  // namespace

TEST_CASE("whom two measures turn is exact, and shown by the smallest", "[difference][exactness]") {
  constexpr int kPairs = 120;
  constexpr std::size_t kMostApplicants = 2000;
  Dice dice(20211106);
  int turned = 0;
  int alike = 0;
  int larger = 0;
  for (int pairs = 0; pairs < kPairs;) {
    const auto a = small_part(dice);
    const auto b = small_part(dice);
    Everyone everyone(*a, *b);
    if (!everyone.try_all(kMostApplicants)) continue;
    ++pairs;
    INFO("A: " << a->source.dump() << "\nB: " << b->source.dump());
    const Difference found = difference(a->ruleset, b->ruleset, kDay);
    const TurnedApplicants turning(a->ruleset, b->ruleset);
    for (const VerdictFlip& flip : found.flips) {
      INFO("verdicts " << name(flip.verdicts[0]) << ", " << name(flip.verdicts[1]));
      const auto tried = everyone.fewest().find(flip.verdicts);
      REQUIRE(flip.effect.reach != Reach::undecided);
      if (tried == everyone.fewest().end() && flip.effect.reach == Reach::none) {
        ++alike;
        continue;
      }
      REQUIRE(flip.effect.reach == Reach::verdict);
      ++turned;
      const Applicant& witness = flip.effect.witness->applicant;
      REQUIRE(turning.turned(witness, kDay).verdicts == flip.verdicts);
      if (tried == everyone.fewest().end())
        continue;  // what was tried does not hold all wholes of two shares
      if (answers(witness) > tried->second) {
        ++larger;
        UNSCOPED_INFO("with " << answers(witness) << " answers, " << tried->second << " are enough");
        CHECK(answers(witness) <= tried->second);
      }
    }
  }
  CHECK(turned > 150);
  CHECK(alike > 150);
  WARN(kPairs << " pairs: " << turned << " turn somebody, " << alike << " nobody; " << larger
              << " larger than need be");
}

}  // namespace zice::test
