#include "checking/places/place_names.h"

#include <algorithm>

namespace zice {
namespace {

int digits_of(int code) { return code % 10000 == 0 ? 2 : code % 100 == 0 ? 4 : 6; }

PlacePrefix prefix_of_code(int code) {
  const int digits = digits_of(code);
  return {digits == 2 ? code / 10000 : digits == 4 ? code / 100 : code, digits};
}

}  // namespace

std::string_view place_name(const PlacePrefix& prefix) {
  int code = static_cast<int>(prefix.code);
  for (int digits = prefix.digits; digits < 6; digits += 2) code *= 100;
  const PlaceName* end = kPlaceNames + kPlaceNameCount;
  const PlaceName* found = std::lower_bound(
      kPlaceNames, end, code, [](const PlaceName& place, int wanted) { return place.code < wanted; });
  return found != end && found->code == code ? std::string_view(found->name) : std::string_view();
}

PlacePrefix place_named(std::string_view name) {
  PlacePrefix begun, county;
  int counties = 0;
  for (std::size_t i = 0; i < kPlaceNameCount; ++i) {
    const std::string_view known = kPlaceNames[i].name;
    const PlacePrefix prefix = prefix_of_code(kPlaceNames[i].code);
    if (known == name && prefix.digits < 6) return prefix;
    if (known == name) county = prefix, ++counties;
    if (begun.digits == 0 && prefix.digits < 6 && !name.empty() && known.substr(0, name.size()) == name)
      begun = prefix;
  }
  return begun.digits > 0 ? begun : counties == 1 ? county : PlacePrefix{};
}

}  // namespace zice
