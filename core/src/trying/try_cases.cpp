#include "answer_json/stated.h"
#include "trying/expectation.h"
#include "zice/assessment.h"

namespace zice {

std::vector<TriedCase> try_cases(const CaseFile& cases, const Ruleset& ruleset, const Calendar& calendar) {
  const CaseFileContent& content = cases.content();
  Findings none;
  JsonSource source(content.file, content.text, none);
  std::vector<TriedCase> tried;
  for (const Scenario& scenario : content.scenarios) {
    const Json assessment =
        read_back(to_json(assess(ruleset, scenario.applicant, *scenario.applicant.as_of, calendar)));
    Held held = hold(scenario.expect, assessment, ruleset.model());
    TriedCase& result = tried.emplace_back();
    result.name = scenario.name;
    result.cite = scenario.cite;
    result.line = scenario.position.line;
    result.column = scenario.position.column;
    result.blanks = held.blanks;
    result.applicant =
        written([&](JsonWriter& json) { write_applicant(json, ruleset.vocabulary(), scenario.applicant); });
    for (Held::Other& other : held.others) {
      const auto [line, column] = source.position(other.offset);
      other.difference.line = line;
      other.difference.column = column;
      result.differences.push_back(std::move(other.difference));
    }
  }
  return tried;
}

}  // namespace zice
