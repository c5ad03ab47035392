// The parts of an assessment's JSON that other answers contain.
#pragma once

#include "json/output.h"
#include "zice/assessment.h"

namespace zice {

Json assessment_json(const Assessment& assessment);

// "fewest_answers": null where fewer may do.
void put_fewest(Json& json, const OpenQuestions& questions);

Json change_json(const Change& change, const Ruleset& ruleset);

}  // namespace zice
