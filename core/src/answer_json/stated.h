// What an applicant states, as an applicant file has it.
#pragma once

#include "json/output.h"
#include "zice/applicant.h"

namespace zice {

void write_value(JsonWriter& json, const Vocabulary& vocabulary, const Fact& fact, std::int64_t value);
// {"at_least":…,"at_most":…}, of a date {"from":…,"until":…}, without the end that is the vocabulary's.
void write_range(JsonWriter& json, const Vocabulary& vocabulary, const StatedRange& range);
void write_document(JsonWriter& json, const DocumentState& document);
// {"zice":1,"as_of":…,"facts":{…},"documents":{…}}, and those two alone.
void write_applicant(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant);
void write_stated_facts(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant);
void write_stated_documents(JsonWriter& json, const Vocabulary& vocabulary, const Applicant& applicant);

}  // namespace zice
