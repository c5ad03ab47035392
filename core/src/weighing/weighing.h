// Exact weighing of a ruleset against answers that may be missing.
//
// A complete applicant gives every node one outcome on the chain met < discretionary < unmet: `all` is the
// worst of its children, `any` the best, "at least n" the n-th best. With facts missing, a node has the set
// of outcomes that the possible answers lead to. It is `unknown` exactly if that set holds different
// statuses, so a status that is not unknown can never change, and one that is unknown really can: stable and
// exact, as docs/contract.md §2 promises.
//
// The sets are computed without trying every combination, by variable elimination (bucket elimination,
// Dechter 1999): children that share no missing fact are independent, so their sets combine directly; a
// missing fact that several leaves share is tried value by value (one value a cell, see Requirement::cuts) at
// the lowest node that holds them all. compile() chooses that node for each.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "ruleset/model.h"
#include "weighing/outcomes.h"
#include "weighing/trial.h"
#include "zice/applicant.h"

namespace zice {

class Weighing {
 public:
  Weighing(std::shared_ptr<const RulesetModel> model, Date as_of);

  const RulesetModel& model() const { return *model_; }
  const std::shared_ptr<const RulesetModel>& shared_model() const { return model_; }

  // Takes an answer, or takes it back. Statuses follow with the next weigh().
  void set(FactIndex fact, std::optional<std::int64_t> value);
  // A number or date that lies between two values, both included, and is missing otherwise.
  void set_range(FactIndex fact, std::int64_t least, std::int64_t most);
  // All that an applicant states, or of one fact.
  void set(const Applicant& applicant);
  void set(const Applicant& applicant, FactIndex fact);
  // What another has been told of the fact.
  void set(const Weighing& other, FactIndex fact);
  // As given: a region too coarse to tell has its code all the same.
  std::optional<std::int64_t> answer(FactIndex fact) const;
  // Where a missing fact is said to lie; nothing if that leaves out none of its values.
  std::optional<StatedRange> range(FactIndex fact) const;
  const Circumstances& given() const { return given_; }
  // Where the applicant may be registered as far as is known: RulesetModel::region_cells.
  std::vector<std::int64_t> places() const { return model_->region_cells(stated_region_); }

  // One value for each cell of a missing fact, ascending.
  std::vector<std::int64_t> cells(FactIndex fact) const;

  void weigh();  // everything
  // Marks what depends on a fact that was set.
  void touch(FactIndex changed);
  // Weighs what is marked, once however many facts were set, and up from there as far as anything turns out
  // otherwise; gives all that may be shown otherwise than before: valid until the next time.
  const std::vector<NodeIndex>& weigh_touched();
  // How many leaves were weighed so far, each for one combination of answers: what weighing costs.
  std::uint64_t leaves_weighed() const { return leaves_weighed_; }

  // What came of it, as it is shown (shown.cpp).
  Verdict verdict() const;
  Status status(NodeIndex node) const;
  // All that it can come to, over what is not answered.
  Outcomes outcomes(NodeIndex node) const { return reached_[static_cast<std::size_t>(node)]; }
  Because because(NodeIndex node) const { return because(node, status(node)); }
  Because because(NodeIndex node, Status status) const;
  Figures figures(NodeIndex leaf) const;
  Claim claim(NodeIndex function) const;
  Status functions_status() const;
  std::optional<int> functions_need() const;
  int functions_met() const;

  // What a node can come to over the answers that are missing, weighed here and now. Where its parts share a
  // missing fact with others, it may hold more than that: an answer may then count one way here and another
  // there. The root's are exact.
  Outcomes outcomes(NodeIndex node);

 private:
  friend class Toggling;
  class CellStack;

  // A node: its missing facts are tried one by one from the `next` on, then its children combined.
  Outcomes reach(NodeIndex node);
  Outcomes try_missing(NodeIndex node, std::size_t next);
  Outcomes try_cells(NodeIndex node, std::size_t next);
  Outcomes combine(const Node& node);
  template <class Fold>
  Outcomes combine_children(const Node& node, Fold fold);
  Outcomes combine_functions(const Node& node);
  Outcomes weigh_leaf(const Node& leaf) const;
  // How many functions may be needed: one number, or all that a missing answer leaves possible.
  std::span<const int> functions_needs() const;

  // Appends a value for each cell of a missing fact, ascending: of the cells that `leaves` make between them.
  // `ends` adds the last value of each cell.
  void append_cells(FactIndex fact, std::span<const NodeIndex> leaves, std::vector<std::int64_t>& values,
                    bool ends = false) const;

  // The root: its missing facts are answered in every combination, a world each, and in each world its
  // children, the groups, are independent. What everything came to is kept for each world by itself, so that
  // what an answer touches is weighed again alone.
  void build_worlds();
  void add_worlds(std::size_t next);
  template <class Visit>
  void in_world(std::size_t world, const Visit& visit, std::size_t next = 0);
  // In the world that stands.
  Outcomes& in_this_world(NodeIndex node) { return by_world_[world_ * reached_.size() + at(node)]; }
  void gather_worlds(NodeIndex node);

  // touched.cpp
  void weigh_stale();
  void weigh_again(Turn turn);
  void leave_to_trials();
  void spread(Turn first, Turn end);
  void leave(Turn first, Turn end);
  void gather_weighed();
  void forget(const WeighingOrder::Step& step);
  bool is_tried_at(const Node& node) const;

  static std::size_t at(NodeIndex node) { return static_cast<std::size_t>(node); }

  std::shared_ptr<const RulesetModel> model_;
  const Node& root_;
  Circumstances given_;
  std::optional<std::int64_t> stated_region_;

  std::vector<FactIndex> world_facts_;  // the missing facts that are tried at the root
  std::vector<std::int64_t> worlds_;    // their values, world after world
  std::size_t world_count_ = 1;
  std::size_t world_ = 0;                  // the one that stands
  std::vector<Outcomes> by_world_;         // world × node: what it came to over all tried answers
  std::vector<Outcomes> reached_;          // by node: in any world
  bool keeps_reached_ = true;              // false: only the root's outcomes are wanted
  bool as_kept_ = false;                   // while children are taken for what they came to before
  std::vector<std::int64_t> cells_tried_;  // of all facts that are being tried

  TurnSet touched_;                 // by answers since the last time
  TurnSet stale_;                   // to be weighed again in the world that stands
  TurnSet weighed_again_;           // in any world
  std::vector<NodeIndex> weighed_;  // those
  FactSet was_missing_;             // before one of these answers was taken
  bool may_be_tried_ = false;       // what is touched, with all that stands beside it
  bool all_stale_ = false;          // the worlds themselves are others now
  bool amounts_tried_ = false;      // a number or date is tried at the root
  mutable std::uint64_t leaves_weighed_ = 0;
};

// Each in turn while the world's answers stand; they are missing again afterwards.
template <class Visit>
void Weighing::in_world(std::size_t world, const Visit& visit, std::size_t next) {
  world_ = world;
  if (next == world_facts_.size()) return visit();
  const Trial answered(given_, world_facts_[next], worlds_[world * world_facts_.size() + next]);
  in_world(world, visit, next + 1);
}

}  // namespace zice
