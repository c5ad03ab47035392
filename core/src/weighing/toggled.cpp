#include "weighing/toggled.h"

#include <algorithm>

#include "text/keyed.h"

namespace zice {
namespace {

TellingPairs fold(const std::vector<TellingPairs>& children, OutcomePairs start,
                  TellingPairs (*join)(TellingPairs, TellingPairs)) {
  TellingPairs joined{start, 0};
  for (const TellingPairs& child : children) joined = join(joined, child);
  return joined;
}

}  // namespace

Toggling::Toggling(const Weighing& weighing) : weighing_(weighing), given_(weighing_.given_) {
  weighing_.keeps_reached_ = false;
}

void Toggling::assume(FactIndex fact, std::int64_t value) {
  weighing_.given_[fact].value = value;
  weighing_.given_[fact].known = true;
  turned_down_.set(fact, value != best(fact));
}

void Toggling::forget(FactIndex fact) {
  weighing_.given_[fact].value = 0;
  weighing_.given_[fact].known = false;
  turned_down_.reset(fact);
}

std::int64_t Toggling::best(FactIndex fact) const {
  return weighing_.model_->falling.test(fact) ? given_[fact].least : given_[fact].most;
}

std::int64_t Toggling::worst(FactIndex fact) const {
  return weighing_.model_->falling.test(fact) ? given_[fact].most : given_[fact].least;
}

bool Toggling::is_tried_at_root() const {
  const std::vector<FactIndex>& shared = weighing_.root_.shared;
  return std::find(shared.begin(), shared.end(), fact_) != shared.end();
}

bool Toggling::is_chosen_above() const {
  const RulesetModel& model = *weighing_.model_;
  const std::vector<NodeIndex>& leaves = model.leaves_of[fact_];
  if (leaves.size() == 1) return leaves[0] == model.functions_node;
  return model.one_way.test(fact_);
}

bool Toggling::may(FactIndex fact, Change change) {
  fact_ = fact;
  if (is_tried_at_root()) return change(branch(weighing_.root_, 0));
  const bool above = is_chosen_above();
  bool found = false;
  for (std::size_t world = 0; !found && world < weighing_.world_count_; ++world) {
    weighing_.in_world(world, [&] {
      const TellingPairs rest{diagonal(others()), 0};
      found = above ? toggle_above(rest, change) : change(with_groups(rest));
    });
  }
  return found;
}

// What all groups come to that do not ask for the fact. A change is seen best where they come to the best
// they can, which what is assumed to be as good as it can be leaves as it was.
Outcomes Toggling::others() {
  const RulesetModel& model = *weighing_.model_;
  AllOf others;
  for (const NodeIndex index : weighing_.root_.children) {
    const FactSet& below = model.node(index).below;
    if (below.test(fact_)) continue;
    const bool as_weighed = turned_down_.none() || (below & turned_down_).none();
    others.add(as_weighed ? weighing_.in_this_world(index) : weighing_.reach(index));
  }
  return others.result();
}

TellingPairs Toggling::with_groups(TellingPairs rest) {
  for (const std::uint32_t group : weighing_.model_->groups[fact_])
    rest = worst_of(rest, pairs(weighing_.root_.children[group]));
  return seen_at(rest, Opened::always);
}

bool Toggling::toggle_above(const TellingPairs& rest, Change change) {
  const std::vector<std::int64_t> tried = answers();
  const Trial toggled(given_, fact_);
  for (std::size_t i = 1; i < tried.size(); ++i) {
    one_ = tried[i - 1];
    other_ = tried[i];
    if (change(with_groups(rest))) return true;
  }
  return false;
}

TellingPairs Toggling::pairs(NodeIndex index) {
  const Node& node = weighing_.model_->node(index);
  if (!node.below.test(fact_)) return {diagonal(weighing_.reach(index)), 0};
  return branch(node, 0);
}

// The cells of another missing fact, fine enough for both answers of the toggled one.
std::vector<std::int64_t> Toggling::cells_for_both(FactIndex fact, std::span<const NodeIndex> leaves) {
  std::vector<std::int64_t> values;
  if (!is_toggled()) {
    weighing_.append_cells(fact, leaves, values);
    return values;
  }
  for (const std::int64_t answer : {one_, other_}) {
    given_[fact_].value = answer;
    weighing_.append_cells(fact, leaves, values);
  }
  sort_unique(values, 0);
  return values;
}

TellingPairs Toggling::try_each(const Node& node, std::size_t next) {
  const FactIndex fact = node.tried()[next];
  const RulesetModel& model = *weighing_.model_;
  const auto own = static_cast<NodeIndex>(&node - model.nodes.data());
  const auto values = node.type == NodeType::leaf ? cells_for_both(fact, {&own, 1})
                                                  : cells_for_both(fact, model.leaves_of[fact]);
  Trial trial(given_, fact);
  TellingPairs found;
  for (const std::int64_t value : values) {
    trial.answer(value);
    found |= branch(node, next + 1);
  }
  return found;
}

// Of a fact that is wanted one way the ends: where any two answers differ, so do these. Of others two answers
// of one cell can differ as well, where what the fact is compared with is missing too, so both ends of each
// cell are tried; where two answers differ, so do two that are next to each other between them.
std::vector<std::int64_t> Toggling::answers() const {
  const Fact& about = weighing_.model_->vocabulary->facts[fact_];
  if (weighing_.model_->one_way.test(fact_) && about.is_amount())
    return {given_[fact_].least, given_[fact_].most};
  std::vector<std::int64_t> answers;
  weighing_.append_cells(fact_, weighing_.model_->leaves_of[fact_], answers, true);
  return answers;
}

TellingPairs Toggling::toggle(const Node& node, std::size_t next) {
  const std::vector<std::int64_t> tried = answers();
  const Trial toggled(given_, fact_);
  TellingPairs found;
  for (std::size_t i = 1; i < tried.size(); ++i) {
    one_ = tried[i - 1];
    other_ = tried[i];
    found |= branch(node, next);
  }
  return found;
}

TellingPairs Toggling::branch(const Node& node, std::size_t next) {
  const std::vector<FactIndex>& facts = node.tried();
  while (next < facts.size() && given_.knows(facts[next])) ++next;
  if (next == facts.size()) return combine(node);
  return facts[next] == fact_ ? toggle(node, next + 1) : try_each(node, next);
}

TellingPairs Toggling::combine(const Node& node) {
  if (node.type == NodeType::leaf) return seen_at({weigh_both(node), 0}, Opened::where_unmet);
  std::vector<TellingPairs> children;
  for (const NodeIndex child : node.children) children.push_back(pairs(child));
  return seen_at(joined(node, children), opened(node));
}

// What compile() adds is not shown itself, and where each function stands for itself none closes another.
Opened Toggling::opened(const Node& node) const {
  const RulesetModel& model = *weighing_.model_;
  const bool counts = node.type == NodeType::functions && model.function_rule == FunctionRule::at_least;
  const bool added = &node >= model.nodes.data() + model.shown;
  return added && !counts ? Opened::always : Opened::where_unmet;
}

TellingPairs Toggling::joined(const Node& node, const std::vector<TellingPairs>& children) {
  switch (node.type) {
    case NodeType::all:
    case NodeType::function:
      return fold(children, diagonal(kMet), worst_of);
    case NodeType::any:
      return fold(children, diagonal(kUnmet), best_of);
    default:
      return count(node, children);
  }
}

TellingPairs Toggling::count(const Node& node, const std::vector<TellingPairs>& children) {
  if (node.type == NodeType::at_least) return nth_best({node.need, node.need}, children);
  const bool each = weighing_.model_->function_rule == FunctionRule::each_declared;
  std::vector<TellingPairs> counted;
  for (std::size_t i = 0; i < children.size(); ++i) {
    const Claim claim = weighing_.claim(node.children[i]);
    if (each ? claim == Claim::yes : claim != Claim::no) counted.push_back(children[i]);
  }
  return each ? each_declared(counted, children) : count_functions(counted);
}

// The number of functions that are needed may itself be what is toggled, or be missing.
TellingPairs Toggling::count_functions(const std::vector<TellingPairs>& claimed) {
  TellingPairs found;
  if (fact_ == weighing_.model_->function_need_by.fact) {
    given_[fact_].value = one_;
    const int need = weighing_.functions_needs()[0];
    given_[fact_].value = other_;
    return nth_best({need, weighing_.functions_needs()[0]}, claimed);
  }
  for (const int need : weighing_.functions_needs()) found |= nth_best({need, need}, claimed);
  return found;
}

OutcomePairs Toggling::weigh_both(const Node& node) {
  given_[fact_].value = one_;
  const Outcomes one = chain(weighing_.weigh_leaf(node));
  given_[fact_].value = other_;
  return pair(one, chain(weighing_.weigh_leaf(node)));
}

}  // namespace zice
