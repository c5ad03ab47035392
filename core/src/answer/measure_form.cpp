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
      views_(ruleset_.model()) {
  // All of them have the first status, until they are shown.
  views_.conditions[0] = static_cast<std::uint16_t>(model().conditions.size());
  views_.functions[0] = static_cast<std::uint16_t>(model().functions.size());
  std::fill(views_.figures.begin(), views_.figures.end(), kNone);
  std::fill(views_.hangs_on.begin(), views_.hangs_on.end(), Requirement::kNoFact);
  weighing_.weigh();
  for (std::size_t node = 0; node < views_.nodes; ++node) show_node(static_cast<NodeIndex>(node));
  settle();
}

void MeasureForm::take(FactIndex fact, std::optional<std::int64_t> value) {
  weighing_.set(fact, value);
  touch(fact);
}

void MeasureForm::take(const StatedRange& range) {
  weighing_.set_range(range.fact, range.least, range.most);
  touch(range.fact);
}

void MeasureForm::touch(FactIndex fact) {
  weighing_.touch(fact);
  materials_stale_ = materials_stale_ || model().material_facts.test(fact);
  scope_stale_ = scope_stale_ || fact == model().declared;
  place_stale_ = place_stale_ || fact == model().region;
}

void MeasureForm::settle() {
  bool functions = scope_stale_;
  for (const NodeIndex index : weighing_.weigh_touched()) {
    if (at(index) < views_.nodes) show_node(index);
    functions = functions || index == model().functions_node;
  }
  // What is claimed shows in a function whether or not that asks for anything.
  if (scope_stale_) {
    for (const NodeIndex index : model().functions) show_node(index);
  }
  if (functions) show_functions();
  if (materials_stale_) show_materials();
  views_.summary[kVerdictPlace] = static_cast<double>(weighing_.verdict());
  if (place_stale_) views_.summary[kElsewherePlace] = is_elsewhere(weighing_) ? 1 : 0;
  materials_stale_ = scope_stale_ = place_stale_ = false;
}

void MeasureForm::show_node(NodeIndex index) {
  const std::size_t node = at(index);
  const Status is = weighing_.status(index);
  const auto status = static_cast<std::uint8_t>(is);
  recount(index, views_.status[node], status);
  views_.status[node] = status;
  views_.because[node] = static_cast<std::uint8_t>(weighing_.because(index, is));
  if (model().node(index).requirement != nullptr) show_figures(index, is);
}

void MeasureForm::show_figures(NodeIndex index, Status status) {
  const Figures figures = weighing_.figures(index);
  const ShownFigures shown = shown_figures(figures, status);
  views_.relaxed[at(index)] = shown.relaxed ? 1 : 0;
  const std::size_t place = at(index) * kFigureNames.size();
  views_.figures[place + kActualPlace] = shown.actual;
  views_.figures[place + kRequiredPlace] = shown.required;
  views_.figures[place + kGapPlace] = shown.gap;
  views_.figures[place + kMarginPlace] = shown.margin;
  const std::size_t first = at(index) * kHangingNames.size();
  std::size_t count = 0;
  if (hangs(status, figures.slack)) {
    for (const FactIndex fact : model().node(index).facts) {
      if (count < kHangingNames.size() && !weighing_.given().knows(fact))
        views_.hangs_on[first + count++] = fact;
    }
  }
  for (; count < kHangingNames.size(); ++count) views_.hangs_on[first + count] = Requirement::kNoFact;
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

void MeasureForm::show_functions() {
  auto& summary = views_.summary;
  const auto need = weighing_.functions_need();
  summary[kFunctionsStatusPlace] = static_cast<double>(weighing_.functions_status());
  summary[kFunctionsNeedPlace] = need ? *need : kNone;
  summary[kFunctionsMetPlace] = weighing_.functions_met();
  if (scope_stale_) summary[kJudgedPlace] = count_judged(weighing_);
}

// Keeps the counts while the status changes of what stands right below what compile() adds.
void MeasureForm::recount(NodeIndex index, std::uint8_t before, std::uint8_t after) {
  const Node& node = model().node(index);
  if (before == after || at(node.parent) < model().shown) return;
  View<std::uint16_t>& counts = node.type == NodeType::function ? views_.functions : views_.conditions;
  --counts[before];
  ++counts[after];
}

}  // namespace zice
