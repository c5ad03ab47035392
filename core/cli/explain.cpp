#include "zice/explain.h"

#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
namespace {

void print(const Findings& findings) {
  for (const Finding& finding : findings) std::cerr << printable(to_string(finding)) << "\n";
}

int refuse(const std::string& failure) {
  std::cerr << "zice: " << printable(failure) << "\n";
  return kWrong;
}

}  // namespace

int explain(const Arguments& arguments) {
  if (!arguments.ruleset) return refuse("缺少 --ruleset");
  const Opened opened = open_catalogue(arguments.rulesets_folder);
  if (!opened.failure.empty()) return refuse(opened.failure);
  if (opened.catalogue.vocabulary() == nullptr) {
    print(opened.findings);
    return kWrong;
  }
  std::string failure;
  const auto file = ruleset_file(opened.catalogue, *arguments.ruleset, arguments.rulesets_folder, failure);
  if (!file) return refuse(failure);
  std::string source;
  if (arguments.source) {
    const auto bytes = read_file(*arguments.source, failure);
    if (!bytes) return refuse(failure);
    if (bytes->empty()) return refuse(*arguments.source + " 是空的：原文应是办法的纯文本");
    source = *bytes;
  }
  const auto explained =
      explain_ruleset(file->name, file->bytes, opened.catalogue, arguments.source.value_or(""), source);
  if (!explained) {
    print(explained.findings);
    return kWrong;
  }
  const Explanation& told = *explained.value;
  std::cout << (arguments.json ? to_json(told) + "\n" : arguments.html ? to_html(told) : to_markdown(told));
  return kDone;
}

}  // namespace zice::cli
