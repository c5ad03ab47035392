#include "checkout.h"

#include <filesystem>
#include <map>
#include <optional>

#include "catalogue.h"
#include "embedded.h"

namespace zice::cli {
namespace {

namespace fs = std::filesystem;

// The folder of rulesets of the checkout around the working folder: only that has their schema beside it.
std::optional<fs::path> rulesets_around() {
  std::error_code error;
  for (fs::path at = fs::current_path(error); !error && !at.empty(); at = at.parent_path()) {
    const fs::path folder = at / "rulesets";
    if (fs::exists(folder / "schema" / "ruleset.schema.json", error)) return folder;
    if (at == at.root_path()) break;
  }
  return std::nullopt;
}

// The files there, by the names under which they are built in.
std::map<std::string, fs::path> files_in(const fs::path& rulesets) {
  std::map<std::string, fs::path> files;
  for (const fs::path& folder : {rulesets, rulesets / "calendar", rulesets / "skeleton"}) {
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
      if (it->path().extension() == ".json") files[it->path().filename().string()] = it->path();
    }
  }
  return files;
}

}  // namespace

std::string other_rulesets_here() {
  const auto folder = rulesets_around();
  if (!folder) return {};
  auto files = files_in(*folder);
  std::string others;
  const auto add = [&](const std::string& name, const char* how) {
    others += (others.empty() ? "" : "、") + name + how;
  };
  for (std::size_t i = 0; i < embedded_file_count; ++i) {
    const auto& [name, bytes, size] = embedded_files[i];
    const auto file = files.find(name);
    if (file == files.end()) {
      add(name, "（已删去）");
      continue;
    }
    std::string failure;
    if (read_file(file->second.string(), failure) != std::string(bytes, size)) add(name, "（改过）");
    files.erase(file);
  }
  for (const auto& [name, path] : files) add(name, "（没有内置）");
  if (others.empty()) return {};
  std::error_code error;
  const fs::path near = fs::relative(*folder, error);
  return "内置的规则与这里的 " + (error ? *folder : near).string() + " 不同：" + others +
         "。这次用的是内置的；要用这里的，加 --rulesets " + (error ? *folder : near).string() +
         "，或重新构建";
}

}  // namespace zice::cli
