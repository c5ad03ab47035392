#include "advice/brute_force.h"

#include <algorithm>
#include <bit>
#include <catch2/catch.hpp>

#include "kit/founded.h"
#include "zice/enumerators.h"

namespace zice::test {
namespace {

constexpr std::uint64_t kAssessedOneIn = 40;  // completions

template <class Word>
std::uint8_t bit(Word word) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(word));
}

Status seen_as(std::uint8_t seen) {
  for (std::size_t status = 0; status < count_of<Status>(); ++status) {
    if (seen == bit(status)) return static_cast<Status>(status);
  }
  return Status::unknown;
}

Verdict verdict_seen_as(std::uint8_t seen) {
  for (std::size_t verdict = 0; verdict < count_of<Verdict>(); ++verdict) {
    if (seen == bit(verdict)) return static_cast<Verdict>(verdict);
  }
  return Verdict::incomplete;
}

std::string list(const std::set<FactIndex>& facts) {
  std::string text = "[";
  for (const FactIndex about : facts)
    text += (text.size() > 1 ? ", " : "") + std::string(vocabulary()->facts[about].id);
  return text + "]";
}

}  // namespace

// All ways to complete one applicant, each weighed by the plain reading.
class Completions {
 public:
  Completions(const PlainReading& reading, const PossibleAnswers& possible, const PartialApplicant& partial)
      : reading_(reading), possible_(possible), partial_(partial) {
    for (const FactIndex about : partial.missing)
      values_.push_back(possible.values(about, partial.given, partial.as_of));
    for (const auto& given : partial.given) answers_.push_back(given.value_or(0));
  }

  // Calls visit(answers, weighed) for each.
  template <class Visit>
  void run(std::int64_t declared, const Visit& visit) {
    std::size_t count = 1;
    for (const auto& values : values_) count *= values.size();
    verdicts_.assign(count, kContradictory);
    for (std::size_t index = 0; index < count; ++index) {
      answer(index);
      if (possible_.contradictory(answers_)) continue;
      reading_.weigh(answers_, declared, partial_.as_of, weighed_);
      verdicts_[index] = static_cast<int>(weighed_.verdict);
      visit(answers_, weighed_);
    }
  }

  // The facts two of whose answers lead to different verdicts while all other answers stay the same.
  void add_decisive(std::set<FactIndex>& found) const {
    std::size_t stride = 1;
    for (std::size_t i = values_.size(); i-- > 0; stride *= values_[i].size()) {
      if (decides(stride, values_[i].size())) found.insert(partial_.missing[i]);
    }
  }

  // Whether there are answers to these of the missing facts (bits by position) that lead to the verdict
  // whatever the others turn out to be, and that an applicant file may hold together.
  bool can_settle(unsigned chosen, Verdict verdict) {
    std::vector<char> leads;  // by combination of those answers
    std::vector<char> seen;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (verdicts_[i] == kContradictory) continue;
      const std::size_t combination = projected(i, chosen);
      if (combination >= leads.size()) {
        leads.resize(combination + 1, 1);
        seen.resize(combination + 1, 0);
      }
      if (seen[combination] == 0 && exceeds_its_whole(i, chosen)) leads[combination] = 0;
      seen[combination] = 1;
      if (verdicts_[i] != static_cast<int>(verdict)) leads[combination] = 0;
    }
    for (std::size_t i = 0; i < leads.size(); ++i) {
      if (seen[i] != 0 && leads[i] != 0) return true;
    }
    return false;
  }

 private:
  static constexpr int kContradictory = -1;

  // The last missing fact counts fastest.
  void answer(std::size_t index) {
    for (std::size_t i = values_.size(); i-- > 0; index /= values_[i].size()) {
      answers_[partial_.missing[i]] = values_[i][index % values_[i].size()];
    }
  }

  // Whether one of the chosen answers is larger than the whole of which it is a part.
  bool exceeds_its_whole(std::size_t index, unsigned chosen) {
    answer(index);
    const auto answered = [&](FactIndex about) {
      const auto& missing = partial_.missing;
      const auto at = std::find(missing.begin(), missing.end(), about) - missing.begin();
      return partial_.given[about] || (chosen >> static_cast<unsigned>(at) & 1U) != 0;
    };
    for (std::size_t i = 0; i < answers_.size(); ++i) {
      const auto whole = vocabulary()->facts[i].part_of;
      if (whole && answers_[i] > answers_[*whole] && answered(static_cast<FactIndex>(i)) && answered(*whole))
        return true;
    }
    return false;
  }

  // The number of a combination of the answers to the chosen facts.
  std::size_t projected(std::size_t index, unsigned chosen) const {
    std::size_t result = 0;
    for (std::size_t i = values_.size(); i-- > 0; index /= values_[i].size()) {
      if ((chosen >> i & 1U) != 0) result = result * values_[i].size() + index % values_[i].size();
    }
    return result;
  }

  bool decides(std::size_t stride, std::size_t count) const {
    for (std::size_t first = 0; first < verdicts_.size(); ++first) {
      if (first / stride % count != 0) continue;
      int verdict = kContradictory;
      for (std::size_t i = 0; i < count; ++i) {
        const int other = verdicts_[first + i * stride];
        if (other == kContradictory) continue;
        if (verdict != kContradictory && verdict != other) return true;
        verdict = other;
      }
    }
    return false;
  }

  const PlainReading& reading_;
  const PossibleAnswers& possible_;
  const PartialApplicant& partial_;
  std::vector<std::vector<std::int64_t>> values_;
  std::vector<std::int64_t> answers_;
  std::vector<int> verdicts_;
  PlainReading::Weighed weighed_;
};

