#include "text/folding.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "text/folding_table.h"
#include "zice/utf8.h"

namespace zice {
namespace {

// Numbers, so that they need no code of their own.
using Characters = std::vector<std::uint32_t>;

// The packed table, laid out for searching.
class Table {
 public:
  Table() {
    using namespace folding;
    char32_t last[4] = {};
    char32_t source = 0;
    const unsigned char* target = kTargets;
    for (const unsigned char* at = kSources; at < kSources + kSourcesSize;) {
      const std::uint32_t packed = number(at);
      source += packed >> 3;
      sources_.push_back(source);
      starts_.push_back(static_cast<std::uint32_t>(targets_.size()));
      for (std::uint32_t i = 0; i < (packed & 7U); ++i) {
        const std::uint32_t distance = number(target);
        char32_t& place = last[std::min(i, 3U)];
        place += (distance & 1U) != 0 ? ~(distance >> 1) : distance >> 1;
        targets_.push_back(place);
      }
    }
    starts_.push_back(static_cast<std::uint32_t>(targets_.size()));
  }

  void append_folded(Characters& text, char32_t character) const {
    // Most of what a list holds.
    if (character >= 0x4E00 && character <= 0x9FFF) return text.push_back(character);
    if (is_unseen(character)) return;
    if (character >= 0xAC00 && character <= 0xD7A3) return append_syllable(text, character - 0xAC00);
    const auto found = std::lower_bound(sources_.begin(), sources_.end(), character);
    if (found == sources_.end() || *found != character) return append(text, character);
    const auto place = static_cast<std::size_t>(found - sources_.begin());
    for (std::uint32_t at = starts_[place]; at < starts_[place + 1]; ++at) append(text, targets_[at]);
  }

 private:
  static std::uint32_t number(const unsigned char*& at) {
    std::uint32_t value = 0;
    int shift = 0;
    do {
      value |= (*at & 0x7FU) << shift;
      shift += 7;
    } while ((*at++ & 0x80U) != 0);
    return value;
  }

  static bool is_unseen(char32_t character) {
    const auto* end = folding::kUnseen + folding::kUnseenSize;
    const auto* range =
        std::find_if(folding::kUnseen, end, [&](const auto& one) { return character <= one.last; });
    return range != end && character >= range->first;
  }

  // Accents above and below one letter stand in one order, whichever was typed first.
  static void append(Characters& text, char32_t character) {
    const auto is_accent = [](char32_t sign) { return sign >= 0x300 && sign <= 0x36F; };
    text.push_back(character);
    for (std::size_t at = text.size() - 1; at > 0 && is_accent(character) && text[at - 1] > character; --at) {
      if (!is_accent(text[at - 1])) break;
      std::swap(text[at - 1], text[at]);
    }
  }

  // A Korean syllable as its letters (The Unicode Standard, 3.12).
  static void append_syllable(Characters& text, char32_t index) {
    text.push_back(0x1100 + index / 588);
    text.push_back(0x1161 + index % 588 / 28);
    if (index % 28 != 0) text.push_back(0x11A7 + index % 28);
  }

  Characters sources_;
  Characters starts_;
  Characters targets_;
};

}  // namespace

std::string folded(std::string_view text) {
  static const Table table;
  Characters characters;
  for (std::size_t at = 0; at < text.size();) table.append_folded(characters, next_character(text, at));
  std::string result;
  for (const char32_t character : characters) append_character(result, character);
  return result;
}

bool has_compatibility_ideograph(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (character >= 0x2F800 && character <= 0x2FA1F) return true;
  }
  return false;
}

}  // namespace zice
