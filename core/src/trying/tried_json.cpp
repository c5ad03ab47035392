// What came of trying, as JSON.
#include "answer_json/findings.h"
#include "json/output.h"
#include "zice/cases.h"

namespace zice {
namespace {

Json difference_json(const Deviation& difference) {
  Json json = Json::object();
  put(json, "line", Json(difference.line));
  put(json, "column", Json(difference.column));
  put_text(json, "what", difference.what);
  put_text(json, "expected", difference.expected);
  put_text(json, "actual", difference.actual);
  return json;
}

Json case_json(const TriedCase& tried) {
  Json json = Json::object();
  put_text(json, "name", tried.name);
  put_text(json, "cite", tried.cite);
  put(json, "line", Json(tried.line));
  put(json, "column", Json(tried.column));
  put(json, "applicant", Json::parse(tried.applicant, nullptr, false));
  put(json, "passes", Json(tried.passes()));
  put_count(json, "blanks", tried.blanks);
  put(json, "differences", array(tried.differences, difference_json));
  return json;
}

Json coverage_json(const Coverage& coverage) {
  Json json = Json::object();
  put(json, "rows", array(coverage.rows, [](const CoverageRow& row) {
        Json one = Json::object();
        put_text(one, "what", row.what);
        put(one, "tried", Json(row.tried));
        put(one, "all", Json(row.all));
        return one;
      }));
  put(json, "untried", array(coverage.untried, [](const Untried& untried) {
        Json one = Json::object();
        put_text(one, "cite", untried.cite);
        put_text(one, "what", untried.what);
        put(one, "case", untried.paste.empty() ? Json(nullptr) : Json::parse(untried.paste, nullptr, false));
        return one;
      }));
  return json;
}

Json file_json(const TriedFile& file) {
  Json json = Json::object();
  put_text(json, "file", file.file);
  put_text_or_null(json, "ruleset", file.ruleset);
  put(json, "errors", array(file.errors, finding_json));
  put(json, "cases", array(file.cases, case_json));
  if (!file.coverage.rows.empty()) put(json, "coverage", coverage_json(file.coverage));
  return json;
}

}  // namespace

std::string to_json(const std::vector<TriedFile>& files) {
  Json json = document();
  put(json, "files", array(files, file_json));
  return dump(json);
}

}  // namespace zice
