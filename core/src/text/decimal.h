// Exact decimals: a figure is an integer count of its smallest unit (one yuan for 亿元 at 8 places). A double
// carries fifteen digits there and back (Matula 1968), and the quotient of two integers that it holds exactly
// is the double that the decimal's text reads as (Clinger 1990).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zice {

inline constexpr int kMaxPlaces = 9;

// 10 to the power of 0..18.
inline std::int64_t power_of_ten(int exponent) {
  static constexpr auto kPowers = [] {
    std::array<std::int64_t, 19> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
  }();
  return kPowers[static_cast<std::size_t>(exponent)];
}

enum class DecimalError : std::uint8_t { none, malformed, places, range };

struct Decimal {
  std::int64_t scaled = 0;  // the figure times 10^places
  DecimalError error = DecimalError::none;
};

// Reads a JSON number ("80", "1.50", "2e3") exactly. `places` if it has more decimal places than that
// (trailing zeros do not count), `range` if it does not fit.
Decimal read_decimal(std::string_view text, int places);

// The same from a double that was itself read from decimal text of at most 15 significant digits.
Decimal read_decimal(double value, int places);

// What stands behind the "e" of a JSON number. Beyond 10^12 it is 10^12: no text is long enough to outweigh
// that, and arithmetic on it stays within 64 bits.
std::int64_t read_exponent(std::string_view written);

// The double nearest to scaled / 10^places: printed in its shortest form it shows the decimal again.
double to_double(std::int64_t scaled, int places);

// "1.5", "80": no trailing zeros.
std::string to_text(std::int64_t scaled, int places);

}  // namespace zice
