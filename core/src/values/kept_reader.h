// Reading what a page keeps in an applicant's file beside what is stated. It decides nothing; it is read so
// that whoever opens the file finds all of it as it was left.
#pragma once

#include "values/stated_reader.h"

namespace zice {

// What stood in the boxes, by fact and document, where what is stated does not say it: "1.2万", or what is no
// figure.
void read_typed(JsonSource& source, const Vocabulary& vocabulary, StatedReader& stated,
                const JsonValue& typed);
// What was filled in on application forms, by the id of the blank.
void read_application(JsonSource& source, const JsonValue& blanks);

}  // namespace zice
