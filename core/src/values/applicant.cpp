#include "zice/applicant.h"

#include <algorithm>
#include <utility>

#include "json/object.h"
#include "text/decimal.h"
#include "text/nearest.h"
#include "text/text.h"
#include "values/fact_value.h"
#include "zice/limits.h"

namespace zice {
namespace {

bool is_calendar_name(std::string_view text) {
  const auto letter = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= kMostCalendarLetters &&
         std::all_of(text.begin(), text.end(), letter);
}

class ApplicantReader {
 public:
  ApplicantReader(JsonSource& source, const Vocabulary& vocabulary, Applicant& applicant)
      : source_(source), vocabulary_(vocabulary), applicant_(applicant), offsets_(vocabulary.facts.size()) {}

  void read(const JsonValue& root) {
    ObjectReader reader(source_, root, "申报单位文件");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    if (const JsonValue* as_of = reader.unless_null("as_of", JsonValue::Type::string)) {
      applicant_.as_of = assessment_day(as_of->text);
      if (!applicant_.as_of) report_field(*as_of, "as_of", "date", expected_day());
    }
    if (const JsonValue* facts = reader.unless_null("facts", JsonValue::Type::object)) {
      for (const JsonMember& member : facts->members) read_fact(member);
    }
    if (const JsonValue* documents = reader.unless_null("documents", JsonValue::Type::object)) {
      for (const JsonMember& member : documents->members) read_document(member);
    }
    if (const JsonValue* calendar = reader.unless_null("calendar", JsonValue::Type::string)) {
      applicant_.calendar = calendar->text;
      if (!is_calendar_name(calendar->text))
        report_field(*calendar, "calendar", "value",
                     concat({"1 至 ", std::to_string(kMostCalendarLetters), " 个字母、数字、- 或 _"}));
    }
    if (const JsonValue* fixed = reader.unless_null("fixed", JsonValue::Type::array)) {
      for (const JsonValue& item : fixed->items) read_fixed(item);
    }
    if (const JsonValue* assessed = reader.unless_null("assessed", JsonValue::Type::object)) {
      for (const JsonMember& member : assessed->members) read_assessed(member.value);
    }
    reader.finish();
    check_parts();
  }

