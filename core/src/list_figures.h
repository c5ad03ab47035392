// From the entries of a list to the facts they bear out.
#pragma once

#include <string>
#include <vector>

#include "list_table.h"

namespace zice {

struct ListEntry {
  std::size_t row = 0;  // index among all rows
  std::string name;     // folded
  std::uint32_t hash = 0;
  Known degree = Known::open;
  Known title = Known::open;
  Known serving = Known::yes;
  Known fulltime = Known::open;
  Known local = Known::open;
  Grade grade = Grade::open;
};

void add_figures(const std::vector<ListEntry>& entries, const ListTable& table, const Applicant& applicant,
                 const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets, ListReading& reading);

}  // namespace zice
