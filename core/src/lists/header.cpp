#include "lists/header.h"

#include <algorithm>

#include "lists/asides.h"
#include "lists/likely_header.h"
#include "text/keyed.h"

namespace zice {
namespace {

// How far below a line that names the platform the table begins at most.
constexpr std::size_t kFormLines = 6;

class HeaderFinder {
 public:
  HeaderFinder(ListKind kind, const ListRows& rows, const ListChoices& choices)
      : kind_(kind), rows_(rows), choices_(choices) {}

  ListHeader find() {
    header_.first = header_.below = header_.end = rows_.size();
    std::optional<std::size_t> row = header_row();
    header_.likely = row ? *row : likely_header(kind_, rows_);
    if (!row && is_column(choices_.column(ListColumn::name)) && header_.likely < rows_.size())
      row = header_.likely;
    if (!row) return header_;
    header_.row = static_cast<int>(*row) + 1;
    header_.first = *row;
    header_.below = *row + 1;
    read_headings(*row);
    choose_columns();
    find_end();
    mark_used();
    split();
    return header_;
  }

 private:
  ListColumn named(std::size_t row, std::size_t column) const {
    return list_column(kind_, rows_.folded(row, column));
  }

  // Of what stands beside it, as in a form.
  bool is_label(std::size_t row, std::size_t column) const {
    const std::string_view text = rows_.folded(row, column);
    return !text.empty() && text.back() == ':';
  }

  std::optional<std::size_t> header_row() const {
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (first && row > *first + kFormLines) break;
      bool names = false;
      int headings = 0;
      for (std::size_t i = 0; i < rows_.width(row); ++i) {
        const ListColumn column = named(row, i);
        names |= column == ListColumn::name;
        headings += column != ListColumn::none && !is_label(row, i);
      }
      if (names && headings > 1) return row;
      if (names && !first) first = row;
    }
    return first;
  }

  bool is_column(std::optional<std::size_t> column) const { return column && *column < rows_.width(); }

  // Whoever says which column it is means that and no other.
  void choose_columns() {
    for (std::size_t i = 0; i < kListColumns; ++i) {
      if (!is_column(choices_.columns[i])) continue;
      const auto chosen = static_cast<ListColumn>(i);
      for (ListColumn& meaning : meanings_) {
        const bool tick = meaning >= ListColumn::satisfied && meaning <= ListColumn::dissatisfied;
        if (meaning == chosen || (chosen == ListColumn::grade && tick)) meaning = ListColumn::other;
      }
      meanings_[*choices_.columns[i]] = chosen;
    }
  }

  void read_headings(std::size_t row) {
    meanings_.assign(rows_.width(), ListColumn::none);
    header_.heading_rows.assign(rows_.width(), row);
    for (std::size_t i = 0; i < rows_.width(); ++i) {
      meanings_[i] = named(row, i);
      if (row == 0 || !rows_.folded(row, i).empty()) continue;
      const bool heading = named(row - 1, i) != ListColumn::name && !is_label(row - 1, i);
      meanings_[i] = heading ? named(row - 1, i) : ListColumn::none;
      if (meanings_[i] == ListColumn::none) continue;
      header_.heading_rows[i] = header_.first = row - 1;
    }
    if (row + 1 >= rows_.size() || !is_second(row + 1)) return;
    ++header_.below;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
      const ListColumn column = named(row + 1, i);
      if (column == ListColumn::none) continue;
      meanings_[i] = column;
      header_.heading_rows[i] = row + 1;
    }
  }

  void find_end() {
    const ListKind other = kind_ == ListKind::staff ? ListKind::served_smes : ListKind::staff;
    for (std::size_t row = header_.below; row < rows_.size() && header_.end == rows_.size(); ++row) {
      if ((is_header(kind_, row) && !repeats(row)) || (is_header(other, row) && !is_header(kind_, row)))
        header_.end = row;
    }
  }

  bool is_header(ListKind kind, std::size_t row) const {
    bool names = false;
    int headings = 0;
    for (std::size_t i = 0; i < rows_.width(row); ++i) {
      const ListColumn column = list_column(kind, rows_.folded(row, i));
      names |= column == ListColumn::name;
      headings += column != ListColumn::none && !is_label(row, i) && !is_answer(rows_.folded(row, i));
    }
    return names && headings > 1;
  }

  // Whether the headings of a row stand where the header's do.
  bool repeats(std::size_t row) const {
    for (std::size_t i = 0; i < rows_.width(row); ++i) {
      const ListColumn column = named(row, i);
      const bool same = column == meanings_[i] || column == named(header_.first, i) ||
                        column == named(static_cast<std::size_t>(header_.row) - 1, i);
      if (column != ListColumn::none && !same && !is_answer(rows_.folded(row, i))) return false;
    }
    return true;
  }

  // Whether a row divides the headings above it: no name stands there, and some heading below one that spans
  // several columns or is none of an entry's.
  bool is_second(std::size_t row) const {
    bool divides = false;
    for (std::size_t i = 0; i < rows_.width(); ++i) {
      if (rows_.folded(row, i).empty()) continue;
      const ListColumn above = named(row - 1, i);
      const ListColumn here = named(row, i);
      const bool is_names = above == ListColumn::name || choices_.column(ListColumn::name) == i;
      if (is_names && here != ListColumn::name) return false;
      if (above == ListColumn::number && here != ListColumn::number) return false;
      if (here == ListColumn::none || here == ListColumn::name) continue;
      divides |=
          above == ListColumn::none || (i > 0 && rows_.folded(row - 1, i) == rows_.folded(row - 1, i - 1));
    }
    return divides;
  }

