// The parts of the deeds, each made of one applicant as weighed.
#pragma once

#include "answer/assessing.h"
#include "zice/deeds.h"

namespace zice {

// Fills `papers` and `to_renew`.
void find_papers(const Weighed& weighed, Deeds& deeds);

// Fills `tries`, of `missed` and `ways`.
void find_tries(Deeds& deeds);

// Fills `figures`, of `ways`.
void find_figures(Deeds& deeds);

// Fills `to_show`.
void find_what_to_show(Deeds& deeds);

// Fills `whom` and `asking`.
void find_whom_to_ask(Deeds& deeds);

// Whether a material supports what stands under this cite.
bool supports(const MaterialOutcome& material, std::string_view cite);

// Every node that has no part, and every group of which not all parts are needed.
template <class Visit>
void each_requirement(const std::vector<NodeResult>& nodes, const Visit& visit) {
  for (const NodeResult& node : nodes) {
    if (node.kind == NodeKind::all)
      each_requirement(node.children, visit);
    else
      visit(node);
  }
}

// Of the conditions, and of the functions that are claimed.
template <class Visit>
void each_requirement(const Assessment& assessment, const Visit& visit) {
  each_requirement(assessment.conditions, visit);
  for (const FunctionResult& function : assessment.functions) {
    if (function.claimed != Claim::no) each_requirement(function.requirements, visit);
  }
}

}  // namespace zice
