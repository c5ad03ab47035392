// The choices a route search has: how each leaf can be met, at least how many changes that takes, and which
// members of a count can stand in for each other.
#pragma once

#include <string>
#include <vector>

#include "advice/plan.h"

namespace zice {

inline bool is_relation(const Bound& bound) {
  return bound.type == Bound::Type::above || bound.type == Bound::Type::share;
}

// A way to have a leaf met, and the article for whose sake it is taken.
struct RouteOption {
  Way way;
  const std::string* cite;

  bool is_one_yes() const {
    return way.size() == 1 && way[0].type == Bound::Type::is && way[0].value == kYes;
  }
};

class RouteOptions {
 public:
  // More changes than any route has: of what can never be met.
  static constexpr int kNever = 1'000;

  // Both must outlive it.
  RouteOptions(const Weighing& weighing, const Leeway& leeway);

  // `lenient`: what only leaves it to the authority will do too, with `open_figures` also where the figure is
  // not known yet.
  void find(bool lenient, bool open_figures, Work& work);

  // Whether a figure may be left to the authority somewhere; else the ways are those to have all met.
  bool leave_any() const { return leave_any_; }

  const std::vector<RouteOption>& of(NodeIndex leaf) const { return options_[index(leaf)]; }
  // Whether a change made elsewhere can undo it.
  bool is_fragile(NodeIndex node) const { return fragile_[index(node)] != 0; }
  // No route meets the node with fewer changes of its own: of facts that nothing else asks about.
  int least_changes(NodeIndex node) const { return least_[index(node)]; }
  // Beyond those: what every route changes because a condition asks for it in one way only.
  const ChangeSet& sure_changes() const { return sure_; }
  // That of the `need` that take fewest; kNever if there are not so many.
  static int sum_of_least(std::vector<int>& changes, int need);
  // Not 0: all that it asks are this many changes which touch nothing else and of which each counts as one.
  // Of members with the same number one is as good as another.
  int alike(NodeIndex node) const { return alike_[index(node)]; }
  // The changes of a node that is alike others.
  void gather(NodeIndex node, std::vector<const RouteOption*>& found) const;
  // Missing yes/no facts that help one leaf when yes and another when no. Left open, both have to be met.
  const std::vector<FactIndex>& ambivalent() const { return ambivalent_; }

 private:
  static std::size_t index(NodeIndex node) { return static_cast<std::size_t>(node); }
  const Fact& fact(FactIndex about) const { return model_.vocabulary->facts[about]; }

  bool may_be_left(const Node& leaf, const std::vector<Way>& ways, bool relaxed) const;
  void add_discretions(const Node& leaf, const WaysAsked& asked, std::vector<RouteOption>& found) const;
  void drop_equivalent_values(Work& work);
  std::vector<std::int64_t> repeated_values(FactIndex about, Work& work) const;
  void find_ambivalent();
  void find_own_facts();
  void measure(NodeIndex node);
  void find_sure(NodeIndex node);
  int measure_leaf(const std::vector<RouteOption>& options) const;
  int measure_option(const RouteOption& option) const;
  bool has_to_change(const Bound& bound) const;
  FactSet changed_by(const RouteOption& option) const;
  int measure_functions() const;
  int fewest(const std::vector<NodeIndex>& nodes, int need) const;
  bool stands_alone(const std::vector<RouteOption>& options) const;
  bool may_change(FactIndex about) const;

  const RulesetModel& model_;
  const Circumstances& given_;
  const std::vector<std::int64_t> places_;
  const Leeway& leeway_;
  const Plan start_;                               // nothing changed yet
  std::vector<std::vector<RouteOption>> options_;  // by node: those of a leaf
  std::vector<char> fragile_;
  std::vector<int> least_;
  std::vector<int> alike_;
  std::vector<FactIndex> ambivalent_;
  FactSet own_;  // asked by one leaf alone, and changed for its sake only
  bool leave_any_ = false;
  ChangeSet sure_;
  FactSet alone_;  // of those: part of nothing, nothing is part of it
};

}  // namespace zice