BruteForce::BruteForce(const Measure& measure, bool checks_order, bool with_ranges)
    : measure_(measure),
      checks_order_(checks_order),
      with_ranges_(with_ranges),
      reading_(measure.source, *vocabulary()),
      possible_(measure.source, *vocabulary()),
      applicants_(measure, reading_, possible_),
      each_declared_(measure.source["functions"]["rule"] == "each_declared") {}

void BruteForce::check(Dice& dice, std::size_t most_completions) {
  possible_.limit({});
  PartialApplicant partial = applicants_.draw(dice, most_completions);
  if (with_ranges_) applicants_.draw_ranges(partial, dice);
  possible_.limit(partial.ranges);
  partial_ = &partial;
  Applicant applicant = applicant_with(partial.given);
  applicant.ranges = partial.ranges;
  const Assessment assessment = assess(measure_.ruleset, applicant, partial.as_of);
  if (!partial.ranges.empty()) ++counts_.ranged;
  nodes_seen_.assign(statuses(assessment).size(), 0);
  functions_seen_ = verdicts_seen_ = 0;

  Completions completions(reading_, possible_, partial);
  const std::uint64_t assessed = dice.below(kAssessedOneIn);
  completions.run(partial.given[fact("declared_functions")].value_or(0),
                  [&](const auto& answers, const PlainReading::Weighed& weighed) {
                    if (counts_.completions++ % kAssessedOneIn == assessed)
                      compare_complete(answers, weighed);
                    for (std::size_t i = 0; i < weighed.nodes.size(); ++i)
                      nodes_seen_[i] |= bit(weighed.nodes[i]);
                    functions_seen_ |= bit(weighed.functions);
                    verdicts_seen_ |= bit(weighed.verdict);
                  });
  compare_statuses(assessment);

  std::set<FactIndex> decisive;
  completions.add_decisive(decisive);
  if (checks_order_ && (!each_declared_ || assessment.functions_need)) compare_order(assessment, completions);
  if (each_declared_ && !assessment.functions_need) {
    // The scope is itself missing: any one function may yet be declared.
    decisive.clear();
    for (std::size_t i = 0; i < vocabulary()->functions.size(); ++i) {
      completions.run(std::int64_t{1} << i, [](const auto&, const auto&) {});
      completions.add_decisive(decisive);
    }
    decisive.insert(fact("declared_functions"));
    if (assessment.verdict != Verdict::incomplete) decisive.clear();
  }
  compare_questions(assessment, decisive);
  ++counts_.applicants;
}

void BruteForce::fail(const std::string& what) {
  ++failures_;
  FAIL_CHECK(measure_.ruleset.id() << ": " << what << "\n" << applicant_shown());
}

