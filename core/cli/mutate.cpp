#include "zice/mutation.h"

#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
namespace {

void print(const Mutated& mutated, const std::string& file) {
  for (const Survivor& survivor : mutated.survivors) {
    std::cout << printable(file) << ":" << survivor.line << ":" << survivor.column << ": "
              << (survivor.cite.empty() ? "" : article(survivor.cite) + "：") << printable(survivor.change)
              << "，没有一个用例看得出来\n";
    if (survivor.paste.empty())
      std::cout << "    （没有找到看得出来的例子：多半没有区别，在 makes_no_difference 里说明）\n";
    else
      std::cout << "    " << survivor.paste << ",\n";
  }
  std::cout << printable(file) << "：改了 " << mutated.tried << " 处（另有 " << mutated.refused
            << " 处读不进来），看不出来的 " << mutated.survivors.size() << " 处";
  if (mutated.excused > 0) std::cout << "，另有 " << mutated.excused << " 处已说明理由";
  if (mutated.left_out > 0) std::cout << "；规则太大，还有 " << mutated.left_out << " 处没有改来试";
  std::cout << "\n";
}

// What is to be mutated, with its cases; nothing, with the reason told, where one of them cannot be read.
struct Read {
  std::string text;
  std::string cases_file;
  std::optional<CaseFile> cases;
  std::string failure;
  Findings findings;
};

Read read(const Arguments& arguments, const Catalogue& catalogue) {
  Read read;
  const std::string& file = arguments.files[0];
  const auto text = read_file(file, read.failure);
  if (!text) return read;
  read.text = *text;
  auto ruleset = load_ruleset(file, read.text, catalogue.vocabulary());
  read.findings = std::move(ruleset.findings);
  if (!ruleset) return read;
  read.cases_file = arguments.cases.value_or(cases_of(file));
  if (read.cases_file == file) read.failure = file + " 旁边没有同名的用例文件，用 --cases 指明";
  const auto bytes = read.failure.empty() ? read_file(read.cases_file, read.failure) : std::nullopt;
  if (!bytes) return read;
  auto cases = load_cases(read.cases_file, *bytes, *ruleset.value);
  read.findings = std::move(cases.findings);
  read.cases = std::move(cases.value);
  return read;
}

}  // namespace

int mutate(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  const std::string& file = arguments.files[0];
  const Read given = read(arguments, catalogue);
  if (!given.failure.empty()) return fail(given.failure);
  if (!given.cases) return fail(given.findings);
  const Mutated mutated = zice::mutate(*given.cases, file, given.text, catalogue.calendar());
  if (arguments.json)
    std::cout << to_json(mutated, file, given.cases_file) << "\n";
  else
    print(mutated, file);
  if (!mutated.errors.empty()) return fail(mutated.errors);
  return mutated.survivors.empty() && mutated.left_out == 0 ? kDone : kNotAllGood;
}

}  // namespace zice::cli
