// Which column of a list is what: by its headings, and where they leave it open, by what stands below them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "columns/choices.h"
#include "columns/rows.h"
#include "columns/words.h"

namespace zice {

// The columns that make up one entry. A list that is printed in two halves side by side has two of them.
struct ListBlock {
  std::size_t begin = 0;
  std::size_t end = 0;
  // In a block with several columns of one sort all that hold anything.
  std::array<std::vector<std::size_t>, kListColumns> columns;

  const std::vector<std::size_t>& of(ListColumn column) const {
    return columns[static_cast<std::size_t>(column)];
  }
};

// Of two columns that could both be that of the names.
struct OtherNames {
  std::size_t column = 0;  // which is not counted
  int names = 0;           // how many different ones stand there
};

struct ListHeader {
  // From 1; 0 if there is none.
  int row = 0;
  // The rows that it takes, and the first below them; past the end if there is no header.
  std::size_t first = 0;
  std::size_t below = 0;
  // The first row of another table, of this list in other columns or of the other list; else past the end.
  std::size_t end = 0;
  std::vector<ListBlock> blocks;
  // By column: the row of its heading.
  std::vector<std::size_t> heading_rows;
  std::vector<OtherNames> other_names;
  // The row whose headings are there to choose from where there is no header; past the end if there is none.
  std::size_t likely = 0;
  // Columns without a heading in which more than one row says something.
  std::vector<std::size_t> unheaded;
};

// The first row with the column of the names; unless that row stands alone among its headings and a fuller
// one follows, for forms say above the table whose list it is. A row of headings above or below belongs to
// it. What is chosen goes before what headings say; with the names chosen, the likely row is the header where
// none has them.
ListHeader find_header(ListKind kind, const ListRows& rows, const ListChoices& choices = {});

}  // namespace zice
