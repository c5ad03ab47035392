// A scenario file as it is kept: every case and every value of a threshold as a scenario of its own.
#pragma once

#include <string>
#include <vector>

#include "json/source.h"
#include "zice/applicant.h"
#include "zice/cases.h"

namespace zice {

// An outcome that is left for somebody to fill in.
inline constexpr std::string_view kBlank = "?";

struct Scenario {
  std::string name;
  std::string cite;
  JsonSource::Position position;
  Applicant applicant;
  JsonValue expect;  // in the shape of the schema's "expect", its offsets those of the file
};

// A change of the ruleset that no case can notice.
struct NoDifference {
  std::string change;
  std::string reason;
  std::uint32_t offset = 0;
};

struct CaseFileContent {
  explicit CaseFileContent(Ruleset of) : ruleset(std::move(of)) {}

  Ruleset ruleset;
  std::string file;
  std::string text;
  Applicant base;
  std::vector<Scenario> scenarios;
  std::vector<NoDifference> no_difference;
};

// "printed": what the text of the measure prints of itself, which no case depends on.
void read_printed(JsonSource& source, const JsonValue& value);

}  // namespace zice
