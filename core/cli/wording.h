// Words for people: Chinese names of statuses, articles and figures.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "zice/assessment.h"
#include "zice/cite.h"
#include "zice/words.h"

namespace zice::cli {

std::string figure_text(double value);  // 0.5 → "0.5"
// "80 以上", "不超过 60", "60 至 80".
std::string range_text(const FigureRange& range);
// The verdict with what must be said in the same breath:
// "有要求未达到（本办法在评估日期已被取代；注册地不在厦门市）".
std::string verdict_text(const Assessment& assessment);
// The same, each of them at length and as a sentence of its own; nothing for a measure in force and a place
// it takes applicants of.
std::vector<std::string> cautions(const Assessment& assessment);
// "最能定论的在前；如果都达到，前 5 项即可定论；有的一项未达到，就可能提前定论"
std::string settling_text(const OpenQuestions& questions);
std::string force_text(const Force& force);  // "施行中（2020-11-06 起）"
using PossibleFigures = std::array<PossibleFigure, 2>;
// While the place decides which figure binds: "150 或 250"; else empty.
std::string possible_text(const PossibleFigures& figures);
// What is missing or to spare: "还差 5 万元"; while the place decides, "离 250 还差 50 万元"; empty if
// neither is known.
std::string slack_text(double gap, double margin, const PossibleFigures& figures, std::string_view unit);
// "实际 45 万元，要求 50 万元，还差 5 万元"; while it is open whether that matters: "实际 45 万元，低于 50
// 万元，还差 5 万元；结果取决于未填的“…”"
std::string gap_text(const NodeResult& node, const Ruleset& ruleset);

// Whether no answer settles it, and why: "规则尚未与条文核对".
bool is_unanswerable(const NodeResult& node);
std::string_view unanswerable_text(Because because);

// "a、b、c".
std::string joined(const std::vector<std::string_view>& items);

// Text from outside, safe to print on a terminal: control characters are replaced.
std::string printable(std::string_view text);

}  // namespace zice::cli
