// Names that are not the same and may mean the same. Two that differ in one character have a text in common
// once each lacks one (deletion neighbourhoods, Mor and Fraenkel 1982); the texts are told apart by rolling
// hashes (Karp and Rabin 1987), so that ten thousand names take as many steps as they have characters, and
// not their square.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "columns/pieces.h"
#include "zice/lists.h"

namespace zice {

struct SimilarPair {
  std::size_t earlier = 0;
  std::size_t later = 0;
};

struct SimilarNames {
  // Each name at most once as the later one, in order.
  std::vector<SimilarPair> pairs;
  // What it took: keys that were compared, at most twice as many as the names have characters.
  std::size_t keys = 0;
};

// A (folded) name without a number before it: 3、甲厂.
std::string_view without_number(std::string_view name);

// `names` are folded. Alike are enterprises whose names differ in one character that is no number, in the
// words for their legal form, in 省, 市, 县 and 区, in a branch (…分公司) or only in signs; people only the
// last. Both, where one is written in traditional characters.
// Adds to `pieces` what finds them; both vectors are looked at only then, and all must outlive it.
void find_similar(ListKind kind, const std::vector<std::string_view>& names, SimilarNames& found,
                  Pieces& pieces);

}  // namespace zice
