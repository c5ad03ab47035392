// What the cells of an entry say.
#pragma once

#include <string_view>
#include <vector>

#include "lists/content.h"
#include "lists/report.h"
#include "lists/table.h"

namespace zice {

// Says of each cell that cannot be read that it is open, and counts those that are blank.
class ListCells {
 public:
  // All must outlive it.
  ListCells(const ListTable& table, ListContent& content, ListReport& report)
      : table_(table), content_(content), report_(report) {}

  Known degree(ListPlace place);
  Known title(ListPlace place);
  Known yes_no(ListPlace place, ListColumn column);
  // By a tick or by a word; where both are given, they are to be the same.
  Grade grade(ListPlace place);

 private:
  Known known(ListPlace place, const ListWord& word, Known (*means)(std::string_view));
  std::vector<std::string_view> filled(ListPlace place, ListColumn column) const;
  bool has_no_tick(ListPlace place) const;
  Grade graded(ListPlace place);
  Grade ticked(ListPlace place);
  bool is_settled(ListColumn column);

  const ListTable& table_;
  ListContent& content_;
  ListReport& report_;
};

}  // namespace zice
