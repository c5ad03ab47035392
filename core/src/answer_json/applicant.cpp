#include "answer_json/applicant.h"

#include "text/decimal.h"
#include "values/fact_value.h"

namespace zice {
namespace {

Json document_state_json(const DocumentState& document) {
  Json json = Json::object();
  if (document.obtained_on) put_text(json, "obtained_on", document.obtained_on->iso());
  if (document.rows) put(json, "rows", *document.rows);
  if (document.pledged) put(json, "pledged", true);
  return json;
}

}  // namespace

Json value_json(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::number:
      return figure(to_double(value, fact.places));
    case FactType::yes_no:
      return value != 0;
    case FactType::functions: {
      Json list = Json::array();
      for (std::size_t i = 0; i < vocabulary.functions.size(); ++i) {
        if ((value >> i & 1) != 0) list.push_back(text(vocabulary.functions[i].id));
      }
      return list;
    }
    case FactType::choice:
    case FactType::date:
    case FactType::region:
      break;
  }
  return text(written_value(vocabulary, fact, value));
}

Json applicant_json(const Applicant& applicant, const Vocabulary& vocabulary) {
  Json json = document();
  if (applicant.as_of) put_text(json, "as_of", applicant.as_of->iso());
  Json facts = Json::object();
  for (std::size_t i = 0; i < applicant.facts.size(); ++i) {
    const Fact& fact = vocabulary.facts[i];
    if (applicant.facts[i]) put(facts, fact.id.c_str(), value_json(vocabulary, fact, *applicant.facts[i]));
  }
  put(json, "facts", std::move(facts));
  Json documents = Json::object();
  for (std::size_t i = 0; i < applicant.documents.size(); ++i) {
    const DocumentState& state = applicant.documents[i];
    if (state.listed) put(documents, vocabulary.documents[i].id.c_str(), document_state_json(state));
  }
  put(json, "documents", std::move(documents));
  return json;
}

}  // namespace zice
