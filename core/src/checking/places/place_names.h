// Names of places by GB/T 2260 code. Only what checks or explains a ruleset needs them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "values/places.h"

namespace zice {

struct PlaceName {
  int code;
  const char* name;
};
extern const PlaceName kPlaceNames[];  // ascending by code
extern const std::size_t kPlaceNameCount;

// "许昌市" of the prefix 4110; "" if there is no such place.
std::string_view place_name(const PlacePrefix& prefix);

// The prefix of the province or prefecture that is called so, or so with what it is added ("新疆" of
// 新疆维吾尔自治区), else the county's where one county alone is; no digits if there is none.
PlacePrefix place_named(std::string_view name);

}  // namespace zice
