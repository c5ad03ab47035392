// A ruleset with one thing wrong in it, for every thing that can be.
#pragma once

#include <string>
#include <vector>

#include "json/source.h"
#include "mutating/edits.h"
#include "ruleset/model.h"

namespace zice {

struct Mutant {
  std::uint32_t offset = 0;
  std::string cite;
  std::string change;              // Chinese: "7.2/total_assets：数值 50 万元 → 51 万元"
  std::vector<std::string> names;  // ids on the way to what is changed, nearest first
  std::vector<Edit> edits;         // in the order of the file
};

// Words for people decide nothing and stay as they are. Not every mutant can be loaded.
std::vector<Mutant> mutants_of(const std::string& text, const JsonValue& file, const RulesetModel& model);

// What a key of a ruleset is called, and what a way of asking says.
std::string ruleset_key_text(std::string_view key);
std::string_view way_text(std::string_view key);

// What else could stand where a value stands, and what that is called.
struct Instead {
  std::string written;  // as JSON
  std::string was;      // Chinese
  std::string is;
};

// A value of a ruleset, with the key that it or its list stands under and the objects that it stands in,
// nearest first.
struct Place {
  const JsonValue& value;
  std::string_view key;
  const std::vector<const JsonValue*>& within;
  const JsonValue* list = nullptr;
};

class Mistakes {
 public:
  Mistakes(const JsonValue& file, const RulesetModel& model);
  std::vector<Instead> instead_of(const Place& place) const;
  // A value as people are told of it.
  std::string told(const Place& place) const;

 private:
  std::vector<Instead> numbers(const Place& place) const;
  std::vector<Instead> texts(const Place& place) const;
  std::vector<std::string> facts_like(const std::string& id) const;
  int places_of(const Place& place) const;
  bool is_figure(const Place& place) const;
  std::string unit_of(const Place& place) const;

  const RulesetModel& model_;
  const Vocabulary& vocabulary_;
  std::vector<std::string> cites_;
  std::vector<std::string> documents_;
};

}  // namespace zice
