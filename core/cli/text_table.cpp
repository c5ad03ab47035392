#include "text_table.h"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "zice/utf8.h"

namespace zice::cli {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::string_view kIndent = "  ";

struct Range {
  char32_t first;
  char32_t last;
};

// Wide and full-width characters of UAX #11, as far as Chinese, Japanese and Korean texts go.
constexpr Range kWide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
                           {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},  {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
                           {0x1F300, 0x1F64F}, {0x20000, 0x3FFFD}};

std::size_t width_of(char32_t character) {
  const bool wide = std::any_of(std::begin(kWide), std::end(kWide), [&](const Range& range) {
    return character >= range.first && character <= range.last;
  });
  return wide ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += width_of(next_character(text, at));
  return width;
}

void TextTable::print(std::ostream& out) const {
  std::vector<std::size_t> widths(rows_[0].cells.size());
  for (const Row& row : rows_) {
    for (std::size_t i = 0; !row.heading && i < row.cells.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row.cells[i]));
  }
  for (const Row& row : rows_) {
    if (row.heading) {
      out << row.cells[0] << "\n";
      continue;
    }
    std::string line(kIndent);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      line += row.cells[i] + std::string(widths[i] + kGap - display_width(row.cells[i]), ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << "\n";
  }
}

}  // namespace zice::cli
