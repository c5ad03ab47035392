#include "text/words.h"

#include <algorithm>

#include "zice/utf8.h"

namespace zice {

bool among(std::string_view words, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if (at > 0 && words[at - 1] == '|' && end < words.size() && words[end] == '|') return true;
  }
  return false;
}

std::string_view take_part(std::string_view& text, std::string_view separators) {
  const std::size_t end = separators.size() == 1 ? text.find(separators[0]) : text.find_first_of(separators);
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(part.size() + 1, text.size()));
  return part;
}

std::string without(std::string_view word, std::string_view parts) {
  std::string left(word);
  while (!parts.empty()) {
    const std::string_view part = take_part(parts, "|");
    const std::size_t at = left.find(part);
    if (at != std::string::npos) left.erase(at, part.size());
  }
  return left;
}

bool drop_start(std::string_view& text, std::string_view start) {
  const bool starts = text.substr(0, start.size()) == start;
  if (starts) text.remove_prefix(start.size());
  return starts;
}

bool begins_with_any(std::string_view& text, std::string_view starts) {
  while (!starts.empty()) {
    if (drop_start(text, take_part(starts, "|"))) return true;
  }
  return false;
}

bool drop_end(std::string_view& text, std::string_view end) {
  const bool ends = text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
  if (ends) text.remove_suffix(end.size());
  return ends;
}

bool consists_of(std::string_view text, std::string_view characters) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    next_character(text, at);
    if (characters.find(text.substr(start, at - start)) == std::string_view::npos) return false;
  }
  return true;
}

bool is_digits(std::string_view text) { return !text.empty() && consists_of(text, "0123456789"); }

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace zice
