#include "zice/comparison.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "advice/question_order.h"
#include "answer/assessing.h"
#include "answer/comparison_order.h"
#include "text/pick.h"
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
    if (!node.figure) return;
    row_of(node).entries.push_back({position, function, &node});
  }

  // Rows stay in the order of their facts; of the same facts, in the order in which they are met.
  FigureRow& row_of(const NodeResult& node) {
    const FigureResult& figure = *node.figure;
    auto at = rows_.begin();
    for (; at != rows_.end() && !(node.facts < at->facts); ++at) {
      if (at->facts == node.facts && at->kind == node.requirement) return *at;
    }
    return *rows_.insert(
        at, {node.facts, node.requirement, figure.asks, figure.unit, figure.gap_unit, figure.actual, {}, {}});
  }

  // Comparisons with a figure that is not known are false.
  static void mark_strictest(FigureRow& row) {
    std::size_t measures = 0;
    double highest = row.entries[0].node->figure->required;
    for (const FigureEntry& entry : row.entries) {
      if (entry.node->figure->required > highest || std::isnan(highest))
        highest = entry.node->figure->required;
    }
    for (const FigureEntry& entry : row.entries) {
      const bool named = !row.strictest.empty() && row.strictest.back() == entry.assessment;
      if (entry.node->figure->required == highest && !named) row.strictest.push_back(entry.assessment);
    }
    for (std::size_t i = 0; i < row.entries.size(); ++i) {
      const bool same_measure = i > 0 && row.entries[i].assessment == row.entries[i - 1].assessment;
      row.entries[i].repeats = same_measure && row.entries[i].function == row.entries[i - 1].function &&
                               says_the_same(*row.entries[i].node, *row.entries[i - 1].node);
      measures += same_measure ? 0 : 1;
    }
    for (FigureEntry& entry : row.entries)
      entry.stands_out = entry.node->figure->required == highest && row.strictest.size() < measures;
  }

  static bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

  static bool same(const PossibleFigure& a, const PossibleFigure& b) {
    return same(a.figure, b.figure) && same(a.gap, b.gap);
  }

  static bool says_the_same(const FigureResult& a, const FigureResult& b) {
    return same(a.required, b.required) && same(a.gap, b.gap) && same(a.margin, b.margin) &&
           same(a.may_require[0], b.may_require[0]) && same(a.may_require[1], b.may_require[1]) &&
           a.hangs_on == b.hangs_on;
  }

  static bool says_the_same(const NodeResult& a, const NodeResult& b) {
    return a.cite == b.cite && a.status == b.status && a.because == b.because && a.relaxed == b.relaxed &&
           says_the_same(*a.figure, *b.figure);
  }

  std::vector<FigureRow>& rows_;
};

std::vector<FactIndex> joint_further(const std::vector<Assessment>& assessments,
                                     const std::vector<FactIndex>& open) {
  FactSet joint;
  for (const Assessment& assessment : assessments) joint |= set_of(assessment.further_questions);
  return members(joint & ~set_of(open));
}

PaperNeed need_of(DocumentStatus status) {
  if (status == DocumentStatus::not_needed) return PaperNeed::none;
  return status == DocumentStatus::ready ? PaperNeed::served : PaperNeed::open;
}

DocumentRow document_row(const std::vector<Assessment>& assessments, DocumentIndex document,
                         const DocumentState& state) {
  DocumentRow row{document, state.listed, PaperNeed::none, {}};
  for (std::size_t position = 0; position < assessments.size(); ++position) {
    const std::string_view id = assessments[position].ruleset.vocabulary().documents[document].id;
    for (const MaterialOutcome& material : assessments[position].materials) {
      for (const DocumentResult& paper : material.documents) {
        if (paper.id != id) continue;
        row.asked.push_back({position, material.id, paper.cite, paper.status, paper.why, paper.explains});
        row.need = std::max(row.need, need_of(paper.status));
      }
    }
  }
  return row;
}

}  // namespace

std::string_view name(PaperNeed value) {
  static constexpr std::string_view names[] = {"none", "served", "open"};
  return pick(value, names);
}

Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& given, Date as_of,
                   const Calendar& calendar) {
  std::vector<Assessment> assessments;
  for (const Ruleset& ruleset : rulesets)
    assessments.push_back(assess(ruleset, given, as_of, calendar, rulesets));
  return compare(rulesets, given, as_of, std::move(assessments));
}

Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& given, Date as_of,
                   std::vector<Assessment> assessments) {
  Comparison comparison;
  comparison.as_of = as_of;
  if (rulesets.empty()) return comparison;
  const Applicant applicant = completed(given, rulesets[0].vocabulary());
  comparison.assessments = std::move(assessments);
  FigureRows figures(comparison.figures);
  std::vector<const OpenQuestions*> questions;
  for (std::size_t i = 0; i < comparison.assessments.size(); ++i) {
    figures.add(comparison.assessments[i], i);
    questions.push_back(&comparison.assessments[i].open_questions);
    comparison.successions.push_back(succession(rulesets[i], rulesets, as_of));
  }
  figures.mark_strictest();
  comparison.order = order_of(comparison.assessments, applicant);
  comparison.open_questions = joint_questions(questions);
  comparison.further_questions = joint_further(comparison.assessments, comparison.open_questions.facts);
  for (std::size_t i = 0; i < applicant.documents.size(); ++i) {
    auto row = document_row(comparison.assessments, static_cast<DocumentIndex>(i), applicant.documents[i]);
    if (!row.asked.empty()) comparison.documents.push_back(std::move(row));
  }
  return comparison;
}

}  // namespace zice
