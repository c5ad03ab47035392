#include "advice/plan.h"

#include <algorithm>

#include "zice/applicant.h"

namespace zice {
namespace {

constexpr std::int64_t kWhole = 10000;  // a share's value is in hundredths of a percent

// Answers that raise each other settle in a few rounds, unless they chase each other one by one.
constexpr int kMostRounds = 1'000;

constexpr std::int64_t kReplay = 100;  // steps to carry the answers over

// What the answer to a comparison must be at least, beside that value of the other.
std::int64_t least_beside(const Bound& bound, std::int64_t other) {
  return bound.type == Bound::Type::above ? other + 1 : (bound.value * other + kWhole - 1) / kWhole;
}

}  // namespace

FactSet stated_by_range(const Weighing& weighing) {
  FactSet ranged;
  for (std::size_t i = 0; i < weighing.model().vocabulary->facts.size(); ++i)
    ranged.set(i, weighing.range(static_cast<FactIndex>(i)).has_value());
  return ranged;
}

Plan::Plan(const RulesetModel& model, const Circumstances& given, const Leeway& leeway)
    : model_(&model),
      given_(&given),
      leeway_(&leeway),
      slots_(model.vocabulary->facts.size()),
      day_(given.as_of.serial()) {
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const Circumstances::Answer& answer = given[static_cast<FactIndex>(i)];
    slots_[i].value = answer.value;
    slots_[i].known = answer.known;
  }
}

bool Plan::holds(const Bound& bound) const {
  if (bound.fact == kDay) return day_ >= bound.value;
  switch (bound.type) {
    case Bound::Type::is:
      return slots_[bound.fact].known && slots_[bound.fact].value == bound.value;
    case Bound::Type::least:
      return has_lowest(bound.fact) && lowest(bound.fact) >= bound.value;
    case Bound::Type::most:
      return has_highest(bound.fact) && highest(bound.fact) <= bound.value;
    case Bound::Type::above:
    case Bound::Type::share:
      break;
  }
  if (!has_lowest(bound.fact) || !has_highest(bound.other)) return false;
  return lowest(bound.fact) >= least_beside(bound, highest(bound.other));
}

bool Plan::has_lowest(FactIndex index) const {
  return slots_[index].known || (*given_)[index].least > fact(index).least;
}

bool Plan::has_highest(FactIndex index) const {
  return slots_[index].known || (*given_)[index].most < fact(index).most;
}

std::int64_t Plan::lowest(FactIndex index) const {
  return slots_[index].known ? slots_[index].value : (*given_)[index].least;
}

std::int64_t Plan::highest(FactIndex index) const {
  return slots_[index].known ? slots_[index].value : (*given_)[index].most;
}

std::int64_t Plan::least_allowed(FactIndex index) const {
  return leeway_->told_apart.test(index) ? (*given_)[index].least : fact(index).least;
}

std::int64_t Plan::most_allowed(FactIndex index) const {
  return leeway_->told_apart.test(index) ? (*given_)[index].most : fact(index).most;
}

bool Plan::add(const Bound& bound, const std::string& cite) {
  switch (bound.type) {
    case Bound::Type::is:
      return is(bound.fact, bound.value, cite);
    case Bound::Type::most:
      return stay_below(bound.fact, bound.value, cite);
    case Bound::Type::least:
      if (bound.fact == kDay) return reach_day(bound.value, cite);
      return reach(bound.fact, bound.value, cite) && settle();
    case Bound::Type::above:
    case Bound::Type::share:
      break;
  }
  relations_.push_back({bound, &cite});
  return settle();
}

bool Plan::declare(std::int64_t functions) {
  return change(model_->declared, functions, model_->function_cite);
}

// What is not known can be answered; what is, only if an applicant can bring it about.
bool Plan::may_change(FactIndex index) const {
  if (leeway_->fixed.test(index)) return false;
  return !given_->knows(index) || fact(index).changeable;
}

bool Plan::change(FactIndex index, std::int64_t value, const std::string& cite) {
  if (!may_change(index)) return false;
  Slot& slot = slots_[index];
  slot.value = value;
  slot.known = true;
  slot.compared_only = false;
  if (slot.cite == nullptr) slot.cite = &cite;
  mark(index);
  moved_ = true;
  return true;
}

void Plan::undo(FactIndex index) {
  slots_[index] = {};
  slots_[index].value = (*given_)[index].value;
  slots_[index].known = (*given_)[index].known;
  if (changed_.test(index)) --changes_;
  changed_.reset(index);
}

void Plan::mark(std::size_t bit) {
  if (!changed_.test(bit)) ++changes_;
  changed_.set(bit);
}

bool Plan::reach(FactIndex index, std::int64_t least, const std::string& cite) {
  if (has_lowest(index) && lowest(index) >= least) return true;
  return least <= most_allowed(index) && change(index, std::max(least, least_allowed(index)), cite);
}

bool Plan::reach_day(std::int64_t least, const std::string& cite) {
  if (day_ >= least) return true;
  if (!is_assessment_day(Date::from_serial(least))) return false;
  day_ = least;
  if (day_cite_ == nullptr) day_cite_ = &cite;
  mark(kDayBit);
  return true;
}

