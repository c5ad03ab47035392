// The vocabulary for whoever writes a ruleset: what there is to ask for, what it means, and which measures
// ask it and how.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/catalogue.h"

namespace zice {

struct NamedText {
  std::string_view name;
  std::string_view text;
};

// A fact or a document.
struct VocabularyEntry {
  struct Use {
    std::string ruleset;  // its id
    std::string cite;
    std::string words;  // what the rule asks, in the sentence of zice/explain.h; of a document the material
  };
  std::string id;
  std::string label;
  std::string help;
  std::string group;  // label of the group; of a document "申报材料"
  std::string kind;   // "数，单位万元，0 至 100000000，小数最多 4 位"
  std::vector<Use> uses;
};

struct VocabularySearch {
  std::vector<VocabularyEntry> entries;  // best first; all of them, by group, where nothing was asked for
  std::vector<std::string> nearest;      // where nothing was found: ids and labels that are nearly so
};

// Entries in whose id, label, unit, help or group every word occurs, whatever their width and case. The texts
// are those that the catalogue was filled with, the vocabularies without a mistake.
VocabularySearch search_vocabulary(const Catalogue& catalogue, std::string_view facts,
                                   std::string_view documents, const std::vector<NamedText>& rulesets,
                                   const std::vector<std::string>& words);

std::string to_json(const VocabularySearch& search);

}  // namespace zice
