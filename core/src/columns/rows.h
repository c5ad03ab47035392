// The cells of a list, as they are written and as they are compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/source.h"

namespace zice {

// Where an entry stands: a row, and in it one of the blocks.
struct ListPlace {
  std::size_t row = 0;
  std::size_t block = 0;
};

class ListRows {
 public:
  // `rows` are arrays of texts and must outlive this. Each cell is folded once, here.
  explicit ListRows(const std::vector<JsonValue>& rows);

  std::size_t size() const { return written_.size(); }
  std::size_t width(std::size_t row) const { return folded_[row].size(); }
  // Of the widest row.
  std::size_t width() const { return width_; }
  // "" where a row has no such cell.
  std::string_view folded(std::size_t row, std::size_t column) const;
  std::string_view written(std::size_t row, std::size_t column) const;

 private:
  const std::vector<JsonValue>& written_;
  std::vector<std::vector<std::string>> folded_;
  std::size_t width_ = 0;
};

}  // namespace zice
