// From a table to the people or enterprises it lists.
#pragma once

#include "list_content.h"
#include "list_table.h"

namespace zice {

// One entry for each person or enterprise, and what is to be said.
ListContent read_content(const ListTable& table);

}  // namespace zice
