// The shared vocabularies: which facts an applicant can state and which documents can be at hand, the same
// for every ruleset, so that what was answered once counts everywhere.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/finding.h"

namespace zice {

enum class FactType : std::uint8_t { number, yes_no, choice, date, region, functions };

using FactIndex = std::uint16_t;      // position in Vocabulary::facts
using DocumentIndex = std::uint16_t;  // position in Vocabulary::documents
using FunctionIndex = std::uint16_t;  // position in Vocabulary::functions

// One fact. Values are carried as exact integers: a number times 10^places, yes 1 and no 0, a choice's
// position in `choices`, a date's serial, a region's six-digit code, a set of functions as a bit mask.
struct Fact {
  std::string id;
  FactType type = FactType::yes_no;
  bool attests = false;   // only attests a requirement: yes is favourable
  bool planning = false;  // a planning date: it feeds the timeline and never a status
  std::string label;
  std::string unit;                  // number
  int places = 0;                    // number
  std::int64_t least = 0;            // number, date
  std::int64_t most = 0;             // number, date
  std::vector<std::string> choices;  // choice: ids
  std::vector<std::string> choice_labels;
  std::optional<FactIndex> part_of;  // the whole that this may not exceed
  bool changeable = true;            // whether an applicant can bring about another answer
  bool nature = false;  // what is applied for, or what the applicant is: the deeds leave it alone

  // Whether its values have an order: requirements set bounds to it.
  bool is_amount() const { return type == FactType::number || type == FactType::date; }
};

struct NamedItem {
  std::string id;
  std::string label;
};

// Where a paper comes from.
enum class Origin : std::uint8_t { own, accountant, credit_site, bureau };
std::string_view name(Origin);  // in files: "credit_site"
std::string_view word(Origin);  // for people, in Chinese: of core/glossary.json

struct Paper : NamedItem {
  Origin origin = Origin::own;
  std::string at;  // Chinese: whom or what exactly one gets it from; empty if that goes without saying
};

struct Vocabulary {
  std::vector<Fact> facts;
  std::vector<NamedItem> functions;
  std::vector<Paper> documents;

  std::optional<FactIndex> fact(std::string_view id) const;
  // That of a type of which there is one at most: a region, a scope of functions.
  std::optional<FactIndex> the_one(FactType type) const;
  std::optional<DocumentIndex> document(std::string_view id) const;
  std::optional<FunctionIndex> function(std::string_view id) const;
};

// The label of a fact where it does not stand below the whole that it is part of.
std::string_view standing_alone(std::string_view label);

// Reads vocabulary.json and documents.json. Names are used in findings only.
Loaded<std::shared_ptr<const Vocabulary>> load_vocabulary(std::string_view facts_name,
                                                          std::string_view facts_text,
                                                          std::string_view documents_name,
                                                          std::string_view documents_text);

}  // namespace zice
