#include "kit/plain_reading.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "kit/written.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Outcome = PlainReading::Outcome;

// Civil Code art. 202: where the corresponding day does not exist, the last day of the month.
std::chrono::year_month_day years_later(std::chrono::year_month_day from, int years) {
  const auto day = from + std::chrono::years(years);
  return day.ok() ? day : std::chrono::year_month_day(day.year() / day.month() / std::chrono::last);
}

bool lies_in(std::int64_t region, const std::vector<std::string>& codes) {
  const std::string written = std::to_string(region);
  return std::any_of(codes.begin(), codes.end(),
                     [&](const std::string& code) { return written.compare(0, code.size(), code) == 0; });
}

Outcome passed(bool passes) { return passes ? Outcome::met : Outcome::unmet; }

std::int64_t scaled(const json& number, int places) {
  return std::llround(written(number) * std::pow(10, places));
}

bool covers(const std::vector<std::string>& covered, const std::string& cite) {
  return std::any_of(covered.begin(), covered.end(), [&](const std::string& part) {
    return cite == part || cite.compare(0, part.size() + 1, part + ".") == 0;
  });
}

}  // namespace

std::chrono::year_month_day calendar_day(std::int64_t serial) {
  static const std::int64_t epoch = Date::parse("1970-01-01")->serial();
  return std::chrono::sys_days(std::chrono::days(serial - epoch));
}

PlainReading::PlainReading(const json& ruleset, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), region_(*vocabulary.fact("registered_region")) {
  const json areas = ruleset.value("areas", json::object());
  for (const auto& [id, area] : areas.items()) areas_[id] = area["codes"].get<Codes>();
  for (const json& item : ruleset.value("discretions", json::array())) read_discretion(item);
  for (const json& item : ruleset["conditions"]) conditions_.push_back(read_node(item));
  read_functions(ruleset["functions"]);
}

FactIndex PlainReading::fact(const json& name) {
  const FactIndex index = vocabulary_.fact(name.get<std::string>()).value();
  facts_.insert(index);
  if (!facts_of_functions_.empty()) facts_of_functions_.back().insert(index);
  return index;
}

const PlainReading::Codes& PlainReading::area(const json& name) {
  facts_.insert(region_);
  return areas_.at(name.get<std::string>());
}

void PlainReading::read_discretion(const json& item) {
  Discretion discretion;
  const json& when = item["when"];
  for (const json& name : when.value("yes", json::array())) discretion.yes.push_back(fact(name));
  if (when.contains("area")) discretion.area_id = when["area"], discretion.area = area(when["area"]);
  discretion.covers = item["covers"].get<std::vector<std::string>>();
  discretions_.push_back(std::move(discretion));
}

PlainReading::Node PlainReading::read_node(const json& item) {
  Node node;
  for (const char* list : {"all", "any", "of"}) {
    if (!item.contains(list)) continue;
    node.rule = list == std::string("of") ? "at_least" : list;
    node.need = item.value("at_least", 0);
    for (const json& child : item[list]) node.children.push_back(read_node(child));
    node.judged = std::all_of(node.children.begin(), node.children.end(),
                              [](const Node& child) { return child.judged; });
    return node;
  }
  node.rule = item.contains("judged") ? "judged" : "leaf";
  node.judged = node.rule == "judged";
  if (node.rule == "leaf") node.leaf = read_leaf(item);
  return node;
}

PlainReading::Leaf PlainReading::read_leaf(const json& item) {
  if (item.contains("figure")) return relaxable(item, read_figure(item));
  if (item.contains("share")) return relaxable(item, read_share(item["share"]));
  if (item.contains("operating") || item.contains("natural_years")) return relaxable(item, read_dated(item));
  if (item.contains("choice")) return read_choice(item["choice"]);
  if (item.contains("growth")) {
    const FactIndex later = fact(item["growth"]["later"]);
    const FactIndex earlier = fact(item["growth"]["earlier"]);
    return relaxable(
        item, [=](const Given& given) { return passed(given.answers[later] > given.answers[earlier]); });
  }
  if (item.contains("area")) {
    const FactIndex where = fact(item["area"]["fact"]);
    return [where, codes = area(item["area"]["within"])](const Given& given) {
      return passed(lies_in(given.answers[where], codes));
    };
  }
  if (item.contains("duty")) {
    const FactIndex condition = fact(item["duty"]["if"]);
    const FactIndex conduct = fact(item["duty"]["then"]);
    return [=](const Given& given) {
      return given.answers[condition] == 0 ? Outcome::not_applicable : passed(given.answers[conduct] != 0);
    };
  }
  const bool wanted = item.contains("yes");
  const FactIndex about = fact(item.at(wanted ? "yes" : "no"));
  return [=](const Given& given) { return passed((given.answers[about] != 0) == wanted); };
}

