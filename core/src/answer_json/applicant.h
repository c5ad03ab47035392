// What an applicant states, written as an applicant file has it (docs/contract.md §1).
#pragma once

#include "json/output.h"
#include "zice/applicant.h"

namespace zice {

// A fact's value as an applicant file states it.
Json value_json(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value);
Json applicant_json(const Applicant& applicant, const Vocabulary& vocabulary);
// The "errors" of a refusal.
Json errors_list(const Findings& findings);

}  // namespace zice
