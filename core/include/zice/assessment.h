// One applicant weighed against one ruleset: the whole answer as one value. Its texts are views into the
// ruleset, which the assessment keeps alive.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/applicant.h"
#include "zice/calendar.h"
#include "zice/counts.h"
#include "zice/questions.h"
#include "zice/ruleset.h"
#include "zice/timeline.h"

namespace zice {

// A figure that may bind the applicant while the place decides which one does.
struct PossibleFigure {
  double figure = 0;  // NaN if there is none
  double gap = 0;     // how much is missing for it; NaN unless that is known and something is
};

// A figure that is not known exactly; NaN where it has no end but the vocabulary's.
struct FigureRange {
  double at_least = 0;
  double at_most = 0;
};

// The figure of a leaf that has one; NaN what depends on an unknown.
struct FigureResult {
  double actual = 0;
  double required = 0;
  double gap = 0;     // how much is missing; NaN unless the figure is missed, or not reached and still open
  double margin = 0;  // how much could be lost; NaN unless it is met
  // Where the figure lies that depends on ranges instead of known facts; and gap or margin with it, where the
  // status tells that there is one.
  std::optional<FigureRange> actual_range;
  std::optional<FigureRange> gap_range;
  std::optional<FigureRange> margin_range;
  std::string_view unit;
  std::string_view gap_unit;  // where gap and margin count in another unit
  std::string_view asks;      // Chinese: what the figure is of its facts; empty if it is the fact itself
  // The lowest and the highest that may be required, while `required` is unknown.
  std::array<PossibleFigure, 2> may_require;
  std::vector<FactIndex> hangs_on;  // what is missing to settle a status that the figure leaves unknown
  std::optional<Date> holds_from;   // a dated requirement not yet met: the first day on which it is
};

// A condition, or a node of a requirement tree.
struct NodeResult {
  std::string_view id;
  std::string_view cite;
  std::string_view text;
  std::string_view note;
  NodeKind kind = NodeKind::computed;
  Status status = Status::unknown;
  Because because = Because::none;
  std::vector<std::string_view>
      discretions;               // `relaxation`: by their ids, those that leave it to the authority
  std::vector<FactIndex> facts;  // of a leaf
  std::string_view requirement;  // of a leaf: the key of its kind, "figure", "share", "growth" …
  std::optional<FigureResult> figure;
  bool relaxed = false;
  int need = 0;                      // of an at_least node
  std::vector<NodeResult> children;  // of all, any, at_least
};

struct FunctionResult {
  std::string_view id;
  std::string_view cite;
  std::string_view text;
  Claim claimed = Claim::undeclared;
  Status status = Status::unknown;
  Because because = Because::none;
  std::vector<NodeResult> requirements;
};

struct DocumentResult {
  std::string_view id;
  std::string_view cite;
  DocumentStatus status = DocumentStatus::missing;
  std::string why;        // Chinese; empty if ready
  bool explains = false;  // `why` says more than the status
};

struct Conflict {
  std::string_view document;
  std::string_view condition;
  std::string_view fact;
  double actual = 0;
  double article = 0;
  int form = 0;
  std::string_view cite;
};

struct MaterialOutcome {
  std::string_view id;
  std::string_view name;
  MaterialStatus status = MaterialStatus::missing;
  Claim applies = Claim::yes;
  std::vector<std::string_view> proves;
  std::vector<DocumentResult> documents;
  std::vector<Conflict> conflicts;
};

// One answer to change, or the day of assessment to wait for.
struct Change {
  bool waits = false;                     // `from` and `to` are serials of days of assessment
  FactIndex fact = 0;                     // if it does not wait
  std::optional<std::int64_t> from;       // nothing: it is missing
  std::optional<StatedRange> from_range;  // of one that is missing: where it lies, if that was stated
  std::int64_t to = 0;
  std::string_view cite;
};
using Route = std::vector<Change>;

// The smallest sets of changes that help: none of them contains another, and none asks for more than it must.
// Those that ask least come first; at most kMostRoutes are kept, the others counted.
struct Routes {
  std::vector<Route> routes;
  std::size_t more = 0;
  bool exhaustive = true;  // false: there are so many ways that not all were tried
};
inline constexpr std::size_t kMostRoutes = 20;

// A remark of the measure that concerns applicants registered where this one is.
struct ApplicantNotice {
  std::string_view cite;
  std::string_view text;  // Chinese
};

// A measure that takes the applicants of an area, held against one who is surely registered elsewhere. It
// changes no status and goes wherever the verdict does.
struct Elsewhere {
  std::string_view area;
  std::string_view cite;
  std::string_view note;
};

// What speaks against applying by this measure at all, whatever else is met.
enum class Against : std::uint8_t { force, place, title };
struct Obstacle {
  Against kind = Against::force;
  ForceStatus force = ForceStatus::in_force;  // of `force`
  std::vector<std::string> by;  // of `force`: the ids of the rulesets beside it that took its place
  std::string_view area;        // of `place`: where one has to be registered
  std::string_view condition;   // the id of the condition that says so, if one does
  std::string_view text;        // Chinese: what that condition asks
  std::string cite;
  std::string note;  // Chinese
};

struct Assessment {
  explicit Assessment(Ruleset of) : ruleset(std::move(of)) {}

