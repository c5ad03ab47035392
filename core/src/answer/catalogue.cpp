#include "zice/catalogue.h"

#include <algorithm>

#include "text/text.h"

namespace zice {
namespace {

// A file that comes when it cannot be taken.
Finding refused(std::string_view file, std::string_view message) {
  Finding finding = call_finding("call/vocabulary", {}, message);
  finding.file = file;
  return finding;
}

bool comes_before(const Ruleset& ruleset, std::string_view id) { return ruleset.id() < id; }

}  // namespace

Finding call_finding(std::string_view code, std::string_view value, std::string_view message) {
  Finding finding;
  finding.code = code;
  finding.value = value;
  finding.message = message;
  return finding;
}

Findings Catalogue::use_vocabulary(std::string_view facts_name, std::string_view facts_text,
                                   std::string_view documents_name, std::string_view documents_text) {
  if (!rulesets_.empty()) return {refused(facts_name, "已加载的规则沿用原来的词汇表，不能再换")};
  auto loaded = load_vocabulary(facts_name, facts_text, documents_name, documents_text);
  if (loaded) vocabulary_ = std::move(*loaded.value);
  return std::move(loaded.findings);
}

Loaded<Ruleset> Catalogue::add_ruleset(std::string_view file_name, std::string_view text,
                                       std::string_view hash) {
  if (vocabulary_ == nullptr) return {std::nullopt, {refused(file_name, "先加载词汇表")}};
  auto loaded = load_ruleset(file_name, text, vocabulary_, rulesets_, hash);
  if (loaded) {
    const std::string& id = loaded.value->id();
    rulesets_.insert(std::lower_bound(rulesets_.begin(), rulesets_.end(), id, comes_before), *loaded.value);
  }
  return loaded;
}

Findings Catalogue::use_calendar(std::string_view file_name, std::string_view text) {
  auto loaded = load_calendar(file_name, text);
  if (loaded) calendar_ = std::move(*loaded.value);
  return std::move(loaded.findings);
}

Loaded<Ruleset> Catalogue::ruleset(std::string_view id) const {
  const auto found = std::lower_bound(rulesets_.begin(), rulesets_.end(), id, comes_before);
  if (found != rulesets_.end() && found->id() == id) return {*found, {}};
  std::vector<std::string> known;
  for (const Ruleset& ruleset : rulesets_) known.push_back(ruleset.id());
  const std::string message = concat({"没有规则 “", id, "”：现有 ", join(known)});
  return {std::nullopt, {call_finding("call/unknown_ruleset", id, message)}};
}

Loaded<Applicant> Catalogue::applicant(std::string_view file_name, std::string_view text) const {
  if (vocabulary_ == nullptr) return {std::nullopt, {refused(file_name, "先加载词汇表")}};
  return load_applicant(file_name, text, *vocabulary_);
}

}  // namespace zice
