#include "advice/route_search.h"

#include <algorithm>

namespace zice {
namespace {

// Comparing two plans by what they change is a fraction of a step.
constexpr std::int64_t kComparedInAStep = 4;

// A plan is copied at every choice: a step for so many of its answers.
constexpr std::int64_t kCopiedInAStep = 4;

// Answers left open both ways double the tree with each.
constexpr std::size_t kMostOpen = 10;

// The next combination of `count` positions in lexicographic order (Knuth 4A, 7.2.1.3); false behind the
// last.
bool next_set(std::vector<std::size_t>& set, std::size_t count) {
  for (std::size_t i = set.size(); i-- > 0;) {
    if (set[i] + set.size() - i >= count) continue;
    ++set[i];
    for (std::size_t j = i + 1; j < set.size(); ++j) set[j] = set[j - 1] + 1;
    return true;
  }
  return false;
}

}  // namespace

RouteSearch::RouteSearch(const Weighing& weighing, const Leeway& leeway, Verdict promised, Work& work,
                         std::int64_t steps, Figureless figureless)
    : model_(weighing.model()),
      given_(weighing.given()),
      leeway_(leeway),
      promised_(promised),
      figureless_(figureless),
      lenient_(promised == Verdict::discretionary),
      work_(work),
      floor_(work.left() - steps + steps / 4),
      reserve_(steps / 4),
      copy_(static_cast<std::int64_t>(given_.value.size()) / kCopiedInAStep + 1),
      options_(weighing, leeway),
      replay_(weighing) {}

// What is left to the authority whatever it turns out to be (an open figure) leaves it open, too, whether
// everything is met. Where that is all, the figures known to be missed have to do.
void RouteSearch::run(bool only_fewest) {
  only_fewest_ = only_fewest;
  options_.find(lenient_, true, work_);
  deepen();
  if (lenient_ && !rejected_.empty()) {
    options_.find(true, false, work_);
    deepen();
  }
  fewest_is_certain_ = !found_.empty();
  if (found_.empty() && !complete_) dive();
}

// One more change at a time until sets are found, so that none is missed that has fewer; then in larger
// steps.
void RouteSearch::deepen() {
  limit_ = 0;
  for (int step = 0;;) {
    next_limit_ = kNoLimit;
    const bool all_tried = try_all_open_sets();
    verify();
    if (!all_tried) complete_ = false;
    if (!all_tried || next_limit_ == kNoLimit || (only_fewest_ && !found_.empty())) return;
    if (!found_.empty() || !rejected_.empty()) step = 2 * step + 1;
    limit_ = next_limit_ + step;
  }
}

// False if not all could be tried.
bool RouteSearch::try_all_open_sets() {
  const std::vector<FactIndex>& facts = options_.ambivalent();
  for (std::size_t size = 0; size <= facts.size(); ++size) {
    std::vector<std::size_t> set(size);
    for (std::size_t i = 0; i < size; ++i) set[i] = i;
    do {
      std::vector<FactIndex> left_open;
      for (const std::size_t i : set) left_open.push_back(facts[i]);
      if (size > kMostOpen || !try_open_set(left_open)) return false;
      if (first_will_do_ && !found_.empty()) return true;
    } while (next_set(set, facts.size()));
  }
  return true;
}

bool RouteSearch::try_open_set(const std::vector<FactIndex>& left_open) {
  worlds_.assign(1, {});
  for (const FactIndex fact : left_open) {
    std::vector<World> both;
    for (const World& world : worlds_) {
      for (const std::int64_t value : {0, 1}) {
        both.push_back(world);
        both.back().push_back({fact, value});
      }
    }
    worlds_.swap(both);
  }
  work_.spend(static_cast<std::int64_t>(worlds_.size() * (model_.conditions.size() + 1)));
  if (!may_go_on()) return false;
  todos_.clear();
  members_.clear();
  int todo = kNothing;
  // The functions come last: which of them hold already is seen best once the conditions are met.
  for (std::uint32_t world = 0; world < worlds_.size(); ++world) {
    if (model_.functions_node >= 0) todo = push_node(model_.functions_node, world, todo);
  }
  for (std::uint32_t world = 0; world < worlds_.size(); ++world) {
    for (std::size_t i = model_.conditions.size(); i-- > 0;)
      todo = push_node(model_.conditions[i], world, todo);
  }
  branches_.clear();
  put_off({Plan(model_, given_, leeway_), {}}, todo);
  while (!branches_.empty()) {
    if (!may_go_on()) return false;
    Branch branch = std::move(branches_.back());
    branches_.pop_back();
    todos_.resize(branch.todos);
    members_.resize(branch.members);
    walk(std::move(branch.so_far), branch.todo);
    if (first_will_do_ && !found_.empty()) return true;
  }
  return true;
}

void RouteSearch::put_off(FoundPlan so_far, int todo) {
  work_.spend(copy_);
  branches_.push_back({std::move(so_far), todo, todos_.size(), members_.size()});
}

void RouteSearch::walk(FoundPlan so_far, int todo) {
  while (todo >= 0) {
    work_.spend(1);
    const int needed = least_of(todo);
    if (needed >= RouteOptions::kNever) return;
    const int least = changes(so_far.plan) + needed;
    if (least > limit_) {
      next_limit_ = std::min(next_limit_, least);
      return;
    }
    todo = step(so_far, todo);
  }
  if (todo == kNothing) record(std::move(so_far));
}

bool RouteSearch::is_beaten(const Plan& plan) const {
  work_.spend(static_cast<std::int64_t>(found_.size()) / kComparedInAStep);
  return std::any_of(found_.begin(), found_.end(), [&](const FoundPlan& found) {
    const ChangeSet& changed = found.plan.changed();
    return changed != plan.changed() && (changed & ~plan.changed()).none();
  });
}

template <class Is>
void RouteSearch::drop(Is is_to_go) {
  const auto verified = found_.begin() + static_cast<std::ptrdiff_t>(verified_);
  verified_ -= static_cast<std::size_t>(std::count_if(found_.begin(), verified, is_to_go));
  found_.erase(std::remove_if(found_.begin(), found_.end(), is_to_go), found_.end());
}

void RouteSearch::record(FoundPlan found) {
  Plan& plan = found.plan;
  if (changes(plan) > limit_) {
    next_limit_ = std::min(next_limit_, changes(plan));
    return;
  }
  plan.finish();
  work_.spend(static_cast<std::int64_t>(found_.size() + rejected_.size()) / kComparedInAStep + copy_);
  const auto is_no_better = [&](const Plan& other) { return other.asks_no_more(plan); };
  const auto found_is_no_better = [&](const FoundPlan& other) { return is_no_better(other.plan); };
  if (is_beaten(plan) || std::any_of(found_.begin(), found_.end(), found_is_no_better)) return;
  // What helps no more by asking for more is no help.
  if (std::any_of(rejected_.begin(), rejected_.end(), is_no_better)) return;
  if (lenient_ && replay_.verdict(plan, work_) != promised_) return reject(std::move(plan));
  drop([&](const FoundPlan& other) {
    const ChangeSet& changed = other.plan.changed();
    const bool contains_it = changed != plan.changed() && (plan.changed() & ~changed).none();
    return contains_it || plan.asks_no_more(other.plan);
  });
  found_.push_back(std::move(found));
}

void RouteSearch::reject(Plan plan) {
  drop([&](const FoundPlan& found) { return plan.asks_no_more(found.plan); });
  rejected_.push_back(std::move(plan));
}

// Keeps of what was found what leads to what is promised; what cannot be looked at any more is dropped.
void RouteSearch::verify() {
  if (lenient_) verified_ = found_.size();  // as it was found
  std::size_t kept = verified_;
  for (std::size_t i = verified_; i < found_.size(); ++i) {
    if (work_.left() <= floor_ - reserve_) {
      complete_ = false;
      break;
    }
    if (replay_.verdict(found_[i].plan, work_) != promised_) continue;
    if (kept != i) found_[kept] = std::move(found_[i]);
    ++kept;
  }
  found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(kept), found_.end());
  verified_ = kept;
}

// Where the smallest sets lie too deep: the first way that is met with, without what it does not need.
void RouteSearch::dive() {
  floor_ -= reserve_ / 2;
  reserve_ -= reserve_ / 2;
  limit_ = kNoLimit;
  first_will_do_ = true;
  try_all_open_sets();
  verify();
  if (!found_.empty()) reduce(found_[0]);
}

void RouteSearch::reduce(FoundPlan& found) {
  found.alike.clear();
  for (std::size_t i = 0; i < given_.value.size(); ++i) {
    if (!found.plan.changed().test(i) || work_.left() <= floor_ - reserve_) continue;
    Plan without = found.plan;
    without.undo(static_cast<FactIndex>(i));
    if (without.keeps_parts_within_wholes() && replay_.verdict(without, work_) == promised_)
      found.plan = std::move(without);
  }
}

}  // namespace zice
