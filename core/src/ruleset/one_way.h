// Facts that every requirement wants the same way.
#pragma once

#include "ruleset/model.h"

namespace zice {

// Which way facts are wanted, if nothing wants them the other way: a yes, or a no; more, or less.
struct OneWay {
  FactSet facts;
  FactSet falling;  // of these: a no, or less, is no worse
};

// Of the leaves of a ruleset, with the discretions that cover them. Answers to these can be as good, or as
// bad, as they may be for all leaves at once: so the best and the worst that nodes come to, each weighed by
// itself, are what they come to together, as in Kleene's three-valued logic over formulas in which no
// variable stands both ways.
OneWay one_way_facts(const RulesetModel& model);

// Of a choice, by value: the first one that does the same in every leaf and in the rule on functions.
std::vector<std::uint8_t> first_alike(const RulesetModel& model, FactIndex choice);

}  // namespace zice
