// Exact weighing of a ruleset against answers that may be missing.
//
// A complete applicant gives every node one outcome on the chain met < discretionary < unmet: `all` is the
// worst of its children, `any` the best, "at least n" the n-th best. With facts missing, a node has the set
// of outcomes that the possible answers lead to. It is `unknown` exactly if that set holds different
// statuses, so a status that is not unknown can never change, and one that is unknown really can: stable and
// exact, as docs/contract.md §2 promises.
//
// The sets are computed without trying every combination: children that share no missing fact are
// independent, so their sets combine directly; a missing fact that several leaves share is tried value by
// value (one value a cell, see Requirement::cuts) at the lowest node that holds them all.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "ruleset/model.h"
#include "weighing/work.h"
#include "zice/questions.h"

namespace zice {

// Sets of pairs of outcomes on the chain: bit 4x+y is (x, y). Used to see what toggling one fact can do.
using OutcomePairs = std::uint16_t;

class Weighing {
 public:
  Weighing(std::shared_ptr<const RulesetModel> model, Date as_of);

  // Takes an answer, or takes it back. Statuses follow with the next weigh().
  void set(FactIndex fact, std::optional<std::int64_t> value);
  void weigh();                   // everything
  void weigh(FactIndex changed);  // what depends on one fact

  const RulesetModel& model() const { return *model_; }
  const std::shared_ptr<const RulesetModel>& shared_model() const { return model_; }
  const Circumstances& given() const { return given_; }
  // As given: a region too coarse to tell has its code all the same.
  std::optional<std::int64_t> answer(FactIndex fact) const;

  Status status(NodeIndex node) const;
  Because because(NodeIndex node) const;
  Figures figures(NodeIndex node) const;  // of a leaf
  Verdict verdict() const { return verdict_of(verdict_set_); }
  // How many leaves were weighed so far, each for one combination of answers: what weighing costs.
  std::uint64_t leaves_weighed() const { return leaves_weighed_; }

  Claim claim(NodeIndex function) const;
  Status functions_status() const;
  std::optional<int> functions_need() const;
  int functions_met() const;

  // The missing facts that can still change the verdict, in the order of the vocabulary, and how many of the
  // answers of each settle it; question_order.h finds the rest. What that costs is spent, never refused:
  // compile() has bounded it.
  OpenQuestions open_questions(Work& work) const;

 private:
  friend class Toggling;

  static Verdict verdict_of(Outcomes reached);
  double settling_share(FactIndex fact, Work& work) const;

  std::size_t groups() const { return root_.children.size(); }
  void build_worlds();
  void enter_world(std::size_t world);
  void leave_worlds();
  void weigh_group(std::size_t group);
  void combine_groups();
  void forget_reached(NodeIndex node);

  Outcomes reach(NodeIndex node);
  Outcomes branch(const Node& node, std::size_t next);
  Outcomes combine(const Node& node);
  Outcomes combine_all(const Node& node);
  Outcomes combine_any(const Node& node);
  Outcomes weigh_leaf(const Node& leaf) const;

  // Appends one value for each cell of a missing fact, ascending; `ends` adds the last value of each cell.
  void append_cells(FactIndex fact, std::vector<std::int64_t>& values, bool ends) const;

  // What a counting node comes to over its children.
  Outcomes count_children(const Node& node, const std::vector<Outcomes>& children) const;
  // The same over children given as pair sets, with the number needed in either lane.
  OutcomePairs count_children(const Node& node, const std::vector<OutcomePairs>& children, int need,
                              int other_need) const;
  int needed(const Node& node) const;

  std::shared_ptr<const RulesetModel> model_;
  const Node& root_;
  Circumstances given_;
  std::optional<std::int64_t> stated_region_;
  std::vector<Outcomes> reached_;     // by node: what it came to over all tried answers
  std::vector<std::int64_t> worlds_;  // values of the missing facts tried at the root, world after world
  std::vector<FactIndex> world_facts_;
  std::vector<std::int64_t> coarse_regions_;  // what to put back when a world is left
  std::vector<Outcomes> group_sets_;          // world × group
  std::vector<std::int64_t> scratch_;
  Outcomes verdict_set_ = kMet;
  mutable std::uint64_t leaves_weighed_ = 0;
  bool recording_ = true;
};

// The set as its parent sees it: a duty that was not triggered is as good as met.
constexpr Outcomes chain(Outcomes reached) {
  return static_cast<Outcomes>((reached & 15U) | ((reached & kNotApplicable) != 0 ? kMet : 0U));
}

// Sets of `all` and `any` over independent children, folded one child at a time.
struct AllFold {
  Outcomes any_of = 0;
  Outcomes lows = 0;
  bool possible = true;  // no child is impossible
  void add(Outcomes set) {
    any_of |= set;
    lows |= static_cast<Outcomes>(set & (~set + 1U));
    possible = possible && set != kImpossible;
  }
  Outcomes result() const;
};

// Sorts the values from `start` on and drops repeated ones.
void sort_unique(std::vector<std::int64_t>& values, std::size_t start);

OutcomePairs diagonal(Outcomes set);
OutcomePairs worst_of(OutcomePairs a, OutcomePairs b);

}  // namespace zice
