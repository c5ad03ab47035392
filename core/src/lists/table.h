// A list's rows under its header, entry by entry.
#pragma once

#include <string>
#include <vector>

#include "columns/rows.h"
#include "columns/words.h"
#include "lists/asides.h"
#include "lists/header.h"

namespace zice {

// What stands there.
struct PlaceStanding {
  enum class Sort : std::uint8_t { blank, number, aside, entry };
  Sort sort = Sort::blank;
  Aside aside = Aside::none;
  std::size_t column = 0;  // of the cell that shows it
};

class ListTable {
 public:
  // `rows` must outlive the table.
  ListTable(ListKind kind, const ListRows& rows, const ListChoices& choices = {});

  ListKind kind() const { return kind_; }
  const ListHeader& header() const { return header_; }
  // The places below the header whose row reaches that far, row by row.
  std::vector<ListPlace> places() const;

  bool has(ListColumn column) const;
  // Where it stands first, from 1; 0 if it does not.
  std::size_t first_at(ListColumn column) const;
  // What the header calls it; what the forms do if there is none.
  std::string heading(ListColumn column) const;
  std::string heading_at(std::size_t column) const;
  // The columns of one sort that a block has.
  const std::vector<std::size_t>& columns(std::size_t block, ListColumn column) const {
    return header_.blocks[block].of(column);
  }
  // As written, of the first such column where anything stands; "" if there is none.
  std::string_view cell(ListPlace place, ListColumn column) const;
  // The same as it is compared.
  std::string_view folded(ListPlace place, ListColumn column) const;
  const ListRows& rows() const { return rows_; }
  // Whether the lines above the header name it: the platform itself, a title.
  bool is_named_above(std::string_view name) const;

  PlaceStanding standing_of(ListPlace place) const;
  // Whether nothing but figures stands beside its first cell.
  bool has_row_to_itself(ListPlace place) const;
  // All that it says but for its number, as it is compared.
  std::string text_of(ListPlace place) const;

 private:
  bool is_number(ListPlace place, std::size_t column) const;
  bool is_header(ListPlace place) const;
  bool is_column_numbers(ListPlace place) const;
  bool is_units(ListPlace place) const;
  PlaceStanding aside(ListPlace place) const;
  bool is_alone(ListPlace place, std::size_t column, std::size_t other) const;
  Aside aside_at(ListPlace place, std::size_t column) const;
  // The column with the first cell that is filled, but for the number's; past the end of the block if none
  // is.
  std::size_t first_filled(ListPlace place) const;

  ListKind kind_;
  const ListRows& rows_;
  ListHeader header_;
  std::vector<std::string_view> above_;  // what the lines above the header say
};

}  // namespace zice
