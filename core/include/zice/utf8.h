// Texts as characters: the one walk through UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zice {

// Length of the well-formed UTF-8 sequence at `at` (RFC 3629: no overlong forms, no surrogates), 0 if
// ill-formed.
std::size_t utf8_length(std::string_view text, std::size_t at);

// The character at `at`, which is moved past it; a byte that begins none counts as U+FFFD.
char32_t next_character(std::string_view text, std::size_t& at);

std::size_t character_count(std::string_view text);

// At most `length` bytes of it, and no part of a character.
std::string_view shortened(std::string_view text, std::size_t length);

void append_character(std::string& text, char32_t character);

}  // namespace zice
