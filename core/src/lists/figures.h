// From the entries of a list to the facts they bear out.
#pragma once

#include <vector>

#include "lists/content.h"

namespace zice {

void add_figures(const ListContent& list, const Applicant& applicant, const Vocabulary& vocabulary,
                 const std::vector<Ruleset>& rulesets, ListReading& reading);

// The facts whose figures hang on a column; none if all do.
std::vector<FactIndex> facts_on(const ListContent& list, ListColumn column, const Vocabulary& vocabulary);

}  // namespace zice
