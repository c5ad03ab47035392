// What is wrong with an input, as JSON.
#include "answer_json/findings.h"

#include "json/output.h"
#include "text/decimal.h"
#include "zice/assessment.h"
#include "zice/check.h"

namespace zice {

void write_finding(JsonWriter& json, const Finding& finding) {
  const auto object = json.object();
  json.text("file", finding.file);
  json.count("line", finding.line);
  json.count("column", finding.column);
  json.text("code", finding.code);
  json.text("message", finding.message);
}

namespace {

// A value as the file wrote it: a number, a string without its quotes, true or false; else the excerpt as
// text.
void write_written(JsonWriter& json, std::string_view written) {
  if (written.empty()) return json.null();
  if (written == "true" || written == "false") return json.flag(written == "true");
  if (written.size() > 1 && written.front() == '"') return json.text(written.substr(1, written.size() - 2));
  for (const int places : {0, kMaxPlaces}) {
    const Decimal number = read_decimal(written, places);
    if (number.error == DecimalError::none) return json.figure(to_double(number.scaled, places));
  }
  json.text(written);
}

void write_error(JsonWriter& json, const Finding& finding) {
  const auto object = json.object();
  json.text("code", finding.code);
  json.text_or_null("fact", finding.fact);
  write_written(json.key("value"), finding.value);
  json.text_or_null("expected", finding.expected);
  json.text("message", finding.message);
  json.count("line", finding.line);
  json.count("column", finding.column);
}

void write_checked(JsonWriter& json, const CheckedFile& file) {
  const auto object = json.object();
  json.text("file", file.file);
  json.list("errors", file.checked.errors, write_finding);
  json.list("warnings", file.checked.warnings, write_finding);
}

}  // namespace

void write_errors(JsonWriter& json, const Findings& findings) { json.list(findings, write_error); }

std::string findings_json(std::string_view id, const Findings& findings) {
  return written([&](JsonWriter& json) {
    const auto object = json.object();
    json.text_or_null("id", id);
    json.list("findings", findings, write_finding);
  });
}

std::string to_json(const std::vector<CheckedFile>& files) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.list("files", files, write_checked);
  });
}

std::string errors_json(const Findings& findings, int line) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    if (line > 0) json.count("line", line);
    write_errors(json.key("errors"), findings);
  });
}

}  // namespace zice
