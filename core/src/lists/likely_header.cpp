#include "lists/likely_header.h"

#include <algorithm>

#include "columns/words.h"

namespace zice {
namespace {

// A header is looked for in so many rows.
constexpr std::size_t kLikelyRows = 60;

}  // namespace

std::size_t likely_header(ListKind kind, const ListRows& rows) {
  std::size_t likely = rows.size();
  int most = 0;
  for (std::size_t row = 0; row < std::min(rows.size(), kLikelyRows); ++row) {
    int headings = 0;
    int cells = 0;
    for (std::size_t i = 0; i < rows.width(row); ++i) {
      const std::string_view text = rows.folded(row, i);
      headings += list_column(kind, text) != ListColumn::none && !is_answer(text);
      cells += !text.empty();
    }
    if (cells < 2 || (likely < rows.size() && headings <= most)) continue;
    likely = row;
    most = headings;
  }
  return likely;
}

}  // namespace zice
