#include "values/places.h"

#include <algorithm>
#include <string_view>

#include "text/decimal.h"
#include "text/words.h"

namespace zice {
namespace {

// GB/T 2260: the first two digits of a province, municipality, autonomous or special administrative region,
// then two for each of its prefectures; 90 holds what lies directly under the province.
constexpr std::string_view kProvinces[] = {
    "11 01",
    "12 01",
    "13 01 02 03 04 05 06 07 08 09 10 11",
    "14 01 02 03 04 05 06 07 08 09 10 11",
    "15 01 02 03 04 05 06 07 08 09 22 25 29",
    "21 01 02 03 04 05 06 07 08 09 10 11 12 13 14",
    "22 01 02 03 04 05 06 07 08 24",
    "23 01 02 03 04 05 06 07 08 09 10 11 12 27",
    "31 01",
    "32 01 02 03 04 05 06 07 08 09 10 11 12 13",
    "33 01 02 03 04 05 06 07 08 09 10 11",
    "34 01 02 03 04 05 06 07 08 10 11 12 13 15 16 17 18",
    "35 01 02 03 04 05 06 07 08 09",
    "36 01 02 03 04 05 06 07 08 09 10 11",
    "37 01 02 03 04 05 06 07 08 09 10 11 13 14 15 16 17",
    "41 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 90",
    "42 01 02 03 05 06 07 08 09 10 11 12 13 28 90",
    "43 01 02 03 04 05 06 07 08 09 10 11 12 13 31",
    "44 01 02 03 04 05 06 07 08 09 12 13 14 15 16 17 18 19 20 51 52 53",
    "45 01 02 03 04 05 06 07 08 09 10 11 12 13 14",
    "46 01 02 03 04 90",
    "50 01 02",
    "51 01 03 04 05 06 07 08 09 10 11 13 14 15 16 17 18 19 20 32 33 34",
    "52 01 02 03 04 05 06 23 26 27",
    "53 01 03 04 05 06 07 08 09 23 25 26 28 29 31 33 34",
    "54 01 02 03 04 05 06 25",
    "61 01 02 03 04 05 06 07 08 09 10",
    "62 01 02 03 04 05 06 07 08 09 10 11 12 29 30",
    "63 01 02 22 23 25 26 27 28",
    "64 01 02 03 04 05",
    "65 01 02 04 05 23 27 28 29 30 31 32 40 42 43 90",
    "71",
    "81",
    "82"};

constexpr int kDirectlyUnder = 90;
constexpr int kMostCounties = 99;

// The pair of digits at a place of such a row.
int pair(std::string_view row, std::size_t at) { return 10 * (row[3 * at] - '0') + (row[3 * at + 1] - '0'); }
std::size_t pairs(std::string_view row) { return (row.size() + 1) / 3; }

// The finer prefix that two more digits make.
PlacePrefix finer(const PlacePrefix& prefix, int digits) {
  return {prefix.code * 100 + digits, prefix.digits + 2};
}

class Search {
 public:
  explicit Search(const std::vector<PlacePrefix>& apart) : apart_(apart) {}

  std::optional<std::int64_t> in(const PlacePrefix& prefix) const {
    if (prefix.digits == 6) return prefix.code;
    const bool whole = prefix.digits > 0 && prefix.code % 100 != kDirectlyUnder;
    if (whole && !holds_one_apart(prefix)) return prefix.code * power_of_ten(6 - prefix.digits);
    if (prefix.digits == 0) return in_country();
    return prefix.digits == 2 ? in_province(prefix) : in_prefecture(prefix);
  }

 private:
  bool is_apart(const PlacePrefix& prefix) const {
    return std::any_of(apart_.begin(), apart_.end(), [&](const PlacePrefix& one) {
      return one.digits == prefix.digits && one.code == prefix.code;
    });
  }
  bool holds_one_apart(const PlacePrefix& prefix) const {
    return std::any_of(apart_.begin(), apart_.end(), [&](const PlacePrefix& one) {
      return one.digits > prefix.digits && lies_in(one, prefix);
    });
  }

  std::optional<std::int64_t> in_part(const PlacePrefix& part) const {
    return is_apart(part) ? std::nullopt : in(part);
  }

  std::optional<std::int64_t> in_country() const {
    for (const std::string_view row : kProvinces) {
      if (const auto found = in_part({pair(row, 0), 2})) return found;
    }
    return std::nullopt;
  }

  std::optional<std::int64_t> in_province(const PlacePrefix& province) const {
    const auto row = std::find_if(std::begin(kProvinces), std::end(kProvinces),
                                  [&](std::string_view one) { return pair(one, 0) == province.code; });
    for (std::size_t i = 1; row != std::end(kProvinces) && i < pairs(*row); ++i) {
      if (const auto found = in_part(finer(province, pair(*row, i)))) return found;
    }
    return std::nullopt;
  }

  // 01 is the urban districts of a city, or the seat of another prefecture. Directly under Hubei are 04 to
  // 06.
  std::optional<std::int64_t> in_prefecture(const PlacePrefix& prefecture) const {
    for (int county = prefecture.code == 4290 ? 4 : 1; county <= kMostCounties; ++county) {
      if (const auto found = in_part(finer(prefecture, county))) return found;
    }
    return std::nullopt;
  }

  const std::vector<PlacePrefix>& apart_;
};

}  // namespace

bool is_place(std::int64_t code) {
  const bool in_province = std::any_of(std::begin(kProvinces), std::end(kProvinces),
                                       [&](std::string_view row) { return pair(row, 0) == code / 10000; });
  const bool county_without_prefecture = code / 100 % 100 == 0 && code % 100 != 0;
  return in_province && !county_without_prefecture;
}

PlacePrefix prefix_of(std::int64_t code) {
  const int digits = code % 10000 == 0 ? 2 : code % 100 == 0 ? 4 : 6;
  return {code / power_of_ten(6 - digits), digits};
}

std::optional<PlacePrefix> place_prefix(std::string_view digits) {
  if (digits.size() > 6 || digits.size() % 2 != 0 || !is_digits(digits)) return std::nullopt;
  const PlacePrefix prefix = {read_decimal(digits, 0).scaled, static_cast<int>(digits.size())};
  const bool ends = prefix.code % 100 == 0;  // 6500 is 65
  if (ends || !is_place(prefix.code * power_of_ten(6 - prefix.digits))) return std::nullopt;
  return prefix;
}

bool lies_in(const PlacePrefix& inner, const PlacePrefix& outer) {
  return inner.digits >= outer.digits && inner.code / power_of_ten(inner.digits - outer.digits) == outer.code;
}

std::optional<std::int64_t> place_in(const PlacePrefix& within, const std::vector<PlacePrefix>& apart) {
  return Search(apart).in(within);
}

}  // namespace zice
