// The words for an enumeration, one for each enumerator in order.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "zice/enumerators.h"

namespace zice {

template <class Enum, std::size_t kWords>
std::string_view pick(Enum value, const std::string_view (&words)[kWords]) {
  static_assert(kWords == count_of<Enum>());
  return words[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t kWords>
std::string_view pick(Enum value, const std::array<std::string_view, kWords>& words) {
  static_assert(kWords == count_of<Enum>());
  return words[static_cast<std::size_t>(value)];
}

}  // namespace zice
