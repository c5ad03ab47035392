#include "answer_json/stated.h"

#include "text/decimal.h"
#include "values/fact_value.h"

namespace zice {

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

Json range_json(const Vocabulary& vocabulary, const StatedRange& range) {
  const Fact& fact = vocabulary.facts[range.fact];
  const bool is_date = fact.type == FactType::date;
  const bool open_above = range.most == fact.most;
  Json json = Json::object();
  if (range.least != fact.least || open_above)
    put(json, is_date ? "from" : "at_least", value_json(vocabulary, fact, range.least));
  if (!open_above) put(json, is_date ? "until" : "at_most", value_json(vocabulary, fact, range.most));
  return json;
}

Json document_json(const DocumentState& document) {
  Json json = Json::object();
  if (document.obtained_on) put_text(json, "obtained_on", document.obtained_on->iso());
  if (document.rows) put(json, "rows", Json(*document.rows));
  if (document.pledged) put(json, "pledged", true);
  return json;
}

Json applicant_json(const Vocabulary& vocabulary, const Applicant& applicant) {
  Json json = document();
  if (applicant.as_of) put_text(json, "as_of", applicant.as_of->iso());
  Json facts = Json::object();
  for (std::size_t i = 0; i < applicant.facts.size(); ++i) {
    const Fact& fact = vocabulary.facts[i];
    if (applicant.facts[i]) put(facts, fact.id.c_str(), value_json(vocabulary, fact, *applicant.facts[i]));
    if (const StatedRange* range = applicant.range(static_cast<FactIndex>(i)))
      put(facts, fact.id.c_str(), range_json(vocabulary, *range));
  }
  put(json, "facts", std::move(facts));
  Json documents = Json::object();
  for (std::size_t i = 0; i < applicant.documents.size(); ++i) {
    if (applicant.documents[i].listed)
      put(documents, vocabulary.documents[i].id.c_str(), document_json(applicant.documents[i]));
  }
  put(json, "documents", std::move(documents));
  return json;
}

}  // namespace zice
