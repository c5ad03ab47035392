// Conditions and requirements as JSON, with their figures and what is said while something is open.
#include "answer_json/node.h"

#include <cmath>

namespace zice {

void put_status(Json& json, Status status, Because because) {
  put_text(json, "status", name(status));
  if (status == Status::discretionary) put_text(json, "because", name(because));
}

bool gives_gap(Status status, double gap) {
  return status == Status::unmet || status == Status::discretionary ||
         (status == Status::unknown && !std::isnan(gap));
}

Json fact_ids(const std::vector<FactIndex>& facts, const Vocabulary& vocabulary) {
  return array(facts, [&](FactIndex fact) { return text(vocabulary.facts[fact].id); });
}

void put_open_figure(Json& json, const NodeResult& node, const Vocabulary& vocabulary) {
  if (!std::isnan(node.may_require[0].figure)) {
    put(json, "may_require", array(node.may_require, [](const PossibleFigure& possible) {
          Json one = Json::object();
          put_figure(one, "figure", possible.figure);
          if (!std::isnan(possible.gap)) put_figure(one, "gap", possible.gap);
          return one;
        }));
  }
  if (!node.hangs_on.empty()) put(json, "hangs_on", fact_ids(node.hangs_on, vocabulary));
}

namespace {

void put_figures(Json& json, const NodeResult& node, const Vocabulary& vocabulary) {
  put_figure(json, "actual", node.actual);
  put_figure(json, "required", node.required);
  put_text(json, "unit", node.unit);
  if (gives_gap(node.status, node.gap)) put_figure(json, "gap", node.gap);
  if (node.status == Status::met) put_figure(json, "margin", node.margin);
  if (!node.gap_unit.empty() && (gives_gap(node.status, node.gap) || node.status == Status::met))
    put_text(json, "gap_unit", node.gap_unit);
  put_open_figure(json, node, vocabulary);
  if (node.holds_from) put_text(json, "holds_from", node.holds_from->iso());
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
  if (node.has_figure) put_figures(json, node, vocabulary);
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
