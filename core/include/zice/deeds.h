// What an applicant has to do about one measure: what is missed and by how much, the least that mends it, the
// papers still to be had by where they come from, what reviewers will want to see, the days ahead and whom to
// ask. Made of an assessment; it decides nothing that the assessment has not.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zice/assessment.h"

namespace zice {

// Of these sets of changes exactly `take` are needed; which, the applicant chooses.
struct Choice {
  std::size_t take = 1;
  std::vector<Route> of;
};

// Routes, each of them `shared` with what is chosen of every choice, and every way to choose one of them.
struct Ways {
  Route shared;
  std::vector<Choice> choices;
  std::size_t routes = 0;  // how many they are
  Routes found;            // and which, those that ask least first
};

// Takes the routes apart. Sets of changes that stand for themselves are chosen each by itself; where they
// cannot be told apart, there is one choice among what the routes do not share.
Ways factored(Routes routes);

// A requirement that is missed, with the changes of Ways::shared that concern its facts and no earlier one's.
struct Missed {
  const NodeResult* node = nullptr;  // within Deeds::assessment
  Route changes;
};

// What may be tried in a copy of the applicant.
struct Try {
  Route changes;  // all of them
  Route differs;  // of these, what tells it from the others
};

// A paper that is still to be had or mended.
struct LackingPaper {
  DocumentIndex document = 0;
  DocumentStatus status = DocumentStatus::missing;
  std::string why;  // Chinese, where it says more than the status
  std::string_view cite;
  std::vector<std::string_view> materials;  // by their ids, those that ask for it
  int rows = 0;                             // least number of entries; 0 if none is named or it is not known
  // It serves an application of one calendar month only: of the month of the day of assessment, the first day
  // and the last.
  std::optional<Date> fresh_from;
  std::optional<Date> fresh_until;
  // The papers of one of these would do in its place, and in that of all else its alternative lacks.
  std::vector<std::vector<DocumentIndex>> instead;
};

struct PapersOf {
  Origin origin = Origin::own;
  std::vector<LackingPaper> papers;
};

// What reviewers judge by one article or item, and the materials that support it.
struct ToShow {
  std::string_view cite;
  std::vector<const NodeResult*> items;
  std::vector<std::string_view> materials;  // by their ids
};

enum class AskAbout : std::uint8_t { force, notice, relaxation, reading, form };
std::string_view name(AskAbout);

struct Asking {
  AskAbout about = AskAbout::force;
  std::string_view cite;
  std::string text;  // Chinese: what is to be asked
};

struct Deeds {
  explicit Deeds(Assessment of) : assessment(std::move(of)) {}
  Deeds(Deeds&&) = default;  // not copied: it points into its assessment

  Assessment assessment;
  std::vector<std::string> ticked;  // of the applicant
  bool changes_scope = false;       // whether the scope and the nature of the applicant may be changed
  bool has_scope = false;           // whether some of that is answered, so that it makes a difference
  std::vector<Missed> missed;
  Ways ways;                // to `meets`
  Ways discretionary_ways;  // of the others, those to `discretionary`
  Route beyond;             // of what the ways to `meets` share, the changes that stand with nothing missed
  std::vector<Try> tries;   // at most kMostTries
  std::vector<FactIndex> figures;       // the numbers that what is not met, and the ways, hang on
  std::vector<PapersOf> papers;         // by origin, those from which there are some
  std::vector<DocumentIndex> to_renew;  // at hand and of this month: stale in the next
  std::vector<ToShow> to_show;
  std::string_view whom;  // the issuer of the measure: whom to ask
  std::vector<Asking> asking;
};

inline constexpr std::size_t kMostTries = 6;

// What is asked of the deeds beyond the applicant.
struct DeedsAsked {
  bool changes_scope = false;  // answers of what is applied for and what one is may be changed, too
};

Deeds deeds(const Ruleset& ruleset, const Applicant& applicant, Date as_of, const Calendar& calendar,
            DeedsAsked asked = {});

// By what a deed is ticked off: its ruleset, its kind and what it is of, with slashes between.
std::string deed_id(const Ruleset& ruleset, std::string_view kind, std::string_view which);

// The JSON of docs/contract.md, and the same as plain text for a chat or a sheet of paper, in Chinese.
std::string to_json(const Deeds& deeds);
std::string deeds_text(const Deeds& deeds);
// timeline_ics() with one more event, on the next day of the timeline that is still to come or else on the
// day of assessment, which has the deeds for its description. Never empty.
std::string deeds_ics(const Deeds& deeds, const CalendarIssue& issue);

// "上年末总资产 45 → 50 万元（第七条（二））"
std::string change_text(const Change& change, const Ruleset& ruleset);

}  // namespace zice
