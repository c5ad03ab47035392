// What is kept of a list once it is read.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "columns/choices.h"
#include "columns/rows.h"
#include "columns/words.h"
#include "lists/remarks.h"
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
  std::shared_ptr<const ListRows> all;  // as they stand in the file
  ListChoices choices;
  int header_row = 0;
  int rows = 0;  // that hold something
  std::vector<ListEntry> entries;
  std::vector<ListPlace> places;  // of the entries
  Findings findings;
  std::vector<ListRemarks> remarks;
  std::optional<Sizes> sizes;
  // By column: whether the list has it, where from 1 (0: nowhere), what it calls it, and how many of its
  // cells are blank.
  std::array<bool, kListColumns> has = {};
  std::array<int, kListColumns> at = {};
  std::array<std::string, kListColumns> headings;
  std::array<int, kListColumns> blanks = {};
  std::vector<ListHeading> offered;  // to choose a column from

  bool has_column(ListColumn column) const { return has[static_cast<std::size_t>(column)]; }
  const std::string& heading(ListColumn column) const { return headings[static_cast<std::size_t>(column)]; }
};

}  // namespace zice
