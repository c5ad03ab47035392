// One applicant being typed for several rulesets at once: what is typed goes into a form of each.
#pragma once

#include <cstdint>
#include <vector>

#include "zice/form.h"

namespace zice {

class Forms {
 public:
  // `rulesets` share one vocabulary.
  Forms(const std::vector<Ruleset>& rulesets, Date as_of);

  // As Form: what is wrong with a value is the same for every ruleset.
  int set(FactIndex fact, double typed);
  void clear(FactIndex fact);
  int set_document(DocumentIndex document, const DocumentState& state);

  // Fills questions() with the missing facts that can still change one of the verdicts, those first that the
  // most rulesets ask, and the questions of each form with its own; returns how many.
  std::size_t ask();

  // Stays where it is while these forms are not moved.
  const std::vector<std::uint16_t>& questions() const { return questions_; }
  // In the order of the rulesets.
  const std::vector<Form>& each() const { return forms_; }

 private:
  std::vector<Form> forms_;
  std::vector<std::uint16_t> questions_;
};

}  // namespace zice
