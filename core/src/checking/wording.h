// What a text speaks of, by the words it shares with the names of the vocabulary.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zice {

// Two characters that stand beside each other, of Chinese text: its words, near enough. Ascending, each once.
std::vector<std::u32string> pairs_of(std::string_view text);

// How much of a name stands in a text: 0 to 1.
double share_said(std::string_view name, std::string_view text);

// How much each of several names has in common with a text: for every pair of characters in both, more the
// fewer names have it.
class Wording {
 public:
  explicit Wording(const std::vector<std::string>& names);
  double common(std::size_t name, std::string_view text) const;

 private:
  std::vector<std::vector<std::u32string>> names_;
  std::vector<std::u32string> all_;  // of all names, with repetitions, ascending
};

}  // namespace zice
