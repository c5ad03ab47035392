#include "zice/explain.h"

#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
int explain(const Arguments& arguments) {
  if (!arguments.ruleset) return fail("缺少 --ruleset");
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  std::string failure;
  const auto file = ruleset_file(catalogue, *arguments.ruleset, arguments.rulesets_folder, failure);
  if (!file) return fail(failure);
  std::string source;
  if (arguments.source) {
    const auto bytes = read_file(*arguments.source, failure);
    if (!bytes) return fail(failure);
    if (bytes->empty()) return fail(*arguments.source + " 是空的：原文应是办法的纯文本");
    source = *bytes;
  }
  const auto explained =
      explain_ruleset(file->name, file->bytes, catalogue, arguments.source.value_or(""), source);
  if (!explained) return fail(explained.findings);
  const Explanation& told = *explained.value;
  std::cout << (arguments.json ? to_json(told) + "\n" : arguments.html ? to_html(told) : to_markdown(told));
  return kDone;
}

}  // namespace zice::cli
