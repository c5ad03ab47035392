#include "answer/measure_form.h"

#include <algorithm>
#include <utility>

#include "advice/interview.h"
#include "answer/assessing.h"

namespace zice {
namespace {

std::size_t at(NodeIndex index) { return static_cast<std::size_t>(index); }

}  // namespace

MeasureForm::MeasureForm(Ruleset ruleset, Date as_of, const std::vector<DocumentState>& documents)
    : ruleset_(std::move(ruleset)),
      weighing_(ruleset_.shared_model(), as_of),
      documents_(documents),
      views_(ruleset_.model()),
      counts_(model().shown) {
  for (const NodeIndex index : model().conditions) counts_[at(index)] = &views_.conditions;
  for (const NodeIndex index : model().functions) counts_[at(index)] = &views_.functions;
  // All of them have the first status, until they are shown.
  views_.conditions[0] = static_cast<std::uint16_t>(model().conditions.size());
  views_.functions[0] = static_cast<std::uint16_t>(model().functions.size());
  std::fill(views_.figures.begin(), views_.figures.end(), kNone);
  std::fill(views_.hangs_on.begin(), views_.hangs_on.end(), Requirement::kNoFact);
  for (const NodeIndex group : model().node(model().root).children)
    group_nodes(group, shown_nodes_.emplace_back());
  weighing_.weigh();
  for (std::size_t group = 0; group < shown_nodes_.size(); ++group) show_group(group);
  show_materials();
  show_summary();
}

void MeasureForm::take(FactIndex fact, std::optional<std::int64_t> value) {
  weighing_.set(fact, value);
  weigh(fact);
}

void MeasureForm::take(const StatedRange& range) {
  weighing_.set_range(range.fact, range.least, range.most);
  weigh(range.fact);
}

void MeasureForm::weigh(FactIndex fact) {
  weighing_.weigh(fact);
  show(fact);
  show_summary();
}

void MeasureForm::group_nodes(NodeIndex index, std::vector<NodeIndex>& into) const {
  if (at(index) < model().shown) into.push_back(index);
  for (const NodeIndex child : model().node(index).children) group_nodes(child, into);
}

// Shows what depends on a fact.
void MeasureForm::show(FactIndex fact) {
  const bool scope = fact == model().declared;  // shows in functions whether or not they ask for anything
  for (const std::uint32_t group : model().groups[fact]) {
    for (const NodeIndex index : shown_nodes_[group]) {
      if (scope || model().node(index).below.test(fact)) show_node(index);
    }
  }
  if (model().material_facts.test(fact)) show_materials();
}

void MeasureForm::show_group(std::size_t group) {
  for (const NodeIndex index : shown_nodes_[group]) show_node(index);
}

void MeasureForm::show_node(NodeIndex index) {
  const std::size_t node = at(index);
  const Status status = weighing_.status(index);
  recount(index, views_.status[node], static_cast<std::uint8_t>(status));
  views_.status[node] = static_cast<std::uint8_t>(status);
  views_.because[node] = static_cast<std::uint8_t>(weighing_.because(index));
  if (model().node(index).requirement == nullptr) return;
  const ShownFigures shown = shown_figures(weighing_, index);
  views_.relaxed[node] = shown.relaxed ? 1 : 0;
  const std::size_t figures = node * kFigureNames.size();
  views_.figures[figures + kActualPlace] = shown.actual;
  views_.figures[figures + kRequiredPlace] = shown.required;
  views_.figures[figures + kGapPlace] = shown.gap;
  views_.figures[figures + kMarginPlace] = shown.margin;
  show_hanging(index);
}

void MeasureForm::show_hanging(NodeIndex index) {
  const std::vector<FactIndex> facts = hangs_on(weighing_, index);
  const std::size_t first = at(index) * kHangingNames.size();
  for (std::size_t i = 0; i < kHangingNames.size(); ++i)
    views_.hangs_on[first + i] = i < facts.size() ? facts[i] : Requirement::kNoFact;
}

void MeasureForm::show_materials() {
  weigh_materials(weighing_, documents_, materials_);
  for (std::size_t i = 0; i < views_.materials; ++i)
    views_.material[i] = static_cast<std::uint8_t>(materials_.materials[i].status);
  for (std::size_t i = 0; i < views_.documents; ++i) {
    views_.document[i] = static_cast<std::uint8_t>(materials_.entries[i].status);
    views_.conflict[i] = materials_.entries[i].conflict ? 1 : 0;
  }
  std::fill(views_.material_counts.begin(), views_.material_counts.end(), 0);
  for (const std::uint8_t status : views_.material) ++views_.material_counts[status];
  const auto left_out = static_cast<std::size_t>(MaterialStatus::not_applicable);
  views_.summary[kMaterialsAskedPlace] =
      static_cast<double>(views_.materials) - views_.material_counts[left_out];
}

void MeasureForm::show_summary() {
  auto& summary = views_.summary;
  const auto need = weighing_.functions_need();
  summary[kVerdictPlace] = static_cast<double>(weighing_.verdict());
  summary[kFunctionsStatusPlace] = static_cast<double>(weighing_.functions_status());
  summary[kFunctionsNeedPlace] = need ? *need : kNone;
  summary[kFunctionsMetPlace] = weighing_.functions_met();
  summary[kElsewherePlace] = is_elsewhere(weighing_) ? 1 : 0;
  summary[kJudgedPlace] = count_judged(weighing_);
}

// Keeps the counts while one status changes.
void MeasureForm::recount(NodeIndex index, std::uint8_t before, std::uint8_t after) {
  if (View<std::uint16_t>* counts = counts_[at(index)]) {
    --(*counts)[before];
    ++(*counts)[after];
  }
}

}  // namespace zice
