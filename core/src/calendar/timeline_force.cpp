// A step stands on the measure's words, and those bind only while the measure is in force: what lies outside
// is given, because an applicant may hold papers that name it, but never as certain.
#include "calendar/timeline.h"
#include "text/text.h"

namespace zice {
namespace {

// The force of a measure with both readings of its ends; an end is open where none is printed.
struct Term {
  std::optional<Date> from;
  std::optional<Date> until;
  std::optional<Date> from_strict;
  std::optional<Date> until_strict;

  explicit Term(const Force& force)
      : from(Date::parse(force.from)),
        until(Date::parse(force.until)),
        from_strict(force.from_strict.empty() ? from : Date::parse(force.from_strict)),
        until_strict(force.until_strict.empty() ? until : Date::parse(force.until_strict)) {}

  // By one of the readings at least.
  bool reaches(Date first, Date last) const {
    return !(from && last < *from) && !(until_strict && first > *until_strict);
  }
  bool may_hold(Date first, Date last) const {
    return !(from && first < *from) && !(until_strict && last > *until_strict);
  }
  // By both.
  bool holds(Date first, Date last) const {
    return !(from_strict && first < *from_strict) && !(until && last > *until);
  }
};

InForce in_force(const Term& term, Date first, Date last) {
  if (!term.reaches(first, last)) return InForce::no;
  if (term.holds(first, last)) return InForce::yes;
  return term.may_hold(first, last) ? InForce::disputed : InForce::partly;
}

std::string why(const Term& term, InForce in_force, Date last) {
  switch (in_force) {
    case InForce::yes:
      return "";
    case InForce::disputed:
      return "办法的首日和末日各有两种算法，这段时间是否都在施行期内，请向主管部门核实。";
    case InForce::partly:
      return concat({"办法的施行期是", term.from ? term.from->iso() : "", "至",
                     term.until ? term.until->iso() : "今", "，期外的日子以当时有效的办法为准。"});
    case InForce::no:
      break;
  }
  if (term.from && last < *term.from) return concat({"办法", term.from->iso(), "起才施行。"});
  return concat({"办法施行到", term.until->iso(), "为止，这一步要看现行办法。"});
}

}  // namespace

void hold_against_force(TimelineStep& step, const Force& force, Date as_of) {
  const Term term(force);
  // A step whose days nobody has set yet is asked about on the day of assessment; one that a later notice
  // will set is none of a measure that has ended.
  const Date first = step.first_known().value_or(as_of);
  const Date last = step.last_known().value_or(as_of);
  if (!step.first_known() && term.from && last < *term.from) return;
  step.in_force = in_force(term, first, last);
  if (step.in_force == InForce::yes) return;
  step.note += why(term, step.in_force, last);
  if (step.certainty == Certainty::exact) step.certainty = Certainty::disputed_day;
}

}  // namespace zice
