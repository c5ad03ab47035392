// What is kept of a list once it is read.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "lists/words.h"
#include "zice/lists.h"

namespace zice {

// A person or an enterprise.
struct ListEntry {
  Known degree = Known::open;
  Known title = Known::open;
  Known serving = Known::yes;
  Known fulltime = Known::open;
  Known local = Known::open;
  Grade grade = Grade::open;
};

struct ListContent {
  ListKind kind = ListKind::staff;
  int header_row = 0;
  int rows = 0;  // that hold something
  std::vector<ListEntry> entries;
  Findings findings;
  int remarks = 0;
  // By column: whether the list has it, and what it calls it.
  std::array<bool, kListColumns> has = {};
  std::array<std::string, kListColumns> headings;

  bool has_column(ListColumn column) const { return has[static_cast<std::size_t>(column)]; }
  const std::string& heading(ListColumn column) const { return headings[static_cast<std::size_t>(column)]; }
};

}  // namespace zice
