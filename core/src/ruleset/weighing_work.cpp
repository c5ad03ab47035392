#include "ruleset/weighing_work.h"

#include <algorithm>
#include <set>

namespace zice {
namespace {

// To see whether a question is open: weighing for either of two answers, and for each answer alone.
constexpr double kWeighingsForAQuestion = 3;

// About how many cells the values of a missing fact fall into.
double cells(const RulesetModel& model, FactIndex fact) {
  const Fact& about = model.vocabulary->facts[fact];
  if (about.type == FactType::region) return static_cast<double>(model.region_cells(std::nullopt).size());
  if (about.is_amount()) return 1 + 2 * static_cast<double>(model.leaves_of[fact].size());
  if (about.type != FactType::choice) return static_cast<double>(about.most - about.least + 1);
  const std::set<std::uint8_t> alike(model.first_alike[fact].begin(), model.first_alike[fact].end());
  return static_cast<double>(alike.size());
}

// Of a figure that a leaf alone is left with.
constexpr double kCellsOfALeaf = 4;

double tried_at(const RulesetModel& model, NodeIndex index, FactSet& tried) {
  double product = 1;
  const Node& node = model.node(index);
  for (const FactIndex fact : node.tried()) {
    const bool own = node.type == NodeType::leaf && model.vocabulary->facts[fact].is_amount();
    if (!tried.test(fact)) product *= own ? kCellsOfALeaf : cells(model, fact);
    tried.set(fact);
  }
  return product;
}

double combinations_below(const RulesetModel& model, NodeIndex index, FactSet tried) {
  const double here = tried_at(model, index, tried);
  double below = 1;
  for (const NodeIndex child : model.node(index).children)
    below = std::max(below, combinations_below(model, child, tried));
  return here * below;
}

double leaves_below(const RulesetModel& model, NodeIndex index, FactSet tried) {
  const double here = tried_at(model, index, tried);
  double below = 1;
  for (const NodeIndex child : model.node(index).children) below += leaves_below(model, child, tried);
  return here * below;
}

}  // namespace

double most_combinations(const RulesetModel& model) { return combinations_below(model, model.root, {}); }

double weighing_work(const RulesetModel& model) {
  FactSet tried;
  const double worlds = tried_at(model, model.root, tried);
  const double all = leaves_below(model, model.root, {});
  double work = all;
  for (std::size_t fact = 0; fact < model.leaves_of.size(); ++fact) {
    if (tried.test(fact)) work += kWeighingsForAQuestion * all;
  }
  for (const NodeIndex group : model.node(model.root).children) {
    const auto asked = static_cast<double>((model.node(group).below & ~tried).count());
    work += kWeighingsForAQuestion * asked * worlds * leaves_below(model, group, tried);
  }
  return work;
}

}  // namespace zice
