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
      copy_(static_cast<std::int64_t>(given_.size()) / kCopiedInAStep + 1),
      options_(weighing, leeway),
      replay_(weighing) {}

bool RouteSearch::advance(std::int64_t steps) {
  if (pass_ == Pass::not_begun) begin(Pass::known);
  const std::int64_t until = work_.left() - steps;
  while (pass_ != Pass::over) {
    if (branches_.empty())
      begin_open_set();
    else
      take_branch();
    if (work_.left() <= until) break;
  }
  return pass_ != Pass::over;
}

void RouteSearch::run() {
  while (advance(work_.left())) {
  }
}

void RouteSearch::run_for_fewest() {
  only_fewest_ = true;
  run();
}

// What is left to the authority whatever it turns out to be (an open figure) leaves it open, too, whether
// everything is met. Where that is all, the figures known to be missed have to do.
void RouteSearch::begin(Pass pass) {
  pass_ = pass;
  if (pass != Pass::dive) options_.find(lenient_, pass == Pass::known, work_);
  if (pass == Pass::missed && has_been_searched()) return end_pass();
  deeper_ = 0;
  begin_limit(pass == Pass::dive ? kNoLimit : 0);
}

// Where no figure known to be missed may be left, the ways are those to have all met, and lead there.
bool RouteSearch::has_been_searched() const {
  return to_meets_ != nullptr && to_meets_->complete_ && to_meets_->all_as_promised_ &&
         !options_.leave_any() && model_.function_rule != FunctionRule::each_declared;
}

void RouteSearch::end_pass() {
  if (pass_ == Pass::known && lenient_ && !rejected_.empty()) return begin(Pass::missed);
  const bool was_dive = pass_ == Pass::dive;
  pass_ = Pass::over;
  if (was_dive) {
    if (!found_.empty()) reduce(found_[0]);
    return;
  }
  fewest_is_certain_ = !found_.empty();
  if (!found_.empty() || complete_) return;
  // The smallest sets lie too deep: the first way that is met with, without what it does not need.
  floor_ -= reserve_ / 2;
  reserve_ -= reserve_ / 2;
  begin(Pass::dive);
}

// One more change at a time until sets are found, so that none is missed that has fewer; then in larger
// steps.
void RouteSearch::begin_limit(int limit) {
  limit_ = limit;
  next_limit_ = kNoLimit;
  open_set_.clear();
}

void RouteSearch::end_limit(bool all_tried) {
  branches_.clear();
  verify();
  if (pass_ == Pass::dive) return end_pass();
  if (!all_tried) complete_ = false;
  if (!all_tried || next_limit_ == kNoLimit || (only_fewest_ && !found_.empty())) return end_pass();
  if (!only_fewest_) deeper_ = 2 * deeper_ + 1;
  begin_limit(next_limit_ + deeper_);
}

// All sets of one size, then those of the next.
void RouteSearch::next_open_set() {
  const std::size_t count = options_.ambivalent().size();
  if (next_set(open_set_, count)) return;
  if (open_set_.size() == count) return end_limit(true);
  open_set_.push_back(0);
  for (std::size_t i = 0; i < open_set_.size(); ++i) open_set_[i] = i;
}

void RouteSearch::open_worlds() {
  worlds_.assign(1, {});
  for (const std::size_t open : open_set_) {
    const FactIndex fact = options_.ambivalent()[open];
    std::vector<World> both;
    for (const World& world : worlds_) {
      for (const std::int64_t value : {0, 1}) {
        both.push_back(world);
        both.back().push_back({fact, value});
      }
    }
    worlds_.swap(both);
  }
}

void RouteSearch::begin_open_set() {
  if (open_set_.size() > kMostOpen) return end_limit(false);
  open_worlds();
  work_.spend(static_cast<std::int64_t>(worlds_.size() * (model_.conditions.size() + 1)));
  if (!may_go_on()) return end_limit(false);
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
  put_off({Plan(model_, given_, leeway_), {}}, todo);
}

void RouteSearch::take_branch() {
  if (!may_go_on()) return end_limit(false);
  Branch branch = std::move(branches_.back());
  branches_.pop_back();
  todos_.resize(branch.todos);
  members_.resize(branch.members);
  walk(std::move(branch.so_far), branch.todo);
  if (pass_ == Pass::dive && !found_.empty()) return end_limit(true);
  if (branches_.empty()) next_open_set();
}

void RouteSearch::put_off(FoundPlan so_far, int todo) {
  work_.spend(copy_);
  branches_.push_back({std::move(so_far), todo, todos_.size(), members_.size()});
}

void RouteSearch::walk(FoundPlan so_far, int todo) {
  int changes = -1;
  int made = 0;  // and those that are sure to come
  while (todo >= 0) {
    work_.spend(1);
    const int needed = least_of(todo);
    if (needed >= RouteOptions::kNever) return;
    if (so_far.plan.changes() != changes) {
      changes = so_far.plan.changes();
      made = changes + still_sure(so_far.plan);
    }
    const int least = made + needed;
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
  if (plan.changes() > limit_) {
    next_limit_ = std::min(next_limit_, plan.changes());
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
    if (replay_.verdict(found_[i].plan, work_) != promised_) {
      all_as_promised_ = false;
      continue;
    }
    if (kept != i) found_[kept] = std::move(found_[i]);
    ++kept;
  }
  found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(kept), found_.end());
  verified_ = kept;
}

void RouteSearch::reduce(FoundPlan& found) {
  found.alike.clear();
  for (std::size_t i = 0; i < given_.size(); ++i) {
    if (!found.plan.changed().test(i) || work_.left() <= floor_ - reserve_) continue;
    Plan without = found.plan;
    without.undo(static_cast<FactIndex>(i));
    if (without.keeps_parts_within_wholes() && replay_.verdict(without, work_) == promised_)
      found.plan = std::move(without);
  }
}

}  // namespace zice
