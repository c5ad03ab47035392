#include "zice/explain.h"

#include <algorithm>

#include "explaining/parts.h"
#include "json/content_digest.h"
#include "text/text.h"
#include "zice/utf8.h"

namespace zice {
namespace {

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

int count_of(const RulesetModel& model, Because why) {
  return static_cast<int>(std::count_if(model.nodes.begin(), model.nodes.end(),
                                        [&](const Node& node) { return node.unanswerable == why; }));
}

void note_unanswerable(const RulesetModel& model, std::vector<std::string>& notices) {
  if (const int count = count_of(model, Because::not_verified))
    notices.push_back(concat(
        {std::to_string(count), " 项要求尚未与条文核对（verified: false）：怎样填都算未知，不会算达到"}));
  if (const int count = count_of(model, Because::not_seen))
    notices.push_back(
        concat({std::to_string(count), " 项要求的数没有见到原文（not_seen）：怎样填都算未知，不会算达到"}));
}

void note_source(const SourceText& source, const std::vector<ExplainedPart>& parts,
                 std::vector<std::string>& notices) {
  if (source.cites().empty()) {
    notices.emplace_back("给出的原文里没有认出一条“第几条”：请给纯文本，每条另起一行");
    return;
  }
  std::vector<std::string> missing;
  for (const ExplainedPart& part : parts) {
    const auto column = std::find_if(part.columns.begin(), part.columns.end(),
                                     [](const auto& one) { return one.id == "source"; });
    if (column == part.columns.end()) continue;
    for (const auto& row : part.rows) {
      const std::string& words = row[static_cast<std::size_t>(column - part.columns.begin())];
      const std::string cited = row[0].substr(0, row[0].find('\n'));
      if (words == concat({"原文里没有找到", cited}) &&
          std::find(missing.begin(), missing.end(), cited) == missing.end())
        missing.push_back(cited);
    }
  }
  if (!missing.empty())
    notices.push_back(concat({"原文里没有找到：", join(missing), "。条款号写错了，或原文不全"}));
}

}  // namespace

Loaded<Explanation> explain_ruleset(std::string_view file_name, std::string_view text,
                                    const Catalogue& catalogue, std::string_view source_name,
                                    std::string_view source) {
  Loaded<Explanation> result;
  const auto loaded = load_ruleset(file_name, text, catalogue.vocabulary());
  result.findings = loaded.findings;
  if (!is_utf8(source))
    result.findings.push_back(
        call_finding("call/file", source_name, concat({source_name, " 不是 UTF-8 文本：请另存为 UTF-8"})));
  if (!result.findings.empty()) return result;
  Findings none;
  JsonSource json(file_name, text, none);
  JsonValue file;
  json.parse(file);
  const SourceText articles(source);
  const RuleWords words(loaded.value->model());
  const Explaining all{file, *loaded.value, words, source.empty() ? nullptr : &articles};
  Explanation& told = result.value.emplace();
  told.ruleset = loaded.value->id();
  told.title = loaded.value->title();
  told.digest = content_digest(file);
  explain_heading(all, told.parts);
  explain_dates(all, told.parts);
  explain_requirements(all, told.parts);
  explain_materials(all, told.parts);
  explain_rest(all, told.parts);
  explain_uncited(all, told.parts);
  note_unanswerable(loaded.value->model(), told.notices);
  if (all.source != nullptr) note_source(articles, told.parts, told.notices);
  return result;
}

}  // namespace zice
