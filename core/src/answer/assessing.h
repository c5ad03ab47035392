// What the assessment and the form show of a weighing: figures beside a status, and counts.
#pragma once

#include "papers/materials.h"
#include "weighing/still_open.h"
#include "weighing/work.h"
#include "zice/assessment.h"

namespace zice {

// One applicant, complete, weighed by one measure.
struct Weighed {
  Applicant applicant;
  Weighing weighing;
  MaterialResults materials;
};

Weighed weighed(const Ruleset& ruleset, const Applicant& applicant, Date as_of);
// All of an assessment but its routes. It may spend what is left of `work`.
Assessment assessed(const Ruleset& ruleset, const Weighed& weighed, const Calendar& calendar, Work& work);

struct ShownFigures {
  double actual = kNone;
  double required = kNone;
  double gap = kNone;
  double margin = kNone;
  bool relaxed = false;
  std::int64_t holds_from = 0;  // 0 if it does not apply
};

ShownFigures shown_figures(const Weighing& weighing, NodeIndex index);
// Of a node's figures beside its status.
ShownFigures shown_figures(const Figures& figures, Status status);

// Of a node that may be relaxed, the ids of the discretions that leave it to the authority: those that hold,
// and where none surely does, those that may.
std::vector<std::string_view> relaxing(const Weighing& weighing, NodeIndex index);

// Why the rule on functions stands as it does.
Because functions_because(const Weighing& weighing);

// What the measure has to say to applicants registered where this one is; and of one who is surely registered
// outside its area, that.
std::vector<ApplicantNotice> notices(const RulesetModel& model, const Applicant& applicant);
std::optional<Elsewhere> elsewhere(const Weighing& weighing);

// The ids of the items that reviewers judge, as Counts says.
std::vector<std::string_view> for_reviewers(const Weighing& weighing);

// As Counts says; it changes only with the functions that are claimed.
int count_judged(const Weighing& weighing);

}  // namespace zice
