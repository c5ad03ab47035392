#include "zice/utf8.h"

#include <algorithm>

namespace zice {
namespace {

bool continues_character(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

}  // namespace

std::size_t utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto continues = [&](std::size_t i) { return continues_character(byte(i)); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (lead == 0xE0 && byte(1) < 0xA0) return 0;
    if (lead == 0xED && byte(1) > 0x9F) return 0;
    return continues(1) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (lead == 0xF0 && byte(1) < 0x90) return 0;
    if (lead == 0xF4 && byte(1) > 0x8F) return 0;
    return continues(1) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

char32_t next_character(std::string_view text, std::size_t& at) {
  const std::size_t length = utf8_length(text, at);
  const std::size_t start = at;
  at += length == 0 ? 1 : length;
  if (length == 0) return 0xFFFD;
  const auto lead = static_cast<unsigned char>(text[start]);
  char32_t character = length == 1 ? lead : lead & (0x7FU >> length);
  for (std::size_t i = start + 1; i < at; ++i)
    character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return character;
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_character(text, at);
  return count;
}

std::string_view shortened(std::string_view text, std::size_t length) {
  std::size_t end = std::min(text.size(), length);
  while (end > 0 && end < text.size() && continues_character(static_cast<unsigned char>(text[end]))) --end;
  return text.substr(0, end);
}

void append_character(std::string& text, char32_t character) {
  const auto push = [&](char32_t bits) { text.push_back(static_cast<char>(bits)); };
  if (character < 0x80) return push(character);
  if (character < 0x800) {
    push(0xC0 | character >> 6);
  } else if (character < 0x10000) {
    push(0xE0 | character >> 12);
    push(0x80 | (character >> 6 & 0x3F));
  } else {
    push(0xF0 | character >> 18);
    push(0x80 | (character >> 12 & 0x3F));
    push(0x80 | (character >> 6 & 0x3F));
  }
  push(0x80 | (character & 0x3F));
}

}  // namespace zice
