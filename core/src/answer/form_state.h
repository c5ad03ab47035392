// What a form holds, for the files that fill it (form_typed.cpp) and answer from it (form.cpp).
#pragma once

#include <memory>
#include <vector>

#include "answer/measure_form.h"
#include "ruleset/model.h"
#include "values/fact_value.h"
#include "zice/form.h"

namespace zice {

struct Form::State {
  State(const std::vector<Ruleset>& rulesets, Date as_of);

  bool has_fact(int fact) const { return fact >= 0 && static_cast<std::size_t>(fact) < views.facts; }

  // Takes or drops what was typed; a part that exceeds its whole is a problem of the part.
  void type(FactIndex fact, const FactValue& value, bool given);
  void type(FactIndex fact, const RangeValue& range);
  // Hands what was taken to one measure after the other and weighs it there: of many, none is gone through
  // twice.
  void settle();

  const Vocabulary& vocabulary;  // of the measures
  // Values that are well-formed, whether or not they fit their whole.
  Applicant typed;
  std::vector<DocumentState> documents;
  FormViews views;
  std::vector<std::unique_ptr<MeasureForm>> measures;
  FactSet wholes;  // facts that others are parts of

 private:
  void take(FactIndex fact);
  void hand_over(FactIndex fact, MeasureForm& measure) const;
  void settle(FactIndex fact, Problem problem);
  std::uint8_t problem_now(FactIndex fact) const;

  std::vector<FactIndex> taken_;  // since it last settled, each once
  FactSet is_taken_;
};

}  // namespace zice
