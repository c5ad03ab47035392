// When two texts are the same although other characters are written: as copied from a PDF, typed in full
// width, with spaces or marks that nobody sees.
#pragma once

#include <string>
#include <string_view>

namespace zice {

// The text by which two cells are the same: compatible characters as one (as NFKC has it, radicals as their
// ideographs besides), small letters, one sign for each kind of bracket, quotation mark, dash and dot, and
// neither spaces nor marks that are not seen.
std::string folded(std::string_view text);

// Whether a folded text still holds ideographs of which each stands for another: those of plane 2 (U+2F800).
bool has_compatibility_ideograph(std::string_view text);

}  // namespace zice
