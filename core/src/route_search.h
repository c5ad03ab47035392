// All smallest sets of changes that have a ruleset's conditions and functions met.
//
// With every missing answer that cuts both ways settled one way or left open, the tree is monotone: a node is
// met once enough of its leaves are, and a leaf once the bounds of one of its ways hold. So the search walks
// the tree, branches where there is a choice, and lets a Plan keep every answer as small as it can be. A
// branch that already changes more than a finished plan is given up: only sets that contain no other are
// wanted.
#pragma once

#include <vector>

#include "plan.h"

namespace zice {

class RouteSearch {
 public:
  // `promised` is what the changes must lead to: `meets`, or `discretionary` and no better.
  RouteSearch(const Weighing& weighing, const FactSet& fixed, Verdict promised);

  void run();

  // No plan's changes contain those of another; equal sets differ in an answer that has no order.
  const std::vector<Plan>& plans() const { return plans_; }
  // False if there were more ways than can be tried: plans may be missing then.
  bool complete() const { return steps_ < kMostSteps; }

 private:
  static constexpr int kMostSteps = 200'000;
  static constexpr std::size_t kMostOpen = 3;  // missing answers left open at once

  // A way to have a leaf met, and the article for whose sake it is taken.
  struct Option {
    Way way;
    const std::string* cite;

    bool is_one_yes() const {
      return way.size() == 1 && way[0].type == Bound::Type::is && way[0].value == kYes;
    }
  };

  // What still has to be met, and under which of the answers left open.
  struct Todo {
    NodeIndex node;
    std::size_t world;
    int next;
  };
  struct Assumption {
    FactIndex fact;
    std::int64_t value;
  };
  using World = std::vector<Assumption>;

  void try_all();
  void find_options(bool open_figures);
  void drop_equivalent_values();
  bool same_effect(FactIndex fact, std::int64_t a, std::int64_t b) const;
  void add_discretions(const Node& leaf, const WaysAsked& asked, std::vector<Option>& found) const;
  std::vector<FactIndex> ambivalent() const;
  void search(const std::vector<FactIndex>& left_open);

  bool holds(const Plan& plan, const Bound& bound, std::size_t world) const;
  bool holds(const Plan& plan, const Option& option, std::size_t world) const;
  bool holds(const Plan& plan, NodeIndex node, std::size_t world) const;
  bool add(Plan& plan, const Option& option, std::size_t world) const;
  // True if it holds as it is and no other change can undo that.
  bool stays(const Plan& plan, NodeIndex node, std::size_t world) const;

  int push(NodeIndex node, std::size_t world, int next);
  void meet(Plan plan, int todo);
  bool meet_leaf(Plan& plan, const Todo& item);
  std::vector<const Option*> worth_trying(const Plan& plan, const std::vector<Option>& options,
                                          std::size_t world) const;
  void meet_some(const Plan& plan, const std::vector<NodeIndex>& from, std::size_t first, int need,
                 std::size_t world, int next);
  std::int64_t bit(NodeIndex function) const;
  std::int64_t scope(const Plan& plan) const;
  void meet_functions(const Plan& plan, const Todo& item);
  void meet_claimed(const Plan& plan, int need, const Todo& item);
  void claim_more(const Plan& plan, std::size_t first, int need, std::int64_t claimed, const Todo& item);
  void meet_declared(const Plan& plan, const Todo& item);
  void record(Plan plan);
  void reject(Plan plan);
  bool is_beaten(const Plan& plan) const;

  const RulesetModel& model_;
  const Circumstances& given_;
  const FactSet& fixed_;
  Verdict promised_;
  bool lenient_;                              // what only leaves the decision to the authority is good enough
  std::vector<std::vector<Option>> options_;  // by node: those of a leaf
  std::vector<char> fragile_;                 // by node: a change made elsewhere can undo it
  std::vector<World> worlds_;
  std::vector<Todo> todos_;
  std::vector<Plan> plans_;
  Replay replay_;
  std::vector<Plan> rejected_;  // what did not lead to what is promised
  int steps_ = 0;
};

}  // namespace zice
