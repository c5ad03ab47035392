#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"
#include "zice/cases.h"

namespace zice::cli {

int cases(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  std::vector<Ruleset> rulesets;
  if (const int code = open_ruleset(arguments.files[0], catalogue, rulesets)) return code;
  std::cout << case_sheet(rulesets[0], arguments.as_of.value_or(today()));
  return kDone;
}

}  // namespace zice::cli
