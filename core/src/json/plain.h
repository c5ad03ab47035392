// Plain JSON read in one pass: what nearly every file is. It takes less than JSON allows and tells of
// nothing; whatever it leaves, JsonSource reads with care. Why no library: docs/decisions.md.
#pragma once

#include <string_view>

#include "json/source.h"

namespace zice {

// False where anything is wrong with the text, or only rare (an escape, an exponent): what stands in the root
// then is of no use. What it does take, JsonSource::parse takes as the same tree.
bool read_plain(std::string_view text, JsonValue& root);

}  // namespace zice
