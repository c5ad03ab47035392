#include "advice/change_sets.h"

#include <algorithm>
#include <cmath>

#include "kit/written.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr std::int64_t kAnyCount = 1'000'000;  // larger figures are ends of ranges, not figures of a measure

bool is_within(FactIndex part, FactIndex whole) {
  for (auto up = vocabulary()->facts[part].part_of; up; up = vocabulary()->facts[*up].part_of) {
    if (*up == whole) return true;
  }
  return false;
}

// Calls visit(item) for every object of a ruleset.
template <class Visit>
void each_object(const json& item, const Visit& visit) {
  if (item.is_object()) visit(item);
  if (!item.is_structured()) return;
  for (const json& child : item) each_object(child, visit);
}

std::int64_t own_functions(const Measure& measure) {
  std::int64_t mask = 0;
  for (const json& function : measure.source["functions"].value("list", json::array()))
    mask |= std::int64_t{1} << *vocabulary()->function(function["id"].get<std::string>());
  return mask;
}

void sort_out(std::vector<std::int64_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

std::set<FactIndex> changed_facts(const Changes& changes) {
  std::set<FactIndex> facts;
  for (const auto& [fact, to] : changes) facts.insert(fact);
  return facts;
}

bool contains(const Changes& changes, const Changes& others) {
  return std::all_of(others.begin(), others.end(),
                     [&](const auto& other) { return changes.count(other.first) > 0; });
}

std::string text(const Changes& changes) {
  std::string line = "{";
  for (const auto& [fact, to] : changes) {
    const std::string id = fact == kWaiting ? "as_of" : vocabulary()->facts[fact].id;
    const bool is_day = fact == kWaiting || vocabulary()->facts[fact].type == FactType::date;
    line += " " + id + "=" + (is_day ? Date::from_serial(to).iso() : std::to_string(to));
  }
  return line + " }";
}

ChangeSets::ChangeSets(const Measure& measure, const PossibleAnswers& possible, const Answers& given,
                       Date as_of)
    : measure_(measure),
      possible_(possible),
      given_(given),
      as_of_(as_of),
      region_(fact("registered_region")),
      declared_(fact("declared_functions")),
      earlier_(fact("smes_served_year_before")) {}

bool ChangeSets::may_differ(FactIndex fact) const {
  const FactType type = about(fact).type;
  if (type == FactType::region) {
    return !given_[fact] || measure_.ruleset.model().region_cells(*given_[fact]).size() > 1;
  }
  return !given_[fact] || (type != FactType::date && about(fact).changeable);
}

ChangeSets::Values ChangeSets::numbers(FactIndex fact, const Answers& pinned) const {
  Values values = possible_.values(fact, given_, as_of_);
  for (const std::int64_t value : possible_.values(fact, pinned, as_of_)) {
    if (about(fact).most <= kAnyCount || value < about(fact).most / 4) values.push_back(value);
  }
  // Nobody is asked for less than there is.
  values.erase(std::remove_if(values.begin(), values.end(),
                              [&](std::int64_t value) { return given_[fact] && value <= *given_[fact]; }),
               values.end());
  sort_out(values);
  return values;
}

// Functions are added where enough of those claimed must be met. Where each declared one must be met they are
// withdrawn, and whoever has declared none chooses one.
ChangeSets::Values ChangeSets::scopes() const {
  const json& rule = measure_.source["functions"]["rule"];
  const std::int64_t own = own_functions(measure_);
  const std::int64_t given = given_[declared_].value_or(0);
  const bool each = rule == "each_declared";
  const bool chooses = each && (given & own) == 0;
  Values values;
  if (rule == "none" || (!each && given == 0)) return values;
  const std::int64_t within = each && !chooses ? given & own : own;
  for (std::int64_t some = within; some != 0; some = (some - 1) & within) {
    const bool one = (some & (some - 1)) == 0;
    const std::int64_t scope = some | (given & ~own);
    if ((one || !chooses) && scope != given) values.push_back(scope);
  }
  return values;
}

ChangeSets::Values ChangeSets::days() const {
  Values values;
  each_object(measure_.source, [&](const json& item) {
    for (const char* term : {"operating", "natural_years"}) {
      if (!item.contains(term)) continue;
      const auto& since = given_[fact(item[term]["since"].get<std::string>())];
      if (!since) continue;
      const int years = written_years(item[term]);
      const Date start = Date::from_serial(*since);
      for (const int shift : {-1, 0, 1}) {
        values.push_back(start.plus_years(years).serial() + shift);
        for (const int more : {0, 1})
          values.push_back(Date::from_ymd(start.year() + years + more, 1, 1)->serial() + shift);
      }
    }
  });
  values.erase(std::remove_if(values.begin(), values.end(),
                              [&](std::int64_t day) {
                                return day <= as_of_.serial() || !is_assessment_day(Date::from_serial(day));
                              }),
               values.end());
  sort_out(values);
  return values;
}

std::string ChangeSets::told_apart_by(FactIndex fact, std::int64_t value) const {
  std::string marks;
  if (about(fact).type == FactType::region) {
    const std::string code = std::to_string(value);
    for (const json& area : measure_.source.value("areas", json::object())) {
      const auto starts = [&](const json& prefix) { return code.rfind(prefix.get<std::string>(), 0) == 0; };
      marks += std::any_of(area["codes"].begin(), area["codes"].end(), starts) ? 'y' : 'n';
    }
    return marks;
  }
  const std::string& id = about(fact).id;
  const std::string& name = about(fact).choices[static_cast<std::size_t>(value)];
  each_object(measure_.source, [&](const json& item) {
    if (item.contains("choice") && item["choice"]["fact"] == id) {
      const json& is = item["choice"]["is"];
      marks += std::find(is.begin(), is.end(), name) != is.end() ? 'y' : 'n';
      marks += item["choice"].contains("bracket") && item["choice"]["bracket"]["is"] == name ? 'y' : 'n';
    }
    if (item.contains("need") && item["need"].is_object() && item["need"]["fact"] == id) marks += name;
  });
  return marks;
}

ChangeSets::Values ChangeSets::candidates(FactIndex fact, const Answers& pinned) const {
  if (!may_differ(fact)) return {};
  switch (about(fact).type) {
    case FactType::functions:
      return scopes();
    case FactType::number:
      return numbers(fact, pinned);
    case FactType::yes_no:
    case FactType::date:
    case FactType::choice:
    case FactType::region:
      break;
  }
  Values values;
  std::set<std::string> seen;
  for (const std::int64_t value : possible_.values(fact, given_, as_of_)) {
    const FactType type = about(fact).type;
    const bool same_as_another = (type == FactType::choice || type == FactType::region) &&
                                 !seen.insert(told_apart_by(fact, value)).second;
    if (!same_as_another && given_[fact] != value) values.push_back(value);
  }
  return values;
}

Changes ChangeSets::with_first_of_same(Changes changes) const {
  for (auto& [fact, to] : changes) {
    if (fact == kWaiting) continue;
    const FactType type = about(fact).type;
    if (type != FactType::choice && type != FactType::region) continue;
    for (const std::int64_t value : possible_.values(fact, given_, as_of_)) {
      if (told_apart_by(fact, value) != told_apart_by(fact, to)) continue;
      to = value;
      break;
    }
  }
  return changes;
}

void ChangeSets::add_candidate(FactIndex fact, std::int64_t value) {
  const auto found = candidates_.find(fact);
  const std::int64_t least = given_[fact] ? *given_[fact] + 1 : about(fact).least;
  if (found != candidates_.end() && value >= least && value <= about(fact).most)
    found->second.push_back(value);
}

// A whole may have to hold what its parts are raised to.
void ChangeSets::let_wholes_follow() {
  const std::map<FactIndex, Values> before = candidates_;
  for (std::size_t part = 0; part < given_.size(); ++part) {
    for (auto whole = vocabulary()->facts[part].part_of; whole; whole = about(*whole).part_of) {
      if (given_[part]) add_candidate(*whole, *given_[part]);
      const auto raised = before.find(static_cast<FactIndex>(part));
      if (raised == before.end()) continue;
      for (const std::int64_t value : raised->second) add_candidate(*whole, value);
    }
  }
}

// A share follows its whole.
void ChangeSets::let_shares_follow() {
  each_object(measure_.source, [&](const json& item) {
    if (!item.contains("share")) return;
    const std::int64_t percent = std::llround(written(item["share"]["at_least"]) * 100);
    const auto whole = candidates_.find(fact(item["share"]["of"].get<std::string>()));
    if (whole == candidates_.end()) return;
    for (const char* part : {"both", "either"}) {
      if (!item["share"].contains(part)) continue;
      for (const std::int64_t staff : Values(whole->second))
        add_candidate(fact(item["share"][part].get<std::string>()), (percent * staff + 9999) / 10000);
    }
  });
}

// The year before last may have to lie just below the last.
void ChangeSets::let_the_year_before_follow() {
  const FactIndex later = fact("smes_served_last_year");
  Values years = candidates_.count(later) > 0 ? candidates_[later] : Values();
  years.push_back(given_[later].value_or(1));
  for (const std::int64_t value : years) add_candidate(earlier_, value - 1);
}

void ChangeSets::set_free(std::set<FactIndex> free) {
  Answers pinned = given_;
  for (const FactIndex fact : free) {
    if (about(fact).type == FactType::number) pinned[fact] = std::nullopt;
  }
  candidates_.clear();
  for (const FactIndex fact : free) {
    Values values = candidates(fact, pinned);
    if (!values.empty()) candidates_[fact] = std::move(values);
  }
  let_wholes_follow();
  let_shares_follow();
  let_wholes_follow();
  let_the_year_before_follow();
  for (auto& [fact, values] : candidates_) sort_out(values);
  if (Values waiting = days(); !waiting.empty()) candidates_[kWaiting] = std::move(waiting);
}

std::size_t ChangeSets::combinations() const {
  std::size_t product = 1;
  for (const auto& [fact, values] : candidates_) product *= values.size() + 1;
  return product;
}

std::optional<Verdict> ChangeSets::verdict(const Changes& changes) {
  const auto answer = [&](std::size_t index) {
    const auto changed = changes.find(static_cast<FactIndex>(index));
    return changed == changes.end() ? given_[index] : std::optional(changed->second);
  };
  for (const auto& [part, to] : changes) {
    for (std::size_t i = 0; i < given_.size() && part != kWaiting; ++i) {
      const auto other = static_cast<FactIndex>(i);
      if (is_within(part, other) && answer(other) && *answer(other) < to) return std::nullopt;
      if (is_within(other, part) && answer(other) && *answer(other) > to) return std::nullopt;
    }
  }
  const auto waits = changes.find(kWaiting);
  const std::int64_t day = waits == changes.end() ? as_of_.serial() : waits->second;
  auto found = weighings_.find(day);
  if (found == weighings_.end()) {
    found = weighings_.emplace(day, Weighing(measure_.ruleset.shared_model(), Date::from_serial(day))).first;
    for (std::size_t i = 0; i < given_.size(); ++i) found->second.set(static_cast<FactIndex>(i), given_[i]);
  }
  Weighing& weighing = found->second;
  for (const auto& [fact, to] : changes) {
    if (fact != kWaiting) weighing.set(fact, to);
  }
  weighing.weigh();
  for (const auto& [fact, to] : changes) {
    if (fact != kWaiting) weighing.set(fact, given_[fact]);
  }
  ++tried_;
  return weighing.verdict();
}

}  // namespace zice::test
