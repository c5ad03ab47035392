#include "json/output.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <nlohmann/detail/conversions/to_chars.hpp>

#include "zice/utf8.h"

namespace zice {
namespace {

constexpr std::size_t kFirstRoom = 4096;
constexpr std::size_t kMostOfAFigure = 32;  // characters
constexpr std::size_t kMostOfAByte = 6;     // characters: "\u001f"
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

char* append(char* to, std::string_view text) {
  std::memcpy(to, text.data(), text.size());
  return to + text.size();
}

bool stands_for_itself(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

// Whether eight characters at once do: in none of the bytes a high bit is left by what is tested for
// (Mycroft's trick, which may say no to a byte behind one that does not).
bool all_stand_for_themselves(std::uint64_t bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  const std::uint64_t control = bytes - kOnes * 0x20;
  const std::uint64_t quote = (bytes ^ kOnes * '"') - kOnes;
  const std::uint64_t backslash = (bytes ^ kOnes * '\\') - kOnes;
  return ((bytes | control | quote | backslash) & kOnes * 0x80) == 0;
}

// From `at` on, as far as it is copied in blocks.
char* append_blocks(char* to, std::string_view text, std::size_t& at) {
  std::uint64_t bytes = 0;
  for (; text.size() - at >= sizeof bytes; at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (!all_stand_for_themselves(bytes)) break;
    std::memcpy(to, &bytes, sizeof bytes);
    to += sizeof bytes;
  }
  return to;
}

char* append_escaped(char* to, char c) {
  constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  *to++ = '\\';
  if (const std::size_t at = kShort.find(c); at != std::string_view::npos) {
    *to++ = kLetters[at];
    return to;
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  to = append(to, "u00");
  *to++ = kDigits[byte >> 4U];
  *to++ = kDigits[byte & 15U];
  return to;
}

// As many bytes as one U+FFFD stands for: those with which a character could have begun (Unicode, "maximal
// subpart").
std::size_t ill_formed_length(std::string_view text, std::size_t at) {
  std::size_t length = 1;
  for (const std::size_t longer : {2U, 3U}) {
    std::string begun(text.substr(at, longer));
    if (begun.size() < longer || length + 1 < longer) break;
    begun.append(4 - longer, '\x80');
    if (utf8_length(begun, 0) > longer) length = longer;
  }
  return length;
}

}  // namespace

char* JsonWriter::room(std::size_t bytes) {
  if (text_.size() - size_ < bytes)
    text_.resize(std::max({size_ + bytes, 2 * text_.size(), text_.capacity(), kFirstRoom}));
  return text_.data() + size_;
}

char* JsonWriter::separated(char* to) {
  if (follows_) *to++ = ',';
  follows_ = true;
  return to;
}

void JsonWriter::start(char bracket) {
  char* to = separated(room(2));
  *to++ = bracket;
  written_to(to);
  follows_ = false;
}

void JsonWriter::close(char bracket) {
  char* to = room(1);
  *to++ = bracket;
  written_to(to);
  follows_ = true;
}

JsonWriter::Open JsonWriter::object() {
  start('{');
  return {*this, '}'};
}

JsonWriter::Open JsonWriter::list() {
  start('[');
  return {*this, ']'};
}

JsonWriter::Open JsonWriter::document() {
  start('{');
  count("zice", 1);
  return {*this, '}'};
}

JsonWriter::Open JsonWriter::object(std::string_view key, std::string_view value) {
  start('{');
  text(key, value);
  return {*this, '}'};
}

JsonWriter& JsonWriter::key(std::string_view key) {
  char* to = separated(room(key.size() + 4));
  *to++ = '"';
  to = append(to, key);
  *to++ = '"';
  *to++ = ':';
  written_to(to);
  follows_ = false;
  return *this;
}

void JsonWriter::word(std::string_view word) { written_to(append(separated(room(word.size() + 1)), word)); }

void JsonWriter::whole(std::int64_t value) {
  char* to = separated(room(kMostOfAFigure));
  written_to(std::to_chars(to, to + kMostOfAFigure - 1, value).ptr);
}

// nlohmann's digits (Grisu2): the C++ library's own are of another form ("1e-04") and weigh more in the
// module.
void JsonWriter::figure(double value) {
  if (std::isnan(value)) return null();
  if (value == std::floor(value)) return whole(static_cast<std::int64_t>(value));
  char* to = separated(room(kMostOfAFigure));
  written_to(nlohmann::detail::to_chars(to, to + kMostOfAFigure - 1, value));
}

void JsonWriter::text(std::string_view value) {
  char* to = separated(room(kMostOfAByte * value.size() + 3));
  *to++ = '"';
  std::size_t at = 0;
  to = append_blocks(to, value, at);
  while (at < value.size()) {
    const char c = value[at];
    if (stands_for_itself(c)) {
      *to++ = c;
      ++at;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      to = append_escaped(to, c);
      ++at;
    } else {
      const std::size_t length = utf8_length(value, at);
      to = append(to, length == 0 ? kReplacement : value.substr(at, length));
      at += length == 0 ? ill_formed_length(value, at) : length;
    }
  }
  *to++ = '"';
  written_to(to);
}

std::string figure_text(double value) {
  return written([value](JsonWriter& json) { json.figure(value); });
}

}  // namespace zice
