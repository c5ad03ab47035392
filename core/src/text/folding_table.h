// What core/folding/generate.mjs writes, and how it is packed. Numbers are little-endian in sevens of bits,
// the eighth set where more follow.
#pragma once

#include <cstddef>

namespace zice::folding {

struct CharacterRange {
  char32_t first;
  char32_t last;
};

// Of each character that folds to others, in order: its distance to the one before times 8, and how many they
// are.
extern const unsigned char kSources[];
extern const std::size_t kSourcesSize;
// The others, each by its distance (2d, or -2d - 1) to the last that stood in the same place: first, second,
// third, or later.
extern const unsigned char kTargets[];
extern const std::size_t kTargetsSize;
// Spaces and marks that are never seen, in order.
extern const CharacterRange kUnseen[];
extern const std::size_t kUnseenSize;

}  // namespace zice::folding
