#include "zice/forms.h"

#include <algorithm>

#include "joint_questions.h"

namespace zice {

Forms::Forms(const std::vector<Ruleset>& rulesets, Date as_of) {
  for (const Ruleset& ruleset : rulesets) forms_.emplace_back(ruleset, as_of);
  if (!rulesets.empty()) questions_.resize(rulesets[0].vocabulary().facts.size());
}

int Forms::set(FactIndex fact, double typed) {
  int problem = 0;
  for (Form& form : forms_) problem = form.set(fact, typed);
  return problem;
}

void Forms::clear(FactIndex fact) {
  for (Form& form : forms_) form.clear(fact);
}

void Forms::set_document(DocumentIndex document, const DocumentState& state) {
  for (Form& form : forms_) form.set_document(document, state);
}

std::size_t Forms::ask() {
  std::vector<std::span<const FactIndex>> asked;
  for (Form& form : forms_) {
    const std::size_t count = form.ask();
    asked.emplace_back(form.views().questions.data(), count);
  }
  const std::vector<FactIndex> questions = joint_questions(asked);
  std::copy(questions.begin(), questions.end(), questions_.begin());
  return questions.size();
}

}  // namespace zice
