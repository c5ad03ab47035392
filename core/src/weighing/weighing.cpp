#include "weighing/weighing.h"

#include <algorithm>

namespace zice {
namespace {

Outcomes highest(Outcomes set) {
  return (set & kUnmet) != 0        ? kUnmet
         : (set & kRelaxation) != 0 ? kRelaxation
         : (set & kReading) != 0    ? kReading
                                    : kMet;
}

}  // namespace

Outcomes AllFold::result() const {
  if (!possible) return kImpossible;
  if (any_of == 0) return kMet;  // nothing to weigh is nothing missed
  // The worst child can be no better than the worst of the children's bests; above that, every value some
  // child can take.
  const Outcomes floor = highest(lows);
  return static_cast<Outcomes>(any_of & ~(floor - 1U));
}

void sort_unique(std::vector<std::int64_t>& values, std::size_t start) {
  const auto first = values.begin() + static_cast<std::ptrdiff_t>(start);
  std::sort(first, values.end());
  values.erase(std::unique(first, values.end()), values.end());
}

Weighing::Weighing(std::shared_ptr<const RulesetModel> model, Date as_of)
    : model_(std::move(model)), root_(model_->node(model_->root)) {
  given_.value.resize(model_->vocabulary->facts.size());
  given_.known.resize(model_->vocabulary->facts.size());
  given_.as_of = as_of;
  reached_.resize(model_->nodes.size());
}

std::optional<std::int64_t> Weighing::answer(FactIndex fact) const {
  if (fact == model_->region) return stated_region_;
  return given_.knows(fact) ? std::optional(given_.value[fact]) : std::nullopt;
}

void Weighing::set(FactIndex fact, std::optional<std::int64_t> value) {
  given_.known[fact] = value.has_value();
  given_.value[fact] = value.value_or(0);
  if (fact != model_->region) return;
  stated_region_ = value;
  if (!value) return;
  const auto cells = model_->region_cells(*value);
  if (cells.size() == 1)
    given_.value[fact] = cells[0];
  else
    given_.known[fact] = 0;  // too coarse to tell: `value` keeps the code
}

void Weighing::append_cells(FactIndex fact, std::vector<std::int64_t>& values, bool ends) const {
  const Fact& about = model_->vocabulary->facts[fact];
  if (about.type == FactType::region) {
    const std::int64_t code = given_.value[fact];
    const auto cells = model_->region_cells(code == 0 ? std::nullopt : std::optional(code));
    values.insert(values.end(), cells.begin(), cells.end());
    return;
  }
  if (about.type != FactType::number && about.type != FactType::date) {
    for (std::int64_t value = about.least; value <= about.most; ++value) values.push_back(value);
    return;
  }
  const auto start = static_cast<std::ptrdiff_t>(values.size());
  values.push_back(about.least);
  for (const NodeIndex leaf : model_->leaves_of[fact]) {
    if (const Requirement* requirement = model_->node(leaf).requirement.get())
      requirement->cuts(fact, given_, values);
  }
  values.erase(std::remove_if(values.begin() + start, values.end(),
                              [&](std::int64_t cut) { return cut < about.least || cut > about.most; }),
               values.end());
  if (ends) {
    const auto cells = static_cast<std::ptrdiff_t>(values.size());
    values.push_back(about.most);
    for (auto i = start; i < cells; ++i) {
      if (values[static_cast<std::size_t>(i)] > about.least)
        values.push_back(values[static_cast<std::size_t>(i)] - 1);
    }
  }
  sort_unique(values, static_cast<std::size_t>(start));
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

Outcomes Weighing::branch(const Node& node, std::size_t next) {
  const std::vector<FactIndex>& facts = node.tried();
  while (next < facts.size() && given_.knows(facts[next])) ++next;
  if (next == facts.size()) return combine(node);
  const FactIndex fact = facts[next];
  const std::int64_t kept = given_.value[fact];
  const std::size_t start = scratch_.size();
  append_cells(fact, scratch_, false);
  Outcomes outcomes = 0;
  given_.known[fact] = 1;
  for (std::size_t i = start, end = scratch_.size(); i < end; ++i) {
    given_.value[fact] = scratch_[i];
    outcomes |= branch(node, next + 1);
  }
  given_.known[fact] = 0;
  given_.value[fact] = kept;
  scratch_.resize(start);
  return outcomes;
}

Outcomes Weighing::combine_all(const Node& node) {
  AllFold fold;
  for (const NodeIndex child : node.children) {
    if (model_->node(child).type != NodeType::judged) fold.add(reach(child));
  }
  return fold.result();
}

Outcomes Weighing::combine_any(const Node& node) {
  Outcomes any_of = 0;
  Outcomes ceiling = kUnmet;  // the best child can be no worse than the best of the children's worsts
  bool possible = true;
  for (const NodeIndex child : node.children) {
    const Outcomes set = reach(child);
    possible = possible && set != kImpossible;
    any_of |= set;
    ceiling = std::min(ceiling, highest(set));
  }
  return possible ? static_cast<Outcomes>(any_of & (ceiling | (ceiling - 1U))) : kImpossible;
}

Outcomes Weighing::combine(const Node& node) {
  switch (node.type) {
    case NodeType::leaf:
      return weigh_leaf(node);
    case NodeType::judged:
      return kMet;
    case NodeType::all:
    case NodeType::function:
      return combine_all(node);
    case NodeType::any:
      return combine_any(node);
    case NodeType::at_least:
    case NodeType::functions:
      break;
  }
  std::vector<Outcomes> children;
  for (const NodeIndex child : node.children) children.push_back(reach(child));
  return count_children(node, children);
}

Outcomes Weighing::reach(NodeIndex index) {
  const Outcomes set = branch(model_->node(index), 0);
  if (recording_) reached_[static_cast<std::size_t>(index)] |= set;
  return chain(set);
}

void Weighing::forget_reached(NodeIndex index) {
  reached_[static_cast<std::size_t>(index)] = 0;
  for (const NodeIndex child : model_->node(index).children) forget_reached(child);
}

void Weighing::build_worlds() {
  world_facts_.clear();
  coarse_regions_.clear();
  for (const FactIndex fact : root_.shared) {
    if (given_.knows(fact)) continue;
    world_facts_.push_back(fact);
    coarse_regions_.push_back(given_.value[fact]);
  }
  worlds_.clear();
  std::vector<std::int64_t> assigned;
  const auto assign = [&](const auto& self, std::size_t next) -> void {
    if (next == world_facts_.size()) {
      worlds_.insert(worlds_.end(), assigned.begin(), assigned.end());
      return;
    }
    std::vector<std::int64_t> cells;
    const FactIndex fact = world_facts_[next];
    append_cells(fact, cells, false);
    given_.known[fact] = 1;
    for (const std::int64_t value : cells) {
      given_.value[fact] = value;
      assigned.push_back(value);
      self(self, next + 1);
      assigned.pop_back();
    }
    given_.known[fact] = 0;
    given_.value[fact] = coarse_regions_[next];
  };
  if (!world_facts_.empty()) assign(assign, 0);
  const std::size_t count = world_facts_.empty() ? 1 : worlds_.size() / world_facts_.size();
  group_sets_.assign(count * groups(), 0);
}

void Weighing::enter_world(std::size_t world) {
  for (std::size_t i = 0; i < world_facts_.size(); ++i) {
    given_.known[world_facts_[i]] = 1;
    given_.value[world_facts_[i]] = worlds_[world * world_facts_.size() + i];
  }
}

void Weighing::leave_worlds() {
  for (std::size_t i = 0; i < world_facts_.size(); ++i) {
    given_.known[world_facts_[i]] = 0;
    given_.value[world_facts_[i]] = coarse_regions_[i];
  }
}

void Weighing::weigh_group(std::size_t group) {
  const NodeIndex node = root_.children[group];
  forget_reached(node);
  for (std::size_t world = 0; world * groups() < group_sets_.size(); ++world) {
    enter_world(world);
    group_sets_[world * groups() + group] = reach(node);
  }
  leave_worlds();
}

void Weighing::combine_groups() {
  verdict_set_ = 0;
  for (std::size_t first = 0; first < group_sets_.size(); first += groups()) {
    AllFold fold;
    for (std::size_t group = 0; group < groups(); ++group) fold.add(group_sets_[first + group]);
    verdict_set_ |= fold.result();
  }
}

void Weighing::weigh() {
  build_worlds();
  for (std::size_t group = 0; group < groups(); ++group) weigh_group(group);
  combine_groups();
}

void Weighing::weigh(FactIndex changed) {
  const int group = model_->groups[changed];
  if (group == RulesetModel::kNoGroup) return;
  // The cells of a figure tried at the root may depend on what it is compared with.
  const bool figures_tried = std::any_of(world_facts_.begin(), world_facts_.end(), [&](FactIndex fact) {
    const FactType type = model_->vocabulary->facts[fact].type;
    return type == FactType::number || type == FactType::date;
  });
  if (group == RulesetModel::kSeveralGroups || figures_tried) return weigh();
  weigh_group(static_cast<std::size_t>(group));
  combine_groups();
}

int Weighing::needed(const Node& node) const {
  if (node.type == NodeType::at_least) return node.need;
  if (model_->function_rule != FunctionRule::at_least) return 0;
  const NeedByFact& by = model_->function_need_by;
  return by.fact == Requirement::kNoFact ? model_->function_need
                                         : by.need[static_cast<std::size_t>(given_.value[by.fact])];
}

}  // namespace zice
