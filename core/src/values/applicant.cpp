#include "zice/applicant.h"

#include <algorithm>
#include <utility>

#include "json/object.h"
#include "text/nearest.h"
#include "text/text.h"
#include "values/fact_value.h"
#include "values/kept_reader.h"
#include "values/stated_reader.h"
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

// Three parts or more, of small letters, digits and the marks of ids and cites.
bool is_deed(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.' || c == '/';
  };
  return text.size() <= kMostDeedLetters && std::count(text.begin(), text.end(), '/') >= 2 &&
         std::all_of(text.begin(), text.end(), fits);
}

class ApplicantReader {
 public:
  ApplicantReader(JsonSource& source, const Vocabulary& vocabulary, Applicant& applicant)
      : source_(source),
        vocabulary_(vocabulary),
        applicant_(applicant),
        stated_(source, vocabulary, applicant) {}

  void read(const JsonValue& root) {
    ObjectReader reader(source_, root, "申报单位文件");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    read_stated(reader);
    if (const JsonValue* calendar = reader.unless_null("calendar", JsonValue::Type::string)) {
      applicant_.calendar = calendar->text;
      if (!is_calendar_name(calendar->text))
        stated_.report_field(
            *calendar, "calendar", "value",
            concat({"1 至 ", std::to_string(kMostCalendarLetters), " 个字母、数字、- 或 _"}));
    }
    if (const JsonValue* snapshots = reader.unless_null("snapshots", JsonValue::Type::array)) {
      for (const JsonValue& item : snapshots->items) {
        Applicant then;
        ApplicantReader(source_, vocabulary_, then).read_snapshot(item);
      }
    }
    reader.finish();
  }

 private:
  // What the applicant stated on some day, and whoever opens the file may go back to: as right as what is
  // stated now.
  void read_snapshot(const JsonValue& value) {
    ObjectReader reader(source_, value, "snapshots 的一项");
    if (!reader.valid()) return;
    reader.text("name");
    if (const JsonValue* day = reader.required("day", JsonValue::Type::string)) {
      if (!assessment_day(day->text)) stated_.report_field(*day, "day", "date", expected_day());
    }
    read_stated(reader);
    reader.finish();
  }

  void read_stated(ObjectReader& reader) {
    if (const JsonValue* as_of = reader.unless_null("as_of", JsonValue::Type::string)) {
      applicant_.as_of = assessment_day(as_of->text);
      if (!applicant_.as_of) stated_.report_field(*as_of, "as_of", "date", expected_day());
    }
    if (const JsonValue* facts = reader.unless_null("facts", JsonValue::Type::object))
      stated_.read_facts(*facts);
    if (const JsonValue* documents = reader.unless_null("documents", JsonValue::Type::object))
      stated_.read_documents(*documents);
    if (const JsonValue* fixed = reader.unless_null("fixed", JsonValue::Type::array)) {
      for (const JsonValue& item : fixed->items) read_fixed(item);
    }
    if (const JsonValue* ticked = reader.unless_null("ticked", JsonValue::Type::array)) read_ticked(*ticked);
    if (const JsonValue* assessed = reader.unless_null("assessed", JsonValue::Type::object)) {
      for (const JsonMember& member : assessed->members) read_assessed(member.value);
    }
    if (const JsonValue* typed = reader.unless_null("typed", JsonValue::Type::object))
      read_typed(source_, vocabulary_, stated_, *typed);
    if (const JsonValue* blanks = reader.unless_null("application", JsonValue::Type::object))
      read_application(source_, *blanks);
    stated_.check_parts();
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

  // Of any measure, so it is not asked whether there is such a deed.
  void read_ticked(const JsonValue& list) {
    for (const JsonValue& item : list.items) {
      const bool fits = applicant_.ticked.size() < kMostTicked && is_deed(item.text);
      if (item.is(JsonValue::Type::string) && fits) {
        applicant_.ticked.push_back(item.text);
        continue;
      }
      stated_.report_field(
          item, "ticked", "value",
          concat({"最多 ", std::to_string(kMostTicked), " 个标识，每个形如“办法标识/paper/staff_list”，最长 ",
                  std::to_string(kMostDeedLetters), " 个字符"}));
      return;
    }
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

  JsonSource& source_;
  const Vocabulary& vocabulary_;
  Applicant& applicant_;
  StatedReader stated_;
};

}  // namespace

const StatedRange* Applicant::range(FactIndex fact) const {
  const auto found = std::find_if(ranges.begin(), ranges.end(),
                                  [fact](const StatedRange& stated) { return stated.fact == fact; });
  return found == ranges.end() ? nullptr : &*found;
}

void Applicant::state(FactIndex fact, std::optional<std::int64_t> value) {
  facts[fact] = value;
  ranges.erase(std::remove_if(ranges.begin(), ranges.end(),
                              [fact](const StatedRange& stated) { return stated.fact == fact; }),
               ranges.end());
}

void Applicant::state(const StatedRange& range) {
  const bool settled = range.least == range.most;
  state(range.fact, settled ? std::optional(range.least) : std::nullopt);
  if (settled) return;
  const auto behind = std::find_if(ranges.begin(), ranges.end(),
                                   [&](const StatedRange& stated) { return stated.fact > range.fact; });
  ranges.insert(behind, range);
}

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
  complete.ranges.clear();
  for (const StatedRange& stated : applicant.ranges) {
    if (stated.fact >= complete.facts.size() || complete.facts[stated.fact]) continue;
    const Fact& about = vocabulary.facts[stated.fact];
    const StatedRange held{stated.fact, std::max(stated.least, about.least),
                           std::min(stated.most, about.most)};
    if (may_be_range(about) && held.least <= held.most) complete.state(held);
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
  ApplicantReader(source, vocabulary, applicant).read(root);
  if (result.findings.empty()) result.value = std::move(applicant);
  return result;
}

}  // namespace zice
