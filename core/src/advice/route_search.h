// The smallest sets of changes that have a ruleset's conditions and functions met.
//
// With every missing answer that cuts both ways settled one way or left open, the tree is monotone: a node is
// met once enough of its leaves are, and a leaf once the bounds of one of its ways hold. So the search walks
// the tree, branches where there is a choice, and lets a Plan keep every answer as small as it can be.
//
// What is looked for are minimal hitting sets (Reiter 1987), of the ways in which each condition can be met,
// with counts among the conditions and answers that bind each other. It looks for the smallest sets first:
// walk after walk with one more change allowed (iterative deepening, Korf 1985), each cut short where the
// changes made and those that are still needed at least exceed what is allowed. A branch that already changes
// more than a finished plan is given up, as Reiter closes a node: only sets that contain no other are wanted.
// Where several members of a count are as good as each other, the first of them stand for all. What it may
// try is bounded; then it says that it is not complete.
#pragma once

#include <limits>
#include <memory>
#include <vector>

#include "advice/route_options.h"

namespace zice {

// Members of one count, each as good as another, of which a plan has the first `taken` met.
struct Alike {
  NodeIndex counting;
  int changes;                            // what each of them takes
  const std::vector<NodeIndex>* members;  // the search keeps them
  int taken;
};

// Changes that lead to what is promised, and whatever else could be done in their place.
struct FoundPlan {
  Plan plan;
  std::vector<Alike> alike;

  // Has one more of those alike met. What several of the answers left open need is taken once.
  void take(NodeIndex counting, int changes, const std::vector<NodeIndex>* members);

  // How many sets of changes it stands for, at most kMostCounted.
  static constexpr std::uint32_t kMostCounted = 1'000'000;
  std::uint32_t ways() const;
  // Whether one of them changes nothing beyond these.
  bool is_within(const ChangeSet& changed, const RouteOptions& options) const;
};

// The sets of changes that a found plan stands for, one after the other in the order of their facts. Both
// must outlive it.
class EachWay {
 public:
  EachWay(const FoundPlan& found, const RouteOptions& options);
  EachWay(EachWay&&) noexcept;
  EachWay& operator=(EachWay&&) noexcept;
  ~EachWay();

  Plan plan() const;
  bool next();  // false behind the last

 private:
  class Choice;
  const FoundPlan* found_;
  std::unique_ptr<Choice> choice_;  // nothing where there is one set only
};

// Whether a function of which no figure is printed, and which everybody meets, may be claimed to have the
// rule on functions met.
enum class Figureless : std::uint8_t { may_be_claimed, never_claimed };

class RouteSearch {
 public:
  // `promised` is what the changes must lead to: `meets`, or `discretionary` and no better. It may spend
  // `steps` of `work`.
  RouteSearch(const Weighing& weighing, const Leeway& leeway, Verdict promised, Work& work,
              std::int64_t steps, Figureless figureless = Figureless::may_be_claimed);

  // All that leads to `meets` has been looked for by another search, which must outlive this one.
  void go_beyond(const RouteSearch& to_meets) { to_meets_ = &to_meets; }

  // Searches on, about so many steps of its work. False once there is nothing left to look for.
  bool advance(std::int64_t steps);
  void run();
  // Only those with the fewest changes, none of them that waits for another day.
  void run_for_fewest();

  // No plan's changes contain those of another; equal sets differ in an answer that has no order. They do not
  // outlive the search.
  const std::vector<FoundPlan>& found() const { return found_; }
  const RouteOptions& options() const { return options_; }
  // False if there were more ways than may be tried: plans may be missing then.
  bool complete() const { return complete_; }
  // Whether none can have fewer changes than those found.
  bool fewest_is_certain() const { return fewest_is_certain_; }

 private:
  static constexpr int kNoLimit = std::numeric_limits<int>::max();
  static constexpr int kNothing = -1;  // nothing left to meet
  static constexpr int kDead = -2;     // no way on

  // What still has to be met, and under which of the answers left open.
  struct Todo {
    enum class Type : std::uint8_t { meet, choose, claim };
    Type type = Type::meet;
    NodeIndex node = 0;
    std::uint32_t world = 0;
    int next = kNothing;
    int least = 0;  // fewest changes of its own that it and all that follows need
    // Of those to choose from (or of all functions) the next to be looked at, and how many are needed yet.
    std::uint32_t members = 0;
    std::uint32_t at = 0;
    int need = 0;
    std::int64_t claimed = 0;
  };
  struct Assumption {
    FactIndex fact;
    std::int64_t value;
  };
  using World = std::vector<Assumption>;

