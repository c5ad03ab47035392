// What is due when: the dated steps of a procedure, as far as the measure and the applicant's own dates give
// them. Nothing here touches a status.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "zice/date.h"

namespace zice {

enum class StepId : std::uint8_t {
  application_window,  // when applications are handled
  decision,            // the authority decides by then
  publicity,           // the result is public for objections
  title,               // the title holds
  re_application,      // the year in which one may apply again
  annual_report,       // the next report due from those who hold the title
  annual_assessment,   // the yearly assessment of those who hold the title
  earliest_operating,  // an operating time will be long enough
  review,              // the next review of those who hold the title
  force                // the measure itself
};

enum class Basis : std::uint8_t { working_days, calendar_days, months, years, fixed };
// `disputed_day`: the text can be read in two ways, or not all the days lie within the measure's force.
// `calendar_not_published`: it depends on working days of a year whose holidays are not known, or on a
// notice.
enum class Certainty : std::uint8_t { exact, disputed_day, calendar_not_published };
// Whether the days of a step lie within the force of its measure: all of them, some by one reading only,
// some, none. Only `yes` can be exact.
enum class InForce : std::uint8_t { yes, disputed, partly, no };

// What is to be known of the days of a step before all else: that the measure is not in force on them, that a
// notice sets them, that the last may come earlier, or how certain they are.
enum class Standing : std::uint8_t {
  not_in_force,
  partly_in_force,
  force_disputed,
  by_notice,
  at_latest,
  exact,
  disputed_day,
  calendar_not_published
};

// Their names in files: "re-application".
std::string_view name(StepId);
std::string_view name(Basis);
std::string_view name(Certainty);
std::string_view name(InForce);
std::string_view name(Standing);
// For people, in Chinese: of core/glossary.json.
std::string_view word(StepId);
std::string_view word(Standing);

// A step is a day or a period. An end of a period is empty where none is printed or it is not known; both are
// where a notice sets the time every year.
struct TimelineStep {
  StepId id = StepId::force;
  std::string_view cite;
  std::string_view condition;  // earliest_operating: the id of the condition that is met from that day on
  std::optional<Date> date;    // a day; else the members below are a period
  std::optional<Date> from;
  std::optional<Date> until;  // the last day
  std::optional<Date>
      from_strict;  // the same where the first day is not counted, where both readings are open
  std::optional<Date> until_strict;
  std::optional<Date> until_first_day_counted;  // publicity: where the day of posting counts as the first
  std::optional<int> working_days;              // how many the period holds
  bool until_at_latest = false;                 // force: it may have ended before `until`
  bool by_notice = false;                       // the authority sets the time by a notice every year
  Basis basis = Basis::fixed;
  Certainty certainty = Certainty::exact;
  InForce in_force = InForce::yes;
  std::string note;  // Chinese: what to do, with whom, what another way of counting gives; may be empty

  // The day by which steps are ordered; nothing if no day is known.
  std::optional<Date> first_known() const { return date ? date : from ? from : until; }
  std::optional<Date> last_known() const { return date ? date : until ? until : from; }
};

Standing standing(const TimelineStep&);

}  // namespace zice
