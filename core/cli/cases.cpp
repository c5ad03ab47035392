#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"
#include "zice/cases.h"

namespace zice::cli {

int cases(const Arguments& arguments) {
  const Opened opened = open_catalogue(arguments.rulesets_folder);
  const auto fail = [](const std::string& reason) {
    std::cerr << "zice: " << printable(reason) << "\n";
    return kWrong;
  };
  if (!opened.failure.empty()) return fail(opened.failure);
  if (opened.catalogue.vocabulary() == nullptr) return fail("词汇表有误");
  std::string failure;
  const auto ruleset = find_ruleset(opened.catalogue, arguments.files[0], failure);
  if (!failure.empty()) return fail(failure);
  for (const Finding& finding : ruleset.findings) std::cerr << printable(to_string(finding)) << "\n";
  if (!ruleset) return kWrong;
  std::cout << case_sheet(*ruleset.value, arguments.as_of.value_or(today()));
  return kDone;
}

}  // namespace zice::cli
