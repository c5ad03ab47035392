#include "route_report.h"

#include <algorithm>
#include <cmath>

#include "wording.h"

namespace zice::cli {
namespace {

constexpr std::size_t kMostShown = 5;

std::string functions_text(const Ruleset& ruleset, std::int64_t set) {
  std::string joined;
  for (std::size_t i = 0; i < ruleset.vocabulary().functions.size(); ++i) {
    if ((set >> i & 1) == 0) continue;
    if (!joined.empty()) joined += "、";
    joined += ruleset.function_label(static_cast<FunctionIndex>(i));
  }
  return joined.empty() ? std::string(word(Term::none)) : joined;
}

// A route leads to any place of its area; the code is one of them, to be put into an applicant file.
std::string place_text(const Ruleset& ruleset, std::int64_t code) {
  const std::string area = ruleset.place_label(code);
  return area.empty() ? std::to_string(code) : area + "，如 " + std::to_string(code);
}

std::string value_text(const Ruleset& ruleset, const Fact& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::number:
      return figure_text(static_cast<double>(value) / std::pow(10, fact.places));
    case FactType::yes_no:
      return std::string(word(value != 0 ? Term::yes : Term::no));
    case FactType::choice:
      return fact.choice_labels[static_cast<std::size_t>(value)];
    case FactType::date:
      return Date::from_serial(value).iso();
    case FactType::region:
      return std::to_string(value);
    case FactType::functions:
      break;
  }
  return functions_text(ruleset, value);
}

std::string stated_text(const Ruleset& ruleset, const Fact& fact, const StatedRange& range) {
  const std::string least = value_text(ruleset, fact, range.least);
  const std::string most = value_text(ruleset, fact, range.most);
  const bool is_date = fact.type == FactType::date;
  if (range.most == fact.most) return least + (is_date ? " 起" : " 以上");
  if (range.least == fact.least) return is_date ? "不晚于 " + most : "不超过 " + most;
  return least + " 至 " + most;
}

std::string change_text(const Change& change, const Ruleset& ruleset) {
  const std::string cite = "（" + article(change.cite) + "）";
  if (change.waits) return "等到 " + Date::from_serial(change.to).iso() + " 再申报" + cite;
  const Fact& fact = ruleset.vocabulary().facts[change.fact];
  const std::string from = change.from_range ? stated_text(ruleset, fact, *change.from_range)
                           : change.from     ? value_text(ruleset, fact, *change.from)
                                             : std::string(word(Term::unset));
  const std::string unit = fact.unit.empty() ? "" : " " + fact.unit;
  const std::string to =
      fact.type == FactType::region ? place_text(ruleset, change.to) : value_text(ruleset, fact, change.to);
  return std::string(standing_alone(ruleset.fact_label(change.fact))) + " " + from + " → " + to + unit + cite;
}

void print(std::ostream& out, const std::string& heading, const Routes& found, const Ruleset& ruleset) {
  if (found.routes.empty()) return;
  out << "\n" << heading << "\n";
  const std::size_t shown = std::min(found.routes.size(), kMostShown);
  for (std::size_t i = 0; i < shown; ++i) {
    for (std::size_t j = 0; j < found.routes[i].size(); ++j)
      out << (j > 0 ? "     " : "  " + std::to_string(i + 1) + ". ")
          << change_text(found.routes[i][j], ruleset) << "\n";
  }
  if (found.routes.size() + found.more > shown)
    out << "  另有 " << found.routes.size() + found.more - shown << " 种没有列出，改动不会更少\n";
  if (!found.exhaustive) out << "  " << not_all_tried << "\n";
}

}  // namespace

std::string route_text(const Route& route, const Ruleset& ruleset) {
  std::string joined;
  for (const Change& change : route) {
    if (!joined.empty()) joined += "；";
    joined += change_text(change, ruleset);
  }
  return joined;
}

void print_routes(std::ostream& out, const Assessment& assessment) {
  if (assessment.verdict == Verdict::meets) return;
  print(out, "最少的改动（按其中一种改，可核对的条件即全部达到；改动少的在前）", assessment.routes,
        assessment.ruleset);
  print(out, "改动更少，但只到" + std::string(word(Verdict::discretionary)) + "这一步",
        assessment.discretionary_routes, assessment.ruleset);
  if (assessment.routes.routes.empty() && assessment.verdict != Verdict::incomplete)
    out << "\n" << (assessment.routes.exhaustive ? no_route : not_all_tried) << "\n";
}

}  // namespace zice::cli