std::string BruteForce::applicant_shown() const {
  std::string text = applicant_text(partial_->given, partial_->as_of);
  for (const auto& [about, least, most] : partial_->ranges)
    text += " " + vocabulary()->facts[about].id + " " + std::to_string(least) + ".." + std::to_string(most);
  return text;
}

// The core agrees with the plain reading where nothing is missing.
void BruteForce::compare_complete(const std::vector<std::int64_t>& answers,
                                  const PlainReading::Weighed& weighed) {
  ++counts_.assessed;
  Answers complete = partial_->given;
  for (const FactIndex about : reading_.facts()) complete[about] = answers[about];
  const Assessment assessment = assess(measure_.ruleset, applicant_with(complete), partial_->as_of);
  const bool agree = statuses(assessment) == weighed.nodes &&
                     assessment.functions_status == weighed.functions &&
                     assessment.verdict == weighed.verdict;
  const bool asks_scope = weighed.verdict == Verdict::incomplete;  // then nothing else is missing
  if (!agree || assessment.open_questions.facts.empty() == asks_scope) {
    fail("the complete applicant is weighed differently: " + applicant_text(complete, partial_->as_of));
  }
}

void BruteForce::compare_statuses(const Assessment& assessment) {
  const auto nodes = statuses(assessment);
  const auto ids = node_ids(assessment);
  for (std::size_t i = 0; i < nodes.size(); ++i) compare(ids[i], nodes[i], seen_as(nodes_seen_[i]));
  compare("functions", assessment.functions_status, seen_as(functions_seen_));
  const Verdict wanted = verdict_seen_as(verdicts_seen_);
  if (assessment.verdict != Verdict::incomplete) ++counts_.decided;
  if (assessment.verdict == wanted) return;
  fail("verdict " + std::string(name(assessment.verdict)) + ", by brute force " + std::string(name(wanted)));
}

void BruteForce::compare(const std::string& id, Status status, Status wanted) {
  if (status == wanted) return;
  fail(id + " " + std::string(name(status)) + ", by brute force " + std::string(name(wanted)));
}

void BruteForce::compare_questions(const Assessment& assessment, std::set<FactIndex> wanted) {
  const std::set<FactIndex> asked(assessment.open_questions.facts.begin(),
                                  assessment.open_questions.facts.end());
  if (const auto what = unfounded(assessment)) fail(*what);
  if (asked.size() != assessment.open_questions.facts.size()) fail("a question is asked twice");
  if (asked != wanted) fail("asks " + list(asked) + ", by brute force " + list(wanted));
  if (asked.empty() != (assessment.verdict != Verdict::incomplete)) fail("questions do not fit the verdict");
}

// The first questions settle the verdict once they turn out well, and no fewer questions do.
void BruteForce::compare_order(const Assessment& assessment, Completions& completions) {
  const OpenQuestions& open = assessment.open_questions;
  if (open.facts.empty()) return;
  // A reading that every value of a range leaves, and some a better one, is not searched further for.
  if (!partial_->ranges.empty() && !open.fewest_is_certain) return;
  const auto& missing = partial_->missing;
  unsigned first = 0;
  for (std::size_t i = 0; i < open.fewest; ++i) {
    const auto at = std::find(missing.begin(), missing.end(), open.facts[i]);
    first |= 1U << static_cast<unsigned>(at - missing.begin());
  }
  const unsigned all = (1U << missing.size()) - 1;
  if (!completions.can_settle(all, Verdict::meets) && !completions.can_settle(all, Verdict::discretionary)) {
    if (open.fewest_is_certain) fail("no answers turn out well, and it is certain how few do");
    return;
  }
  const Verdict best = completions.can_settle(all, Verdict::meets) ? Verdict::meets : Verdict::discretionary;
  if (!completions.can_settle(first, best)) fail("its first questions do not settle the verdict");
  for (unsigned set = 0; set < all; ++set) {
    const bool fewer = static_cast<std::size_t>(std::popcount(set)) < open.fewest;
    if (fewer && completions.can_settle(set, best)) fail("fewer questions settle the verdict");
  }
  ++counts_.ordered;
}

}  // namespace zice::test
