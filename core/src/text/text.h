#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The parts one after the other.
std::string concat(std::initializer_list<std::string_view> parts);

// At most `length` bytes of a UTF-8 text, and no part of a character.
std::string_view shortened(std::string_view text, std::size_t length);

// Whether a byte of UTF-8 is not the first of its character.
inline bool continues_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// FNV-1a: where thousands of names are compared with one another, they differ at a glance by this.
std::uint32_t hash_of(std::string_view text);

// "a、b、c".
std::string join(const std::vector<std::string>& items);

}  // namespace zice
