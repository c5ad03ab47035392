// Conditions and requirements as JSON, with their figures and what is said while something is open.
#include "answer_json/node.h"

#include <cmath>

namespace zice {

void put_status(JsonWriter& json, Status status, Because because) {
  json.text("status", name(status));
  if (because != Because::none) json.text("because", name(because));
}

bool gives_gap(Status status, double gap) {
  return status == Status::unmet || status == Status::discretionary ||
         (status == Status::unknown && !std::isnan(gap));
}

void put_slack(JsonWriter& json, Status status, double gap, double margin) {
  if (gives_gap(status, gap)) json.figure("gap", gap);
  if (status == Status::met) json.figure("margin", margin);
}

std::string_view list_key(NodeKind kind) {
  switch (kind) {
    case NodeKind::all:
      return "all";
    case NodeKind::any:
      return "any";
    case NodeKind::at_least:
      return "of";
    case NodeKind::computed:
    case NodeKind::declared:
    case NodeKind::judged:
      break;
  }
  return {};
}

void write_fact_ids(JsonWriter& json, const std::vector<FactIndex>& facts, const Vocabulary& vocabulary) {
  json.list(facts, [&](FactIndex fact) { json.text(vocabulary.facts[fact].id); });
}

void put_open_figure(JsonWriter& json, const FigureResult& figure, const Vocabulary& vocabulary) {
  if (!std::isnan(figure.may_require[0].figure)) {
    json.list("may_require", figure.may_require, [&](const PossibleFigure& possible) {
      const auto object = json.object();
      json.figure("figure", possible.figure);
      if (!std::isnan(possible.gap)) json.figure("gap", possible.gap);
    });
  }
  if (!figure.hangs_on.empty()) write_fact_ids(json.key("hangs_on"), figure.hangs_on, vocabulary);
}

void put_range(JsonWriter& json, std::string_view key, const std::optional<FigureRange>& range) {
  if (!range) return;
  const auto ends = json.key(key).object();
  if (!std::isnan(range->at_least)) json.figure("at_least", range->at_least);
  if (!std::isnan(range->at_most)) json.figure("at_most", range->at_most);
}

namespace {

void put_figures(JsonWriter& json, Status status, const FigureResult& figure, const Vocabulary& vocabulary) {
  json.figure("actual", figure.actual);
  json.figure("required", figure.required);
  json.text("unit", figure.unit);
  put_slack(json, status, figure.gap, figure.margin);
  if (!figure.gap_unit.empty() && (gives_gap(status, figure.gap) || status == Status::met))
    json.text("gap_unit", figure.gap_unit);
  put_range(json, "actual_range", figure.actual_range);
  put_range(json, "gap_range", figure.gap_range);
  put_range(json, "margin_range", figure.margin_range);
  put_open_figure(json, figure, vocabulary);
  if (figure.holds_from) json.text("holds_from", figure.holds_from->iso());
}

}  // namespace

void write_node(JsonWriter& json, const NodeResult& node, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("id", node.id);
  json.text("cite", node.cite);
  const std::string_view list = list_key(node.kind);
  const bool is_leaf = list.empty();
  if (is_leaf) {
    json.text("kind", name(node.kind));
    write_fact_ids(json.key("facts"), node.facts, vocabulary);
  }
  put_status(json, node.status, node.because);
  if (!node.discretions.empty()) json.texts("discretions", node.discretions);
  if (node.figure) put_figures(json, node.status, *node.figure, vocabulary);
  if (is_leaf) return json.flag("relaxed", node.relaxed);
  if (node.kind == NodeKind::at_least) json.count("at_least", node.need);
  write_nodes(json.key(list), node.children, vocabulary);
}

void write_nodes(JsonWriter& json, const std::vector<NodeResult>& nodes, const Vocabulary& vocabulary) {
  json.list(nodes, [&](const NodeResult& node) { write_node(json, node, vocabulary); });
}

}  // namespace zice
