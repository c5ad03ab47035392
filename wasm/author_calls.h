// Every call that the module for authors has besides those of calls.h, once: author_bindings.cpp exports
// them, signatures.cpp writes their TypeScript.
#pragma once

#include "zice/author_desk.h"

namespace zice {

// As `each_call`.
template <class Visit>
void each_author_call(Visit visit) {
  visit.template text<&AuthorDesk::check_ruleset>(
      "checkRuleset", "fileName, ruleset",
      "What is wrong with a ruleset and what is probably not meant: as `zice check --json` of one file.");
}

}  // namespace zice
