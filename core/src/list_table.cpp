#include "list_table.h"

#include <algorithm>

namespace zice {

ListTable::ListTable(ListKind kind, const std::vector<JsonValue>& rows)
    : kind_(kind), rows_(rows), begin_(rows.size()) {
  columns_.fill(-1);
  for (std::size_t row = 0; row < rows.size() && header_row_ == 0; ++row) {
    for (const JsonValue& cell : rows[row].items) {
      if (named(cell.text) == ListColumn::name) header_row_ = static_cast<int>(row) + 1;
    }
  }
  if (header_row_ == 0) return;
  begin_ = static_cast<std::size_t>(header_row_);
  read_headings(begin_ - 1);
  if (begin_ < rows.size() && is_subheader(begin_)) read_headings(begin_++);
}

// Of two columns of the same name the first counts; a heading counts instead of the one above it.
void ListTable::read_headings(std::size_t row) {
  const std::vector<JsonValue>& cells = rows_[row].items;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ListColumn column = named(cells[i].text);
    if (column == ListColumn::none) continue;
    std::replace(columns_.begin(), columns_.end(), static_cast<int>(i), -1);
    if (column == ListColumn::other || has(column)) continue;
    columns_[index(column)] = static_cast<int>(i);
    heading_rows_[index(column)] = row;
  }
}

// Below the header, without a name, and made of headings.
bool ListTable::is_subheader(std::size_t row) const {
  const std::vector<JsonValue>& cells = rows_[row].items;
  const auto headings = std::count_if(cells.begin(), cells.end(), [&](const JsonValue& cell) {
    return named(cell.text) != ListColumn::none;
  });
  return headings > 1 && folded(cell(row, ListColumn::name)).empty();
}

std::string ListTable::heading(ListColumn column) const {
  return std::string(has(column) ? cell(heading_rows_[index(column)], column) : column_name(kind_, column));
}

std::string_view ListTable::cell(std::size_t row, ListColumn column) const {
  const int at = columns_[index(column)];
  const std::vector<JsonValue>& cells = rows_[row].items;
  if (at < 0 || static_cast<std::size_t>(at) >= cells.size()) return {};
  return cells[static_cast<std::size_t>(at)].text;
}

std::string ListTable::folded_at(std::size_t row, std::size_t column) const {
  const std::vector<JsonValue>& cells = rows_[row].items;
  return column < cells.size() ? folded(cells[column].text) : std::string();
}

// The text of a merged row stands in one cell only; a total names itself, whatever stands beside it.
bool ListTable::is_aside(std::size_t row) const {
  std::size_t filled = 0;
  std::size_t first = 0;
  for (std::size_t i = rows_[row].items.size(); i-- > 0;) {
    if (folded_at(row, i).empty()) continue;
    ++filled;
    first = i;
  }
  if (filled == 0) return false;
  const bool in_name = static_cast<int>(first) == columns_[index(ListColumn::name)];
  const std::string text = folded_at(row, first);
  if (in_name && list_column(kind_, text) == ListColumn::name) return true;
  if (begins_total(text)) return in_name || is_number(first);
  if (filled == 1) return begins_note(text) || (is_number(first) && is_name(text));
  return is_number(first) && named(cell(row, ListColumn::name)) == ListColumn::name;
}

bool ListTable::is_blank(std::size_t row) const {
  for (std::size_t i = 0; i < rows_[row].items.size(); ++i) {
    if (!is_number(i) && !folded_at(row, i).empty()) return false;
  }
  return true;
}

bool ListTable::same(std::size_t a, std::size_t b) const {
  const std::size_t width = std::max(rows_[a].items.size(), rows_[b].items.size());
  for (std::size_t i = 0; i < width; ++i) {
    if (!is_number(i) && folded_at(a, i) != folded_at(b, i)) return false;
  }
  return true;
}

}  // namespace zice
