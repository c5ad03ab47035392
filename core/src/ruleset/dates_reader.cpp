// The block "dates": each entry says in its own unit when something is due.
#include "json/english.h"
#include "ruleset/reader.h"

namespace zice {
namespace {

// An entry that is so many of one unit.
struct Term {
  std::string_view key;
  StepId step;
  std::string_view unit;
  int DateRule::*count;
  int most;
};

constexpr Term kTerms[] = {
    {"decision", StepId::decision, "calendar_days", &DateRule::calendar_days, 3660},
    {"publicity", StepId::publicity, "working_days", &DateRule::working_days, 250},
    {"title", StepId::title, "years", &DateRule::years, 100},
    {"review", StepId::review, "years", &DateRule::years, 100},
};

constexpr int kAnyCommonYear = 2001;

}  // namespace

void DatesReader::read(const JsonValue& value) {
  ObjectReader dates(source_, value, "dates");
  for (const Term& term : kTerms) {
    read_entry(dates, term.key, term.step, [&](ObjectReader& reader, DateRule& rule) {
      rule.*term.count = reader.integer(term.unit, 1, term.most);
    });
  }
  read_entry(dates, "application_window", StepId::application_window,
             [&](ObjectReader& reader, DateRule& rule) { read_month_or_notice(reader, rule); });
  read_entry(dates, "annual_assessment", StepId::annual_assessment,
             [&](ObjectReader& reader, DateRule& rule) { read_notice(reader, rule); });
  read_entry(dates, "annual_report", StepId::annual_report,
             [&](ObjectReader& reader, DateRule& rule) { read_year_day(reader, rule); });
  read_entry(dates, "re_application", StepId::re_application, [](ObjectReader&, DateRule&) {});
  if (dates.has("re_application") && !dates.has("title"))
    source_.report(value.find("re_application")->offset, "ruleset/no_title",
                   {"写了再次申报（re_application），却没有写称号的有效期（title）"});
  dates.finish();
}

template <class ReadOwn>
void DatesReader::read_entry(ObjectReader& dates, std::string_view key, StepId step, ReadOwn read_own) {
  const JsonValue* entry = dates.optional(key, JsonValue::Type::object);
  if (entry == nullptr) return;
  ObjectReader reader(source_, *entry, key);
  DateRule& rule = model_.dates[static_cast<std::size_t>(step)];
  rule.cite = read_cite(source_, reader);
  rule.note = reader.optional_text("note");
  read_english(source_, reader);
  read_own(reader, rule);
  reader.finish();
}

void DatesReader::read_month_or_notice(ObjectReader& reader, DateRule& rule) {
  const bool noticed = reader.has("by_notice");
  const bool printed = reader.has("month");
  if (noticed == printed)
    source_.report(reader.value().offset, "ruleset/date",
                   {"应写明月份（month）或由每年的通知定（by_notice），只写其中一样"});
  if (noticed) read_notice(reader, rule);
  if (printed) rule.month = reader.integer("month", 1, 12);
}

void DatesReader::read_notice(ObjectReader& reader, DateRule& rule) {
  rule.by_notice = reader.required("by_notice", JsonValue::Type::boolean) != nullptr &&
                   reader.flag("by_notice", true, "ruleset/date");
}

void DatesReader::read_year_day(ObjectReader& reader, DateRule& rule) {
  rule.month = reader.integer("month", 1, 12);
  if (!reader.has("day")) return;
  rule.day = reader.integer("day", 1, 31);
  if (!Date::from_ymd(kAnyCommonYear, rule.month, rule.day))
    source_.report(reader.value().find("day")->offset, "ruleset/date",
                   {"不是每年都有 ", std::to_string(rule.month), " 月 ", std::to_string(rule.day), " 日"});
}

}  // namespace zice
