#include "values/fact_value.h"

#include <algorithm>
#include <cmath>

#include "text/decimal.h"
#include "text/pick.h"
#include "text/text.h"
#include "text/words.h"
#include "values/places.h"
#include "zice/limits.h"

namespace zice {
namespace {

FactValue within(const Fact& fact, std::int64_t value) {
  return {value, value < fact.least || value > fact.most ? Problem::range : Problem::none};
}

FactValue number(const Fact& fact, const Decimal& decimal) {
  switch (decimal.error) {
    case DecimalError::malformed:
      return {0, Problem::type};
    case DecimalError::places:
      return {0, Problem::places};
    case DecimalError::range:
      return {0, Problem::range};
    case DecimalError::none:
      break;
  }
  return within(fact, decimal.scaled);
}

FactValue region(std::int64_t code) { return {code, is_place(code) ? Problem::none : Problem::range}; }

std::vector<std::string> function_ids(const Vocabulary& vocabulary, std::int64_t set) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < vocabulary.functions.size(); ++i) {
    if ((set >> i & 1) != 0) ids.push_back(vocabulary.functions[i].id);
  }
  return ids;
}

FactValue date(const Fact& fact, const std::optional<Date>& day) {
  return day ? within(fact, day->serial()) : FactValue{0, Problem::date};
}

