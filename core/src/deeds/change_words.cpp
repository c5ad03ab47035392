// One change of a route in words.
#include "text/decimal.h"
#include "text/text.h"
#include "values/fact_value.h"
#include "zice/cite.h"
#include "zice/deeds.h"
#include "zice/words.h"

namespace zice {
namespace {

std::string functions_text(const Ruleset& ruleset, std::int64_t set) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < ruleset.vocabulary().functions.size(); ++i) {
    if ((set >> i & 1) != 0) labels.emplace_back(ruleset.function_label(static_cast<FunctionIndex>(i)));
  }
  return labels.empty() ? std::string(word(Term::none)) : join(labels);
}

// A route leads to any place of its area; the code is one of them, to be put into an applicant file.
std::string place_text(const Ruleset& ruleset, std::int64_t code) {
  const std::string area = ruleset.place_label(code);
  return area.empty() ? std::to_string(code) : concat({area, "，如 ", std::to_string(code)});
}

std::string value_text(const Ruleset& ruleset, const Fact& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::yes_no:
      return std::string(word(value != 0 ? Term::yes : Term::no));
    case FactType::choice:
      return fact.choice_labels[static_cast<std::size_t>(value)];
    case FactType::functions:
      return functions_text(ruleset, value);
    case FactType::number:
    case FactType::date:
    case FactType::region:
      break;
  }
  return written_value(ruleset.vocabulary(), fact, value);
}

std::string stated_text(const Ruleset& ruleset, const Fact& fact, const StatedRange& range) {
  const std::string least = value_text(ruleset, fact, range.least);
  const std::string most = value_text(ruleset, fact, range.most);
  const bool is_date = fact.type == FactType::date;
  if (range.most == fact.most) return concat({least, is_date ? " 起" : " 以上"});
  if (range.least == fact.least) return concat({is_date ? "不晚于 " : "不超过 ", most});
  return concat({least, " 至 ", most});
}

std::string from_text(const Ruleset& ruleset, const Fact& fact, const Change& change) {
  if (change.from_range) return stated_text(ruleset, fact, *change.from_range);
  return change.from ? value_text(ruleset, fact, *change.from) : std::string(word(Term::unset));
}

}  // namespace

std::string change_text(const Change& change, const Ruleset& ruleset) {
  const std::string cite = concat({"（", article(change.cite), "）"});
  if (change.waits) return concat({"等到 ", Date::from_serial(change.to).iso(), " 再申报", cite});
  const Fact& fact = ruleset.vocabulary().facts[change.fact];
  const std::string to =
      fact.type == FactType::region ? place_text(ruleset, change.to) : value_text(ruleset, fact, change.to);
  return concat({standing_alone(ruleset.fact_label(change.fact)), " ", from_text(ruleset, fact, change),
                 " → ", to, fact.unit.empty() ? "" : " ", fact.unit, cite});
}

}  // namespace zice
