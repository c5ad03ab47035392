// "operating": at least so many years since a day. "natural_years": so many complete calendar years, 1
// January to 31 December, since a day; a year is complete once its last day has passed.
#include "requirement/kinds.h"

namespace zice {
namespace {

// `since` passes if it is not after `latest(as_of)`; the rest follows from that and from the day on which it
// will.
class Duration : public Requirement {
 public:
  Duration() = default;
  Duration(FactIndex since, std::int64_t last, int years) : since_(since), last_(last), years_(years) {
    facts = {since};
    unit = "年";
    gap_unit = "日";
    is_figure = true;
  }

  virtual Date holds_from(Date since) const = 0;
  virtual Date latest(Date as_of) const = 0;
  virtual int completed(Date since, Date as_of) const = 0;

  Outcomes weigh(const Circumstances& given) const override {
    return given[since_].value <= latest(given.as_of).serial() ? kMet : kUnmet;
  }

  void cuts(FactIndex, const Circumstances& given, std::vector<std::int64_t>& found) const override {
    found.push_back(latest(given.as_of).serial() + 1);
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    result.required = years_;
    if (!given.knows(since_)) return result;
    const Date since = Date::from_serial(given[since_].value);
    const Date first = holds_from(since);
    result.actual = completed(since, given.as_of);
    result.slack = static_cast<double>(given.as_of.serial() - first.serial());
    if (result.slack < 0) result.holds_from = first.serial();
    return result;
  }

  // A known day cannot be moved back: the requirement is met from a later day of assessment on.
  std::vector<Way> ways(const WaysAsked& asked) const override {
    std::vector<Way> found;
    if (!asked.given.knows(since_))
      found.push_back({{Bound::Type::most, since_, latest(asked.given.as_of).serial()}});
    const std::int64_t since = asked.given.highest(since_);
    if (since < last_)
      found.push_back({{Bound::Type::least, kDay, holds_from(Date::from_serial(since)).serial()}});
    return found;
  }

  void carry(FlatRequirement& to) override {
    to.flat.number(since_);
    to.flat.number(last_);
    to.flat.number(years_);
  }

 protected:
  int years() const { return years_; }

 private:
  FactIndex since_ = kNoFact;
  std::int64_t last_ = 0;  // of the days that it may be
  int years_ = 0;
};

class Operating final : public Duration {
 public:
  using Duration::Duration;
  Date holds_from(Date since) const override { return since.plus_years(years()); }

  // The corresponding day, or the leap day whose anniversary falls on the last of February.
  Date latest(Date as_of) const override {
    Date day = as_of.plus_years(-years());
    while (day.plus_days(1).plus_years(years()) <= as_of) day = day.plus_days(1);
    return day;
  }

  int completed(Date since, Date as_of) const override {
    if (since > as_of) return 0;
    const int span = as_of.year() - since.year();
    return since.plus_years(span) <= as_of ? span : span - 1;
  }
};

class NaturalYears final : public Duration {
 public:
  using Duration::Duration;
  Date holds_from(Date since) const override { return new_year(first_year(since) + years()); }
  Date latest(Date as_of) const override { return new_year(as_of.year() - years()); }
  int completed(Date since, Date as_of) const override {
    return std::max(0, as_of.year() - first_year(since));
  }

 private:
  static Date new_year(int year) { return *Date::from_ymd(year, 1, 1); }
  static int first_year(Date since) {
    return since.month() == 1 && since.day() == 1 ? since.year() : since.year() + 1;
  }
};

constexpr int kMostYears = 100;

// "at_least": "2 年", or "years": 2 as older files have it.
int read_years(RequirementReader& reader, ObjectReader& object, std::string_view unit) {
  if (object.has("years")) return object.integer("years", 1, kMostYears);
  const JsonValue* at_least = object.required("at_least", JsonValue::Type::string);
  if (at_least == nullptr) return 1;
  const std::int64_t years = reader.figure(object, "at_least", unit, 0);
  if (years <= kMostYears) return static_cast<int>(years);
  reader.source.report(at_least->offset, "ruleset/years",
                       {"运营时间 ", reader.source.excerpt(*at_least), " 应不超过 100 年"});
  return kMostYears;
}

template <class Kind>
std::unique_ptr<Requirement> read(RequirementReader& reader, std::string_view key, std::string_view unit) {
  const JsonValue* value = reader.node.required(key, JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, key);
  const auto since = reader.fact(object, "since", FactType::date);
  const int years = read_years(reader, object, unit);
  object.finish();
  if (!since) return nullptr;
  return std::make_unique<Kind>(*since, reader.vocabulary.facts[*since].most, years);
}

}  // namespace

std::unique_ptr<Requirement> blank_operating() { return std::make_unique<Operating>(); }
std::unique_ptr<Requirement> blank_natural_years() { return std::make_unique<NaturalYears>(); }

std::unique_ptr<Requirement> read_operating(RequirementReader& reader) {
  return read<Operating>(reader, "operating", "年");
}
std::unique_ptr<Requirement> read_natural_years(RequirementReader& reader) {
  return read<NaturalYears>(reader, "natural_years", "个自然年度");
}

}  // namespace zice
