// Rulesets as bytes, for a program that weighs by them and reads no files: written where they are loaded,
// read where they are not. An image has what decides statuses, figures and questions, and what a wrong answer
// is told; of words for people, of cites and of dates of steps it has none.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "flat/flat.h"
#include "ruleset/model.h"
#include "zice/ruleset.h"

namespace zice {

struct Image {
  std::shared_ptr<const Vocabulary> vocabulary;
  std::vector<Ruleset> rulesets;
};

// The rulesets share that vocabulary.
std::string write_image(const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets);

// Of its rulesets, those whose bit is set in `chosen`, in the order in which they were written; nothing if it
// is of another version than this reads, or not whole.
std::optional<Image> read_image(std::string_view bytes, std::uint64_t chosen = ~std::uint64_t{0});

// What stands in one, each once for both ways.
void carry_vocabulary(Flat& flat, Vocabulary& vocabulary);
void carry_ruleset(Flat& flat, RulesetModel& model);

}  // namespace zice
