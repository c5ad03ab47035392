#include "values/stated_reader.h"

#include "text/decimal.h"
#include "text/nearest.h"
#include "text/text.h"
#include "zice/limits.h"

namespace zice {

StatedReader::StatedReader(JsonSource& source, const Vocabulary& vocabulary, Applicant& applicant)
    : source_(source), vocabulary_(vocabulary), applicant_(applicant), read_(vocabulary.facts.size()) {
  applicant_.facts.resize(vocabulary.facts.size());
  applicant_.documents.resize(vocabulary.documents.size());
}

void StatedReader::read_facts(const JsonValue& facts) {
  for (const JsonMember& member : facts.members) read_fact(member);
}

void StatedReader::read_documents(const JsonValue& documents) {
  for (const JsonMember& member : documents.members) read_document(member);
}

Finding& StatedReader::report_field(const JsonValue& value, const std::string& field, std::string_view code,
                                    const std::string& expected) {
  const std::string written = source_.excerpt(value);
  Finding& finding = source_.report(value.offset, "fact/" + std::string(code),
                                    {field, " 的值 ", written, " 不对：应是 ", expected});
  finding.fact = field;
  finding.value = written;
  finding.expected = expected;
  return finding;
}

template <class Items>
void StatedReader::report_unknown(const JsonMember& member, std::string_view code, std::string_view what,
                                  const Items& known) {
  const std::string closest = source_.nearest(member.key, [&] { return ids(known); });
  Finding& finding =
      source_.report(member.offset, code, {"没有", what, " \"", member.key, "\"", nearest_hint(closest)});
  finding.fact = source_.shown(member.key);
  finding.value = source_.excerpt(member.value);
  finding.expected = closest;
}

void StatedReader::report_unknown_fact(const JsonMember& member) {
  report_unknown(member, "fact/unknown_id", "事实", vocabulary_.facts);
}

void StatedReader::report_unknown_document(const JsonMember& member) {
  report_unknown(member, "document/unknown_id", "文件", vocabulary_.documents);
}

namespace {

FactValue value_of(const Fact& fact, const JsonValue& value) {
  const auto wrong_type = FactValue{0, Problem::type};
  switch (fact.type) {
    case FactType::number:
      return value.is(JsonValue::Type::number) ? number_value(fact, value.text) : wrong_type;
    case FactType::yes_no:
      return value.is(JsonValue::Type::boolean) ? FactValue{value.truth ? 1 : 0, Problem::none} : wrong_type;
    case FactType::choice:
      return value.is(JsonValue::Type::string) ? choice_value(fact, value.text) : wrong_type;
    case FactType::date:
      return value.is(JsonValue::Type::string) ? date_value(fact, value.text) : wrong_type;
    case FactType::region:
      return value.is(JsonValue::Type::string) ? region_value(value.text) : wrong_type;
    case FactType::functions:
      break;
  }
  return wrong_type;
}

}  // namespace

void StatedReader::read_fact(const JsonMember& member) {
  const auto index = vocabulary_.fact(member.key);
  if (!index) return report_unknown_fact(member);
  applicant_.state(*index, std::nullopt);
  read_[*index] = &member.value;
  if (member.value.is(JsonValue::Type::null)) return;
  const Fact& fact = vocabulary_.facts[*index];
  if (member.value.is(JsonValue::Type::object) && may_be_range(fact)) return read_range(*index, member.value);
  const FactValue read =
      fact.type == FactType::functions ? functions_value(fact, member.value) : value_of(fact, member.value);
  if (read.problem != Problem::none) {
    report_value(fact, member.value, read.problem);
    return;
  }
  applicant_.facts[*index] = read.value;
}

// At most one of the two keys of a number may stand.
std::optional<RangeEnd> StatedReader::range_end(ObjectReader& reader, const Fact& fact, End end) {
  const bool is_date = fact.type == FactType::date;
  const bool low = end == End::low;
  const std::string_view closed = is_date ? (low ? "from" : "until") : (low ? "at_least" : "at_most");
  const std::string_view open = is_date ? "" : (low ? "above" : "below");
  const bool both = !is_date && reader.has(closed) && reader.has(open);
  std::optional<RangeEnd> read;
  for (const std::string_view key : {closed, open}) {
    const JsonValue* value = key.empty() ? nullptr : reader.any(key);
    if (value == nullptr) continue;
    const bool is_text = is_date && value->is(JsonValue::Type::string);
    const FactValue at = is_text ? date_end(fact, value->text, end) : value_of(fact, *value);
    if (both)
      report_field(*value, fact.id, name(Problem::type), range_expectation(fact));
    else if (at.problem != Problem::none)
      report_value(fact, *value, at.problem);
    read = RangeEnd{both ? FactValue{0, Problem::type} : at, key == open};
  }
  return read;
}

void StatedReader::read_range(FactIndex index, const JsonValue& value) {
  const Fact& fact = vocabulary_.facts[index];
  ObjectReader reader(source_, value, fact.id + " ", fact.id);
  const auto low = range_end(reader, fact, End::low);
  const auto high = range_end(reader, fact, End::high);
  reader.finish();
  if (!low && !high) return report_value(fact, value, Problem::type);
  const RangeValue range = range_value(fact, low, high);
  if (range.problem == Problem::none) applicant_.state(StatedRange{index, range.least, range.most});
  if (range.problem == Problem::empty_range)
    report_field(value, fact.id, name(range.problem), range_expectation(fact));
}

void StatedReader::report_value(const Fact& fact, const JsonValue& value, Problem problem) {
  const std::string closest = fact.type == FactType::choice
                                  ? source_.nearest(value.text, [&] { return fact.choices; })
                                  : std::string();
  Finding& finding = report_field(value, fact.id, name(problem), expectation(vocabulary_, fact));
  finding.message += nearest_hint(closest);
}

// An unknown function is reported here, with the nearest known one, and does not spoil the rest.
FactValue StatedReader::functions_value(const Fact& fact, const JsonValue& value) {
  if (!value.is(JsonValue::Type::array)) return {0, Problem::type};
  FactValue set;
  for (const JsonValue& item : value.items) {
    const auto function = item.is(JsonValue::Type::string) ? vocabulary_.function(item.text) : std::nullopt;
    if (function) {
      set.value |= std::int64_t{1} << *function;
      continue;
    }
    const std::string closest = source_.nearest(item.text, [&] { return ids(vocabulary_.functions); });
    Finding& finding = report_field(item, fact.id, name(Problem::unknown_id),
                                    concat({"以下服务功能之一：", join(ids(vocabulary_.functions))}));
    finding.message += nearest_hint(closest);
    if (!closest.empty()) finding.expected = closest;
  }
  return set;
}

void StatedReader::read_document(const JsonMember& member) {
  const auto index = vocabulary_.document(member.key);
  if (!index) return report_unknown_document(member);
  DocumentState& document = applicant_.documents[*index];
  document = {};
  if (member.value.is(JsonValue::Type::null)) return;
  const std::string what =  // told only of what is no object
      member.value.is(JsonValue::Type::object) ? std::string() : concat({"文件 ", member.key, " "});
  ObjectReader reader(source_, member.value, what, member.key);
  if (!reader.valid()) return;
  document.listed = true;
  const JsonValue* pledged = reader.unless_null("pledged", JsonValue::Type::boolean);
  document.pledged = pledged != nullptr && pledged->truth;
  if (const JsonValue* date = reader.unless_null("obtained_on", JsonValue::Type::string)) {
    document.obtained_on = assessment_day(date->text);
    if (!document.obtained_on) report_field(*date, member.key + ".obtained_on", "date", expected_day());
  }
  if (const JsonValue* rows = reader.unless_null("rows", JsonValue::Type::number)) {
    const Decimal count = read_decimal(rows->text, 0);
    const bool good = count.error == DecimalError::none && count.scaled >= 0 && count.scaled <= kMostRows;
    if (good)
      document.rows = count.scaled;
    else
      report_field(*rows, member.key + ".rows", "range",
                   concat({"0 至 ", std::to_string(kMostRows), " 之间的整数（行）"}));
  }
  reader.finish();
}

void StatedReader::check_parts() {
  for (std::size_t i = 0; i < vocabulary_.facts.size(); ++i) {
    const auto part = static_cast<FactIndex>(i);
    const auto whole = exceeded_whole(vocabulary_, applicant_, part);
    if (!whole) continue;
    const Fact& of = vocabulary_.facts[*whole];
    if (read_[i] != nullptr)
      report_field(*read_[i], vocabulary_.facts[i].id, name(Problem::part_over_whole),
                   "不超过 " + of.id + "（" +
                       written_value(vocabulary_, of, most_stated(applicant_, *whole)) + "）的数");
  }
}

}  // namespace zice
