// What stands in a list beside its entries: totals, notes, page numbers, lines to be signed, examples.
#pragma once

#include <cstdint>
#include <string_view>

#include "zice/lists.h"

namespace zice {

enum class Aside : std::uint8_t {
  none,
  header,
  title,
  note,
  total,
  end,  // 以下空白, ……
  signature,
  page,
  date,
  section,
  example,
  error,           // a spreadsheet's own, #N/A
  column_numbers,  // 甲 乙 1 2 under the header
};

// What a (folded) cell shows its row to be, whatever else stands there.
Aside aside_of(std::string_view cell);

// The same of a cell that has its row to itself, but for numbers.
Aside aside_alone(ListKind kind, std::string_view cell);

// Whether a name ends as those of enterprises do: 公司, 厂, 店.
bool ends_as_body(std::string_view name);

// Whether a cell says more than a figure or a unit.
bool says_something(std::string_view cell);

// Whether a cell beside the name says that the row is an example.
bool marks_example(std::string_view cell);

// What an aside is called in messages.
std::string_view aside_name(Aside aside);

}  // namespace zice