bool Plan::is(FactIndex index, std::int64_t value, const std::string& cite) {
  const Slot& slot = slots_[index];
  if (slot.known && slot.value == value) return true;
  if (value == kYes && refused_.test(index)) return false;
  return !changed_.test(index) && change(index, value, cite);
}

bool Plan::stay_below(FactIndex index, std::int64_t most, const std::string& cite) {
  if (has_highest(index) && highest(index) <= most) return true;
  if (most < least_allowed(index) || (slots_[index].known && !changed_.test(index))) return false;
  return change(index, std::min(most, most_allowed(index)), cite);
}

bool Plan::answer_compared(FactIndex index, const std::string& cite) {
  if (slots_[index].known) return true;
  if (!change(index, (*given_)[index].least, cite)) return false;
  slots_[index].compared_only = true;
  return true;
}

bool Plan::settle() {
  int rounds = 0;
  do {
    moved_ = false;
    work_ += static_cast<std::int64_t>(relations_.size() + model_->parts.size());
    if (++rounds > kMostRounds) {
      gave_up_ = true;
      return false;
    }
    for (const Relation& relation : relations_) {
      if (!settle(relation)) return false;
    }
    if (!settle_parts()) return false;
  } while (moved_);
  return true;
}

bool Plan::settle(const Relation& relation) {
  const auto& [bound, cite] = relation;
  if (holds(bound)) return true;
  if (!answer_compared(bound.other, *cite)) return false;
  const std::int64_t other = slots_[bound.other].value;
  return reach(bound.fact, least_beside(bound, other), *cite);
}

// A part may not exceed its whole (docs/contract.md §1), so whoever raises one may have to raise the other.
bool Plan::settle_parts() {
  for (const RulesetModel::Part& pair : model_->parts) {
    if (!(changed_.test(pair.part) || changed_.test(pair.whole))) continue;
    if (lowest(pair.part) <= highest(pair.whole)) continue;
    const Slot& part = slots_[pair.part];
    const std::string* cite = part.cite != nullptr ? part.cite : slots_[pair.whole].cite;
    if (!reach(pair.whole, lowest(pair.part), *cite)) return false;
  }
  return true;
}

bool Plan::keeps_parts_within_wholes() const {
  return std::none_of(model_->parts.begin(), model_->parts.end(), [&](const RulesetModel::Part& pair) {
    return lowest(pair.part) > highest(pair.whole);
  });
}

void Plan::finish() {
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    if (!slots_[i].compared_only) continue;
    const auto index = static_cast<FactIndex>(i);
    slots_[i].value = std::max(slots_[i].value, largest_that_holds(index));
  }
}

bool Plan::is_less(FactIndex index, std::int64_t one, std::int64_t other) const {
  switch (fact(index).type) {
    case FactType::number:
      return one < other;
    case FactType::date:
      return one > other;
    case FactType::functions:  // what departs from the scope given in nothing in which the other does not
      return ((one ^ (*given_)[index].value) & ~(other ^ (*given_)[index].value)) == 0;
    case FactType::yes_no:
    case FactType::choice:
    case FactType::region:
      break;
  }
  return false;
}

bool Plan::asks_no_more(const Plan& other) const {
  if (changed_ != other.changed_ || day_ > other.day_) return false;
  bool asks_less = day_ < other.day_;
  bool compared_with_less = false;
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const std::int64_t mine = slots_[i].value;
    const std::int64_t its = other.slots_[i].value;
    if (!changed_.test(i) || mine == its) continue;
    if (slots_[i].compared_only) {
      compared_with_less = compared_with_less || mine < its;
      continue;
    }
    if (!is_less(static_cast<FactIndex>(i), mine, its)) return false;
    asks_less = true;
  }
  return asks_less || !compared_with_less;
}

std::int64_t Plan::largest_that_holds(FactIndex index) const {
  std::int64_t most = (*given_)[index].most;
  for (const Relation& relation : relations_) {
    const Bound& bound = relation.bound;
    if (bound.other != index) continue;
    const std::int64_t value = lowest(bound.fact);
    most = std::min(most, bound.type == Bound::Type::above ? value - 1 : value * kWhole / bound.value);
  }
  for (const RulesetModel::Part& pair : model_->parts) {
    if (pair.part == index && has_highest(pair.whole)) most = std::min(most, highest(pair.whole));
  }
  return most;
}

Verdict Replay::verdict(const Plan& plan, Work& work) {
  if (tried_->given().as_of != plan.day()) {
    tried_.emplace(weighing_.shared_model(), plan.day());
    tried_->weigh();
    changed_.set();  // everything has to be answered anew
  }
  const ChangeSet other = changed_ | plan.changed();
  for (std::size_t i = 0; i < weighing_.model().vocabulary->facts.size(); ++i) {
    if (!other.test(i)) continue;
    const auto fact = static_cast<FactIndex>(i);
    if (plan.changed().test(i)) {
      if (tried_->given().knows(fact) && tried_->given()[fact].value == plan.value(fact)) continue;
      tried_->set(fact, plan.value(fact));
    } else {
      tried_->set(weighing_, fact);
    }
    tried_->touch(fact);
  }
  changed_ = plan.changed();
  const std::uint64_t before = tried_->leaves_weighed();
  tried_->weigh_touched();
  work.spend(kReplay + static_cast<std::int64_t>(tried_->leaves_weighed() - before));
  return tried_->verdict();
}

}  // namespace zice
