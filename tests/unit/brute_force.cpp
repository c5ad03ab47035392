#include "brute_force.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace zice::test {
namespace {

constexpr std::uint64_t kAssessedOneIn = 40;  // completions

template <class Word>
std::uint8_t bit(Word word) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(word));
}

Status seen_as(std::uint8_t seen) {
  for (int status = 0; status < kStatuses; ++status) {
    if (seen == bit(status)) return static_cast<Status>(status);
  }
  return Status::unknown;
}

Verdict verdict_seen_as(std::uint8_t seen) {
  for (int verdict = 0; verdict < kVerdicts; ++verdict) {
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

 private:
  static constexpr int kContradictory = -1;

  // The last missing fact counts fastest.
  void answer(std::size_t index) {
    for (std::size_t i = values_.size(); i-- > 0; index /= values_[i].size()) {
      answers_[partial_.missing[i]] = values_[i][index % values_[i].size()];
    }
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

}  // namespace

BruteForce::BruteForce(const Measure& measure)
    : measure_(measure),
      reading_(measure.source, *vocabulary()),
      possible_(measure.source, *vocabulary()),
      applicants_(measure, reading_, possible_),
      each_declared_(measure.source["functions"]["rule"] == "each_declared") {}

void BruteForce::check(Dice& dice, std::size_t most_completions) {
  const PartialApplicant partial = applicants_.draw(dice, most_completions);
  partial_ = &partial;
  const Assessment assessment = assess(measure_.ruleset, applicant_with(partial.given), partial.as_of);
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
  FAIL_CHECK(measure_.ruleset.id() << ": " << what << "\n"
                                   << applicant_text(partial_->given, partial_->as_of));
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
  if (!agree || assessment.open_questions.empty() == asks_scope) {
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
  const std::set<FactIndex> asked(assessment.open_questions.begin(), assessment.open_questions.end());
  if (asked.size() != assessment.open_questions.size()) fail("a question is asked twice");
  if (asked != wanted) fail("asks " + list(asked) + ", by brute force " + list(wanted));
  if (asked.empty() != (assessment.verdict != Verdict::incomplete)) fail("questions do not fit the verdict");
}

}  // namespace zice::test
