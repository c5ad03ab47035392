// The rows of a list as they are handed over.
#pragma once

#include <string_view>

#include "json/source.h"

namespace zice {

// Reads a JSON array of rows, each an array of the texts of its cells, without the empty rows at its end.
// False, with findings added, where it is not that, or longer than any list of people or enterprises.
bool parse_rows(std::string_view text, JsonValue& rows, Findings& findings);

}  // namespace zice
