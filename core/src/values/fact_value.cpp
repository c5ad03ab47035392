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

}  // namespace

std::string_view name(Problem problem) {
  static constexpr std::string_view names[] = {"none", "type",       "range",          "places",
                                               "date", "unknown_id", "part_over_whole"};
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

std::optional<FactIndex> exceeded_whole(const Vocabulary& vocabulary,
                                        const std::vector<std::optional<std::int64_t>>& facts,
                                        FactIndex part) {
  if (!facts[part]) return std::nullopt;
  for (auto whole = vocabulary.facts[part].part_of; whole; whole = vocabulary.facts[*whole].part_of) {
    if (facts[*whole] && *facts[part] > *facts[*whole]) return whole;
  }
  return std::nullopt;
}

}  // namespace zice