  Ruleset ruleset;
  Date as_of = Date::from_serial(0);
  Force force;
  std::vector<ApplicantNotice> notices;
  std::optional<Elsewhere> elsewhere;
  std::vector<Obstacle> whether;  // the gravest first
  Verdict verdict = Verdict::incomplete;
  Counts counts;
  std::vector<NodeResult> conditions;
  std::vector<std::string_view>
      for_reviewers;  // the ids of what Counts::judged counts, in the order of the measure
  FunctionRule function_rule = FunctionRule::none;
  std::optional<int> functions_need;
  int functions_met = 0;
  Status functions_status = Status::not_applicable;
  Because functions_because = Because::none;
  std::vector<FunctionResult> functions;
  std::vector<MaterialOutcome> materials;
  OpenQuestions open_questions;
  // The other missing facts on which a condition or the rule on functions still hangs, though no longer the
  // verdict; in the order of the vocabulary.
  std::vector<FactIndex> further_questions;
  Routes routes;                       // to `meets`
  Routes discretionary_routes;         // of the others, those to `discretionary`
  std::vector<TimelineStep> timeline;  // in the order of their days, those without one last
  std::size_t steps_begun = 0;         // how many of them stand before the day of assessment
};

// Weighs an applicant as of a day. Total: every applicant gets an assessment. Where a step of the timeline
// counts working days that the calendar does not cover, the step says so. Among those `beside` it a measure
// that took its place is looked for.
Assessment assess(const Ruleset& ruleset, const Applicant& applicant, Date as_of,
                  const Calendar& calendar = Calendar(), const std::vector<Ruleset>& beside = {});

// The same in several steps, each some milliseconds' worth on a phone.
class Assessing {
 public:
  // What is given is looked at here, and not after.
  Assessing(const Ruleset& ruleset, const Applicant& applicant, Date as_of, const Calendar& calendar,
            const std::vector<Ruleset>& beside);
  Assessing(Assessing&&) noexcept;
  Assessing& operator=(Assessing&&) noexcept;
  ~Assessing();

  bool step();        // false once it is whole
  Assessment take();  // what it came to; once

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The JSON of docs/contract.md §2, without a line end. The same bytes on every platform.
std::string to_json(const Assessment& assessment);
// {"zice":1,"as_of":…,"rulesets":[…]}.
std::string list_json(const std::vector<Ruleset>& rulesets, Date as_of);
std::string force_json(const Force& force);
// {"zice":1,"region":…,"rulesets":[…]}: those that take whoever is registered there.
std::string taking_json(const std::vector<Ruleset>& rulesets, std::string_view region);
// Whose calendar entries these are and when they were made, by which a calendar program tells a correction
// from what it has, and one applicant's days from another's.
struct CalendarIssue {
  std::string owner;      // any text; only a digest of it is written, so that a UID names nobody
  std::int64_t made = 0;  // seconds since 1970-01-01T00:00:00Z, from 2020 to 2088: LAST-MODIFIED, SEQUENCE
};

// The timeline as an iCalendar file (RFC 5545) of all-day events, with an alarm at nine in the morning two
// weeks before each deadline. The same step of the same measure has the same UID in every export to the same
// owner, and a higher SEQUENCE in a later one. Steps on no day of which the measure is in force are left out.
// Empty if `calendar_entries` is 0. With something to do there is one more event, which has that for its
// description: on the next day of the timeline that is still to come, else on the day of assessment; never
// empty.
std::string timeline_ics(const Assessment& assessment, const CalendarIssue& issue,
                         std::string_view to_do = {});
// How many events that file has: none unless a day of one is the day of assessment or later.
int calendar_entries(const Assessment& assessment);
// Whether it would have some, had the applicant stated a planning date: of a measure that is not in force no
// day counts.
bool calendar_may_come(const Assessment& assessment);
// {"id":…,"findings":[…]}: what came of loading a file; `id` is null if nothing did.
std::string findings_json(std::string_view id, const Findings& findings);
// {"zice":1,"errors":[…]}, with "line" for a line of a batch.
std::string errors_json(const Findings& findings, int line);

}  // namespace zice
