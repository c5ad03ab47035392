#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace zice {

// "sha1-" and forty hexadecimal digits: names the bytes, and is no signature.
std::string digest(std::string_view bytes);

// The digits of a SHA-1 digest. Boost gave it as five words up to 1.85 and gives it as twenty bytes since
// 1.86; whatever else a later one makes of it must not compile, for a version is known by this name.
template <class Unit, std::size_t kUnits>
std::string hexadecimal(const Unit (&units)[kUnits]) {
  static_assert(std::is_unsigned_v<Unit> && kUnits * sizeof(Unit) == 20, "a SHA-1 digest has 160 bits");
  static constexpr char kHex[] = "0123456789abcdef";
  std::string digits;
  for (const Unit unit : units) {
    for (int shift = 8 * static_cast<int>(sizeof(Unit)) - 4; shift >= 0; shift -= 4)
      digits += kHex[unit >> shift & 15U];
  }
  return digits;
}

}  // namespace zice
