// What an applicant states, as an applicant file has it.
#pragma once

#include "json/output.h"
#include "zice/applicant.h"

namespace zice {

Json value_json(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value);
// {"at_least":…,"at_most":…}, of a date {"from":…,"until":…}, without the end that is the vocabulary's.
Json range_json(const Vocabulary& vocabulary, const StatedRange& range);
Json document_json(const DocumentState& document);
// {"zice":1,"as_of":…,"facts":{…},"documents":{…}}
Json applicant_json(const Vocabulary& vocabulary, const Applicant& applicant);

}  // namespace zice
