#include "lists/cells.h"

#include <algorithm>
#include <string>

namespace zice {
namespace {

constexpr ListWord kDegreeWord = {ListColumn::degree, "list/degree_unknown",
                                  "大专、本科、硕士、博士等；大专以下的写中专、高中等"};
constexpr ListWord kTitleWord = {ListColumn::title, "list/title_unknown",
                                 "中级、副高、正高，或工程师、高级经济师等；初级的写初级，没有的写“无”"};
constexpr ListWord kGradeWord = {ListColumn::grade, "list/grade_unknown", "满意、基本满意、不满意之一"};
constexpr ListWord kYesWord = {ListColumn::none, "list/yes_no_unknown", "是或否"};
constexpr std::string_view kOpenCell = "这一格按未知计";

// Of two degrees the higher one counts; what else is said twice is to be the same.
Known joint(const std::vector<std::string_view>& cells, const ListWord& word,
            Known (*means)(std::string_view)) {
  const auto all = [&](Known known) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](std::string_view cell) { return means(cell) == known; });
  };
  if (all(Known::no)) return Known::no;
  const bool any = std::any_of(cells.begin(), cells.end(),
                               [&](std::string_view cell) { return means(cell) == Known::yes; });
  return (word.column == ListColumn::degree ? any : all(Known::yes)) ? Known::yes : Known::open;
}

// As if they stood in one cell, but for those that say there is none.
Known joint_title(const std::vector<std::string_view>& cells) {
  std::string titles;
  for (const std::string_view cell : cells) {
    if (!says_no_title(cell)) titles.append(titles.empty() ? "" : ";").append(cell);
  }
  return titles.empty() ? Known::no : is_title(titles);
}

}  // namespace

Known ListCells::degree(ListPlace place) { return known(place, kDegreeWord, is_degree); }

Known ListCells::title(ListPlace place) { return known(place, kTitleWord, is_title); }

Known ListCells::yes_no(ListPlace place, ListColumn column) {
  return known(place, {column, kYesWord.code, kYesWord.expected}, is_yes);
}

Known ListCells::known(ListPlace place, const ListWord& word, Known (*means)(std::string_view)) {
  if (!table_.has(word.column)) return Known::open;
  const std::vector<std::string_view> cells = filled(place, word.column);
  if (cells.empty() && is_settled(word.column)) return Known::no;
  Known found = cells.empty() ? Known::open : means(cells[0]);
  if (cells.size() > 1)
    found = word.column == ListColumn::title ? joint_title(cells) : joint(cells, word, means);
  if (found == Known::open) report_.cell(place, word, kOpenCell);
  return found;
}

std::vector<std::string_view> ListCells::filled(ListPlace place, ListColumn column) const {
  std::vector<std::string_view> cells;
  for (const std::size_t at : table_.columns(place.block, column)) {
    if (!table_.rows().folded(place.row, at).empty()) cells.push_back(table_.rows().folded(place.row, at));
  }
  return cells;
}

Grade ListCells::grade(ListPlace place) {
  if (!table_.has(ListColumn::satisfied) || !table_.has(ListColumn::grade))
    return table_.has(ListColumn::satisfied) ? ticked(place) : graded(place);
  const std::string_view word = table_.folded(place, ListColumn::grade);
  if (word.empty()) return ticked(place);
  if (has_no_tick(place)) return graded(place);
  const Grade tick = ticked(place);
  if (tick == Grade::open || tick == grade_of(word)) return tick;
  report_.cell(place, {ListColumn::grade, kGradeWord.code, "与打的勾相同的一档"}, kOpenCell);
  return Grade::open;
}

Grade ListCells::graded(ListPlace place) {
  if (!table_.has(ListColumn::grade)) return Grade::open;
  const std::vector<std::string_view> cells = filled(place, ListColumn::grade);
  if (cells.empty() && is_settled(ListColumn::grade)) return Grade::dissatisfied;
  Grade found = cells.empty() ? Grade::open : grade_of(cells[0]);
  for (const std::string_view cell : cells) {
    if (grade_of(cell) != found) found = Grade::open;
  }
  if (found == Grade::open) report_.cell(place, kGradeWord, kOpenCell);
  return found;
}

bool ListCells::has_no_tick(ListPlace place) const {
  return table_.folded(place, ListColumn::satisfied).empty() &&
         table_.folded(place, ListColumn::basically).empty() &&
         table_.folded(place, ListColumn::dissatisfied).empty();
}

// One column for each grade: exactly one of them is ticked.
Grade ListCells::ticked(ListPlace place) {
  if (has_no_tick(place) && is_settled(ListColumn::grade)) return Grade::dissatisfied;
  Grade found = Grade::open;
  ListColumn last = ListColumn::satisfied;
  int ticks = 0;
  for (std::uint8_t i = 0; i < 3; ++i) {
    const auto column = static_cast<ListColumn>(static_cast<std::uint8_t>(ListColumn::satisfied) + i);
    const std::string_view text = table_.folded(place, column);
    if (text.empty() || is_yes(text) == Known::no) continue;
    found = static_cast<Grade>(i);
    last = column;
    ticks += is_yes(text) == Known::yes || grade_of(text) == found ? 1 : 2;
  }
  if (ticks == 1) return found;
  report_.cell(place, {last, kGradeWord.code, "“√”，三档中只填一档"}, kOpenCell);
  return Grade::open;
}

// A blank cell, or row of ticks: whether it is settled.
bool ListCells::is_settled(ListColumn column) {
  ++content_.blanks[static_cast<std::size_t>(column)];
  return content_.choices.settles(column);
}

}  // namespace zice
