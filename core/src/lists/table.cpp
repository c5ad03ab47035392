#include "lists/table.h"

#include <algorithm>

#include "text/text.h"
#include "text/words.h"

namespace zice {
namespace {

// Units and the numbers of the columns stand at most so far below the headings.
constexpr std::size_t kBelowHeader = 3;
// What a form says above the headings fits into so many cells.
constexpr std::size_t kMostAbove = 40;

}  // namespace

ListTable::ListTable(ListKind kind, const ListRows& rows, const ListChoices& choices)
    : kind_(kind), rows_(rows), header_(find_header(kind, rows, choices)) {
  for (std::size_t row = header_.first; header_.row > 0 && row-- > 0 && above_.size() < kMostAbove;) {
    for (std::size_t i = 0; i < std::min(rows.width(row), kMostAbove); ++i) {
      const std::string_view text = rows.folded(row, i);
      above_.push_back(text.substr(text.find(':') + 1));
    }
  }
}

bool ListTable::is_named_above(std::string_view name) const {
  return !name.empty() && std::find(above_.begin(), above_.end(), name) != above_.end();
}

std::vector<ListPlace> ListTable::places() const {
  std::vector<ListPlace> places;
  for (std::size_t row = header_.below; row < header_.end; ++row) {
    for (std::size_t block = 0; block < header_.blocks.size(); ++block) {
      if (header_.blocks[block].begin < rows_.width(row)) places.push_back({row, block});
    }
  }
  return places;
}

bool ListTable::has(ListColumn column) const {
  return std::any_of(header_.blocks.begin(), header_.blocks.end(),
                     [&](const ListBlock& block) { return !block.of(column).empty(); });
}

std::size_t ListTable::first_at(ListColumn column) const {
  for (const ListBlock& block : header_.blocks) {
    if (!block.of(column).empty()) return block.of(column)[0] + 1;
  }
  return 0;
}

std::string ListTable::heading(ListColumn column) const {
  const std::size_t at = first_at(column);
  return at > 0 ? heading_at(at - 1) : std::string(column_name(kind_, column));
}

std::string ListTable::heading_at(std::size_t column) const {
  return std::string(rows_.written(header_.heading_rows[column], column));
}

std::string_view ListTable::cell(ListPlace place, ListColumn column) const {
  for (const std::size_t at : columns(place.block, column)) {
    if (!rows_.folded(place.row, at).empty()) return rows_.written(place.row, at);
  }
  return {};
}

std::string_view ListTable::folded(ListPlace place, ListColumn column) const {
  for (const std::size_t at : columns(place.block, column)) {
    if (!rows_.folded(place.row, at).empty()) return rows_.folded(place.row, at);
  }
  return {};
}

bool ListTable::is_number(ListPlace place, std::size_t column) const {
  const std::vector<std::size_t>& numbers = columns(place.block, ListColumn::number);
  return std::find(numbers.begin(), numbers.end(), column) != numbers.end();
}

std::size_t ListTable::first_filled(ListPlace place) const {
  const ListBlock& block = header_.blocks[place.block];
  std::size_t at = block.begin;
  while (at < block.end && (rows_.folded(place.row, at).empty() || is_number(place, at))) ++at;
  return at;
}

// As the header says it again on the next page.
bool ListTable::is_header(ListPlace place) const {
  if (list_column(kind_, folded(place, ListColumn::name)) == ListColumn::name) return true;
  const ListBlock& block = header_.blocks[place.block];
  for (std::size_t row = header_.first; row < header_.below; ++row) {
    bool same = true;
    for (std::size_t i = block.begin; i < block.end && same; ++i)
      same = rows_.folded(place.row, i) == rows_.folded(row, i);
    if (same) return true;
  }
  return false;
}

// 甲 乙 1 2 under the header, or 1 2 3 4: two or more in a row, each the next.
bool ListTable::is_column_numbers(ListPlace place) const {
  constexpr std::string_view kStems = "甲乙丙丁戊己庚辛壬癸";
  if (place.row >= header_.below + kBelowHeader) return false;
  const ListBlock& block = header_.blocks[place.block];
  std::size_t stems = 0;
  int figures = 0;
  for (std::size_t i = block.begin; i < block.end; ++i) {
    const std::string_view text = rows_.folded(place.row, i);
    const std::string wanted = concat({std::to_string(figures + 1)});
    if (figures == 0 && !text.empty() && kStems.substr(std::min(stems, kStems.size()), 3) == text)
      stems += 3;
    else if (text == wanted || text == concat({"(", wanted, ")"}))
      ++figures;
    else if (!text.empty())
      return false;
  }
  return stems / 3 + static_cast<std::size_t>(figures) > 1;
}

// （家）, （次） under the headings, and nothing else.
bool ListTable::is_units(ListPlace place) const {
  if (place.row >= header_.below + kBelowHeader) return false;
  const ListBlock& block = header_.blocks[place.block];
  bool units = false;
  for (std::size_t i = block.begin; i < block.end; ++i) {
    const std::string_view text = rows_.folded(place.row, i);
    if (!text.empty() && (text.front() != '(' || text.back() != ')' || !has_letter(text))) return false;
    units |= !text.empty();
  }
  return units;
}

// Whether the other cells but for one more hold nothing, or only figures and units, as beside a total.
bool ListTable::is_alone(ListPlace place, std::size_t column, std::size_t other) const {
  const ListBlock& block = header_.blocks[place.block];
  for (std::size_t i = block.begin; i < block.end; ++i) {
    if (i != column && i != other && says_something(rows_.folded(place.row, i))) return false;
  }
  return true;
}

bool ListTable::has_row_to_itself(ListPlace place) const {
  const std::size_t first = first_filled(place);
  return first < header_.blocks[place.block].end && is_alone(place, first, first);
}

Aside ListTable::aside_at(ListPlace place, std::size_t column) const {
  const std::string_view text = rows_.folded(place.row, column);
  if (!is_alone(place, column, column)) return aside_of(text);
  return is_named_above(text) ? Aside::title : aside_alone(kind_, text);
}

PlaceStanding ListTable::aside(ListPlace place) const {
  const ListBlock& block = header_.blocks[place.block];
  const std::size_t first = first_filled(place);
  const std::size_t filled = first < block.end ? first : block.of(ListColumn::number)[0];
  if (is_header(place)) return {PlaceStanding::Sort::aside, Aside::header, filled};
  if (is_column_numbers(place)) return {PlaceStanding::Sort::aside, Aside::column_numbers, filled};
  if (is_units(place)) return {PlaceStanding::Sort::aside, Aside::note, filled};
  for (const std::size_t at : block.of(ListColumn::number)) {
    const std::string_view text = rows_.folded(place.row, at);
    if (text.empty() || consists_of(text, "0123456789")) continue;
    const Aside aside = marks_example(text) ? Aside::example : aside_at(place, at);
    if (aside != Aside::none && aside != Aside::error) return {PlaceStanding::Sort::aside, aside, at};
    // 一、 in one cell and 制造业 in the next.
    if (first < block.end && is_alone(place, at, first) && consists_of(text, "一二三四五六七八九十(),.")) {
      const std::string whole = concat({text, rows_.folded(place.row, first)});
      if (aside_alone(kind_, whole) == Aside::section)
        return {PlaceStanding::Sort::aside, Aside::section, first};
    }
    // The text of a merged row stands in its first cell.
    if (has_letter(text) && first == block.end) return {PlaceStanding::Sort::aside, Aside::note, at};
  }
  const std::string_view name = folded(place, ListColumn::name);
  const std::size_t shows = name.empty() ? first : block.of(ListColumn::name)[0];
  if (shows < block.end) {
    const Aside aside = aside_at(place, shows);
    if (aside != Aside::none) return {PlaceStanding::Sort::aside, aside, shows};
  }
  for (std::size_t i = first; i < block.end; ++i) {
    if (i != shows && marks_example(rows_.folded(place.row, i)))
      return {PlaceStanding::Sort::aside, Aside::example, i};
  }
  return {PlaceStanding::Sort::entry, Aside::none, shows};
}

PlaceStanding ListTable::standing_of(ListPlace place) const {
  const ListBlock& block = header_.blocks[place.block];
  const std::string_view number = folded(place, ListColumn::number);
  if (first_filled(place) == block.end && number.empty()) return {};
  const PlaceStanding found = aside(place);
  if (found.sort == PlaceStanding::Sort::entry && first_filled(place) == block.end)
    return {PlaceStanding::Sort::number, Aside::none, 0};
  return found;
}

std::string ListTable::text_of(ListPlace place) const {
  const ListBlock& block = header_.blocks[place.block];
  std::string text;
  for (std::size_t i = block.begin; i < block.end; ++i) {
    if (is_number(place, i)) continue;
    text.append(rows_.folded(place.row, i));
    text.push_back('\n');  // is in no folded text
  }
  return text;
}

}  // namespace zice
