#include "advice/brute_force.h"

#include <algorithm>
#include <bit>
#include <catch2/catch.hpp>

#include "advice/completions.h"
#include "kit/founded.h"
#include "weighing/toggling.h"
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
  const Assessment assessment = assess(measure_.ruleset, stated(), partial.as_of);
  if (!partial.ranges.empty()) ++counts_.ranged;
  nodes_seen_.assign(statuses(assessment).size(), 0);
  functions_seen_ = verdicts_seen_ = 0;

  Completions completions(reading_, possible_, partial, places_of(assessment), each_declared_);
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
  std::set<FactIndex> telling;
  completions.add_telling(telling);
  if (checks_order_ && (!each_declared_ || assessment.functions_need)) compare_order(assessment, completions);
  if (each_declared_ && !assessment.functions_need) {
    // The scope is itself missing: any one function may yet be declared.
    decisive.clear();
    telling.clear();
    for (std::size_t i = 0; i < vocabulary()->functions.size(); ++i) {
      completions.run(std::int64_t{1} << i, [](const auto&, const auto&) {});
      completions.add_decisive(decisive);
      completions.add_telling(telling);
    }
    decisive.insert(fact("declared_functions"));
    if (assessment.verdict != Verdict::incomplete) decisive.clear();
  }
  compare_questions(assessment, decisive);
  compare_telling(telling);
  ++counts_.applicants;
}

void BruteForce::fail(const std::string& what) {
  ++failures_;
  FAIL_CHECK(measure_.ruleset.id() << ": " << what << "\n" << applicant_shown());
}

Applicant BruteForce::stated() const {
  Applicant applicant = applicant_with(partial_->given);
  applicant.ranges = partial_->ranges;
  return applicant;
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

// What an interview still asks.
void BruteForce::compare_telling(const std::set<FactIndex>& wanted) {
  Weighing weighing(measure_.ruleset.shared_model(), partial_->as_of);
  weighing.set(stated());
  weighing.weigh();
  bool exact = true;
  const auto found = members(questions_that_tell(weighing, exact));
  CHECK(exact);
  const std::set<FactIndex> asked(found.begin(), found.end());
  if (asked != wanted) fail("may tell " + list(asked) + ", by brute force " + list(wanted));
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
