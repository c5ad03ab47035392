#include "text/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "zice/limits.h"

namespace zice {
namespace {

constexpr std::int64_t kEndless = 1'000'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::int64_t read_exponent(std::string_view written) {
  const bool negative = !written.empty() && written[0] == '-';
  const bool has_sign = negative || (!written.empty() && written[0] == '+');
  std::int64_t exponent = 0;
  for (std::size_t at = has_sign ? 1 : 0; at < written.size() && is_digit(written[at]); ++at)
    exponent = std::min(exponent * 10 + (written[at] - '0'), kEndless);
  return negative ? -exponent : exponent;
}

Decimal read_decimal(std::string_view text, int places) {
  std::size_t at = 0;
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) ++at;
  std::string digits;
  std::int64_t exponent = 0;
  bool fraction = false;
  bool any = false;
  for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
    if (text[at] == '.' && !fraction) {
      fraction = true;
      continue;
    }
    if (!is_digit(text[at])) return {0, DecimalError::malformed};
    any = true;
    digits += text[at];
    if (fraction) --exponent;
  }
  if (!any) return {0, DecimalError::malformed};
  if (at < text.size()) exponent += read_exponent(text.substr(at + 1));
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back(), ++exponent;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return {0, DecimalError::none};
  const std::int64_t shift = exponent + places;
  if (shift < 0) return {0, DecimalError::places};
  if (static_cast<std::int64_t>(digits.size()) + shift > kMostDigits) return {0, DecimalError::range};
  std::int64_t scaled = 0;
  for (const char c : digits) scaled = scaled * 10 + (c - '0');
  scaled *= power_of_ten(static_cast<int>(shift));
  return {negative ? -scaled : scaled, DecimalError::none};
}

Decimal read_decimal(double value, int places) {
  if (std::isnan(value)) return {0, DecimalError::malformed};
  const auto power = static_cast<double>(power_of_ten(places));
  const double rounded = std::nearbyint(value * power);
  if (!(std::fabs(rounded) <= static_cast<double>(power_of_ten(kMostDigits) - 1)))
    return {0, DecimalError::range};
  // A correctly rounded quotient is the double that the decimal text itself reads as, so equality is exact.
  if (rounded / power != value) return {0, DecimalError::places};
  return {static_cast<std::int64_t>(rounded), DecimalError::none};
}

double to_double(std::int64_t scaled, int places) {
  return static_cast<double>(scaled) / static_cast<double>(power_of_ten(places));
}

std::string to_text(std::int64_t scaled, int places) {
  const std::int64_t power = power_of_ten(places);
  const std::int64_t magnitude = std::abs(scaled);
  std::string text = (scaled < 0 ? "-" : "") + std::to_string(magnitude / power);
  std::int64_t rest = magnitude % power;
  if (rest == 0) return text;
  std::string decimals = std::to_string(rest + power).substr(1);
  while (decimals.back() == '0') decimals.pop_back();
  return text + "." + decimals;
}

}  // namespace zice
