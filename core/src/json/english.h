// The English of the words beside it. The core speaks Chinese; this is for pages that show a file's words to
// others.
#pragma once

#include <array>

#include "json/object.h"

namespace zice {

// The keys of texts that English stands beside: of any object, and of a ruleset's heading the texts and the
// lists of texts.
inline constexpr std::array<std::string_view, 5> kTexts{"text", "name", "label", "help", "note"};
inline constexpr std::array<std::string_view, 3> kHeadingTexts{"title", "issuer", "jurisdiction"};
inline constexpr std::array<std::string_view, 2> kHeadingLists{"basis", "repeals"};

// `"en"`, which may lack: one text, or an object with a text for keys of the object that it stands in.
void read_english(JsonSource& source, ObjectReader& reader);

// The same of a ruleset's heading: always an object.
void read_heading_english(JsonSource& source, ObjectReader& reader);

}  // namespace zice
