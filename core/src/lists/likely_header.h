// Where the header most likely stands in a table that has none of this list.
#pragma once

#include "columns/rows.h"
#include "zice/lists.h"

namespace zice {

// The row with most headings of the list, or else the first with two cells or more, for a title has one; past
// the end if there is none.
std::size_t likely_header(ListKind kind, const ListRows& rows);

}  // namespace zice