 private:
  Finding& report_field(const JsonValue& value, const std::string& field, std::string_view code,
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
  void report_unknown(const JsonMember& member, std::string_view code, std::string_view what,
                      const Items& known) {
    const std::string closest = source_.nearest(member.key, [&] { return ids(known); });
    Finding& finding =
        source_.report(member.offset, code, {"没有", what, " \"", member.key, "\"", nearest_hint(closest)});
    finding.fact = source_.shown(member.key);
    finding.value = source_.excerpt(member.value);
    finding.expected = closest;
  }

  void read_fact(const JsonMember& member) {
    const auto index = vocabulary_.fact(member.key);
    if (!index) return report_unknown(member, "fact/unknown_id", "事实", vocabulary_.facts);
    if (member.value.is(JsonValue::Type::null)) return;
    const Fact& fact = vocabulary_.facts[*index];
    const FactValue read =
        fact.type == FactType::functions ? functions_value(fact, member.value) : value_of(fact, member.value);
    if (read.problem != Problem::none) {
      report_value(fact, member.value, read.problem);
      return;
    }
    applicant_.facts[*index] = read.value;
    offsets_[*index] = &member.value;
  }

  void read_fixed(const JsonValue& item) {
    const auto index = item.is(JsonValue::Type::string) ? vocabulary_.fact(item.text) : std::nullopt;
    if (index) return applicant_.fixed.push_back(*index);
    const std::string closest = source_.nearest(item.text, [&] { return ids(vocabulary_.facts); });
    Finding& finding =
        source_.report(item.offset, "fact/unknown_id",
                       {"\"fixed\" 中没有事实 ", source_.excerpt(item), nearest_hint(closest)});
    finding.fact = "fixed";
    finding.value = source_.excerpt(item);
    finding.expected = closest;
  }

  void report_value(const Fact& fact, const JsonValue& value, Problem problem) {
    const std::string closest = fact.type == FactType::choice
                                    ? source_.nearest(value.text, [&] { return fact.choices; })
                                    : std::string();
    Finding& finding = report_field(value, fact.id, name(problem), expectation(vocabulary_, fact));
    finding.message += nearest_hint(closest);
  }

  static FactValue value_of(const Fact& fact, const JsonValue& value) {
    const auto wrong_type = FactValue{0, Problem::type};
    switch (fact.type) {
      case FactType::number:
        return value.is(JsonValue::Type::number) ? number_value(fact, value.text) : wrong_type;
      case FactType::yes_no:
        return value.is(JsonValue::Type::boolean) ? FactValue{value.truth ? 1 : 0, Problem::none}
                                                  : wrong_type;
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

  // An unknown function is reported here, with the nearest known one, and does not spoil the rest.
  FactValue functions_value(const Fact& fact, const JsonValue& value) {
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

  void read_document(const JsonMember& member) {
    const auto index = vocabulary_.document(member.key);
    if (!index) return report_unknown(member, "document/unknown_id", "文件", vocabulary_.documents);
    if (member.value.is(JsonValue::Type::null)) return;
    ObjectReader reader(source_, member.value, "文件 " + member.key + " ", member.key);
    if (!reader.valid()) return;
    DocumentState& document = applicant_.documents[*index];
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

  // What a measure said when the file was saved decides nothing: whoever opens the file holds it against now.
  void read_assessed(const JsonValue& value) {
    ObjectReader reader(source_, value, "assessed", "assessed");
    reader.text("hash");
    reader.text("verdict");
    if (const JsonValue* statuses = reader.required("statuses", JsonValue::Type::object)) {
      for (const JsonMember& member : statuses->members) check_string(source_, member.value);
    }
    reader.finish();
  }

  void check_parts() {
    for (std::size_t i = 0; i < vocabulary_.facts.size(); ++i) {
      const auto part = static_cast<FactIndex>(i);
      const auto whole = exceeded_whole(vocabulary_, applicant_.facts, part);
      if (!whole) continue;
      const Fact& of = vocabulary_.facts[*whole];
      report_field(
          *offsets_[i], vocabulary_.facts[i].id, name(Problem::part_over_whole),
          "不超过 " + of.id + "（" + written_value(vocabulary_, of, *applicant_.facts[*whole]) + "）的数");
    }
  }

  JsonSource& source_;
  const Vocabulary& vocabulary_;
  Applicant& applicant_;
  std::vector<const JsonValue*> offsets_;
};

}  // namespace

std::optional<Date> day_of(const Applicant& applicant, std::optional<Date> called) {
  return called ? called : applicant.as_of;
}

Applicant completed(const Applicant& applicant, const Vocabulary& vocabulary) {
  Applicant complete = applicant;
  complete.facts.resize(vocabulary.facts.size());
  complete.documents.resize(vocabulary.documents.size());
  for (std::size_t i = 0; i < complete.facts.size(); ++i) {
    if (complete.facts[i] && !is_value(vocabulary, vocabulary.facts[i], *complete.facts[i]))
      complete.facts[i].reset();
  }
  for (DocumentState& document : complete.documents) drop_what_none_could_state(document);
  const auto is_unknown = [&](FactIndex fact) { return fact >= vocabulary.facts.size(); };
  complete.fixed.erase(std::remove_if(complete.fixed.begin(), complete.fixed.end(), is_unknown),
                       complete.fixed.end());
  return complete;
}

Loaded<Applicant> load_applicant(std::string_view file_name, std::string_view text,
                                 const Vocabulary& vocabulary) {
  Loaded<Applicant> result;
  JsonSource source(file_name, text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  Applicant applicant;
  applicant.facts.resize(vocabulary.facts.size());
  applicant.documents.resize(vocabulary.documents.size());
  ApplicantReader(source, vocabulary, applicant).read(root);
  if (result.findings.empty()) result.value = std::move(applicant);
  return result;
}

}  // namespace zice
