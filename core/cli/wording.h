// Words for people: Chinese names of statuses, articles and figures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/assessment.h"
#include "zice/cite.h"

namespace zice::cli {

std::string figure_text(double value);  // 0.5 → "0.5"
// The verdict with what must be said in the same breath:
// "未达到（本办法在评估日已被新办法取代；注册地不在厦门市）".
std::string verdict_text(const Assessment& assessment);
// The same, each of them at length and as a sentence of its own; nothing for a measure in force and a place
// it takes applicants of.
std::vector<std::string> cautions(const Assessment& assessment);
// "最能定论的在前；如果都符合，前 5 项即可定论，有不符合的可能更早定论"
std::string settling_text(const OpenQuestions& questions);
std::string_view status_text(Status status);
std::string_view document_text(DocumentStatus status);
std::string_view material_text(MaterialStatus status);
std::string_view force_word(ForceStatus status);  // "施行中"
std::string force_text(const Force& force);       // "施行中（2020-11-06 起）"
// While the place decides which figure binds: "150 或 250", and "离 250 还差 50 万元"; else empty.
std::string possible_text(const NodeResult& node);
std::string possible_gaps_text(const NodeResult& node);
// "实际 45 万元，要求 50 万元，还差 5 万元"; while it is open whether that matters: "实际 45 万元，低于 50
// 万元，还差 5 万元；结果取决于未填的“…”"
std::string gap_text(const NodeResult& node, const Ruleset& ruleset);

// Text from outside, safe to print on a terminal: control characters are replaced.
std::string printable(std::string_view text);

}  // namespace zice::cli
