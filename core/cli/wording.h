// Words for people: Chinese names of statuses, articles and figures.
#pragma once

#include <string>
#include <string_view>

#include "zice/assessment.h"
#include "zice/cite.h"

namespace zice::cli {

std::string figure_text(double value);  // 0.5 → "0.5"
std::string_view verdict_text(Verdict verdict);
std::string settling_text(const OpenQuestions& questions);  // "最能定论的在前；前 5 项都符合即可定论"
std::string_view status_text(Status status);
std::string_view document_text(DocumentStatus status);
std::string_view material_text(MaterialStatus status);
std::string_view force_word(ForceStatus status);  // "施行中"
std::string force_text(const Force& force);       // "施行中（2020-11-06 起）"
std::string gap_text(const NodeResult& node);     // "实际 45 万元，要求 50 万元，还差 5 万元"

// Text from outside, safe to print on a terminal: control characters are replaced.
std::string printable(std::string_view text);

}  // namespace zice::cli
