#include "weighing/weighing.h"

#include <algorithm>
#include <utility>

#include "text/restored.h"

namespace zice {

// The values to try for one missing fact, on a stack that all trials share: they come in the innermost loop,
// where a vector of their own would cost more than weighing a leaf.
class Weighing::CellStack {
 public:
  CellStack(Weighing& weighing, FactIndex fact, std::span<const NodeIndex> leaves)
      : cells_(weighing.cells_tried_), start_(cells_.size()) {
    weighing.append_cells(fact, leaves, cells_);
    end_ = cells_.size();
  }
  ~CellStack() { cells_.resize(start_); }
  CellStack(const CellStack&) = delete;
  CellStack& operator=(const CellStack&) = delete;

  std::size_t size() const { return end_ - start_; }
  std::int64_t operator[](std::size_t i) const { return cells_[start_ + i]; }

 private:
  std::vector<std::int64_t>& cells_;
  std::size_t start_;
  std::size_t end_;
};

Weighing::Weighing(std::shared_ptr<const RulesetModel> model, Date as_of)
    : model_(std::move(model)), root_(model_->node(model_->root)), given_(*model_->vocabulary, as_of) {
  reached_.resize(model_->nodes.size());
  by_world_.resize(model_->nodes.size());
  for (TurnSet* turns : {&touched_, &stale_, &weighed_again_}) turns->resize(model_->order.size());
}

Outcomes Weighing::weigh_leaf(const Node& leaf) const {
  ++leaves_weighed_;
  const Outcomes outcome = leaf.requirement->weigh(given_);
  if (outcome != kUnmet) return outcome;
  for (const int index : leaf.discretions) {
    if (model_->discretions[static_cast<std::size_t>(index)].holds(given_)) return kRelaxation;
  }
  return outcome;
}

Outcomes Weighing::try_missing(NodeIndex index, std::size_t next) {
  const Node& node = model_->node(index);
  const std::vector<FactIndex>& facts = node.tried();
  while (next < facts.size() && given_.knows(facts[next])) ++next;
  return next == facts.size() ? combine(node) : try_cells(index, next);
}

// What a leaf alone is left with need only be told apart as far as the leaf does. Where answers are tried,
// nothing below is as it was kept.
Outcomes Weighing::try_cells(NodeIndex index, std::size_t next) {
  const Node& node = model_->node(index);
  const FactIndex fact = node.tried()[next];
  const std::span<const NodeIndex> own(&index, 1);
  const Restored<bool> anew(as_kept_, false);
  const CellStack cells(*this, fact, node.type == NodeType::leaf ? own : model_->leaves_of[fact]);
  Trial trial(given_, fact);
  Outcomes outcomes = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    trial.answer(cells[i]);
    outcomes |= try_missing(index, next + 1);
  }
  return outcomes;
}

template <class Fold>
Outcomes Weighing::combine_children(const Node& node, Fold fold) {
  if (as_kept_) {
    const Outcomes* kept = &by_world_[world_ * reached_.size()];
    for (const NodeIndex child : node.children) fold.add(kept[child]);
    return fold.result();
  }
  for (const NodeIndex child : node.children) fold.add(reach(child));
  return fold.result();
}

Outcomes Weighing::combine(const Node& node) {
  switch (node.type) {
    case NodeType::leaf:
      return weigh_leaf(node);
    case NodeType::all:
    case NodeType::function:
      return combine_children(node, AllOf());
    case NodeType::any:
      return combine_children(node, AnyOf());
    case NodeType::at_least:
      return combine_children(node, NthBest(node.need));
    case NodeType::functions:
      return combine_functions(node);
    case NodeType::judged:
      break;
  }
  return kMet;
}

Outcomes Weighing::combine_functions(const Node& node) {
  EachDeclared declared;
  NthBest claimed;
  const bool each = model_->function_rule == FunctionRule::each_declared;
  for (const NodeIndex function : node.children) {
    const Outcomes set = reach(function);
    const Claim claimed_is = claim(function);
    if (each) declared.add(set, claimed_is == Claim::yes);
    if (claimed_is != Claim::no) claimed.add(set);
  }
  if (each) return declared.result();
  Outcomes outcomes = 0;
  for (const int need : functions_needs()) outcomes |= claimed.result(need);
  return outcomes;
}

std::span<const int> Weighing::functions_needs() const {
  const NeedByFact& by = model_->function_need_by;
  if (by.fact == Requirement::kNoFact) return {&model_->function_need, 1};
  if (!given_.knows(by.fact)) return by.need;
  return {&by.need[static_cast<std::size_t>(given_[by.fact].value)], 1};
}

Outcomes Weighing::reach(NodeIndex index) {
  if (as_kept_) return chain(in_this_world(index));
  const Outcomes set = try_missing(index, 0);
  if (keeps_reached_) in_this_world(index) |= set;
  return chain(set);
}

Outcomes Weighing::outcomes(NodeIndex index) {
  const Restored<bool> unseen(keeps_reached_, false);
  return reach(index);
}

void Weighing::build_worlds() {
  world_facts_.clear();
  for (const FactIndex fact : root_.shared) {
    if (!given_.knows(fact)) world_facts_.push_back(fact);
  }
  amounts_tried_ = std::any_of(world_facts_.begin(), world_facts_.end(),
                               [&](FactIndex fact) { return model_->vocabulary->facts[fact].is_amount(); });
  worlds_.clear();
  world_count_ = 0;
  add_worlds(0);
  by_world_.assign(world_count_ * reached_.size(), 0);
}

void Weighing::add_worlds(std::size_t next) {
  if (next == world_facts_.size()) {
    ++world_count_;
    for (const FactIndex fact : world_facts_) worlds_.push_back(given_[fact].value);
    return;
  }
  const CellStack cells(*this, world_facts_[next], model_->leaves_of[world_facts_[next]]);
  Trial trial(given_, world_facts_[next]);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    trial.answer(cells[i]);
    add_worlds(next + 1);
  }
}

void Weighing::gather_worlds(NodeIndex index) {
  Outcomes& reached = reached_[at(index)];
  reached = 0;
  for (std::size_t place = at(index); place < by_world_.size(); place += reached_.size())
    reached |= by_world_[place];
}

void Weighing::weigh() {
  build_worlds();
  for (std::size_t world = 0; world < world_count_; ++world) in_world(world, [&] { reach(model_->root); });
  for (std::size_t node = 0; node < reached_.size(); ++node) gather_worlds(static_cast<NodeIndex>(node));
}

}  // namespace zice
