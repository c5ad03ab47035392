// One applicant being typed, weighed by one ruleset or by several at once: facts and documents change one at
// a time, and are weighed together once somebody looks. No JSON and no strings on that path; results are read
// from arrays that stay where they are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zice/applicant.h"
#include "zice/ruleset.h"
#include "zice/views.h"

namespace zice {

class Form {
 public:
  // `rulesets` share one vocabulary. Without any, nothing is asked and nothing is taken.
  Form(const std::vector<Ruleset>& rulesets, Date as_of);
  Form(Form&&) noexcept;
  Form& operator=(Form&&) noexcept;
  ~Form();

  // Takes a value as the one number by which a form writes it: a number as typed, 1 or 0, a choice's
  // position, 20220915, a region's code, a bit mask of functions. A value that cannot be taken counts as
  // unknown until mended. Returns the problem with it (its name stands in layout_json "problems"), 0 if none.
  // An unknown fact is a problem and changes nothing.
  int set(int fact, double typed);
  // The same for a number or date of which is known where it lies: an end is a number as above, NaN where
  // there is none, and left out itself if it is open (超过 80). Of a date it may be a month or a year, 202005
  // or 2020: the low end is its first day, the high one its last.
  int set_range(int fact, double low, bool low_open, double high, bool high_open);
  void clear(int fact);
  // A date or a number of rows that no applicant file could state counts as not given. Returns the problem
  // with it, 0 if none. An unknown document is a problem and changes nothing.
  int set_document(int document, const DocumentState& state);

  // Fills views().questions with the missing facts that can still change one of the verdicts, those first
  // that settle them with the fewest answers; returns how many.
  std::size_t ask();

  // Fills what views() has of the interview: the same questions with those that may still tell what is
  // lacking, in the order in which they are put one by one, and what each question is to it.
  void interview();

  // Weighs what was changed since. Whoever keeps a ruleset's views calls this before reading them again;
  // what follows, and the calls above, do it themselves.
  void settle();

  // What holds for all rulesets alike, and what each of them says, in their order.
  const FormViews& views() const;
  const MeasureViews& views(std::size_t ruleset) const;
  std::size_t rulesets() const;

  // What is wrong with the value of a fact and what was expected, in Chinese; empty if nothing is. One
  // ruleset has its own words for a fact, several have those of the vocabulary.
  std::string problem_text(int fact) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// How a page writes the state of a document as a number; their names stand in layout_json "paper_states".
enum class PaperState : std::uint8_t { absent, at_hand, pledged };
std::string_view name(PaperState);

// A document as a page writes it: the day it was obtained as 20220915, 0 if that is not given, and its rows,
// below 0 if those are not.
DocumentState typed_document(int state, int obtained_on, int rows);

// What the indexes of a form's views stand for, and what this ruleset asks.
std::string layout_json(const Ruleset& ruleset);

}  // namespace zice