// The first or the last day of a month, or of a year where that is 0.
std::optional<Date> end_of(int year, int month, End end) {
  if (end == End::low) return Date::from_ymd(year, month == 0 ? 1 : month, 1);
  for (int day = 31; day >= 28; --day) {
    if (const auto last = Date::from_ymd(year, month == 0 ? 12 : month, day)) return last;
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Problem problem) {
  static constexpr std::string_view names[] = {"none", "type",       "range",           "places",
                                               "date", "unknown_id", "part_over_whole", "empty_range"};
  return pick(problem, names);
}

FactValue number_value(const Fact& fact, std::string_view written) {
  return number(fact, read_decimal(written, fact.places));
}

FactValue date_value(const Fact& fact, std::string_view written) { return date(fact, Date::parse(written)); }

FactValue region_value(std::string_view written) {
  if (written.size() != 6 || !is_digits(written)) return {0, Problem::range};
  return region(read_decimal(written, 0).scaled);
}

FactValue choice_value(const Fact& fact, std::string_view written) {
  const auto found = std::find(fact.choices.begin(), fact.choices.end(), written);
  if (found == fact.choices.end()) return {0, Problem::unknown_id};
  return {found - fact.choices.begin(), Problem::none};
}

FactValue typed_value(const Vocabulary& vocabulary, const Fact& fact, double typed) {
  if (fact.type == FactType::number) return number(fact, read_decimal(typed, fact.places));
  if (fact.type == FactType::date) return date(fact, Date::from_number(typed));
  const Decimal whole = read_decimal(typed, 0);
  if (whole.error != DecimalError::none) return {0, Problem::type};
  if (is_value(vocabulary, fact, whole.scaled)) return {whole.scaled, Problem::none};
  return {whole.scaled, fact.type == FactType::region ? Problem::range : Problem::unknown_id};
}

bool may_be_range(const Fact& fact) { return fact.is_amount() && !fact.planning; }

FactValue date_end(const Fact& fact, std::string_view written, End end) {
  const bool is_year = written.size() == 4 && is_digits(written);
  const bool is_month = written.size() == 7 && is_digits(written.substr(0, 4)) && written[4] == '-' &&
                        is_digits(written.substr(5)) && written.substr(5) != "00";
  if (!is_year && !is_month) return date_value(fact, written);
  const auto number = [](std::string_view digits) {
    return static_cast<int>(read_decimal(digits[0] == '0' ? digits.substr(1) : digits, 0).scaled);
  };
  return date(fact, end_of(number(written.substr(0, 4)), is_month ? number(written.substr(5)) : 0, end));
}

FactValue typed_end(const Vocabulary& vocabulary, const Fact& fact, double typed, End end) {
  const bool is_short =
      fact.type == FactType::date && typed >= 1000 && typed <= 999'912 && typed == std::floor(typed);
  if (!is_short) return typed_value(vocabulary, fact, typed);
  const int number = static_cast<int>(typed);
  if (number <= 9999) return date(fact, end_of(number, 0, end));
  const int month = number % 100;
  return date(fact, month == 0 ? std::nullopt : end_of(number / 100, month, end));
}

RangeValue range_value(const Fact& fact, const std::optional<RangeEnd>& low,
                       const std::optional<RangeEnd>& high) {
  if (!may_be_range(fact)) return {0, 0, fact.type == FactType::date ? Problem::date : Problem::type};
  for (const auto& end : {low, high}) {
    if (end && end->at.problem != Problem::none) return {0, 0, end->at.problem};
  }
  RangeValue range{fact.least, fact.most, Problem::none};
  if (low) range.least = low->at.value + (low->open ? 1 : 0);
  if (high) range.most = high->at.value - (high->open ? 1 : 0);
  const bool empty = range.least > range.most || range.least > fact.most || range.most < fact.least;
  if (empty) range.problem = Problem::empty_range;
  return range;
}

bool is_value(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value) {
  if (fact.type == FactType::region) return is_place(value);
  if (fact.type == FactType::functions)
    return value >= 0 && static_cast<std::uint64_t>(value) < std::uint64_t{1} << vocabulary.functions.size();
  return value >= fact.least && value <= fact.most;
}

Problem drop_what_none_could_state(DocumentState& document) {
  Problem problem = Problem::none;
  if (document.obtained_on && !is_assessment_day(*document.obtained_on)) {
    document.obtained_on.reset();
    problem = Problem::date;
  }
  if (document.rows && (*document.rows < 0 || *document.rows > kMostRows)) {
    document.rows.reset();
    problem = Problem::range;
  }
  return problem;
}

std::string expectation(const Vocabulary& vocabulary, const Fact& fact) {
  switch (fact.type) {
    case FactType::number: {
      const std::string range =
          concat({to_text(fact.least, fact.places), " 至 ", to_text(fact.most, fact.places), " 之间"});
      if (fact.places == 0) return concat({range, "的整数（", fact.unit, "）"});
      return concat({range, "、最多 ", std::to_string(fact.places), " 位小数的数（", fact.unit, "）"});
    }
    case FactType::yes_no:
      return "true（是）、false（否）或 null（未填）";
    case FactType::date:
      return concat({Date::from_serial(fact.least).iso(), " 至 ", Date::from_serial(fact.most).iso(),
                     " 之间确有的日期，形如 2020-05-01"});
    case FactType::region:
      return "六位行政区划代码（GB/T 2260：确有的省两位、市两位、县两位，00 表示不细分），形如 \"411000\"";
    case FactType::choice:
      return concat({join(fact.choices), " 之一"});
    case FactType::functions:
      break;
  }
  return concat({"由以下服务功能组成的数组：", join(function_ids(vocabulary, ~std::int64_t{0}))});
}

std::string range_expectation(const Fact& fact) {
  if (fact.type == FactType::date) return "\"from\"（最早）不晚于 \"until\"（最晚）的一段日子，至少给一个";
  return "一个下限（\"at_least\" 不小于，或 \"above\" 大于）和一个上限（\"at_most\" 不大于，或 \"below\" "
         "小于），至少给一个，下限不超过上限";
}

std::string written_value(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::number:
      return to_text(value, fact.places);
    case FactType::yes_no:
      return value != 0 ? "true" : "false";
    case FactType::choice:
      return fact.choices[static_cast<std::size_t>(value)];
    case FactType::date:
      return Date::from_serial(value).iso();
    case FactType::region:
      return std::to_string(value);
    case FactType::functions:
      break;
  }
  return join(function_ids(vocabulary, value));
}

namespace {

bool is_stated(const Applicant& applicant, FactIndex fact) {
  return applicant.facts[fact].has_value() || applicant.range(fact) != nullptr;
}

std::int64_t least_stated(const Applicant& applicant, FactIndex fact) {
  return applicant.facts[fact] ? *applicant.facts[fact] : applicant.range(fact)->least;
}

}  // namespace

std::int64_t most_stated(const Applicant& applicant, FactIndex fact) {
  return applicant.facts[fact] ? *applicant.facts[fact] : applicant.range(fact)->most;
}

std::optional<FactIndex> exceeded_whole(const Vocabulary& vocabulary, const Applicant& applicant,
                                        FactIndex part) {
  if (!vocabulary.facts[part].part_of || !is_stated(applicant, part)) return std::nullopt;
  const std::int64_t least = least_stated(applicant, part);
  for (auto whole = vocabulary.facts[part].part_of; whole; whole = vocabulary.facts[*whole].part_of) {
    if (is_stated(applicant, *whole) && least > most_stated(applicant, *whole)) return whole;
  }
  return std::nullopt;
}

}  // namespace zice
