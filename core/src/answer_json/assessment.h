// The parts of an assessment's JSON that other answers contain.
#pragma once

#include "json/output.h"
#include "zice/assessment.h"

namespace zice {

void write_assessment(JsonWriter& json, const Assessment& assessment);

void write_force(JsonWriter& json, const Force& force);
void write_notices(JsonWriter& json, const std::vector<ApplicantNotice>& notices);
void write_elsewhere(JsonWriter& json, const std::optional<Elsewhere>& elsewhere);  // null if it is not

// "fewest_answers": null where fewer may do.
void put_fewest(JsonWriter& json, const OpenQuestions& questions);

void write_change(JsonWriter& json, const Change& change, const Ruleset& ruleset);
void write_route(JsonWriter& json, const Route& route, const Ruleset& ruleset);

// How many routes there are beyond those listed; null if they could not all be counted.
void write_more(JsonWriter& json, const Routes& routes);

}  // namespace zice
