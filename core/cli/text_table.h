// A table of text for a terminal, where a Chinese character is as wide as two letters.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace zice::cli {

// How many columns of a terminal a UTF-8 text takes: characters that Unicode calls wide or full-width take
// two (UAX #11), all others one.
std::size_t display_width(std::string_view text);

class TextTable {
 public:
  explicit TextTable(std::vector<std::string> headings) : rows_{{std::move(headings), false}} {}

  void add(std::vector<std::string> cells) { rows_.push_back({std::move(cells), false}); }
  // A line across all columns, to which the rows below it belong.
  void add_heading(std::string text) { rows_.push_back({{std::move(text)}, true}); }

  // Each column begins at the same place on every line.
  void print(std::ostream& out) const;

 private:
  struct Row {
    std::vector<std::string> cells;
    bool heading;
  };
  std::vector<Row> rows_;
};

}  // namespace zice::cli