PlainReading::Leaf PlainReading::read_figure(const json& item) {
  const FactIndex about = fact(item["figure"]);
  const int places = vocabulary_.facts[about].places;
  const std::int64_t usual = scaled(item["at_least"], places);
  const Outcome missed = item.value("missed", "") == "reading" ? Outcome::reading : Outcome::unmet;
  if (!item.contains("in_area"))
    return [=](const Given& given) { return given.answers[about] >= usual ? Outcome::met : missed; };
  const std::int64_t there = scaled(item["in_area"]["at_least"], places);
  return [=, this, codes = area(item["in_area"]["area"])](const Given& given) {
    return given.answers[about] >= (lies_in(given.answers[region_], codes) ? there : usual) ? Outcome::met
                                                                                            : missed;
  };
}

PlainReading::Leaf PlainReading::read_share(const json& share) {
  const FactIndex whole = fact(share["of"]);
  const FactIndex either = fact(share["either"]);
  const FactIndex both = share["joined"] == "and" ? fact(share["both"]) : either;
  const std::int64_t percent = scaled(share["at_least"], 2);
  return [=](const Given& given) {
    const auto reaches = [&](FactIndex part) {
      return given.answers[part] * 10000 >= given.answers[whole] * percent;
    };
    return reaches(both) ? Outcome::met : reaches(either) ? Outcome::reading : Outcome::unmet;
  };
}

PlainReading::Leaf PlainReading::read_choice(const json& choice) {
  const FactIndex about = fact(choice["fact"]);
  const auto& choices = vocabulary_.facts[about].choices;
  const auto position = [&](const json& name) {
    return std::find(choices.begin(), choices.end(), name.get<std::string>()) - choices.begin();
  };
  std::set<std::int64_t> accepted;
  for (const json& name : choice["is"]) accepted.insert(position(name));
  if (!choice.contains("bracket"))
    return [=](const Given& given) { return passed(accepted.count(given.answers[about]) > 0); };
  const std::int64_t bracketed = position(choice["bracket"]["is"]);
  std::vector<FactIndex> needed;
  for (const json& name : choice["bracket"]["if"]) needed.push_back(fact(name));
  return [=](const Given& given) {
    const bool all =
        std::all_of(needed.begin(), needed.end(), [&](FactIndex one) { return given.answers[one] != 0; });
    return passed(accepted.count(given.answers[about]) > 0 || (given.answers[about] == bracketed && all));
  };
}

PlainReading::Leaf PlainReading::read_dated(const json& item) {
  const bool natural = item.contains("natural_years");
  const json& term = item[natural ? "natural_years" : "operating"];
  const FactIndex since = fact(term["since"]);
  const int years = written_years(term);
  if (!natural)
    return [=](const Given& given) {
      return passed(years_later(calendar_day(given.answers[since]), years) <= given.as_of);
    };
  return [=](const Given& given) {
    const auto first_day = (given.as_of.year() - std::chrono::years(years)) / std::chrono::January / 1;
    return passed(calendar_day(given.answers[since]) <= first_day);
  };
}

// A missed computed figure is for the authority to decide while a discretion that covers its article holds,
// unless it is for an area for which the measure prints a figure of its own.
PlainReading::Leaf PlainReading::relaxable(const json& item, Leaf leaf) {
  const std::string printed = item.contains("in_area") ? item["in_area"]["area"].get<std::string>() : "";
  const std::string id = item["id"];
  std::vector<Discretion> covering;
  for (const Discretion& discretion : discretions_) {
    if (!printed.empty() && discretion.area_id == printed) continue;
    if (covers(discretion.covers, id.substr(0, id.find('/')))) covering.push_back(discretion);
  }
  if (covering.empty()) return leaf;
  return [=, this](const Given& given) {
    const Outcome outcome = leaf(given);
    const bool open = std::any_of(covering.begin(), covering.end(), [&](const Discretion& discretion) {
      const bool facts_hold = std::all_of(discretion.yes.begin(), discretion.yes.end(),
                                          [&](FactIndex one) { return given.answers[one] != 0; });
      return facts_hold && (discretion.area.empty() || lies_in(given.answers[region_], discretion.area));
    });
    return outcome == Outcome::unmet && open ? Outcome::relaxation : outcome;
  };
}

void PlainReading::read_functions(const json& functions) {
  function_rule_ = functions["rule"];
  const json need = functions.value("need", json(0));
  if (need.is_object()) {
    const FactIndex about = fact(need["fact"]);
    std::vector<int> by_choice;
    for (const auto& choice : vocabulary_.facts[about].choices)
      by_choice.push_back(need["of"][std::string(choice)]);
    functions_needed_ = [=](const Given& given) {
      return by_choice[static_cast<std::size_t>(given.answers[about])];
    };
  } else {
    functions_needed_ = [count = need.get<int>()](const Given&) { return count; };
  }
  for (const json& item : functions.value("list", json::array())) {
    facts_of_functions_.emplace_back();
    Function function;
    function.bit = std::int64_t{1} << vocabulary_.function(item["id"].get<std::string>()).value();
    for (const json& requirement : item["requirements"])
      function.requirements.push_back(read_node(requirement));
    functions_.push_back(std::move(function));
  }
}

}  // namespace zice::test
