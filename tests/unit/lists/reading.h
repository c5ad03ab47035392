// Lists read as the tests of their rows and of their columns need them.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "kit/measures.h"
#include "zice/lists.h"

namespace zice::test {

using nlohmann::json;
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

inline std::vector<Ruleset> rulesets() {
  std::vector<Ruleset> all;
  for (const std::string& id : measure_ids()) all.push_back(measure(id).ruleset);
  return all;
}

inline ListReading read(ListKind kind, const Rows& rows, const std::string& applicant = R"({"zice":1})") {
  const auto given = load_applicant("a.json", applicant, *vocabulary());
  REQUIRE(given);
  const auto reading = read_list(kind, json(rows).dump(), *given.value, *vocabulary(), rulesets());
  REQUIRE(reading);
  return *reading.value;
}

inline Rows staff(Rows people) {
  people.insert(people.begin(), Row{"姓名", "学历", "职称", "是否专职"});
  return people;
}

inline Rows served(const std::vector<const char*>& grades) {
  Rows rows = {Row{"企业名称", "满意度"}};
  for (std::size_t i = 0; i < grades.size(); ++i) rows.push_back(Row{"厂" + std::to_string(i), grades[i]});
  return rows;
}

inline const ListFigure& figure(const ListReading& reading, std::string_view id) {
  for (const ListFigure& one : reading.figures) {
    if (vocabulary()->facts[one.fact].id == id) return one;
  }
  FAIL("no figure " << id);
  return reading.figures.front();
}

inline std::vector<std::string> codes(const ListReading& reading) {
  std::vector<std::string> found;
  for (const Finding& finding : reading.findings)
    found.push_back(std::to_string(finding.line) + " " + finding.code);
  return found;
}

using Codes = std::vector<std::string>;

}  // namespace zice::test
