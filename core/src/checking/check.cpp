#include "zice/check.h"

#include <algorithm>

#include "checking/remarks.h"

namespace zice {
namespace {

// "waivers": what its author has looked at and means. One that nothing answers to is a mistake: what it was
// for has been mended, or has moved.
void waive(const JsonValue& file, Remarks& remarks, JsonSource& source) {
  const JsonValue* waivers = file.find("waivers");
  if (waivers == nullptr) return;
  for (const JsonValue& waiver : waivers->items) {
    const std::string_view code = text_of(waiver, "code"), at = text_of(waiver, "at");
    const auto waived = [&](const Remark& remark) {
      return !remark.refused && remark.code == code && remark.at == at;
    };
    const auto kept = std::remove_if(remarks.begin(), remarks.end(), waived);
    if (kept == remarks.end())
      source.report(waiver.offset, "waiver/unused",
                    {"没有要豁免的：“", at, "” 处没有 ", code, "，删去这一条豁免"});
    remarks.erase(kept, remarks.end());
  }
}

std::vector<const RulesetModel*> others_of(const Ruleset& ruleset, const Catalogue& catalogue) {
  std::vector<const RulesetModel*> others;
  for (const Ruleset& other : catalogue.rulesets()) {
    if (other.id() != ruleset.id()) others.push_back(&other.model());
  }
  return others;
}

}  // namespace

Findings check_predecessors(std::string_view file_name, std::string_view text, const Ruleset& ruleset,
                            const Catalogue& catalogue) {
  Findings findings;
  if (ruleset.supersedes().empty()) return findings;
  JsonSource source(file_name, text, findings);
  JsonValue file;
  source.parse(file);
  Remarks remarks;
  const auto others = others_of(ruleset, catalogue);
  check_succession({file, ruleset.model(), others, remarks}, source);
  return findings;
}

Checked check_ruleset(std::string_view file_name, std::string_view text, const Catalogue& catalogue) {
  Checked checked;
  const auto loaded = load_ruleset(file_name, text, catalogue.vocabulary());
  checked.errors = loaded.findings;
  if (!loaded) return checked;
  JsonSource source(file_name, text, checked.errors);
  JsonValue file;
  source.parse(file);
  const auto others = others_of(*loaded.value, catalogue);
  Remarks remarks;
  const Checking checking{file, loaded.value->model(), others, remarks};
  check_heading(checking);
  check_dates(checking);
  check_areas(checking);
  each_requirement(file, [&](const Written& written) {
    check_requirement(checking, written);
    check_choice(checking, written);
  });
  check_facts(checking);
  check_groups(checking);
  check_tree(checking);
  check_cites(checking);
  check_papers(checking);
  check_paper_words(checking);
  check_proofs(checking);
  check_english(checking);
  check_succession(checking, source);
  waive(file, remarks, source);
  std::stable_sort(remarks.begin(), remarks.end(),
                   [](const Remark& one, const Remark& other) { return one.offset < other.offset; });
  JsonSource told(file_name, text, checked.warnings);
  for (const Remark& remark : remarks)
    (remark.refused ? source : told).report(remark.offset, remark.code, {remark.message});
  return checked;
}

}  // namespace zice
