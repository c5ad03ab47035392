// One applicant against several rulesets: their assessments side by side, and what only shows beside each
// other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/assessment.h"
#include "zice/succession.h"

namespace zice {

// What one ruleset requires of a figure.
struct FigureEntry {
  std::size_t assessment;     // position in Comparison::assessments
  std::string_view function;  // the function that requires it; empty for a condition
  const NodeResult* node;     // in that assessment
  bool stands_out = false;    // the highest figure known, where the measures differ
  // It says of its measure what the entry before it says (Xiamen art. 8(5): guarantors and all others).
  bool repeats = false;
};

// Requirements that ask the same: the same kind of figure of the same facts. So a share of the full-time
// staff and one of all employees stand in two rows.
struct FigureRow {
  std::vector<FactIndex> facts;
  std::string_view kind;  // as NodeResult::requirement and FigureResult::asks
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
  std::string why;        // Chinese; empty if ready
  bool explains = false;  // `why` says more than the status
};

// What a paper is to the measures together: none needs it of this applicant, it serves wherever it is needed,
// or it is still to be got or mended for one of them.
enum class PaperNeed : std::uint8_t { none, served, open };
std::string_view name(PaperNeed);

struct DocumentRow {
  DocumentIndex document = 0;
  bool at_hand = false;  // listed by the applicant, whether or not it serves
  PaperNeed need = PaperNeed::none;
  std::vector<AskedDocument> asked;
};

// Surely, perhaps, surely not.
enum class Fit : std::uint8_t { yes, unknown, no };
std::string_view name(Fit);

// Where a measure stands among the others for this applicant, and why. First those that apply: that take the
// applicant's place of registration and are in force; then those that may; last those that do not. Within
// each the nearest first: by the verdict (meets, discretionary, incomplete, falls_short), then by the fewest
// unmet, discretionary and unknown, then as the rulesets stand.
struct MeasureStanding {
  std::size_t assessment = 0;  // position in Comparison::assessments
  Fit applies = Fit::yes;      // the less certain of `takes` and its force; a disputed day is `unknown`
  Fit takes = Fit::yes;        // by its rule on whom it takes, and by conditions on the place
  // Conditions of that status. The rule on functions counts as the functions it lacks where it is unmet, as
  // one where it is discretionary or unknown.
  int unmet = 0;
  int discretionary = 0;
  int unknown = 0;
};

// Its figures point into its assessments, so it moves and is not copied.
struct Comparison {
  Comparison() = default;
  Comparison(Comparison&&) = default;
  Comparison& operator=(Comparison&&) = default;

  Date as_of = Date::from_serial(0);
  std::vector<Assessment> assessments;       // in the order of the rulesets
  std::vector<Succession> successions;       // of each
  std::vector<MeasureStanding> order;        // which of them to look at first
  OpenQuestions open_questions;              // that settle every verdict
  std::vector<FactIndex> further_questions;  // of any of the rulesets, without the open ones
  std::vector<FigureRow> figures;            // in the order of the vocabulary
  std::vector<DocumentRow>
      documents;  // in the order of the vocabulary; those that nobody asks for are left out
};

// `rulesets` share one vocabulary.
Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& applicant, Date as_of,
                   const Calendar& calendar = Calendar());

// The same from what was assessed before: of each ruleset, in their order, for this applicant on this day.
Comparison compare(const std::vector<Ruleset>& rulesets, const Applicant& applicant, Date as_of,
                   std::vector<Assessment> assessments);

// {"zice":1,"as_of":…,"assessments":[…],"order":[…],"open_questions":[…],"figures":[…],"documents":[…]},
// without a line end. The same bytes on every platform.
std::string to_json(const Comparison& comparison);

}  // namespace zice
