// The words of a call.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/date.h"

namespace zice::cli {

struct Arguments {
  std::string command;
  std::optional<std::string> ruleset;
  std::optional<std::string> applicant;
  std::optional<std::string> rulesets_folder;
  std::optional<std::string> ics;        // where to write the calendar file of an assessment
  std::optional<std::string> ics_id;     // whose calendar it is
  std::optional<std::int64_t> ics_made;  // when it is made, seconds since 1970-01-01T00:00:00Z
  std::optional<Date> as_of;
  std::vector<std::string> files;         // check, test, cases, mutate; diff: two, or ids
  std::vector<std::string> words;         // facts: what is looked for; new: the id
  std::optional<std::string> out;         // new: where to write
  std::optional<std::string> source;      // explain: the text of the measure
  bool html = false;                      // explain
  std::optional<std::string> cases;       // mutate: the scenario file
  bool strict = false;                    // check: warnings count as errors
  bool coverage = false;                  // test: what there is to try, and what of it is tried
  bool watch = false;                     // test: again whenever a file has changed
  std::optional<std::string> applicants;  // diff: one a line
  bool brief = false;                     // batch: statuses, figures and verdicts alone
  int jobs = 1;                           // batch: how many lines are weighed at once
  bool change_scope = false;              // deeds: what is applied for may be changed, too
  bool json = false;
  std::vector<std::string> mistakes;  // Chinese; the call is refused if there are any
};

// Options may stand before or after the command, as `--name value` or `--name=value`.
Arguments read_arguments(const std::vector<std::string_view>& words);

}  // namespace zice::cli
