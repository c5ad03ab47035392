// A list's rows under its header.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "json_text.h"
#include "list_words.h"

namespace zice {

class ListTable {
 public:
  // `rows` are arrays of texts and must outlive the table. Looks for the header: the first row with the
  // column of the names. A second row of headings below it (three grades under one heading) belongs to it.
  ListTable(ListKind kind, const std::vector<JsonValue>& rows);

  ListKind kind() const { return kind_; }
  // Counted from 1; 0 if there is none.
  int header_row() const { return header_row_; }
  // The first row below the header; past the end if there is no header.
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return rows_.size(); }
  bool has(ListColumn column) const { return columns_[index(column)] >= 0; }
  // What the header calls it; what the forms do if there is none.
  std::string heading(ListColumn column) const;
  // As written; "" if there is none.
  std::string_view cell(std::size_t row, ListColumn column) const;
  // Whether a row repeats the header or is a note or a total.
  bool is_aside(std::size_t row) const;
  // Whether it holds nothing but perhaps its number.
  bool is_blank(std::size_t row) const;
  // Whether two rows say the same in all columns but their number.
  bool same(std::size_t a, std::size_t b) const;

 private:
  static std::size_t index(ListColumn column) { return static_cast<std::size_t>(column); }
  ListColumn named(std::string_view header) const { return list_column(kind_, folded(header)); }
  std::string folded_at(std::size_t row, std::size_t column) const;
  void read_headings(std::size_t row);
  bool is_subheader(std::size_t row) const;
  bool is_number(std::size_t column) const {
    return static_cast<int>(column) == columns_[index(ListColumn::number)];
  }

  ListKind kind_;
  const std::vector<JsonValue>& rows_;
  std::size_t begin_;
  int header_row_ = 0;
  std::array<int, kListColumns> columns_;
  std::array<std::size_t, kListColumns> heading_rows_;
};

}  // namespace zice