  // Members of a count, those alike one behind the other.
  struct Member {
    NodeIndex node;
    std::uint32_t past_alike;             // the first behind those alike
    const std::vector<NodeIndex>* alike;  // nothing if it stands alone
  };
  using Members = std::vector<Member>;

  struct Branch {
    FoundPlan so_far;
    int todo;
    std::size_t todos;    // how many there were when it was put off
    std::size_t members;  // likewise
  };

  // What it is about: sets that lead there for certain; then, where only figures known to be missed can do,
  // those; and at last the first that is met with, where all others lie too deep.
  enum class Pass : std::uint8_t { not_begun, known, missed, dive, over };

  void begin(Pass pass);
  void end_pass();
  void begin_limit(int limit);
  void end_limit(bool all_tried);
  void begin_open_set();
  void next_open_set();
  void open_worlds();
  void take_branch();
  void verify();
  void reduce(FoundPlan& found);
  bool has_been_searched() const;
  bool may_go_on() const { return work_.left() > floor_; }

  bool holds(const Plan& plan, const Bound& bound, std::size_t world) const;
  bool holds(const Plan& plan, const RouteOption& option, std::size_t world) const;
  bool holds(const Plan& plan, NodeIndex node, std::size_t world) const;
  bool add(Plan& plan, const RouteOption& option, std::size_t world);
  // True if it holds as it is and no other change can undo that.
  bool stays(const Plan& plan, NodeIndex node, std::size_t world) const;

  int push(Todo todo);
  int push_node(NodeIndex node, std::uint32_t world, int next);
  int least_of(int todo) const { return todo < 0 ? 0 : todos_[static_cast<std::size_t>(todo)].least; }
  void put_off(FoundPlan so_far, int todo);
  void walk(FoundPlan so_far, int todo);
  int step(FoundPlan& so_far, int todo);
  int take_first(std::vector<Branch>& branches, FoundPlan& so_far);
  int meet_leaf(FoundPlan& so_far, const Todo& item);
  std::vector<const RouteOption*> worth_trying(const Plan& plan, const std::vector<RouteOption>& options,
                                               std::size_t world) const;
  int choose_from(const Plan& plan, NodeIndex counting, const std::vector<NodeIndex>& from, int need,
                  const Todo& item);
  Members arranged(const std::vector<NodeIndex>& open);
  int push_choice(Todo choice);
  int choose(FoundPlan& so_far, const Todo& item);
  std::int64_t bit(NodeIndex function) const;
  bool may_be_claimed(NodeIndex function) const;
  std::int64_t scope(const Plan& plan) const;
  int meet_functions(FoundPlan& so_far, const Todo& item);
  void meet_claimed(const FoundPlan& so_far, int need, const Todo& item, std::vector<Branch>& branches);
  int claim(FoundPlan& so_far, const Todo& item);
  int meet_declared(FoundPlan& so_far, const Todo& item);
  void record(FoundPlan found);
  void reject(Plan plan);
  template <class Is>
  void drop(Is is_to_go);
  bool is_beaten(const Plan& plan) const;
  int still_sure(const Plan& plan) const {
    return static_cast<int>((options_.sure_changes() & ~plan.changed()).count());
  }

  const RulesetModel& model_;
  const Circumstances& given_;
  const Leeway& leeway_;
  Verdict promised_;
  Figureless figureless_;
  bool lenient_;  // what only leaves the decision to the authority is good enough
  Work& work_;
  std::int64_t floor_;    // of the work left: where the search ends
  std::int64_t reserve_;  // what may be spent then to see whether what was found is true
  std::int64_t copy_;     // what it costs to copy a plan
  RouteOptions options_;
  Replay replay_;
  std::vector<World> worlds_;
  std::vector<Todo> todos_;
  std::vector<Members> members_;
  std::vector<std::unique_ptr<std::vector<NodeIndex>>> alike_;
  std::vector<Branch> branches_;
  std::vector<FoundPlan> found_;
  std::size_t verified_ = 0;    // the first of them
  std::vector<Plan> rejected_;  // what did not lead to what is promised
  Pass pass_ = Pass::not_begun;
  std::vector<std::size_t> open_set_;  // which of the answers that cut both ways are left open
  int limit_ = 0;                      // most changes allowed
  int deeper_ = 0;                     // by how many more the next limit goes beyond the fewest needed
  int next_limit_ = kNoLimit;          // the fewest that a branch needs which was cut short
  bool only_fewest_ = false;
  const RouteSearch* to_meets_ = nullptr;
  bool all_as_promised_ = true;  // of the plans looked at
  bool complete_ = true;
  bool fewest_is_certain_ = false;
};

}  // namespace zice
