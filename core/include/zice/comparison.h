// One applicant against several rulesets: their assessments side by side, and what only shows beside each
// other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/assessment.h"

namespace zice {

// What one ruleset requires of a figure. Figures are NaN as in NodeResult.
struct FigureEntry {
  std::size_t assessment;  // position in Comparison::assessments
  std::string_view id;     // of the node
  std::string_view cite;
  std::string_view function;  // the function that requires it; empty for a condition
  double required = 0;
  Status status = Status::unknown;
  Because because = Because::none;
  bool relaxed = false;
  double gap = 0;
  double margin = 0;
};

// Requirements that ask the same: the same kind of figure of the same facts. So a share of the full-time
// staff and one of all employees stand in two rows.
struct FigureRow {
  std::vector<FactIndex> facts;
  std::string_view kind;  // as NodeResult::figure_kind and figure_asks
  std::string_view asks;
  std::string_view unit;
  std::string_view gap_unit;  // where gap and margin count in another unit
  double actual = 0;
  std::vector<FigureEntry> entries;    // in the order of the assessments
  std::vector<std::size_t> strictest;  // positions of the assessments with the highest figure that is known
};

// Where one ruleset asks for a paper.
struct AskedDocument {
  std::size_t assessment;  // position in Comparison::assessments
  std::string_view material;
  std::string_view cite;
  DocumentStatus status = DocumentStatus::missing;
  std::string why;  // Chinese; empty if ready
};

struct DocumentRow {
  DocumentIndex document = 0;
  bool at_hand = false;  // listed by the applicant, whether or not it serves
  std::vector<AskedDocument> asked;
};

struct Comparison {
  Date as_of = Date::from_serial(0);
  std::vector<Assessment> assessments;       // in the order of the rulesets
  OpenQuestions open_questions;              // that settle every verdict
  std::vector<FactIndex> further_questions;  // of any of the rulesets, without the open ones
  std::vector<FigureRow> figures;            // in the order of the vocabulary
  std::vector<DocumentRow>
      documents;  // in the order of the vocabulary; those that nobody asks for are left out
};

// `rulesets` share one vocabulary.
Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& applicant, Date as_of,
                   const Calendar& calendar = Calendar());

// {"zice":1,"as_of":…,"assessments":[…],"open_questions":[…],"figures":[…],"documents":[…]}, without a line
// end. The same bytes on every platform.
std::string to_json(const Comparison& comparison);

}  // namespace zice
