// What a weighing is told, and the values of what it is not that have to be told apart.
#include <algorithm>

#include "text/keyed.h"
#include "weighing/weighing.h"

namespace zice {

std::optional<std::int64_t> Weighing::answer(FactIndex fact) const {
  if (fact == model_->region) return stated_region_;
  return given_.knows(fact) ? std::optional(given_[fact].value) : std::nullopt;
}

std::optional<StatedRange> Weighing::range(FactIndex fact) const {
  const Fact& about = model_->vocabulary->facts[fact];
  const StatedRange stated{fact, given_[fact].least, given_[fact].most};
  const bool all = stated.least == about.least && stated.most == about.most;
  return all || given_.knows(fact) ? std::nullopt : std::optional(stated);
}

void Weighing::set_range(FactIndex fact, std::int64_t least, std::int64_t most) {
  set(fact, least == most ? std::optional(least) : std::nullopt);
  given_[fact].least = least;
  given_[fact].most = most;
}

void Weighing::set(const Applicant& applicant) {
  for (std::size_t i = 0; i < applicant.facts.size(); ++i) set(static_cast<FactIndex>(i), applicant.facts[i]);
  for (const StatedRange& range : applicant.ranges) set_range(range.fact, range.least, range.most);
}

void Weighing::set(const Applicant& applicant, FactIndex fact) {
  const StatedRange* range = applicant.range(fact);
  if (range == nullptr) return set(fact, applicant.facts[fact]);
  set_range(fact, range->least, range->most);
}

void Weighing::set(const Weighing& other, FactIndex fact) {
  set(fact, other.answer(fact));
  given_[fact].least = other.given_[fact].least;
  given_[fact].most = other.given_[fact].most;
}

void Weighing::set(FactIndex fact, std::optional<std::int64_t> value) {
  const Fact& about = model_->vocabulary->facts[fact];
  if (!given_.knows(fact)) was_missing_.set(fact);
  given_[fact] = {value.value_or(0), about.least, about.most, value.has_value()};
  if (fact != model_->region) return;
  stated_region_ = value;
  if (!value) return;
  const auto cells = places();
  if (cells.size() == 1)
    given_[fact].value = cells[0];
  else
    given_[fact].known = false;  // too coarse to tell: `value` keeps the code
}

void Weighing::append_cells(FactIndex fact, std::span<const NodeIndex> leaves,
                            std::vector<std::int64_t>& values, bool ends) const {
  const Fact& about = model_->vocabulary->facts[fact];
  if (about.type == FactType::region) {
    const auto cells = places();
    values.insert(values.end(), cells.begin(), cells.end());
    return;
  }
  if (about.type == FactType::choice) {
    const std::vector<std::uint8_t>& first = model_->first_alike[fact];
    for (std::size_t value = 0; value < first.size(); ++value) {
      if (first[value] == value) values.push_back(static_cast<std::int64_t>(value));
    }
    return;
  }
  if (!about.is_amount()) {
    for (std::int64_t value = about.least; value <= about.most; ++value) values.push_back(value);
    return;
  }
  const auto start = static_cast<std::ptrdiff_t>(values.size());
  const std::int64_t least = given_[fact].least;
  const std::int64_t most = given_[fact].most;
  values.push_back(least);
  for (const NodeIndex leaf : leaves) {
    if (const Requirement* requirement = model_->node(leaf).requirement.get())
      requirement->cuts(fact, given_, values);
  }
  values.erase(std::remove_if(values.begin() + start, values.end(),
                              [&](std::int64_t cut) { return cut < least || cut > most; }),
               values.end());
  if (ends) {
    const auto cells = static_cast<std::ptrdiff_t>(values.size());
    values.push_back(most);
    for (auto i = start; i < cells; ++i) {
      if (values[static_cast<std::size_t>(i)] > least)
        values.push_back(values[static_cast<std::size_t>(i)] - 1);
    }
  }
  sort_unique(values, static_cast<std::size_t>(start));
}

std::vector<std::int64_t> Weighing::cells(FactIndex fact) const {
  std::vector<std::int64_t> values;
  append_cells(fact, model_->leaves_of[fact], values);
  return values;
}

}  // namespace zice
