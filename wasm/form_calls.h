// The typed path of a module, once: plain exports, because a call through Embind costs more than weighing a
// fact. And what the module of forms has besides, which has no other way in: text is handed over where it
// lies, ended by a 0, until the next call.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {
int zice_form_open(int first, int count, int as_of);
void zice_form_close(int form);
int zice_form_set(int form, int fact, double value);
int zice_form_set_range(int form, int fact, double low, int low_open, double high, int high_open);
void zice_form_clear(int form, int fact);
int zice_form_document(int form, int document, int state, int obtained_on, int rows);
const std::uintptr_t* zice_form_views(int form);

char* zice_image(std::size_t size);
int zice_use(unsigned chosen);
const char* zice_forces(int as_of);
const char* zice_taking(int region);
const char* zice_form_problem(int form, int fact);
}

namespace zice {

// As `each_call`: what every module has of forms.
template <class Visit>
void each_form_call(Visit visit) {
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
  visit.template plain<decltype(zice_form_views)>(
      "_zice_form_views", "form",
      "Weighs what was set, and says where the addresses stand of "
      "the `form_views` and then of each ruleset's `views`, as its "
      "layout lists them.");
}

// As `each_call`: what the module of forms has besides.
template <class Visit>
void each_first_call(Visit visit) {
  visit.template plain<decltype(zice_image)>("_zice_image", "size",
                                             "Where an image of so many bytes is to be written.");
  visit.template plain<decltype(zice_use)>(
      "_zice_use", "chosen",
      "Takes of the image that stands there the rulesets whose bit is set; how many, 0 if it is refused.");
  visit.template plain<decltype(zice_forces)>(
      "_zice_forces", "asOf",
      "Of each ruleset what the day decides: [{status, superseded_by, current}]; [] if nothing is assessed "
      "as of it.");
  visit.template plain<decltype(zice_taking)>(
      "_zice_taking", "region",
      "The ids of the rulesets that take whoever is registered there; local ones first.");
  visit.template plain<decltype(zice_form_problem)>(
      "_zice_form_problem", "form, fact",
      "What is wrong with the value of a fact, in Chinese; empty if nothing is.");
}

}  // namespace zice
