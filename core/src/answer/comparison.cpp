#include "zice/comparison.h"

#include <cmath>

#include "advice/question_order.h"
#include "answer/assessing.h"
#include "values/fact_value.h"

namespace zice {
namespace {

// Gathers the requirements with a figure into rows.
class FigureRows {
 public:
  explicit FigureRows(std::vector<FigureRow>& rows) : rows_(rows) {}

  void add(const Assessment& assessment, std::size_t position) {
    for (const NodeResult& condition : assessment.conditions) add(condition, position, {});
    for (const FunctionResult& function : assessment.functions) {
      for (const NodeResult& requirement : function.requirements) add(requirement, position, function.id);
    }
  }

  void mark_strictest() {
    for (FigureRow& row : rows_) mark_strictest(row);
  }

 private:
  void add(const NodeResult& node, std::size_t position, std::string_view function) {
    for (const NodeResult& child : node.children) add(child, position, function);
    if (!node.has_figure) return;
    row_of(node).entries.push_back({position, node.id, node.cite, function, node.required, node.status,
                                    node.because, node.relaxed, node.gap, node.margin});
  }

  // Rows stay in the order of their facts; of the same facts, in the order in which they are met.
  FigureRow& row_of(const NodeResult& node) {
    auto at = rows_.begin();
    for (; at != rows_.end() && !(node.facts < at->facts); ++at) {
      if (at->facts == node.facts && at->kind == node.figure_kind) return *at;
    }
    return *rows_.insert(
        at, {node.facts, node.figure_kind, node.figure_asks, node.unit, node.gap_unit, node.actual, {}, {}});
  }

  // Comparisons with a figure that is not known are false.
  static void mark_strictest(FigureRow& row) {
    double highest = row.entries[0].required;
    for (const FigureEntry& entry : row.entries) {
      if (entry.required > highest || std::isnan(highest)) highest = entry.required;
    }
    for (const FigureEntry& entry : row.entries) {
      const bool named = !row.strictest.empty() && row.strictest.back() == entry.assessment;
      if (entry.required == highest && !named) row.strictest.push_back(entry.assessment);
    }
  }

  std::vector<FigureRow>& rows_;
};

std::vector<FactIndex> joint_further(const std::vector<Assessment>& assessments,
                                     const std::vector<FactIndex>& open) {
  FactSet joint;
  for (const Assessment& assessment : assessments) {
    for (const FactIndex fact : assessment.further_questions) joint.set(fact);
  }
  for (const FactIndex fact : open) joint.reset(fact);
  return members(joint);
}

DocumentRow document_row(const std::vector<Assessment>& assessments, DocumentIndex document,
                         const DocumentState& state) {
  DocumentRow row{document, state.listed, {}};
  for (std::size_t position = 0; position < assessments.size(); ++position) {
    const std::string_view id = assessments[position].ruleset.vocabulary().documents[document].id;
    for (const MaterialOutcome& material : assessments[position].materials) {
      for (const DocumentResult& paper : material.documents) {
        if (paper.id == id) row.asked.push_back({position, material.id, paper.cite, paper.status, paper.why});
      }
    }
  }
  return row;
}

}  // namespace

Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& given, Date as_of,
                   const Calendar& calendar) {
  Comparison comparison;
  comparison.as_of = as_of;
  if (rulesets.empty()) return comparison;
  const Applicant applicant = completed(given, rulesets[0].vocabulary());
  for (const Ruleset& ruleset : rulesets)
    comparison.assessments.push_back(assess(ruleset, applicant, as_of, calendar));
  FigureRows figures(comparison.figures);
  std::vector<const OpenQuestions*> questions;
  for (std::size_t i = 0; i < comparison.assessments.size(); ++i) {
    figures.add(comparison.assessments[i], i);
    questions.push_back(&comparison.assessments[i].open_questions);
  }
  figures.mark_strictest();
  comparison.open_questions = joint_questions(questions);
  comparison.further_questions = joint_further(comparison.assessments, comparison.open_questions.facts);
  for (std::size_t i = 0; i < applicant.documents.size(); ++i) {
    auto row = document_row(comparison.assessments, static_cast<DocumentIndex>(i), applicant.documents[i]);
    if (!row.asked.empty()) comparison.documents.push_back(std::move(row));
  }
  return comparison;
}

}  // namespace zice
