// A requirement in words made from the rule itself: what its author wrote beside it may have stayed behind.
#pragma once

#include <string>
#include <string_view>

#include "ruleset/model.h"

namespace zice {

// Chinese: "资产总额至少 50 万元"; "法人资格为“独立法人”". Of a judged item its text.
std::string rule_words(const RulesetModel& model, NodeIndex node);

// "“资产总额” 49 万元" without the marks: a fact with its value, as a clause of a sentence.
std::string fact_words(const RulesetModel& model, FactIndex fact, std::int64_t value);

// "“旧” → “新”".
std::string from_to(std::string_view from, std::string_view to);

}  // namespace zice
