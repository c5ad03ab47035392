// What came of trying, as JSON.
#include "answer_json/findings.h"
#include "json/output.h"
#include "zice/cases.h"

namespace zice {
namespace {

void write_difference(JsonWriter& json, const Deviation& difference) {
  const auto object = json.object();
  json.count("line", difference.line);
  json.count("column", difference.column);
  json.text("what", difference.what);
  json.text("expected", difference.expected);
  json.text("actual", difference.actual);
}

void write_case(JsonWriter& json, const TriedCase& tried) {
  const auto object = json.object();
  json.text("name", tried.name);
  json.text("cite", tried.cite);
  json.count("line", tried.line);
  json.count("column", tried.column);
  json.json("applicant", tried.applicant);
  json.flag("passes", tried.passes());
  json.count("blanks", tried.blanks);
  json.list("differences", tried.differences, write_difference);
}

void write_coverage(JsonWriter& json, const Coverage& coverage) {
  const auto object = json.object();
  json.list("rows", coverage.rows, [&](const CoverageRow& row) {
    const auto one = json.object();
    json.text("what", row.what);
    json.count("tried", row.tried);
    json.count("all", row.all);
  });
  json.list("untried", coverage.untried, [&](const Untried& untried) {
    const auto one = json.object();
    json.text("cite", untried.cite);
    json.text("what", untried.what);
    json.json_or_null("case", untried.paste);
  });
}

void write_file(JsonWriter& json, const TriedFile& file) {
  const auto object = json.object();
  json.text("file", file.file);
  json.text_or_null("ruleset", file.ruleset);
  json.list("errors", file.errors, write_finding);
  json.list("cases", file.cases, write_case);
  if (!file.coverage.rows.empty()) write_coverage(json.key("coverage"), file.coverage);
}

}  // namespace

std::string to_json(const std::vector<TriedFile>& files) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.list("files", files, write_file);
  });
}

}  // namespace zice
