// What was probably meant where a text is no JSON, for people who write it by hand.
#pragma once

#include <cstddef>
#include <string_view>

namespace zice {

// The likely mend, to stand behind "…不合法"; "" if there is none. `start` to `end` is what cannot stand
// there.
std::string_view mend_of(std::string_view text, std::size_t start, std::size_t end);

}  // namespace zice
