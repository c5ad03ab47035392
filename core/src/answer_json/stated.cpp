#include "answer_json/stated.h"

#include "text/decimal.h"
#include "values/fact_value.h"

namespace zice {

void write_value(JsonWriter& json, const Vocabulary& vocabulary, const Fact& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::number:
      return json.figure(to_double(value, fact.places));
    case FactType::yes_no:
      return json.flag(value != 0);
    case FactType::functions: {
      const auto list = json.list();
      for (std::size_t i = 0; i < vocabulary.functions.size(); ++i) {
        if ((value >> i & 1) != 0) json.text(vocabulary.functions[i].id);
      }
      return;
    }
    case FactType::choice:
    case FactType::date:
    case FactType::region:
      break;
  }
  json.text(written_value(vocabulary, fact, value));
}

void write_range(JsonWriter& json, const Vocabulary& vocabulary, const StatedRange& range) {
  const Fact& fact = vocabulary.facts[range.fact];
  const bool is_date = fact.type == FactType::date;
  const bool open_above = range.most == fact.most;
  const auto object = json.object();
  if (range.least != fact.least || open_above)
    write_value(json.key(is_date ? "from" : "at_least"), vocabulary, fact, range.least);
  if (!open_above) write_value(json.key(is_date ? "until" : "at_most"), vocabulary, fact, range.most);
}

void write_document(JsonWriter& json, const DocumentState& document) {
  const auto object = json.object();
  if (document.obtained_on) json.text("obtained_on", document.obtained_on->iso());
  if (document.rows) json.count("rows", *document.rows);
  if (document.pledged) json.flag("pledged", true);
}

void write_stated_facts(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant) {
  const auto object = json.object();
  for (std::size_t i = 0; i < applicant.facts.size(); ++i) {
    const Fact& fact = vocabulary.facts[i];
    if (applicant.facts[i]) write_value(json.key(fact.id), vocabulary, fact, *applicant.facts[i]);
    if (const StatedRange* range = applicant.range(static_cast<FactIndex>(i)))
      write_range(json.key(fact.id), vocabulary, *range);
  }
}

void write_stated_documents(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant) {
  const auto object = json.object();
  for (std::size_t i = 0; i < applicant.documents.size(); ++i) {
    if (applicant.documents[i].listed)
      write_document(json.key(vocabulary.documents[i].id), applicant.documents[i]);
  }
}

void write_applicant(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant) {
  const auto object = json.document();
  if (applicant.as_of) json.text("as_of", applicant.as_of->iso());
  write_stated_facts(json.key("facts"), vocabulary, applicant);
  write_stated_documents(json.key("documents"), vocabulary, applicant);
}

}  // namespace zice
