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
  std::size_t cut = 0;
  std::cout << case_sheet(rulesets[0], arguments.as_of.value_or(today()), &cut);
  if (cut > 0)
    std::cerr << "这部办法太大：有 " << cut
              << " 处步数用完，没有把可能的例子都试过，其中没有写出用例的须自己写\n";
  return kDone;
}

}  // namespace zice::cli
