// A figure as a rule writes it: with its unit ("300 万元"), so that nobody can mistake its scale.
#pragma once

#include <cstdint>
#include <string_view>

#include "json/object.h"

namespace zice {

// What stands under `key`, which must be there, in units of the fact it is asked of, times 10^places: of 万元
// with four places "0.03 亿元" and "300 万元" are 3,000,000. A bare number, as older files have it, is taken
// as being in that unit. Reports what is no figure above zero, has more places or is of another unit, and
// gives 0.
std::int64_t read_written_figure(JsonSource& source, ObjectReader& object, std::string_view key,
                                 std::string_view unit, int places);

// The figure that stands in a file which has been read.
std::int64_t written_figure(const JsonValue& written, std::string_view unit, int places);

}  // namespace zice
