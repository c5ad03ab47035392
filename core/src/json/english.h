// The English of the words beside it. The core speaks Chinese; this is for pages that show a file's words to
// others.
#pragma once

#include <initializer_list>

#include "json/object.h"

namespace zice {

// `"en"`, which may lack: one text, or an object with a text for keys of the object that it stands in.
void read_english(JsonSource& source, ObjectReader& reader);

// The same where the object has these texts and these lists of texts: always an object.
void read_english(JsonSource& source, ObjectReader& reader, std::initializer_list<std::string_view> texts,
                  std::initializer_list<std::string_view> lists);

}  // namespace zice
