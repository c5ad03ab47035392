#include "zice/check.h"

#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
namespace {

void print(const Findings& findings, std::ostream& out) {
  for (const Finding& finding : findings) out << printable(to_string(finding)) << "\n";
}

// Files that were read and are as they should be say so: silence might be a file that nobody looked at.
void print(const std::vector<CheckedFile>& files) {
  for (const auto& [name, checked] : files) {
    print(checked.errors, std::cerr);
    print(checked.warnings, std::cout);
    if (checked.errors.empty())
      std::cout << printable(name) << "："
                << (checked.warnings.empty() ? "没有问题"
                                             : std::to_string(checked.warnings.size()) + " 处提醒")
                << "\n";
  }
}

}  // namespace

int check(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  std::vector<CheckedFile> files;
  for (const std::string& name : arguments.files) {
    std::string failure;
    const auto bytes = read_file(name, failure);
    CheckedFile file{name == "-" ? "<stdin>" : name, {}};
    if (bytes)
      file.checked = check_ruleset(file.file, *bytes, catalogue);
    else
      file.checked.errors.push_back(call_finding("call/file", name, failure));
    files.push_back(std::move(file));
  }
  if (arguments.json)
    std::cout << to_json(files) << "\n";
  else
    print(files);
  int code = kDone;
  for (const auto& [name, checked] : files) {
    if (!checked.errors.empty()) return kWrong;
    if (arguments.strict && !checked.warnings.empty()) code = kNotAllGood;
  }
  return code;
}

}  // namespace zice::cli
