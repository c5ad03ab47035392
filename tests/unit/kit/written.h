// Figures of a ruleset's JSON in the plainest way: the measures that ship write them in the unit of their
// fact.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace zice::test {

// 50 of 50 and of "50 万元".
inline double written(const nlohmann::json& figure) {
  return figure.is_string() ? std::stod(figure.get<std::string>()) : figure.get<double>();
}

// 2 of {"years": 2} and of {"at_least": "2 年"}.
inline int written_years(const nlohmann::json& time) {
  return time.contains("years") ? time["years"].get<int>() : static_cast<int>(written(time["at_least"]));
}

}  // namespace zice::test
