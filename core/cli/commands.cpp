#include "commands.h"

#include <cerrno>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <iostream>

#include "calendar_file.h"
#include "catalogue.h"
#include "comparison_report.h"
#include "report.h"
#include "wording.h"
#include "zice/assessment.h"
#include "zice/comparison.h"
#include "zice/deeds.h"

namespace zice::cli {

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return Date::from_ymd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday)
      .value_or(*Date::from_ymd(2026, 1, 1));
}

int fail(const std::string& reason) {
  std::cerr << "zice: " << printable(reason) << "\n";
  return kWrong;
}

int fail(const Findings& findings) {
  for (const Finding& finding : findings) std::cerr << printable(to_string(finding)) << "\n";
  return kWrong;
}

int open_catalogue(const Arguments& arguments, Catalogue& catalogue) {
  Opened opened = cli::open_catalogue(arguments.rulesets_folder);
  if (!opened.failure.empty()) return fail(opened.failure);
  if (!opened.findings.empty()) return fail(opened.findings);
  catalogue = std::move(opened.catalogue);
  return kDone;
}

int open_workshop(const Arguments& arguments, Catalogue& catalogue) {
  Opened opened = cli::open_catalogue(arguments.rulesets_folder);
  if (!opened.failure.empty()) fail(opened.failure);
  if (opened.catalogue.vocabulary() == nullptr) return fail(opened.findings);
  catalogue = std::move(opened.catalogue);
  return kDone;
}

int open_ruleset(const std::string& id_or_file, const Catalogue& catalogue, std::vector<Ruleset>& rulesets) {
  std::string failure;
  const auto found = find_ruleset(catalogue, id_or_file, failure);
  if (!failure.empty()) return fail(failure);
  if (!found) return fail(found.findings);
  rulesets.push_back(*found.value);
  return kDone;
}

int named_ruleset(const Arguments& arguments, const Catalogue& catalogue, std::vector<Ruleset>& rulesets) {
  if (!arguments.ruleset) return fail("缺少 --ruleset ID|FILE");
  return open_ruleset(*arguments.ruleset, catalogue, rulesets);
}

namespace {

// What a calendar knows the applicant by: a file that is corrected in its place stays the same applicant.
std::string calendar_owner(const std::string& file, std::string bytes) {
  if (file == "-") return bytes;
  std::error_code unknown;
  const auto path = std::filesystem::weakly_canonical(file, unknown);
  return unknown ? file : path.string();
}

// Reads the applicant named in the call, who has a name for calendars then. Exit code 0 if it could.
int read_applicant(const Arguments& arguments, const Vocabulary& vocabulary, Applicant& applicant) {
  if (!arguments.applicant) return fail("缺少 --applicant FILE（用 - 表示标准输入）");
  std::string failure;
  const auto bytes = read_file(*arguments.applicant, failure);
  if (!bytes) return fail(failure);
  auto loaded =
      load_applicant(*arguments.applicant == "-" ? "<stdin>" : *arguments.applicant, *bytes, vocabulary);
  if (!loaded) return fail(loaded.findings);
  applicant = std::move(*loaded.value);
  if (arguments.ics_id)
    applicant.calendar = *arguments.ics_id;
  else if (applicant.calendar.empty())
    applicant.calendar = calendar_owner(*arguments.applicant, *bytes);
  return kDone;
}

// One measure and one applicant, as a call names them, and the catalogue they are read with.
struct Called {
  Catalogue catalogue;
  std::vector<Ruleset> rulesets;  // the one
  Applicant applicant;
};

int read_called(const Arguments& arguments, Called& called) {
  if (const int code = open_catalogue(arguments, called.catalogue)) return code;
  if (const int code = named_ruleset(arguments, called.catalogue, called.rulesets)) return code;
  return read_applicant(arguments, *called.catalogue.vocabulary(), called.applicant);
}

CalendarIssue issue_of(const Arguments& arguments, const Applicant& applicant) {
  return {applicant.calendar, arguments.ics_made.value_or(std::time(nullptr))};
}

// The day of the call, else of the file, else `otherwise`.
Date day_of(const Arguments& arguments, const Applicant& applicant, Date otherwise) {
  return zice::day_of(applicant, arguments.as_of).value_or(otherwise);
}

}  // namespace

int list(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_catalogue(arguments, catalogue)) return code;
  const Date as_of = arguments.as_of.value_or(today());
  if (arguments.json)
    std::cout << list_json(catalogue.rulesets(), as_of) << "\n";
  else
    print_list(std::cout, catalogue.rulesets(), as_of);
  return kDone;
}

int assess(const Arguments& arguments) {
  Called called;
  if (const int code = read_called(arguments, called)) return code;
  const auto& [catalogue, rulesets, applicant] = called;
  const Assessment assessment = zice::assess(rulesets[0], applicant, day_of(arguments, applicant, today()),
                                             catalogue.calendar(), catalogue.rulesets());
  if (arguments.ics) {
    std::string failure;
    if (!write_calendar(assessment, issue_of(arguments, applicant), *arguments.ics, failure))
      return fail(failure);
    if (arguments.ics == "-") return kDone;
  }
  if (arguments.json)
    std::cout << to_json(assessment) << "\n";
  else
    print_assessment(std::cout, rulesets[0], assessment);
  return kDone;
}

int deeds(const Arguments& arguments) {
  Called called;
  if (const int code = read_called(arguments, called)) return code;
  const auto& [catalogue, rulesets, applicant] = called;
  const Deeds deeds = zice::deeds(rulesets[0], applicant, day_of(arguments, applicant, today()),
                                  catalogue.calendar(), {arguments.change_scope});
  if (arguments.ics) {
    std::string failure;
    if (!write_file(deeds_ics(deeds, issue_of(arguments, applicant)), *arguments.ics, failure))
      return fail(failure);
    if (arguments.ics == "-") return kDone;
  }
  std::cout << (arguments.json ? to_json(deeds) + "\n" : deeds_text(deeds));
  return kDone;
}

int compare(const Arguments& arguments) {
  Catalogue catalogue;
  Applicant applicant;
  if (const int code = open_catalogue(arguments, catalogue)) return code;
  if (const int code = read_applicant(arguments, *catalogue.vocabulary(), applicant)) return code;
  const Comparison comparison = zice::compare(catalogue.rulesets(), applicant,
                                              day_of(arguments, applicant, today()), catalogue.calendar());
  if (arguments.json)
    std::cout << to_json(comparison) << "\n";
  else
    print_comparison(std::cout, comparison);
  return kDone;
}

}  // namespace zice::cli
