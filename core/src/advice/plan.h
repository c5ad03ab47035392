// Answers as they would be after some changes, each change as small as the bounds put on it allow.
//
// Every bound asks for more of one answer, given the others: so the bounds together have one least solution,
// the least fixed point (Tarski 1955) of raising what falls short, and it is reached by raising until nothing
// does (Kleene's iteration). An answer that cannot be changed, or a
// range that ends first, makes a plan impossible.
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <vector>

#include "weighing/weighing.h"
#include "weighing/work.h"

namespace zice {

// The facts that a plan changes; the last bit is the day of assessment.
using ChangeSet = std::bitset<257>;
inline constexpr std::size_t kDayBit = 256;

// What may be done about the answers: those that are fixed are left alone, and those that are only told apart
// get a value of the range that was stated. What is stated by a range may move out of it otherwise.
struct Leeway {
  FactSet fixed;
  FactSet told_apart;
};

// The facts of which a range was stated.
FactSet stated_by_range(const Weighing& weighing);

class Plan {
 public:
  // `given` as it stands, changed as far as `leeway` allows. Both must outlive the plan and its copies.
  Plan(const RulesetModel& model, const Circumstances& given, const Leeway& leeway);

  bool holds(const Bound& bound) const;

  // Makes a bound hold, for the sake of an article. False if that is impossible; the plan is spoilt then.
  bool add(const Bound& bound, const std::string& cite);

  // Rules out that an answer becomes yes: what follows from it has been looked at already.
  void refuse(FactIndex fact) { refused_.set(fact); }

  // Leaves an answer as it was given, after all. Nothing may have followed from its change.
  void undo(FactIndex fact);

  // Declares these functions instead of those given. False if the scope is fixed.
  bool declare(std::int64_t functions);

  // Gives answers that matter only as what others are compared with the largest value that leaves all bounds
  // holding: last year's count needs to exceed it, no more.
  void finish();

  // Whether no part exceeds its whole (docs/contract.md §1).
  bool keeps_parts_within_wholes() const;

  // Whether it changes the same facts, and none of them by more. Answers without an order must be the same;
  // those that others are only compared with decide between plans that are otherwise the same.
  bool asks_no_more(const Plan& other) const;

  const ChangeSet& changed() const { return changed_; }
  int changes() const { return changes_; }
  // How many bounds were held against answers to come here.
  std::int64_t work() const { return work_; }
  // Whether a bound was taken for impossible because answers that raise each other came to no end.
  bool gave_up() const { return gave_up_; }
  bool knows(FactIndex fact) const { return slots_[fact].known; }
  // Whether it is known, or stated by how low it can be.
  bool has_lowest(FactIndex fact) const;
  std::int64_t value(FactIndex fact) const { return slots_[fact].value; }
  const std::string& cite(FactIndex fact) const { return *slots_[fact].cite; }
  Date day() const { return Date::from_serial(day_); }
  const std::string& day_cite() const { return *day_cite_; }

 private:
  struct Slot {
    std::int64_t value = 0;
    bool known = false;
    bool compared_only = false;  // answered only because something is compared with it
    const std::string* cite = nullptr;
  };
  struct Relation {
    Bound bound;
    const std::string* cite;
  };

  bool is_less(FactIndex index, std::int64_t one, std::int64_t other) const;
  const Fact& fact(FactIndex index) const { return model_->vocabulary->facts[index]; }
  // What the answer is, or lies between, as far as is known.
  std::int64_t lowest(FactIndex index) const;
  std::int64_t highest(FactIndex index) const;
  bool has_highest(FactIndex index) const;
  // Between which values it may be moved.
  std::int64_t least_allowed(FactIndex index) const;
  std::int64_t most_allowed(FactIndex index) const;
  bool may_change(FactIndex index) const;
  void mark(std::size_t bit);
  bool change(FactIndex index, std::int64_t value, const std::string& cite);
  bool reach(FactIndex index, std::int64_t least, const std::string& cite);
  bool reach_day(std::int64_t least, const std::string& cite);
  bool is(FactIndex index, std::int64_t value, const std::string& cite);
  bool stay_below(FactIndex index, std::int64_t most, const std::string& cite);
  bool answer_compared(FactIndex index, const std::string& cite);
  bool settle();
  bool settle(const Relation& relation);
  bool settle_parts();
  std::int64_t largest_that_holds(FactIndex index) const;

  const RulesetModel* model_;
  const Circumstances* given_;
  const Leeway* leeway_;
  std::vector<Slot> slots_;
  std::vector<Relation> relations_;
  ChangeSet changed_;
  int changes_ = 0;  // how many these are
  FactSet refused_;
  bool moved_ = false;
  bool gave_up_ = false;
  std::int64_t work_ = 0;
  std::int64_t day_;
  const std::string* day_cite_ = nullptr;
};

// Weighs answers as they are in plans, one plan after another.
class Replay {
 public:
  // Must outlive it.
  explicit Replay(const Weighing& weighing) : weighing_(weighing), tried_(weighing) {}
  Verdict verdict(const Plan& plan, Work& work);

 private:
  const Weighing& weighing_;
  std::optional<Weighing> tried_;
  ChangeSet changed_;  // in `tried_`
};

}  // namespace zice
