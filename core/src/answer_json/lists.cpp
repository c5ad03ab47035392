// The reading of a list as JSON (rulesets/schema/list.schema.json).
#include "zice/lists.h"
#include "json/output.h"
#include "text/decimal.h"

namespace zice {
namespace {

void write_scaled(JsonWriter& json, std::optional<std::int64_t> scaled, int places) {
  scaled ? json.figure(to_double(*scaled, places)) : json.null();
}

void write_finding(JsonWriter& json, const Finding& finding) {
  const auto object = json.object();
  json.count("row", finding.line);
  json.text_or_null("column", finding.fact);
  json.text("code", finding.code);
  json.text_or_null("value", finding.value);
  json.text_or_null("expected", finding.expected);
  json.text("message", finding.message);
}

void write_grades(JsonWriter& json, const Grades& grades) {
  const auto object = json.object();
  json.count("satisfied", grades.satisfied);
  json.count("basically", grades.basically);
  json.count("dissatisfied", grades.dissatisfied);
  json.count("open", grades.open);
}

void write_figure(JsonWriter& json, const ListFigure& listed, const Fact& fact) {
  const auto object = json.object();
  json.text("fact", fact.id);
  write_scaled(json.key("value"), listed.value, fact.places);
  write_scaled(json.key("least"), listed.least, fact.places);
  write_scaled(json.key("most"), listed.most, fact.places);
  json.list("readings", listed.readings,
            [&](std::int64_t scaled) { write_scaled(json, scaled, fact.places); });
  json.text_or_null("why", listed.why);
  write_scaled(json.key("typed"), listed.typed, fact.places);
  json.flag("differs", listed.differs);
}

void write_facts(JsonWriter& json, const std::vector<FactIndex>& facts, const Vocabulary& vocabulary) {
  json.list(facts, [&](FactIndex fact) { json.text(vocabulary.facts[fact].id); });
}

void write_sort(JsonWriter& json, const ListRemark& sort, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("code", sort.code);
  json.text_or_null("column", sort.heading);
  json.count("count", sort.count);
  json.list("findings", sort.findings, [&](int place) { json.count(place); });
  write_facts(json.key("facts"), sort.facts, vocabulary);
}

void write_column(JsonWriter& json, const ListColumnReading& column, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("id", column.id);
  json.text("heading", column.heading);
  json.count("at", column.at);
  json.flag("chosen", column.chosen);
  json.flag("lacking", column.lacking);
  json.flag("unclear", column.unclear);
  json.count("blanks", column.blanks);
  json.text_or_null("blank_as", column.blank_as);
  json.flag("settled", column.settled);
  write_facts(json.key("facts"), column.facts, vocabulary);
}

void write_heading(JsonWriter& json, const ListHeading& heading) {
  const auto object = json.object();
  json.count("at", heading.at);
  json.text("heading", heading.heading);
}

void write_sizes(JsonWriter& json, const Sizes& sizes) {
  const auto object = json.object();
  json.count("large", sizes.large);
  json.count("medium", sizes.medium);
  json.count("small", sizes.small);
  json.count("micro", sizes.micro);
  json.count("below_large", sizes.below_large);
  json.count("open", sizes.open);
}

void put_held(JsonWriter& json, const ListReading& reading, const Vocabulary& vocabulary) {
  json.list("figures", reading.figures,
            [&](const ListFigure& one) { write_figure(json, one, vocabulary.facts[one.fact]); });
  write_scaled(json.key("rows_typed"), reading.rows_typed, 0);
  json.flag("rows_differ", reading.rows_differ);
}

}  // namespace

std::string to_json(const ListReading& reading, const Vocabulary& vocabulary) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("list", list_document(reading.kind));
    json.count("header_row", reading.header_row);
    json.count("entries", reading.entries);
    json.count("counted", reading.counted);
    json.list("findings", reading.findings, write_finding);
    json.count("remarks", reading.remarks);
    reading.grades ? write_grades(json.key("grades"), *reading.grades) : json.null("grades");
    put_held(json, reading, vocabulary);
    json.list("sorts", reading.sorts, [&](const ListRemark& one) { write_sort(json, one, vocabulary); });
    json.list("columns", reading.columns,
              [&](const ListColumnReading& one) { write_column(json, one, vocabulary); });
    json.list("headings", reading.headings, write_heading);
    reading.sizes ? write_sizes(json.key("sizes"), *reading.sizes) : json.null("sizes");
  });
}

std::string held_json(const ListReading& reading, const Vocabulary& vocabulary) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    put_held(json, reading, vocabulary);
  });
}

std::string form_rows_json(const FormRows& rows) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.list("rows", rows, [&](const std::vector<std::string>& row) { json.texts(row); });
  });
}

}  // namespace zice
