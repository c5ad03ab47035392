// Names that are not the same and may mean the same. Two that differ in one character have a text in common
// once each lacks one (deletion neighbourhoods, Mor and Fraenkel 1982); the texts are told apart by rolling
// hashes (Karp and Rabin 1987), so that ten thousand names take as many steps as they have characters, and
// not their square.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/keyed.h"
#include "zice/lists.h"

namespace zice {

struct SimilarPair {
  std::size_t earlier = 0;
  std::size_t later = 0;
};

// A (folded) name without a number before it: 3、甲厂.
std::string_view without_number(std::string_view name);

// Folded names are added; alike are enterprises whose names differ in one character that is no number, in the
// words for their legal form, in 省, 市, 县 and 区, in a branch (…分公司) or only in signs; people only the
// last. Both, where one is written in traditional characters.
class SimilarNames {
 public:
  explicit SimilarNames(ListKind kind) : kind_(kind) {}

  // What is added must outlive it.
  void add(std::string_view name);
  // After the last name: looks through one heap of keys after the other, from 0 on.
  std::size_t heaps() const { return keys_.size(); }
  void look_through(std::size_t heap);
  // After the last heap: each name at most once as the later one, in order.
  std::vector<SimilarPair> pairs() const;

  // What it took: keys that were compared, at most twice as many as the names have characters.
  std::size_t compared() const { return compared_; }

 private:
  void keep(std::uint64_t key, std::size_t item);
  void add_shortened(const std::vector<std::uint32_t>& characters, std::size_t name);

  ListKind kind_;
  std::vector<std::string_view> names_;
  std::vector<std::size_t> partner_;  // by name an earlier one that is similar; itself if none is
  std::size_t compared_ = 0;
  // By size. Of a name times 2; one more where it lacks a character.
  std::array<std::vector<Keyed>, 32> keys_;
};

}  // namespace zice
