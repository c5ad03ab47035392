// Every set of changes within a small universe, tried one by one: which of them are the least that lead to a
// verdict. Knows nothing of how routes are searched for: the candidates come from the figures of the
// ruleset's JSON, and what each combination leads to comes from weighing it.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "kit/measures.h"
#include "kit/possible_answers.h"
#include "weighing/weighing.h"

namespace zice::test {

// What changes to what. The day of assessment stands among the facts as kWaiting.
using Changes = std::map<FactIndex, std::int64_t>;
inline constexpr FactIndex kWaiting = 0xFFFF;

std::set<FactIndex> changed_facts(const Changes& changes);
bool contains(const Changes& changes, const Changes& others);  // by the facts they change
std::string text(const Changes& changes);

class ChangeSets {
 public:
  // All but the facts of `free` stay as they are. All of these must outlive it.
  ChangeSets(const Measure& measure, const PossibleAnswers& possible, const Answers& given, Date as_of);

  // Whether a fact has other answers worth trying, if it is let go.
  void set_free(std::set<FactIndex> free);
  std::size_t combinations() const;

  // Of all changes that lead to one of these verdicts, those that change a smallest set of facts, and of
  // these those that ask for no more than they must. Sets that contain one of `excluded` are left out.
  std::set<Changes> least(const std::set<Verdict>& wanted, const std::set<Changes>& excluded);

  // The verdict with these changes; nothing where a part would exceed its whole.
  std::optional<Verdict> verdict(const Changes& changes);

  // Choices and places that the measure does not tell apart are the same answer: the first of them.
  Changes with_first_of_same(Changes changes) const;

  std::uint64_t tried() const { return tried_; }

 private:
  using Values = std::vector<std::int64_t>;

  const Fact& about(FactIndex fact) const { return vocabulary()->facts[fact]; }
  bool may_differ(FactIndex fact) const;
  Values candidates(FactIndex fact, const Answers& pinned) const;
  Values numbers(FactIndex fact, const Answers& pinned) const;
  Values scopes() const;
  Values days() const;
  void add_candidate(FactIndex fact, std::int64_t value);
  void let_wholes_follow();
  void let_shares_follow();
  void let_the_year_before_follow();
  std::string told_apart_by(FactIndex fact, std::int64_t value) const;

  bool asks_no_more(const Changes& one, const Changes& other) const;
  bool is_beaten(const Changes& one, const std::set<Changes>& others) const;
  void try_all(const std::vector<FactIndex>& facts, std::size_t next, Changes& changes,
               const std::set<Verdict>& wanted, std::set<Changes>& found);
  std::set<Changes> least_of(const std::set<Changes>& found) const;

  const Measure& measure_;
  const PossibleAnswers& possible_;
  const Answers& given_;
  Date as_of_;
  std::map<FactIndex, Values> candidates_;
  std::map<std::int64_t, Weighing> weighings_;  // by day
  FactIndex region_;
  FactIndex declared_;
  FactIndex earlier_;  // last year but one: only what the later year is compared with
  std::uint64_t tried_ = 0;
};

}  // namespace zice::test
