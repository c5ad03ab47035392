// One applicant being typed: facts and documents change one at a time, and every status is up to date when
// the call returns. No JSON and no strings on that path; results are read from arrays that stay where they
// are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zice/applicant.h"
#include "zice/questions.h"
#include "zice/ruleset.h"

namespace zice {

class Form {
 public:
  // The arrays that a form keeps up to date; `layout_json` names what stands at which index. NaN where there
  // is none.
  struct Views {
    // verdict, status of the functions, functions needed, functions met, then the counts of conditions (6),
    // functions (5) and materials (5) as in Counts, 1 if the applicant is Assessment::elsewhere, and what
    // reviewers judge
    std::vector<double> summary;
    std::vector<std::uint8_t> status;      // by node: Status
    std::vector<std::uint8_t> because;     // by node: Because
    std::vector<std::uint8_t> relaxed;     // by node: 1 if a figure printed for such applicants was applied
    std::vector<double> figures;           // four by node: actual, required, gap, margin
    std::vector<std::uint8_t> problem;     // by fact: what is wrong with the value typed, 0 if nothing
    std::vector<std::uint8_t> material;    // by material: MaterialStatus
    std::vector<std::uint8_t> document;    // by document entry: DocumentStatus
    std::vector<std::uint8_t> conflict;    // by document entry: 1 if the form asks for more than the article
    std::vector<std::uint16_t> questions;  // facts; filled by ask()
  };

  Form(Ruleset ruleset, Date as_of);
  Form(Form&&) noexcept;
  Form& operator=(Form&&) noexcept;
  ~Form();

  // Takes a value as the one number by which a form writes it: a number as typed, 1 or 0, a choice's
  // position, 20220915, a region's code, a bit mask of functions. A value that cannot be taken counts as
  // unknown until mended. Returns the problem with it (its name stands in layout_json "problems"), 0 if none.
  // Unknown facts are ignored.
  int set(FactIndex fact, double typed);
  void clear(FactIndex fact);
  // A date or a number of rows that no applicant file could state counts as not given. Returns the problem
  // with it, 0 if none. Unknown documents are ignored.
  int set_document(DocumentIndex document, const DocumentState& state);

  // Fills views().questions with the missing facts that can still change the verdict; returns how many.
  std::size_t ask();
  const OpenQuestions& open_questions() const;  // as of the last ask()

  const Views& views() const;
  // What is wrong with the value of a fact and what was expected, in Chinese; empty if nothing is.
  std::string problem_text(FactIndex fact) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// What the indexes of a form's views stand for, and what this ruleset asks.
std::string layout_json(const Ruleset& ruleset);

}  // namespace zice
