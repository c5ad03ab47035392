// The known name a misspelt one was probably meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The candidate with the smallest edit distance (Levenshtein 1966), or "" if none is within a third of its
// length.
std::string nearest(std::string_view written, const std::vector<std::string>& known);

// "；最接近的是 X" or "".
std::string nearest_hint(std::string_view written, const std::vector<std::string>& known);

}  // namespace zice
