// What is wrong with an input, as JSON.
#include "answer_json/findings.h"

#include "json/output.h"
#include "text/decimal.h"
#include "zice/assessment.h"
#include "zice/check.h"

namespace zice {

Json finding_json(const Finding& finding) {
  Json json = Json::object();
  put_text(json, "file", finding.file);
  put(json, "line", Json(finding.line));
  put(json, "column", Json(finding.column));
  put_text(json, "code", finding.code);
  put_text(json, "message", finding.message);
  return json;
}

namespace {

// A value as the file wrote it: a number, a string without its quotes, true or false; else the excerpt as
// text.
Json written_json(std::string_view written) {
  if (written.empty()) return nullptr;
  if (written == "true" || written == "false") return written == "true";
  if (written.size() > 1 && written.front() == '"') return text(written.substr(1, written.size() - 2));
  for (const int places : {0, kMaxPlaces}) {
    const Decimal number = read_decimal(written, places);
    if (number.error == DecimalError::none) return figure(to_double(number.scaled, places));
  }
  return text(written);
}

Json error_json(const Finding& finding) {
  Json json = Json::object();
  put_text(json, "code", finding.code);
  put_text_or_null(json, "fact", finding.fact);
  put(json, "value", written_json(finding.value));
  put_text_or_null(json, "expected", finding.expected);
  put_text(json, "message", finding.message);
  put(json, "line", Json(finding.line));
  put(json, "column", Json(finding.column));
  return json;
}

}  // namespace

Json errors_list(const Findings& findings) { return array(findings, error_json); }

std::string findings_json(std::string_view id, const Findings& findings) {
  Json json = Json::object();
  put_text_or_null(json, "id", id);
  put(json, "findings", array(findings, finding_json));
  return dump(json);
}

std::string to_json(const std::vector<CheckedFile>& files) {
  const auto file_json = [](const CheckedFile& file) {
    Json json = Json::object();
    put_text(json, "file", file.file);
    put(json, "errors", array(file.checked.errors, finding_json));
    put(json, "warnings", array(file.checked.warnings, finding_json));
    return json;
  };
  Json json = document();
  put(json, "files", array(files, file_json));
  return dump(json);
}

std::string errors_json(const Findings& findings, int line) {
  Json json = document();
  if (line > 0) put_count(json, "line", line);
  put(json, "errors", errors_list(findings));
  return dump(json);
}

}  // namespace zice
