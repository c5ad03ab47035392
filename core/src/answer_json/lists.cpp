// The reading of a list as JSON (rulesets/schema/list.schema.json).
#include "zice/lists.h"
#include "json/output.h"
#include "text/decimal.h"

namespace zice {
namespace {

Json scaled_or_null(std::optional<std::int64_t> scaled, int places) {
  return scaled ? figure(to_double(*scaled, places)) : Json(nullptr);
}

Json finding_json(const Finding& finding) {
  Json json = Json::object();
  put_count(json, "row", static_cast<int>(finding.line));
  put_text_or_null(json, "column", finding.fact);
  put_text(json, "code", finding.code);
  put_text_or_null(json, "value", finding.value);
  put_text_or_null(json, "expected", finding.expected);
  put_text(json, "message", finding.message);
  return json;
}

Json grades_json(const Grades& grades) {
  Json json = Json::object();
  put_count(json, "satisfied", grades.satisfied);
  put_count(json, "basically", grades.basically);
  put_count(json, "dissatisfied", grades.dissatisfied);
  put_count(json, "open", grades.open);
  return json;
}

Json figure_json(const ListFigure& listed, const Fact& fact) {
  Json json = Json::object();
  put_text(json, "fact", fact.id);
  put(json, "value", scaled_or_null(listed.value, fact.places));
  put(json, "least", scaled_or_null(listed.least, fact.places));
  put(json, "most", scaled_or_null(listed.most, fact.places));
  put(json, "readings",
      array(listed.readings, [&](std::int64_t scaled) { return scaled_or_null(scaled, fact.places); }));
  put_text_or_null(json, "why", listed.why);
  put(json, "typed", scaled_or_null(listed.typed, fact.places));
  put(json, "differs", Json(listed.differs));
  return json;
}

Json facts_json(const std::vector<FactIndex>& facts, const Vocabulary& vocabulary) {
  return array(facts, [&](FactIndex fact) { return text(vocabulary.facts[fact].id); });
}

Json sort_json(const ListRemark& sort, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "code", sort.code);
  put_text_or_null(json, "column", sort.heading);
  put_count(json, "count", sort.count);
  put(json, "findings", array(sort.findings, [](int place) { return Json(place); }));
  put(json, "facts", facts_json(sort.facts, vocabulary));
  return json;
}

Json column_json(const ListColumnReading& column, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "id", column.id);
  put_text(json, "heading", column.heading);
  put_count(json, "at", column.at);
  put(json, "chosen", Json(column.chosen));
  put(json, "lacking", Json(column.lacking));
  put(json, "unclear", Json(column.unclear));
  put_count(json, "blanks", column.blanks);
  put_text_or_null(json, "blank_as", column.blank_as);
  put(json, "settled", Json(column.settled));
  put(json, "facts", facts_json(column.facts, vocabulary));
  return json;
}

Json heading_json(const ListHeading& heading) {
  Json json = Json::object();
  put_count(json, "at", heading.at);
  put_text(json, "heading", heading.heading);
  return json;
}

Json sizes_json(const Sizes& sizes) {
  Json json = Json::object();
  put_count(json, "large", sizes.large);
  put_count(json, "medium", sizes.medium);
  put_count(json, "small", sizes.small);
  put_count(json, "micro", sizes.micro);
  put_count(json, "below_large", sizes.below_large);
  put_count(json, "open", sizes.open);
  return json;
}

void put_held(Json& json, const ListReading& reading, const Vocabulary& vocabulary) {
  put(json, "figures", array(reading.figures, [&](const ListFigure& one) {
        return figure_json(one, vocabulary.facts[one.fact]);
      }));
  put(json, "rows_typed", scaled_or_null(reading.rows_typed, 0));
  put(json, "rows_differ", Json(reading.rows_differ));
}

}  // namespace

std::string to_json(const ListReading& reading, const Vocabulary& vocabulary) {
  Json json = document();
  put_text(json, "list", list_document(reading.kind));
  put_count(json, "header_row", reading.header_row);
  put_count(json, "entries", reading.entries);
  put_count(json, "counted", reading.counted);
  put(json, "findings", array(reading.findings, finding_json));
  put_count(json, "remarks", reading.remarks);
  put(json, "grades", reading.grades ? grades_json(*reading.grades) : Json(nullptr));
  put_held(json, reading, vocabulary);
  put(json, "sorts", array(reading.sorts, [&](const ListRemark& one) { return sort_json(one, vocabulary); }));
  put(json, "columns",
      array(reading.columns, [&](const ListColumnReading& one) { return column_json(one, vocabulary); }));
  put(json, "headings", array(reading.headings, heading_json));
  put(json, "sizes", reading.sizes ? sizes_json(*reading.sizes) : Json(nullptr));
  return dump(json);
}

std::string held_json(const ListReading& reading, const Vocabulary& vocabulary) {
  Json json = document();
  put_held(json, reading, vocabulary);
  return dump(json);
}

std::string form_rows_json(const FormRows& rows) {
  Json json = document();
  put(json, "rows", array(rows, [](const std::vector<std::string>& row) { return array(row, text); }));
  return dump(json);
}

}  // namespace zice
