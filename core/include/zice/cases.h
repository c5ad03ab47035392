// Scenario files (rulesets/schema/scenario.schema.json): cases of one measure, each an applicant and what the
// text of the measure says of them. Trying them holds the ruleset against that.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "zice/calendar.h"
#include "zice/finding.h"
#include "zice/ruleset.h"

namespace zice {

struct CaseFileContent;

// Immutable and cheap to copy.
class CaseFile {
 public:
  const CaseFileContent& content() const { return *content_; }
  explicit CaseFile(std::shared_ptr<const CaseFileContent> content) : content_(std::move(content)) {}

 private:
  std::shared_ptr<const CaseFileContent> content_;
};

// The id of the measure that a file has cases of, as far as it can be read.
Loaded<std::string> ruleset_of_cases(std::string_view file_name, std::string_view text);

// Reads a scenario file. All findings at once, among them every name that neither the vocabulary nor this
// ruleset has, and every part that is larger than its whole.
Loaded<CaseFile> load_cases(std::string_view file_name, std::string_view text, const Ruleset& ruleset);

// Where the measure says something else than was expected of it.
struct Deviation {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::string what;      // Chinese: of what, "“资产总额不低于50万元”（7.2/total_assets）"
  std::string expected;  // in words
  std::string actual;
};

struct TriedCase {
  std::string name;
  std::string cite;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::vector<Deviation> differences;
  int blanks = 0;         // how many expectations are still to be filled in
  std::string applicant;  // as an applicant file of one line

  bool passes() const { return differences.empty(); }
};

// Assesses every applicant of the file by `ruleset`: the one it was read for, or another with the same ids.
std::vector<TriedCase> try_cases(const CaseFile& cases, const Ruleset& ruleset, const Calendar& calendar);

// What there is to try of a measure, and what of it a file tries: that an expectation names it.
struct CoverageRow {
  std::string what;  // Chinese: "要求的状态"
  std::size_t tried = 0;
  std::size_t all = 0;
};
struct Untried {
  std::string cite;
  std::string what;   // Chinese
  std::string paste;  // a case as JSON with its outcome left blank; empty where none was found or looked for
};
struct Coverage {
  std::vector<CoverageRow> rows;
  std::vector<Untried> untried;
};
// To look for a case to paste for each thing untried takes longest: only where it will be shown.
Coverage coverage_of(const CaseFile& cases, bool to_paste = true);

// The border cases of a measure as a scenario file of which every outcome is left blank, for somebody to fill
// in from its text: what is expected never comes from the rule itself.
// `cut`, where it is wanted: for how many borders the steps ran out before all that could be a case was
// tried.
std::string case_sheet(const Ruleset& ruleset, Date as_of, std::size_t* cut = nullptr);

struct TriedFile {
  std::string file;
  std::string ruleset;
  Findings errors;
  std::vector<TriedCase> cases;
  Coverage coverage;  // without rows where the cases could not be tried
};
// {"zice":1,"files":[{"file":…,"ruleset":…,"errors":[…],"cases":[…],"coverage":…}]}
std::string to_json(const std::vector<TriedFile>& files);

}  // namespace zice
