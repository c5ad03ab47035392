// Weighing again what answers touch, and no more: in the order of their turns, from the leaves that ask for
// them up to where a node comes to what it came to before.
#include <algorithm>

#include "text/restored.h"
#include "weighing/weighing.h"

namespace zice {

bool Weighing::is_tried_at(const Node& node) const {
  return std::any_of(node.shared.begin(), node.shared.end(),
                     [&](FactIndex fact) { return !given_.knows(fact); });
}

// Where a fact is tried that is missing, or was, what is below has come to that together: up to there all is
// weighed again.
void Weighing::touch(FactIndex changed) {
  const WeighingOrder& order = model_->order;
  const std::span<const Turn> asking = order.asking(changed);
  const bool is_tried = was_missing_.test(changed) || !given_.knows(changed);
  const Turn tried_at = is_tried ? order.tried_at(changed) : kNoTurn;
  for (Turn turn : asking) {
    touched_.set(turn);
    may_be_tried_ = may_be_tried_ || order.step(turn).is_below_trial;
    if (tried_at == kNoTurn) continue;
    for (; turn < tried_at; turn = order.step(turn).parent) touched_.set(turn);
  }
  // The cells of a figure tried at the root may depend on what it is compared with.
  all_stale_ = all_stale_ || (!asking.empty() && (amounts_tried_ || tried_at == order.root()));
}

const std::vector<NodeIndex>& Weighing::weigh_touched() {
  weighed_.clear();
  if (all_stale_) {
    spread(0, model_->order.root());
    leave(0, model_->order.root() + 1);
    weigh();
  } else {
    if (may_be_tried_) leave_to_trials();
    for (std::size_t world = 0; world < world_count_; ++world) in_world(world, [&] { weigh_stale(); });
  }
  all_stale_ = may_be_tried_ = false;
  touched_.clear();
  was_missing_.reset();
  gather_weighed();
  return weighed_;
}

// Where a missing fact is tried for all below, that is weighed with it.
void Weighing::leave_to_trials() {
  const WeighingOrder& order = model_->order;
  for (const Turn turn : order.trying()) {
    const WeighingOrder::Step& step = order.step(turn);
    if (touched_.next(step.first_below, turn) == turn || !is_tried_at(model_->node(step.node))) continue;
    spread(step.first_below, turn);
    leave(step.first_below, turn);
  }
}

// Marks what those stand in.
void Weighing::spread(Turn first, Turn end) {
  for (Turn turn = touched_.next(first, end); turn < end; turn = touched_.next(turn + 1, end))
    touched_.set(model_->order.step(turn).parent);
}

// Holds them for weighed.
void Weighing::leave(Turn first, Turn end) {
  for (Turn turn = touched_.next(first, end); turn < end; turn = touched_.next(turn + 1, end)) {
    touched_.reset(turn);
    weighed_again_.set(turn);
  }
}

void Weighing::weigh_stale() {
  stale_.add(touched_);
  stale_.drain([&](Turn turn) { weigh_again(turn); });
}

void Weighing::weigh_again(Turn turn) {
  const WeighingOrder::Step& step = model_->order.step(turn);
  Outcomes& reached = in_this_world(step.node);
  const Outcomes before = chain(reached);
  const bool is_tried = is_tried_at(model_->node(step.node));
  if (is_tried) forget(step);
  const Restored<bool> kept(as_kept_, !is_tried);
  reached = try_missing(step.node, 0);
  weighed_again_.set(turn);
  if (chain(reached) != before && step.parent != kNoTurn) stale_.set(step.parent);
}

void Weighing::forget(const WeighingOrder::Step& step) {
  for (Turn turn = step.first_below; &model_->order.step(turn) < &step; ++turn)
    in_this_world(model_->order.step(turn).node) = 0;
}

void Weighing::gather_weighed() {
  weighed_again_.drain([&](Turn turn) {
    weighed_.push_back(model_->order.step(turn).node);
    gather_worlds(weighed_.back());
  });
}

}  // namespace zice
