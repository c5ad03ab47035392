// The words of the forms: what a column is called, and what stands in its cells.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "zice/lists.h"

namespace zice {

enum class ListColumn : std::uint8_t {
  number,
  name,
  degree,
  title,
  serving,
  fulltime,
  local,
  industry,
  workforce,
  revenue,
  assets,
  grade,
  // One column for each grade, with a tick in one of them.
  satisfied,
  basically,
  dissatisfied,
  other,
  none,
};
inline constexpr std::size_t kListColumns = static_cast<std::size_t>(ListColumn::other);

enum class Known : std::uint8_t { no, yes, open };
enum class Grade : std::uint8_t { satisfied, basically, dissatisfied, open };

// `header` is folded; `none` if no form has such a column.
ListColumn list_column(ListKind kind, std::string_view header);
// What choices call it: "title".
std::string_view column_id(ListColumn column);
// What a form calls it.
std::string_view column_name(ListKind kind, ListColumn column);
// Of two headings of names the one with the lower rank says more clearly who was served.
std::size_t name_rank(std::string_view header);

// What of its headings is compared: without a unit in brackets and the marks of forms.
std::string bare_heading(std::string_view header);

// Whether the (folded) cell states it; open if it is empty or holds any word that is not in the tables.
Known is_degree(std::string_view cell);     // 大专及以上
Known is_title(std::string_view cell);      // 中级及以上技术职称
bool says_no_title(std::string_view cell);  // 无
Known is_yes(std::string_view cell);
Grade grade_of(std::string_view cell);

// Whether a heading is one that entries have in their cells too: 满意, 专职.
bool is_answer(std::string_view cell);

// Whether there is any letter or ideograph, and not only digits and signs.
bool has_letter(std::string_view cell);

// Whether a name can be one: it has letters, and nothing of it was lost in decoding.
bool is_name(std::string_view cell);

}  // namespace zice
