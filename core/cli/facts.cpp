#include "zice/facts.h"

#include <iostream>

#include "catalogue.h"
#include "commands.h"
#include "wording.h"

namespace zice::cli {
namespace {

// Everything by group, a line each.
void print_list(const std::vector<VocabularyEntry>& entries) {
  const std::string* group = nullptr;
  for (const VocabularyEntry& entry : entries) {
    if (group == nullptr || *group != entry.group) std::cout << (group ? "\n" : "") << entry.group << "\n";
    group = &entry.group;
    std::cout << "  " << entry.id << "　" << entry.label << "　" << entry.kind << "\n";
  }
}

void print_entry(const VocabularyEntry& entry) {
  std::cout << entry.id << "　" << entry.label << "\n  " << entry.group << "　" << entry.kind << "\n";
  if (!entry.help.empty()) std::cout << "  " << entry.help << "\n";
  for (const VocabularyEntry::Use& use : entry.uses)
    std::cout << "  " << use.ruleset << " " << article(use.cite) << "：" << use.words << "\n";
  if (entry.uses.empty()) std::cout << "  还没有办法用到\n";
}

}  // namespace

int facts(const Arguments& arguments) {
  Catalogue catalogue;
  if (const int code = open_workshop(arguments, catalogue)) return code;
  const Shelf shelf = shelf_of(arguments.rulesets_folder);
  std::vector<NamedText> rulesets;
  for (const RulesetFile& file : shelf.rulesets) rulesets.push_back({file.name, file.bytes});
  const VocabularySearch search =
      search_vocabulary(catalogue, shelf.facts, shelf.documents, rulesets, arguments.words);
  if (arguments.json)
    std::cout << to_json(search) << "\n";
  else if (arguments.words.empty())
    print_list(search.entries);
  else
    for (const VocabularyEntry& entry : search.entries) print_entry(entry);
  if (!search.entries.empty()) return kDone;
  std::cerr << "zice: 词汇表里没有" << (search.nearest.empty() ? "，也没有相近的" : "；相近的有：") << "\n";
  for (const std::string& name : search.nearest) std::cerr << "  " << printable(name) << "\n";
  return kNotAllGood;
}

}  // namespace zice::cli
