#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The parts one after the other.
std::string concat(std::initializer_list<std::string_view> parts);

// FNV-1a (Fowler, Noll and Vo 1991), 64 bits: where thousands of names are compared with one another, they
// differ at a glance by this.
std::uint64_t hash_of(std::string_view text);

// "a、b、c".
std::string join(const std::vector<std::string>& items);

}  // namespace zice
