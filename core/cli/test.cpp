#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <thread>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"
#include "zice/cases.h"

namespace zice::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kBetweenLooks{300};

// The ruleset that cases are of: among those loaded, else a file of that name beside them.
std::optional<Ruleset> ruleset_for(const std::string& id, const std::string& file, const Catalogue& catalogue,
                                   Findings& errors) {
  Loaded<Ruleset> found = catalogue.ruleset(id);
  if (found) return found.value;
  const fs::path folder = fs::path(file).parent_path();
  std::error_code unknown;
  for (const fs::path& beside : {folder / (id + ".json"), folder / ".." / (id + ".json")}) {
    if (!fs::exists(beside, unknown) || fs::equivalent(beside, file, unknown)) continue;
    std::string failure;
    const auto bytes = read_file(beside.string(), failure);
    auto loaded = load_ruleset(beside.string(), bytes.value_or(""), catalogue.vocabulary());
    errors = loaded.findings;
    return loaded.value;
  }
  errors = found.findings;
  errors[0].file = file;
  return std::nullopt;
}

bool is_ruleset(const std::string& text) {
  const auto holds = [&](const char* key) { return text.find(key) != std::string::npos; };
  return holds("\"conditions\"") && !holds("\"ruleset\"") && !holds("\"base\"");
}

// A ruleset file that is tried is held against its cases as it stands, whatever is built in.
TriedFile try_file(const std::string& given, const Catalogue& catalogue, bool to_paste) {
  TriedFile tried;
  tried.file = given;
  std::string failure;
  auto bytes = read_file(given, failure);
  std::optional<Ruleset> ruleset;
  if (bytes && is_ruleset(*bytes)) {
    auto loaded = load_ruleset(given, *bytes, catalogue.vocabulary());
    tried.errors = loaded.findings;
    if (!loaded) return tried;
    ruleset = loaded.value;
    tried.file = cases_of(given);
    if (tried.file == given) failure = given + " 旁边没有 cases/ 或 tests/cases/ 中的同名用例文件";
    bytes = tried.file == given ? std::nullopt : read_file(tried.file, failure);
  }
  if (!bytes) {
    tried.errors.push_back(call_finding("call/file", given, failure));
    return tried;
  }
  const auto id = ruleset_of_cases(tried.file, *bytes);
  tried.errors = id.findings;
  if (!id) return tried;
  tried.ruleset = *id.value;
  if (!ruleset) ruleset = ruleset_for(tried.ruleset, tried.file, catalogue, tried.errors);
  if (!ruleset) return tried;
  const auto cases = load_cases(tried.file, *bytes, *ruleset);
  tried.errors = cases.findings;
  if (!cases) return tried;
  tried.cases = try_cases(*cases.value, *ruleset, catalogue.calendar());
  tried.coverage = coverage_of(*cases.value, to_paste);
  return tried;
}

void print_failures(const TriedFile& file) {
  for (const TriedCase& one : file.cases) {
    for (const Deviation& difference : one.differences)
      std::cout << printable(file.file) << ":" << difference.line << ":" << difference.column << ": "
                << article(one.cite) << ": " << printable(one.name) << ": " << difference.what << "应为 "
                << printable(difference.expected) << "，实际为 " << printable(difference.actual) << "\n";
    if (one.blanks > 0)
      std::cout << printable(file.file) << ":" << one.line << ":" << one.column << ": " << article(one.cite)
                << ": " << printable(one.name) << ": 还有 " << one.blanks << " 处结果没有填写\n";
  }
}

// How much is tried of all that there is to try; the rest one by one, if asked for.
void print_coverage(const Coverage& coverage, bool listed) {
  for (const CoverageRow& row : coverage.rows) {
    if (row.all > 0) std::cout << "  " << row.what << "：" << row.all << " 种中试了 " << row.tried << " 种\n";
  }
  if (!listed && !coverage.untried.empty())
    std::cout << "  没有试到的 " << coverage.untried.size() << " 处，用 --coverage 逐处列出\n";
  if (!listed) return;
  for (const Untried& untried : coverage.untried) {
    std::cout << "没有试到：" << article(untried.cite) << "，" << untried.what
              << (untried.paste.empty() ? "（没有找到改动不超过三处的例子，须自己写）" : "") << "\n";
    if (!untried.paste.empty()) std::cout << "    " << untried.paste << ",\n";
  }
}

void print(const std::vector<TriedFile>& files, bool listed) {
  for (const TriedFile& file : files) {
    for (const Finding& finding : file.errors) std::cerr << printable(to_string(finding)) << "\n";
    if (!file.errors.empty()) continue;
    print_failures(file);
    const auto failing = std::count_if(file.cases.begin(), file.cases.end(),
                                       [](const TriedCase& one) { return !one.passes(); });
    const auto blank = std::count_if(file.cases.begin(), file.cases.end(),
                                     [](const TriedCase& one) { return one.blanks > 0; });
    std::cout << printable(file.file) << "：" << file.cases.size() << " 个用例，" << failing << " 个不符";
    if (blank > 0) std::cout << "，" << blank << " 个没有填完";
    std::cout << "\n";
    print_coverage(file.coverage, listed);
  }
}

int try_all(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  std::vector<TriedFile> files;
  const bool to_paste = arguments.json || arguments.coverage;
  for (const std::string& name : arguments.files) files.push_back(try_file(name, catalogue, to_paste));
  if (arguments.json)
    std::cout << to_json(files) << "\n";
  else
    print(files, arguments.coverage);
  int code = kDone;
  for (const TriedFile& file : files) {
    if (!file.errors.empty()) return kWrong;
    for (const TriedCase& one : file.cases) {
      if (!one.passes() || one.blanks > 0) code = kNotAllGood;
    }
  }
  return code;
}

// When each of the files that a test reads was written last.
std::vector<fs::file_time_type> times_of(const Arguments& arguments) {
  std::vector<fs::file_time_type> times;
  std::error_code unknown;
  const auto add = [&](const fs::path& path) { times.push_back(fs::last_write_time(path, unknown)); };
  for (const std::string& name : arguments.files) {
    add(name);
    add(cases_of(name));
  }
  if (!arguments.rulesets_folder) return times;
  for (fs::directory_iterator it(*arguments.rulesets_folder, unknown), end; !unknown && it != end;
       it.increment(unknown))
    add(it->path());
  return times;
}

}  // namespace

int test(const Arguments& arguments) {
  // Looked at before they are tried: what changes meanwhile is tried again.
  auto looked = times_of(arguments);
  int code = try_all(arguments);
  // Until somebody ends it, or nobody reads it any more.
  while (arguments.watch && std::cout.flush()) {
    auto now = times_of(arguments);
    for (; now == looked; now = times_of(arguments)) std::this_thread::sleep_for(kBetweenLooks);
    looked = std::move(now);
    std::cout << "\n";
    code = try_all(arguments);
  }
  return code;
}

}  // namespace zice::cli
