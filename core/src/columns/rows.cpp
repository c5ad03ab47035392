#include "columns/rows.h"

#include <algorithm>

#include "text/folding.h"

namespace zice {

void ListRows::add(const JsonValue& row) {
  for (const JsonValue& cell : row.items) {
    written_ += cell.text;
    folded_ += zice::folded(cell.text);
    cells_.push_back(
        {static_cast<std::uint32_t>(written_.size()), static_cast<std::uint32_t>(folded_.size())});
  }
  starts_.push_back(static_cast<std::uint32_t>(cells_.size() - 1));
  width_ = std::max(width_, row.items.size());
}

void ListRows::drop_empty_end() {
  const auto is_empty = [&](std::size_t row) {
    return cells_[starts_[row]].folded == cells_[starts_[row + 1]].folded;
  };
  const std::size_t before = size();
  while (size() > 0 && is_empty(size() - 1)) starts_.pop_back();
  if (size() == before) return;
  cells_.resize(starts_.back() + 1);
  written_.resize(cells_.back().written);
  width_ = 0;
  for (std::size_t row = 0; row < size(); ++row) width_ = std::max(width_, width(row));
}

std::string_view ListRows::folded(std::size_t row, std::size_t column) const {
  if (column >= width(row)) return {};
  const Ends* cell = &cells_[starts_[row] + column];
  return std::string_view(folded_).substr(cell->folded, cell[1].folded - cell->folded);
}

std::string_view ListRows::written(std::size_t row, std::size_t column) const {
  if (column >= width(row)) return {};
  const Ends* cell = &cells_[starts_[row] + column];
  return std::string_view(written_).substr(cell->written, cell[1].written - cell->written);
}

}  // namespace zice
