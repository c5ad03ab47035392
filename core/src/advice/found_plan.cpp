// What a plan stands for where members of a count are as good as each other: the search breaks that symmetry
// by taking the first of them, and here the combinations are counted and told in lexicographic order.
#include <algorithm>

#include "advice/route_search.h"

namespace zice {
namespace {

// One of those alike, with what it takes.
struct Member {
  std::size_t alike;  // which of the plan's
  std::vector<const RouteOption*> changes;
  FactIndex first;  // the least of its facts
};

std::vector<const RouteOption*> changes_of(NodeIndex member, const RouteOptions& options) {
  std::vector<const RouteOption*> changes;
  options.gather(member, changes);
  return changes;
}

FactIndex first_fact(const std::vector<const RouteOption*>& changes) {
  FactIndex first = Requirement::kNoFact;
  for (const RouteOption* option : changes) {
    for (const Bound& bound : option->way) first = std::min(first, bound.fact);
  }
  return first;
}

// How many of `from` can be chosen out of `all`, at most `most`.
std::uint64_t sets(std::uint64_t all, std::uint64_t from, std::uint64_t most) {
  std::uint64_t found = 1;
  for (std::uint64_t i = 1; i <= std::min(from, all - from); ++i) {
    found = found * (all - i + 1) / i;
    if (found > most) return most;
  }
  return found;
}

}  // namespace

// Which members to take, in the order in which those come first whose facts do.
class EachWay::Choice {
 public:
  Choice(const FoundPlan& found, const RouteOptions& options) {
    for (std::size_t i = 0; i < found.alike.size(); ++i) {
      left_.push_back(found.alike[i].taken);
      for (const NodeIndex node : *found.alike[i].members) {
        auto changes = changes_of(node, options);
        const FactIndex first = first_fact(changes);
        members_.push_back({i, std::move(changes), first});
      }
    }
    std::sort(members_.begin(), members_.end(),
              [](const Member& a, const Member& b) { return a.first < b.first; });
    taken_.assign(members_.size(), 0);
    fill(0);
  }

  const std::vector<Member>& members() const { return members_; }
  bool takes(std::size_t member) const { return taken_[member] != 0; }

  // Goes to the next; false behind the last.
  bool next() {
    std::vector<int> behind(left_.size());  // members behind a place, by those alike
    for (std::size_t i = members_.size(); i-- > 0;) {
      const std::size_t alike = members_[i].alike;
      if (taken_[i] != 0) {
        taken_[i] = 0;
        ++left_[alike];
        if (behind[alike] >= left_[alike]) {  // the others can be had behind it
          fill(i + 1);
          return true;
        }
      }
      ++behind[alike];
    }
    return false;
  }

 private:
  void fill(std::size_t from) {
    for (std::size_t i = from; i < members_.size(); ++i) {
      int& left = left_[members_[i].alike];
      taken_[i] = left > 0 ? 1 : 0;
      if (left > 0) --left;
    }
  }

  std::vector<Member> members_;
  std::vector<std::uint8_t> taken_;  // by member, 1: it is taken
  std::vector<int> left_;            // still to be taken, by those alike
};

void FoundPlan::take(NodeIndex counting, int changes, const std::vector<NodeIndex>* members) {
  for (Alike& one : alike) {
    if (one.counting != counting || one.changes != changes) continue;
    ++one.taken;
    return;
  }
  alike.push_back({counting, changes, members, 1});
}

std::uint32_t FoundPlan::ways() const {
  std::uint64_t product = 1;
  for (const Alike& one : alike) {
    product *= sets(one.members->size(), static_cast<std::uint64_t>(one.taken), kMostCounted);
    product = std::min<std::uint64_t>(product, kMostCounted);
  }
  return static_cast<std::uint32_t>(product);
}

bool FoundPlan::is_within(const ChangeSet& changed, const RouteOptions& options) const {
  ChangeSet others = plan.changed();
  for (const Alike& one : alike) {
    int held = 0;
    for (const NodeIndex member : *one.members) {
      bool all = true;
      for (const RouteOption* option : changes_of(member, options)) {
        for (const Bound& bound : option->way) {
          others.reset(bound.fact);
          all = all && changed.test(bound.fact);
        }
      }
      held += all ? 1 : 0;
    }
    if (held < one.taken) return false;
  }
  return (others & ~changed).none();
}

EachWay::EachWay(const FoundPlan& found, const RouteOptions& options)
    : found_(&found), choice_(found.alike.empty() ? nullptr : std::make_unique<Choice>(found, options)) {}
EachWay::EachWay(EachWay&&) noexcept = default;
EachWay& EachWay::operator=(EachWay&&) noexcept = default;
EachWay::~EachWay() = default;

bool EachWay::next() { return choice_ != nullptr && choice_->next(); }

Plan EachWay::plan() const {
  Plan plan = found_->plan;
  if (choice_ == nullptr) return plan;
  for (const Member& member : choice_->members()) {
    for (const RouteOption* option : member.changes) {
      for (const Bound& bound : option->way) plan.undo(bound.fact);
    }
  }
  for (std::size_t i = 0; i < choice_->members().size(); ++i) {
    if (!choice_->takes(i)) continue;
    for (const RouteOption* option : choice_->members()[i].changes) {
      for (const Bound& bound : option->way) plan.add(bound, *option->cite);
    }
  }
  return plan;
}

}  // namespace zice
