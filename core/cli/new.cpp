// The skeleton of a ruleset, every place of which says what belongs there.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
namespace {

// What the loader says of the id alone.
std::string wrong_with(const std::string& id, const Catalogue& catalogue) {
  if (catalogue.ruleset(id)) return "规则标识 " + id + " 已经有了，每部办法应有自己的标识";
  const auto loaded =
      load_ruleset("", "{\"zice\": 1, \"id\": \"" + printable(id) + "\"}", catalogue.vocabulary());
  for (const Finding& finding : loaded.findings) {
    if (finding.code == "ruleset/id" || finding.code.rfind("json/syntax", 0) == 0) return finding.message;
  }
  return {};
}

}  // namespace

int new_ruleset(const Arguments& arguments) {
  if (arguments.words.size() != 1) return fail("new 后面写一个规则标识，如 xuchang-2020");
  const std::string& id = arguments.words[0];
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  const std::string wrong = wrong_with(id, catalogue);
  if (!wrong.empty()) return fail(wrong);
  std::string text = skeleton();
  const std::string key = "\"id\": \"";
  const std::size_t from = text.find(key) + key.size();
  text.replace(from, text.find('"', from) - from, id);
  if (!arguments.out) {
    std::cout << text;
    return kDone;
  }
  std::error_code unknown;
  if (std::filesystem::exists(*arguments.out, unknown))
    return fail(*arguments.out + " 已经有了：换一个文件名，或先移走它");
  std::ofstream file(*arguments.out, std::ios::binary);
  file << text << std::flush;
  if (!file) return fail("无法写入 " + *arguments.out);
  std::cout << "已写入 " << printable(*arguments.out) << "。用 zice check 看还有哪些要填。\n";
  return kDone;
}

}  // namespace zice::cli
