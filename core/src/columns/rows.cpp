#include "columns/rows.h"

#include <algorithm>

#include "text/folding.h"

namespace zice {

ListRows::ListRows(const std::vector<JsonValue>& rows) : written_(rows), folded_(rows.size()) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const JsonValue& cell : rows[row].items) folded_[row].push_back(zice::folded(cell.text));
    width_ = std::max(width_, folded_[row].size());
  }
}

std::string_view ListRows::folded(std::size_t row, std::size_t column) const {
  return column < width(row) ? std::string_view(folded_[row][column]) : std::string_view();
}

std::string_view ListRows::written(std::size_t row, std::size_t column) const {
  return column < width(row) ? std::string_view(written_[row].items[column].text) : std::string_view();
}

}  // namespace zice
