// The words for an enumeration, by position.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace zice {

template <class Enum, std::size_t N>
std::string_view pick(Enum value, const std::array<std::string_view, N>& words) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace zice
