// Every call of the module, once: bindings.cpp exports them, signatures.cpp writes their TypeScript.
#pragma once

#include "form_calls.h"
#include "zice/desk.h"

// What is to be asked next is searched for, which takes as much code as all the rest of a form.
extern "C" {
int zice_form_questions(int form);
void zice_form_interview(int form);
}

namespace zice {

// Calls `visit.text<&Desk::…>` for each call on the desk and `visit.plain<decltype(…)>` for each plain
// export, with its name, the names of what it is given, and what it does.
template <class Visit>
void each_call(Visit visit) {
  visit.template text<&Desk::use_vocabulary>("useVocabulary", "vocabulary, documents", "");
  visit.template text<&Desk::add_ruleset>("addRuleset", "fileName, ruleset", "");
  visit.template text<&Desk::add_cut_ruleset>(
      "addCutRuleset", "fileName, ruleset, hash",
      "A ruleset without words of its file that decide nothing, and the hash of the whole file.");
  visit.template text<&Desk::use_calendar>("useCalendar", "calendar", "");
  visit.template text<&Desk::list>("list", "asOf", "");
  visit.template text<&Desk::force>("force", "ruleset, asOf", "");
  visit.template text<&Desk::layout>("layout", "ruleset", "");
  visit.template text<&Desk::taking>("taking", "region",
                                     "The rulesets that take whoever is registered there; local ones first.");
  visit.template text<&Desk::limits>("limits", "", "");
  visit.template text<&Desk::check>("check", "applicant", "What is wrong with an applicant file.");
  visit.template text<&Desk::assess>("assess", "ruleset, applicant, asOf", "");
  visit.template text<&Desk::assess_step>(
      "assessStep", "ruleset, applicant, asOf",
      "A part of assess; empty until the last of these calls, which gives the whole.");
  visit.template text<&Desk::compare>("compare", "applicant, asOf", "");
  visit.template text<&Desk::compare_step>(
      "compareStep", "applicant, asOf",
      "A part of compare; empty until the last of these calls, which gives the whole.");
  visit.template text<&Desk::ics>(
      "ics", "ruleset, applicant, asOf, made",
      "An iCalendar file made at `made`, in seconds since 1970; empty where no day is "
      "still to come; or errors as JSON.");
  visit.template text<&Desk::deeds>("deeds", "ruleset, applicant, asOf, changesScope",
                                    "What there is to do. Where `changesScope` is not 0, answers of what is "
                                    "applied for may be changed, too.");
  visit.template text<&Desk::what_if>("whatIf", "ruleset, applicant, asOf, other, otherAsOf",
                                      "Both verdicts, and what turns between the two.");
  visit.template text<&Desk::deeds_ics>("deedsIcs", "ruleset, applicant, asOf, made",
                                        "As ics, with an event of the deeds; never empty.");
  visit.template text<&Desk::list_fit>(
      "listFit", "list, rows",
      "How many of the list's columns the header among the rows has; 0 without one.");
  visit.template text<&Desk::read_list>(
      "readList", "list, rows, applicant",
      "What the list bears out, or errors. The module keeps the last one of its kind.");
  visit.template text<&Desk::settle_list>("settleList", "list, choices, applicant",
                                          "The last list of its kind read anew by what is chosen of it: "
                                          "{\"columns\":{\"title\":5},\"blanks\":[\"title\"]}.");
  visit.template text<&Desk::add_rows>(
      "addRows", "list, rows",
      "A list in portions, for settleList to read; the first after a list was read begins another.");
  visit.template text<&Desk::settle_list_step>(
      "settleListStep", "list, choices, applicant",
      "A part of settleList; empty until the last of these calls, which gives the whole.");
  visit.template text<&Desk::list_rows>("listRows", "list, labels",
                                        "Of the last list of its kind, row by row of those that count, the "
                                        "cells under each of a form's labels.");
  visit.template text<&Desk::held_list>(
      "heldList", "list, applicant", "Of the last list of its kind what hangs on the applicant, or errors.");
  visit.template text<&Desk::problem>(
      "problem", "form, fact", "What is wrong with the value of a fact, in Chinese; empty if nothing is.");
  each_form_call(visit);
  visit.template plain<decltype(zice_form_questions)>(
      "_zice_form_questions", "form", "Fills the view `questions` and says how many of it count.");
  visit.template plain<decltype(zice_form_interview)>(
      "_zice_form_interview", "form", "Fills the views `interview`, `bearing` and those within the first.");
}

}  // namespace zice
