// Codes of places (GB/T 2260): six digits, two each for the province, the prefecture and the county; 00 where
// it is not divided further.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zice {

// The places whose codes begin with these digits.
struct PlacePrefix {
  std::int64_t code = 0;
  int digits = 0;
};

// Whether a code can be that of a place: of a province there is, and no county without its prefecture.
// Prefectures and counties come and go, so any two digits can be one.
bool is_place(std::int64_t code);

// As many digits of a code as say something: 65, 6530, 653022.
PlacePrefix prefix_of(std::int64_t code);

// The prefix that a ruleset names by its digits, "65", "6530" or "653022"; nothing if no place can have it.
std::optional<PlacePrefix> place_prefix(std::string_view digits);

// Whether all places of one prefix lie in the other.
bool lies_in(const PlacePrefix& inner, const PlacePrefix& outer);

// A place that there is, in `within` and in none of the prefixes of `apart` that are finer, named as coarsely
// as that allows: 650000, and 650100 apart from 6529; nothing if nothing is left. Without digits, `within` is
// the country.
std::optional<std::int64_t> place_in(const PlacePrefix& within, const std::vector<PlacePrefix>& apart);

}  // namespace zice