  // One block for each column of names that is not only another name of the same.
  void split() {
    std::vector<std::size_t> names;
    for (std::size_t i = 0; i < meanings_.size(); ++i) {
      if (meanings_[i] == ListColumn::name) names.push_back(i);
    }
    drop_empty(names);
    if (names.size() > 1 && !is_repeated(names[0], names[1])) names = choose(names);
    for (std::size_t i = 0; i < names.size(); ++i) {
      ListBlock& block = header_.blocks.emplace_back();
      block.begin = i == 0 ? 0 : start_of(names[i - 1], names[i]);
      if (i > 0) header_.blocks[i - 1].end = block.begin;
    }
    header_.blocks.back().end = meanings_.size();
    for (std::size_t i = 0; i < names.size(); ++i) fill(header_.blocks[i], names[i]);
  }

  // Of several columns those where anything stands below the header; one where nothing does anywhere.
  void drop_empty(std::vector<std::size_t>& columns) const {
    if (columns.size() < 2) return;
    const std::size_t first = columns[0];
    columns.erase(std::remove_if(columns.begin(), columns.end(),
                                 [&](std::size_t column) { return used_[column] == 0; }),
                  columns.end());
    if (columns.empty()) columns.push_back(first);
  }

  std::string_view heading(std::size_t column) const {
    return rows_.folded(header_.heading_rows[column], column);
  }

  void mark_used() {
    used_.assign(rows_.width(), 0);
    for (std::size_t row = header_.below; row < header_.end; ++row) {
      for (std::size_t i = 0; i < rows_.width(row); ++i) used_[i] += !rows_.folded(row, i).empty();
    }
    for (std::size_t i = 0; i < rows_.width(); ++i) {
      bool headed = false;
      for (std::size_t row = header_.first; row < header_.below; ++row)
        headed |= !rows_.folded(row, i).empty();
      if (!headed && has_entries(i)) header_.unheaded.push_back(i);
    }
  }

  // One alone may be a slip.
  bool has_entries(std::size_t column) const {
    int entries = 0;
    for (std::size_t row = header_.below; row < header_.end && entries < 2; ++row)
      entries += is_entry(row, column);
    return entries > 1;
  }

  // Whether the halves have the same headings, and not the same names a second time.
  bool is_repeated(std::size_t one, std::size_t other) const {
    const std::size_t apart = other - one;
    bool shared = heading(one) == heading(other);
    for (std::size_t i = start_of(0, one); i < start_of(one, other) && i + apart < meanings_.size(); ++i)
      shared |= i != one && meanings_[i] < ListColumn::other && meanings_[i] == meanings_[i + apart];
    return shared && !is_copied(one, other);
  }

  bool is_copied(std::size_t one, std::size_t other) const {
    std::size_t same = 0;
    std::size_t both = 0;
    for (std::size_t row = header_.below; row < header_.end; ++row) {
      if (!is_entry(row, one) || !is_entry(row, other)) continue;
      ++both;
      same += rows_.folded(row, one) == rows_.folded(row, other);
    }
    return same * 2 > both;
  }

  // A half begins with its number, where it has one between the names before and its own.
  std::size_t start_of(std::size_t before, std::size_t name) const {
    for (std::size_t i = before; i < name; ++i) {
      if (meanings_[i] == ListColumn::number) return i;
    }
    return name;
  }

  // Whether something stands there that is no total, note or heading.
  bool is_entry(std::size_t row, std::size_t column) const {
    const std::string_view text = rows_.folded(row, column);
    return is_name(text) && aside_of(text) == Aside::none && named(row, column) != ListColumn::name;
  }

  // How many different names stand there.
  int distinct(std::size_t column) const {
    std::vector<std::string_view> names;
    for (std::size_t row = header_.below; row < header_.end; ++row) {
      if (is_entry(row, column)) names.push_back(rows_.folded(row, column));
    }
    const std::vector<std::size_t> first = first_same(names);
    int count = 0;
    for (std::size_t i = 0; i < first.size(); ++i) count += first[i] == i;
    return count;
  }

  // The one whose heading says most clearly who was served, and others of that heading beside it; not one
  // that names the same body in each row.
  std::vector<std::size_t> choose(const std::vector<std::size_t>& names) {
    std::size_t best = names[0];
    int best_count = distinct(best);
    for (std::size_t i = 1; i < names.size(); ++i) {
      const int count = distinct(names[i]);
      const bool clearer = name_rank(heading(names[i])) < name_rank(heading(best));
      if (clearer ? count > 1 || best_count <= 1 : count > 1 && best_count <= 1) {
        best = names[i];
        best_count = count;
      }
    }
    std::vector<std::size_t> chosen;
    for (const std::size_t column : names) {
      if (column == best || (heading(column) == heading(best) && !is_copied(best, column)))
        chosen.push_back(column);
      else
        header_.other_names.push_back({column, distinct(column)});
    }
    return chosen;
  }

  void fill(ListBlock& block, std::size_t name) {
    for (std::size_t i = block.begin; i < block.end; ++i) {
      if (meanings_[i] >= ListColumn::other) continue;
      if (meanings_[i] == ListColumn::name && i != name) continue;
      block.columns[static_cast<std::size_t>(meanings_[i])].push_back(i);
    }
    for (std::vector<std::size_t>& columns : block.columns) drop_empty(columns);
  }

  ListKind kind_;
  const ListRows& rows_;
  const ListChoices& choices_;
  std::vector<ListColumn> meanings_;
  std::vector<int> used_;  // by column: cells below the header where anything stands
  ListHeader header_;
};

}  // namespace

ListHeader find_header(ListKind kind, const ListRows& rows, const ListChoices& choices) {
  return HeaderFinder(kind, rows, choices).find();
}

}  // namespace zice
