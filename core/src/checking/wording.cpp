#include "checking/wording.h"

#include <algorithm>

#include "zice/utf8.h"

namespace zice {
namespace {

bool is_han(char32_t character) { return character >= 0x4E00 && character <= 0x9FFF; }

}  // namespace

std::vector<std::u32string> pairs_of(std::string_view text) {
  std::vector<std::u32string> found;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (is_han(before) && is_han(character)) found.push_back({before, character});
    before = character;
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

double share_said(std::string_view name, std::string_view text) {
  const auto wanted = pairs_of(name), said = pairs_of(text);
  const auto found = std::count_if(wanted.begin(), wanted.end(), [&](const std::u32string& pair) {
    return std::binary_search(said.begin(), said.end(), pair);
  });
  return wanted.empty() ? 0 : static_cast<double>(found) / static_cast<double>(wanted.size());
}

Wording::Wording(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    names_.push_back(pairs_of(name));
    all_.insert(all_.end(), names_.back().begin(), names_.back().end());
  }
  std::sort(all_.begin(), all_.end());
}

double Wording::common(std::size_t name, std::string_view text) const {
  double sum = 0;
  const std::vector<std::u32string> said = pairs_of(text);
  for (const std::u32string& pair : names_[name]) {
    if (!std::binary_search(said.begin(), said.end(), pair)) continue;
    const auto [first, last] = std::equal_range(all_.begin(), all_.end(), pair);
    sum += 1.0 / static_cast<double>(last - first);
  }
  return sum;
}

}  // namespace zice
