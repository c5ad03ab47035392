// A condition, or a node of a requirement tree, as JSON.
#pragma once

#include "json/output.h"
#include "zice/assessment.h"

namespace zice {

void write_node(JsonWriter& json, const NodeResult& node, const Vocabulary& vocabulary);
void write_nodes(JsonWriter& json, const std::vector<NodeResult>& nodes, const Vocabulary& vocabulary);

void write_fact_ids(JsonWriter& json, const std::vector<FactIndex>& facts, const Vocabulary& vocabulary);

// Whether a gap is given: always where the figure is missed; where the outcome is open, if it is not reached.
bool gives_gap(Status status, double gap);

// The gap or the margin, as the status tells.
void put_slack(JsonWriter& json, Status status, double gap, double margin);

// The key of the list that such a node has; empty for a leaf.
std::string_view list_key(NodeKind kind);

// What is said while a figure, or what follows from it, is open.
void put_open_figure(JsonWriter& json, const FigureResult& figure, const Vocabulary& vocabulary);

// "status", and "because" where it is discretionary.
void put_status(JsonWriter& json, Status status, Because because);

}  // namespace zice
