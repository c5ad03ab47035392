// What is said about a list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lists/remarks.h"
#include "lists/table.h"
#include "zice/lists.h"

namespace zice {

// What belongs in a column, and the code under which it is missed there.
struct ListWord {
  ListColumn column;
  std::string_view code;
  std::string_view expected;
};

class ListReport {
 public:
  // Both must outlive it.
  ListReport(const ListTable& table, Findings& findings)
      : table_(table), findings_(findings), staff_(table.kind() == ListKind::staff) {}

  // 人 or 家.
  std::string_view unit() const { return staff_ ? "人" : "家"; }

  // About the header: what it lacks, and what it says twice.
  void header();
  void empty();

  void aside(ListPlace place, const PlaceStanding& standing);
  // Rows of a block from the first to the last hold only their numbers.
  void numbered(ListPlace first, std::size_t last, int count);
  // About a cell: what stands there, what was expected, what follows.
  void cell(ListPlace place, const ListWord& word, std::string_view follows);
  // Two entries have a name in common, or nearly.
  void pair(ListPlace place, ListPlace other, std::string_view code, std::string_view follows);
  // A name that is counted, though it may be none.
  void doubt(ListPlace place, std::string_view why);

  // What an enterprise's size comes to, or hangs on, by what stands in a column.
  void size(ListPlace place, std::string_view code, ListColumn column, std::string_view says);
  void no_sizes();
  void sizes_untold(int enterprises);
  // So many cells of a column are blank, and count as is chosen.
  void blanks(ListColumn column, int count);

  // Puts them in the order of rows, and of more than a hundred of one code the rest into a number. Returns
  // them by sort.
  std::vector<ListRemarks> finish();

 private:
  std::string in_words(ListPlace place) const;
  // `about`: the column by whose figures a finding matters; none if it does by all.
  Finding& row(ListPlace place, std::string_view code, std::string_view where, std::string_view says,
               ListColumn about = ListColumn::none);
  Finding& head(std::string_view code, std::string_view heading, std::string_view says,
                ListColumn about = ListColumn::none);
  void require(ListColumn column, std::string_view code);
  void other_names();
  void columns_twice();
  void unheaded();
  void other_table();

  const ListTable& table_;
  Findings& findings_;
  std::vector<ListColumn> about_;  // of each finding
  bool staff_;
};

}  // namespace zice
