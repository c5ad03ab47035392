// Every call of the module, once: bindings.cpp exports them, signatures.cpp writes their TypeScript.
#pragma once

#include <cstdint>

#include "zice/desk.h"

// The typed path: plain exports, because a call through Embind costs more than weighing a fact.
extern "C" {
int zice_form_open(int first, int count, int as_of);
void zice_form_close(int form);
int zice_form_set(int form, int fact, double value);
int zice_form_set_range(int form, int fact, double low, int low_open, double high, int high_open);
void zice_form_clear(int form, int fact);
int zice_form_document(int form, int document, int state, int obtained_on, int rows);
int zice_form_questions(int form);
void zice_form_interview(int form);
const std::uintptr_t* zice_form_views(int form);
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
  visit.template plain<decltype(zice_form_open)>(
      "_zice_form_open", "first, count, asOf",
      "A form of `count` rulesets from the one at `first` in the list, as of 20220915; 0 if there is none.");
  visit.template plain<decltype(zice_form_close)>("_zice_form_close", "form", "");
  visit.template plain<decltype(zice_form_set)>(
      "_zice_form_set", "form, fact, value", "The number of what is wrong with the value, 0 if nothing is.");
  visit.template plain<decltype(zice_form_set_range)>(
      "_zice_form_set_range", "form, fact, low, lowOpen, high, highOpen",
      "What lies from `low` to `high`, NaN where there is no such end; an open one is left out itself.");
  visit.template plain<decltype(zice_form_clear)>("_zice_form_clear", "form, fact", "");
  visit.template plain<decltype(zice_form_document)>(
      "_zice_form_document", "form, document, state, obtainedOn, rows",
      "`obtainedOn` is 0 and `rows` below 0 where they are not given.");
  visit.template plain<decltype(zice_form_questions)>(
      "_zice_form_questions", "form", "Fills the view `questions` and says how many of it count.");
  visit.template plain<decltype(zice_form_interview)>(
      "_zice_form_interview", "form", "Fills the views `interview`, `bearing` and those within the first.");
  visit.template plain<decltype(zice_form_views)>(
      "_zice_form_views", "form",
      "Weighs what was set, and says where the addresses stand of "
      "the `form_views` and then of each ruleset's `views`, as "
      "its layout lists them.");
}

}  // namespace zice
