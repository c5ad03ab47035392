// What is typed into a form: runs at every key.
#include <cmath>
#include <optional>
#include <utility>

#include "answer/form_state.h"

namespace zice {

void Form::State::type(FactIndex fact, const FactValue& value, bool given) {
  const bool good = given && value.problem == Problem::none;
  typed.state(fact, good ? std::optional(value.value) : std::nullopt);
  settle(fact, value.problem);
}

void Form::State::type(FactIndex fact, const RangeValue& range) {
  if (range.problem == Problem::none)
    typed.state(StatedRange{fact, range.least, range.most});
  else
    typed.state(fact, std::nullopt);
  settle(fact, range.problem);
}

void Form::State::settle(FactIndex fact, Problem problem) {
  views.problem[fact] = static_cast<std::uint8_t>(problem);
  views.problem[fact] = problem_now(fact);
  take(fact);
  if (!wholes.test(fact)) return;
  for (const auto& [part, whole] : measures[0]->ruleset().model().parts) {
    if (whole != fact) continue;
    const std::uint8_t before = std::exchange(views.problem[part], problem_now(part));
    if (views.problem[part] != before) take(part);
  }
}

std::uint8_t Form::State::problem_now(FactIndex fact) const {
  const auto own = static_cast<Problem>(views.problem[fact]);
  if (own != Problem::none && own != Problem::part_over_whole) return views.problem[fact];
  return static_cast<std::uint8_t>(exceeded_whole(vocabulary, typed, fact) ? Problem::part_over_whole
                                                                           : Problem::none);
}

void Form::State::take(FactIndex fact) {
  if (is_taken_.test(fact)) return;
  is_taken_.set(fact);
  taken_.push_back(fact);
}

void Form::State::hand_over(FactIndex fact, MeasureForm& measure) const {
  const bool good = views.problem[fact] == 0;
  if (const StatedRange* range = good ? typed.range(fact) : nullptr)
    measure.take(*range);
  else
    measure.take(fact, good ? typed.facts[fact] : std::nullopt);
}

void Form::State::settle() {
  for (const auto& measure : measures) {
    for (const FactIndex fact : taken_) hand_over(fact, *measure);
    measure->settle();
  }
  for (const FactIndex fact : taken_) is_taken_.reset(fact);
  taken_.clear();
}

int Form::set(int fact, double typed) {
  State& state = *state_;
  if (!state.has_fact(fact)) return static_cast<int>(Problem::unknown_id);
  const auto index = static_cast<FactIndex>(fact);
  state.type(index, typed_value(state.vocabulary, state.vocabulary.facts[index], typed), true);
  return state.views.problem[index];
}

int Form::set_range(int fact, double low, bool low_open, double high, bool high_open) {
  State& state = *state_;
  if (!state.has_fact(fact)) return static_cast<int>(Problem::unknown_id);
  const auto index = static_cast<FactIndex>(fact);
  const Fact& about = state.vocabulary.facts[index];
  const auto end = [&](double typed, bool open, End which) {
    return std::isnan(typed)
               ? std::nullopt
               : std::optional(RangeEnd{typed_end(state.vocabulary, about, typed, which), open});
  };
  state.type(index, range_value(about, end(low, low_open, End::low), end(high, high_open, End::high)));
  return state.views.problem[index];
}

void Form::clear(int fact) {
  if (state_->has_fact(fact)) state_->type(static_cast<FactIndex>(fact), {}, false);
}

void Form::settle() { state_->settle(); }

}  // namespace zice
