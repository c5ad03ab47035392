// Conditions and requirements as JSON, with their figures and what is said while something is open.
#include "answer_json/node.h"

#include <cmath>

namespace zice {

void put_status(Json& json, Status status, Because because) {
  put_text(json, "status", name(status));
  if (because != Because::none) put_text(json, "because", name(because));
}

bool gives_gap(Status status, double gap) {
  return status == Status::unmet || status == Status::discretionary ||
         (status == Status::unknown && !std::isnan(gap));
}

Json fact_ids(const std::vector<FactIndex>& facts, const Vocabulary& vocabulary) {
  return array(facts, [&](FactIndex fact) { return text(vocabulary.facts[fact].id); });
}

void put_open_figure(Json& json, const FigureResult& figure, const Vocabulary& vocabulary) {
  if (!std::isnan(figure.may_require[0].figure)) {
    put(json, "may_require", array(figure.may_require, [](const PossibleFigure& possible) {
          Json one = Json::object();
          put_figure(one, "figure", possible.figure);
          if (!std::isnan(possible.gap)) put_figure(one, "gap", possible.gap);
          return one;
        }));
  }
  if (!figure.hangs_on.empty()) put(json, "hangs_on", fact_ids(figure.hangs_on, vocabulary));
}

void put_range(Json& json, const char* key, const std::optional<FigureRange>& range) {
  if (!range) return;
  Json ends = Json::object();
  if (!std::isnan(range->at_least)) put_figure(ends, "at_least", range->at_least);
  if (!std::isnan(range->at_most)) put_figure(ends, "at_most", range->at_most);
  put(json, key, std::move(ends));
}

namespace {

void put_figures(Json& json, Status status, const FigureResult& figure, const Vocabulary& vocabulary) {
  put_figure(json, "actual", figure.actual);
  put_figure(json, "required", figure.required);
  put_text(json, "unit", figure.unit);
  if (gives_gap(status, figure.gap)) put_figure(json, "gap", figure.gap);
  if (status == Status::met) put_figure(json, "margin", figure.margin);
  if (!figure.gap_unit.empty() && (gives_gap(status, figure.gap) || status == Status::met))
    put_text(json, "gap_unit", figure.gap_unit);
  put_range(json, "actual_range", figure.actual_range);
  put_range(json, "gap_range", figure.gap_range);
  put_range(json, "margin_range", figure.margin_range);
  put_open_figure(json, figure, vocabulary);
  if (figure.holds_from) put_text(json, "holds_from", figure.holds_from->iso());
}

Json node_json(const NodeResult& node, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "id", node.id);
  put_text(json, "cite", node.cite);
  const bool nested =
      node.kind == NodeKind::all || node.kind == NodeKind::any || node.kind == NodeKind::at_least;
  if (!nested) {
    put_text(json, "kind", name(node.kind));
    put(json, "facts", fact_ids(node.facts, vocabulary));
  }
  put_status(json, node.status, node.because);
  if (!node.discretions.empty()) put(json, "discretions", array(node.discretions, text));
  if (node.figure) put_figures(json, node.status, *node.figure, vocabulary);
  if (!nested) {
    put(json, "relaxed", Json(node.relaxed));
    return json;
  }
  if (node.kind == NodeKind::at_least) put_count(json, "at_least", node.need);
  const char* list = node.kind == NodeKind::at_least ? "of" : node.kind == NodeKind::all ? "all" : "any";
  put(json, list, nodes_json(node.children, vocabulary));
  return json;
}

}  // namespace

Json nodes_json(const std::vector<NodeResult>& nodes, const Vocabulary& vocabulary) {
  return array(nodes, [&](const NodeResult& node) { return node_json(node, vocabulary); });
}

}  // namespace zice
