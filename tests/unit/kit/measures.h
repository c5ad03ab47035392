// The shipped vocabularies and measures, loaded once, and applicants made for them.
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/applicant.h"
#include "zice/assessment.h"
#include "zice/ruleset.h"

namespace zice::test {

struct Measure {
  Ruleset ruleset;
  nlohmann::json source;  // the same file, as plain JSON
};

// A file of the folder rulesets/, byte for byte.
std::string shipped_text(std::string_view file_name);

std::shared_ptr<const Vocabulary> vocabulary();
const Calendar& working_days();
const Measure& measure(std::string_view id);
// Of every file in rulesets/ that is a measure: no test need name them all.
const std::vector<std::string>& measure_ids();

// Positions in the vocabularies; the test fails if there is no such id.
FactIndex fact(std::string_view id);
DocumentIndex document(std::string_view id);

using Answers = std::vector<std::optional<std::int64_t>>;  // by fact; nothing is unknown

Applicant applicant_with(const Answers& answers);
// The applicant file that says so, to reproduce a failure with the command.
std::string applicant_text(const Answers& answers, Date as_of);

Date day(std::string_view iso);

// The statuses of every node in the order conditions depth-first, then each function followed by its
// requirements.
std::vector<Status> statuses(const Assessment& assessment);
// What stands at each of those places.
std::vector<std::string> node_ids(const Assessment& assessment);

}  // namespace zice::test
