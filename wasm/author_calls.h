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
  visit.template text<&AuthorDesk::explain>("explainRuleset", "fileName, ruleset, sourceName, source",
                                            "As `zice explain --json`, or errors; an empty source is none.");
  visit.template text<&AuthorDesk::explain_page>("explanationPage", "fileName, ruleset, sourceName, source",
                                                 "As `zice explain --html`, or errors as JSON.");
  visit.template text<&AuthorDesk::try_cases>(
      "tryCases", "fileName, ruleset, casesName, cases",
      "As `zice test --coverage --json` of a ruleset whose cases are these.");
  visit.template text<&AuthorDesk::diff>("diffRulesets", "aName, a, bName, b, asOf",
                                         "As `zice diff --json`, or errors.");
  visit.template text<&AuthorDesk::case_sheet>("caseSheet", "fileName, ruleset, asOf",
                                               "As `zice cases`: a scenario file to fill in; or errors.");
  visit.template text<&AuthorDesk::image>("image", "",
                                          "What is loaded, as hexadecimal digits of the bytes that the "
                                          "module of forms takes: the page is built with it.");
}

}  // namespace zice
