// The cells of a list, as they are written and as they are compared.
#pragma once

#include <cstdint>
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
  // Each cell is folded once, here. `row` is an array of texts. What was looked at before is no more.
  void add(const JsonValue& row);
  void drop_empty_end();

  std::size_t size() const { return starts_.size() - 1; }
  std::size_t width(std::size_t row) const { return starts_[row + 1] - starts_[row]; }
  // Of the widest row.
  std::size_t width() const { return width_; }
  // "" where a row has no such cell.
  std::string_view folded(std::size_t row, std::size_t column) const;
  std::string_view written(std::size_t row, std::size_t column) const;

 private:
  // Where the texts of a cell end; they begin where those of the one before end.
  struct Ends {
    std::uint32_t written = 0;
    std::uint32_t folded = 0;
  };

  std::string written_;  // the texts of all cells, one after the other
  std::string folded_;
  std::vector<Ends> cells_ = {{}};  // behind one before the first
  std::vector<std::uint32_t> starts_ = {
      0};  // by row, the number of its first cell; at the end that of the next
  std::size_t width_ = 0;
};

}  // namespace zice
