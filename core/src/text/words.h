// Words kept in one text, each between bars or with a bar between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zice {

// Whether `word` stands between two bars of `words`.
bool among(std::string_view words, std::string_view word);

// Takes the part of `text` before any of the `separators`; at least one is left while `text` is not empty.
std::string_view take_part(std::string_view& text, std::string_view separators);

// The word with each of the `parts` (with bars between them) left out once.
std::string without(std::string_view word, std::string_view parts);

// Each drops what it is asked for from the text, and tells whether that stood there.
bool drop_start(std::string_view& text, std::string_view start);
bool begins_with_any(std::string_view& text, std::string_view starts);
bool drop_end(std::string_view& text, std::string_view end);

// Whether every character of `text` is one of the `characters`.
bool consists_of(std::string_view text, std::string_view characters);
// Whether it is digits and nothing else.
bool is_digits(std::string_view text);

bool contains(std::string_view text, std::string_view part);

}  // namespace zice
