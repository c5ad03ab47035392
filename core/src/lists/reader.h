// From a table to the people or enterprises it lists.
#pragma once

#include "lists/content.h"
#include "lists/table.h"

namespace zice {

// One entry for each person or enterprise, and what is to be said.
ListContent read_content(const ListTable& table, const ListChoices& choices = {});

}  // namespace zice
