#include "catalogue.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "embedded.h"
#include "zice/check.h"

namespace zice::cli {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;  // file name → bytes

constexpr const char* kVocabulary = "vocabulary.json";
constexpr const char* kDocuments = "documents.json";
constexpr const char* kCalendar = "working-days.json";
constexpr const char* kSkeleton = "skeleton.json";
constexpr const char* kCalendarFile = "calendar/working-days.json";

Files built_in_files() {
  Files files;
  for (std::size_t i = 0; i < embedded_file_count; ++i)
    files[embedded_files[i].name] = std::string(embedded_files[i].bytes, embedded_files[i].size);
  return files;
}

Files files_of(const std::string& folder, std::string& failure) {
  Files files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() != ".json") continue;
    const auto bytes = read_file(it->path().string(), failure);
    if (bytes) files[it->path().string()] = *bytes;
  }
  if (error) failure = "无法读取文件夹 " + folder + "：" + error.message();
  return files;
}

const std::string* named(const Files& files, const std::string& name) {
  for (const auto& [path, bytes] : files) {
    if (fs::path(path).filename() == name) return &bytes;
  }
  return nullptr;
}

std::string calendar_bytes(const std::optional<std::string>& folder, std::string& failure) {
  const fs::path own = fs::path(folder.value_or("")) / kCalendarFile;
  std::error_code error;
  if (folder && fs::exists(own, error)) return read_file(own.string(), failure).value_or("");
  return *named(built_in_files(), kCalendar);
}

// A stream that breaks off is no short file.
std::optional<std::string> read_all(std::istream& stream, const std::string& name, std::string& failure) {
  std::string bytes;
  for (std::array<char, 1 << 16> block; stream.good();) {
    stream.read(block.data(), block.size());
    bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (!stream.bad()) return bytes;
  failure = "无法读取 " + name + "：" + std::strerror(errno);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::string& failure) {
  errno = 0;
  if (path == "-") return read_all(std::cin, "标准输入", failure);
  std::error_code error;
  if (fs::is_directory(path, error)) {
    failure = "无法读取 " + path + "：这是一个文件夹";
    return std::nullopt;
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    failure = "无法读取 " + path + "：" + std::strerror(errno);
    return std::nullopt;
  }
  return read_all(stream, path, failure);
}

Files rulesets_in(const Files& files) {
  Files rulesets;
  for (const auto& [path, bytes] : files) {
    const fs::path name = fs::path(path).filename();
    if (name != kVocabulary && name != kDocuments && name != kCalendar && name != kSkeleton)
      rulesets[path] = bytes;
  }
  return rulesets;
}

std::string skeleton() { return *named(built_in_files(), kSkeleton); }

Shelf shelf_of(const std::optional<std::string>& folder) {
  std::string failure;
  const Files files = folder ? files_of(*folder, failure) : built_in_files();
  Shelf shelf;
  if (const std::string* facts = named(files, kVocabulary)) shelf.facts = *facts;
  if (const std::string* documents = named(files, kDocuments)) shelf.documents = *documents;
  for (const auto& [path, bytes] : rulesets_in(files)) shelf.rulesets.push_back({path, bytes});
  return shelf;
}

Opened open_catalogue(const std::optional<std::string>& folder) {
  Opened opened;
  const Files files = folder ? files_of(*folder, opened.failure) : built_in_files();
  const std::string* facts = named(files, kVocabulary);
  const std::string* documents = named(files, kDocuments);
  if (opened.failure.empty() && (facts == nullptr || documents == nullptr))
    opened.failure =
        "文件夹 " + folder.value_or("") + " 中缺少 " + (facts == nullptr ? kVocabulary : kDocuments);
  const std::string calendar = calendar_bytes(folder, opened.failure);
  if (!opened.failure.empty()) return opened;
  const auto add = [&](const Findings& more) {
    opened.findings.insert(opened.findings.end(), more.begin(), more.end());
  };
  add(opened.catalogue.use_vocabulary(kVocabulary, *facts, kDocuments, *documents));
  if (opened.catalogue.vocabulary() == nullptr) return opened;
  std::map<std::string, Ruleset> loaded;  // by file
  for (const auto& [path, bytes] : rulesets_in(files)) {
    const auto ruleset = opened.catalogue.add_ruleset(path, bytes);
    add(ruleset.findings);
    if (ruleset) loaded.emplace(path, *ruleset.value);
  }
  // What a broken file would have said is not known.
  if (opened.findings.empty()) {
    for (const auto& [path, ruleset] : loaded)
      add(check_predecessors(path, files.at(path), ruleset, opened.catalogue));
  }
  add(opened.catalogue.use_calendar(kCalendarFile, calendar));
  return opened;
}

// What was found of a word that is no id: it may name a file.
std::optional<std::string> read_ruleset_file(const std::string& word, const Findings& no_id,
                                             std::string& failure) {
  if (word.find('/') != std::string::npos || fs::path(word).extension() == ".json")
    return read_file(word, failure);
  failure = no_id[0].message + "，也可以给出规则文件的路径";
  return std::nullopt;
}

Loaded<Ruleset> find_ruleset(const Catalogue& catalogue, const std::string& id_or_file,
                             std::string& failure) {
  Loaded<Ruleset> found = catalogue.ruleset(id_or_file);
  if (found) return found;
  const auto bytes = read_ruleset_file(id_or_file, found.findings, failure);
  if (!bytes) return {};
  return load_ruleset(id_or_file, *bytes, catalogue.vocabulary());
}

std::optional<RulesetFile> ruleset_file(const Catalogue& catalogue, const std::string& id_or_file,
                                        const std::optional<std::string>& folder, std::string& failure) {
  const Loaded<Ruleset> found = catalogue.ruleset(id_or_file);
  if (!found) {
    const auto bytes = read_ruleset_file(id_or_file, found.findings, failure);
    return bytes ? std::optional(RulesetFile{id_or_file, *bytes}) : std::nullopt;
  }
  for (const auto& [path, bytes] : rulesets_in(folder ? files_of(*folder, failure) : built_in_files())) {
    const auto loaded = load_ruleset(path, bytes, catalogue.vocabulary());
    if (loaded && loaded.value->hash() == found.value->hash()) return RulesetFile{path, bytes};
  }
  return std::nullopt;
}

std::string cases_of(const std::string& file) {
  const fs::path path(file);
  std::error_code unknown;
  for (const char* folder : {"cases", "../cases", "../tests/cases"}) {
    const fs::path cases = path.parent_path() / folder / path.filename();
    if (fs::exists(cases, unknown) && !fs::equivalent(cases, path, unknown))
      return cases.lexically_normal().string();
  }
  return file;
}

}  // namespace zice::cli
