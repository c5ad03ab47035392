#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

#include "commands.h"
#include "difference_report.h"

namespace zice::cli {
namespace {

// Each line that is turned or cannot be taken; an applicant has the day of the call, else his own.
TurnedFile turned_lines(std::istream& lines, const std::string& name, const Catalogue& catalogue,
                        const Difference& difference, const Arguments& arguments) {
  const TurnedApplicants turning(difference.a, difference.b);
  TurnedFile file;
  for (std::string line; std::getline(lines, line);) {
    TurnedLine found;
    found.line = ++file.lines;
    auto loaded = catalogue.applicant(name, line);
    for (Finding& finding : loaded.findings) finding.line = static_cast<std::uint32_t>(found.line);
    found.errors = std::move(loaded.findings);
    if (loaded)
      found.turned =
          turning.turned(*loaded.value, day_of(*loaded.value, arguments.as_of).value_or(difference.as_of));
    if (!found.errors.empty() || found.turned.flips() || !found.turned.clauses.empty())
      file.turned.push_back(std::move(found));
  }
  return file;
}

}  // namespace

int diff(const Arguments& arguments) {
  Catalogue catalogue;
  std::vector<Ruleset> rulesets;
  if (const int code = open_catalogue(arguments, catalogue)) return code;
  for (const std::string& named : arguments.files) {
    if (const int code = open_ruleset(named, catalogue, rulesets)) return code;
  }
  const Difference found = difference(rulesets[0], rulesets[1], arguments.as_of.value_or(today()));
  std::optional<TurnedFile> applicants;
  if (arguments.applicants) {
    errno = 0;
    std::ifstream file;
    const bool from_input = *arguments.applicants == "-";
    if (!from_input) file.open(*arguments.applicants, std::ios::binary);
    std::istream& lines = from_input ? std::cin : file;
    const std::string name = from_input ? "<stdin>" : *arguments.applicants;
    if (lines) applicants = turned_lines(lines, name, catalogue, found, arguments);
    if (!lines.eof() || lines.bad()) return fail("无法读取 " + name + "：" + std::strerror(errno));
  }
  if (arguments.json)
    std::cout << to_json(found, applicants) << "\n";
  else
    print_difference(std::cout, found, applicants);
  if (!applicants) return found.any() ? kNotAllGood : kDone;
  return applicants->turned.empty() && !found.any() ? kDone : kNotAllGood;
}

}  // namespace zice::cli
