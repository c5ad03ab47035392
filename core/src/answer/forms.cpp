#include "zice/forms.h"

#include <algorithm>

#include "advice/question_order.h"

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

int Forms::set_document(DocumentIndex document, const DocumentState& state) {
  int problem = 0;
  for (Form& form : forms_) problem = form.set_document(document, state);
  return problem;
}

std::size_t Forms::ask() {
  std::vector<const OpenQuestions*> asked;
  for (Form& form : forms_) {
    form.ask();
    asked.push_back(&form.open_questions());
  }
  const OpenQuestions joint = joint_questions(asked);
  std::copy(joint.facts.begin(), joint.facts.end(), questions_.begin());
  return joint.facts.size();
}

}  // namespace zice
