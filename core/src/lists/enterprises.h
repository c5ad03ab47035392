// Which of the enterprises on a list are no small or medium ones, where the list tells what that hangs on.
#pragma once

#include "lists/report.h"
#include "lists/table.h"
#include "sizes/sme_size.h"
#include "zice/lists.h"

namespace zice {

class EnterpriseSizes {
 public:
  // Both must outlive it. Says of the whole list where sizes cannot be told.
  EnterpriseSizes(const ListTable& table, ListReport& report);

  // Takes the size of one into account and says what is to be said of it. Whether it is certainly large.
  bool is_large(ListPlace place);
  // After the last of them. Nothing where the list does not tell what sizes hang on.
  std::optional<Sizes> finish();

 private:
  std::optional<std::int64_t> figure(ListPlace place, SizeFigure figure) const;
  std::string heading(ListPlace place, std::size_t column) const;
  std::string missing(ListPlace place, const SizeTrade& trade, const SizeFigures& figures) const;
  void tell_large(ListPlace place, const SizeTrade& trade);
  bool says_nothing(ListPlace place) const;
  bool leave_open(ListPlace place, ListColumn column, std::string_view why);

  const ListTable& table_;
  ListReport& report_;
  std::optional<Sizes> sizes_;
  int told_ = 0;    // enterprises of which anything is told
  int untold_ = 0;  // all others
};

}  // namespace zice
