#include "weighing/settling.h"

#include <algorithm>
#include <utility>

namespace zice {

double Settling::share(FactIndex fact) {
  cells_ = answered_.cells(fact);
  fact_ = fact;
  const RulesetModel& model = weighing_.model();
  double share = 0;
  if (model.one_way.test(fact) && model.vocabulary->facts[fact].is_amount())
    share = share_along();
  else
    share = share_of_each();
  answered_.set(weighing_, fact);
  answered_.touch(fact);
  answered_.weigh_touched();
  return share;
}

std::optional<std::int64_t> Settling::only_open() const {
  if (weighing_.model().vocabulary->facts[fact_].type != FactType::yes_no) return std::nullopt;
  return settled_ == 1 ? std::optional(kYes - cells_[last_settled_]) : std::nullopt;
}

Outcomes Settling::with(std::size_t cell) {
  answered_.set(fact_, cells_[cell]);
  answered_.touch(fact_);
  answered_.weigh_touched();
  return std::as_const(answered_).outcomes(weighing_.model().root);
}

double Settling::share_of_each() {
  std::int64_t all = 0;
  settled_ = 0;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
    with(cell);
    const std::int64_t alike = count_alike(cells_[cell]);
    all += alike;
    if (!is_settled()) continue;
    settled_ += alike;
    last_settled_ = cell;
  }
  return static_cast<double>(settled_) / static_cast<double>(all);
}

std::int64_t Settling::count_alike(std::int64_t answer) const {
  if (weighing_.model().vocabulary->facts[fact_].type != FactType::choice) return 1;
  const std::vector<std::uint8_t>& first = weighing_.model().first_alike[fact_];
  return std::count(first.begin(), first.end(), static_cast<std::uint8_t>(answer));
}

double Settling::share_along() {
  const std::size_t last = cells_.size() - 1;
  const Outcomes at_last = with(last);
  std::size_t settled = is_settled() ? 1 : 0;
  if (last > 0) {
    const Outcomes at_first = with(0);
    settled += is_settled() ? 1U : 0U;
    settled += settled_between(0, at_first, last, at_last);
  }
  return static_cast<double>(settled) / static_cast<double>(cells_.size());
}

std::size_t Settling::settled_between(std::size_t low, Outcomes at_low, std::size_t high, Outcomes at_high) {
  if (high - low < 2) return 0;
  const std::size_t middle = low + (high - low) / 2;
  const Outcomes at_middle = with(middle);
  const std::size_t here = is_settled() ? 1 : 0;
  if (at_low == at_high) return here * (high - low - 1);
  return here + settled_between(low, at_low, middle, at_middle) +
         settled_between(middle, at_middle, high, at_high);
}

}  // namespace zice
