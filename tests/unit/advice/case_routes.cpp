#include "advice/case_routes.h"

#include <catch2/catch.hpp>
#include <fstream>

namespace zice::test {
namespace {

using nlohmann::json;

std::string written(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null()) return "?";
  if (!value.is_array()) return value.dump();
  std::string list;
  for (const json& item : value) list += (list.empty() ? "" : "+") + item.get<std::string>();
  return "[" + list + "]";
}

}  // namespace

Case::Case(const std::string& id) : about(measure(id)) {
  std::ifstream stream(ZICE_CASES "/" + id + ".json");
  REQUIRE(stream);
  const json base = json::parse(stream).at("base");
  facts = base.at("facts");
  as_of = base.at("as_of");
}

Case& Case::with(const json& others) {
  facts.update(others);
  return *this;
}

Case& Case::fix(const Lines& ids) {
  fixed.insert(fixed.end(), ids.begin(), ids.end());
  return *this;
}

Case& Case::on(const std::string& day) {
  as_of = day;
  return *this;
}

json Case::assessed() const {
  const json file = {{"zice", 1}, {"facts", facts}, {"fixed", fixed}};
  const auto applicant = load_applicant("a.json", file.dump(), *vocabulary());
  for (const Finding& finding : applicant.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(applicant);
  return json::parse(to_json(assess(about.ruleset, *applicant.value, day(as_of))));
}

Lines Case::lines(const char* which) const {
  Lines lines;
  const json assessment = assessed();
  for (const json& route : assessment.at(which)) {
    std::string line;
    for (const json& change : route) {
      line += line.empty() ? "" : ", ";
      line += change["fact"].get<std::string>() + " " + written(change["from"]) + ">" +
              written(change["to"]) + " (" + change["cite"].get<std::string>() + ")";
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace zice::test
