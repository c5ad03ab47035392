#include "kit/possible_answers.h"

#include <algorithm>
#include <cmath>

#include "kit/written.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr std::int64_t kFew = 6;
constexpr std::int64_t kPercent = 10000;  // a share's percentage is carried times 100

// Within the four prefectures and around them, in Xuchang and around it, elsewhere.
const std::vector<std::int64_t> kPlaces = {110105, 350200, 410105, 411000, 411002, 652801,
                                           652901, 653001, 653022, 653101, 653225, 659001};

std::int64_t rounded_up(std::int64_t dividend, std::int64_t divisor) {
  return (dividend + divisor - 1) / divisor;
}

}  // namespace

PossibleAnswers::PossibleAnswers(const json& ruleset, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary) {
  read(ruleset);
}

void PossibleAnswers::read(const json& item) {
  if (item.is_object()) {
    read_figure(item);
    read_comparison(item);
    read_companions(item);
  }
  if (!item.is_structured()) return;
  for (const json& child : item) read(child);
}

void PossibleAnswers::read_figure(const json& item) {
  if (!item.contains("figure")) return;
  const FactIndex fact = *vocabulary_.fact(item["figure"].get<std::string>());
  const double unit = std::pow(10, vocabulary_.facts[fact].places);
  figures_[fact].insert(std::llround(written(item["at_least"]) * unit));
  if (item.contains("in_area"))
    figures_[fact].insert(std::llround(written(item["in_area"]["at_least"]) * unit));
}

void PossibleAnswers::read_comparison(const json& item) {
  const auto named = [&](const json& name) { return *vocabulary_.fact(name.get<std::string>()); };
  for (const char* term : {"operating", "natural_years"}) {
    if (item.contains(term)) terms_[named(item[term]["since"])].insert(written_years(item[term]));
  }
  if (item.contains("growth"))
    growths_.push_back({named(item["growth"]["later"]), named(item["growth"]["earlier"])});
  if (!item.contains("share")) return;
  const json& share = item["share"];
  Share read{named(share["of"]),
             {named(share["either"])},
             std::llround(written(share["at_least"]) * 100),
             share.contains("both")};
  if (read.two_parts) read.parts.push_back(named(share["both"]));
  shares_.push_back(std::move(read));
}

// Every fact named anywhere below a requirement, with the region where an area matters.
void PossibleAnswers::gather(const json& item, std::set<FactIndex>& facts) const {
  if (item.is_object() && (item.contains("in_area") || item.contains("within")))
    facts.insert(*vocabulary_.fact("registered_region"));
  if (item.is_string()) {
    if (const auto fact = vocabulary_.fact(item.get<std::string>())) facts.insert(*fact);
  }
  if (!item.is_structured()) return;
  for (const json& child : item) gather(child, facts);
}

void PossibleAnswers::read_companions(const json& item) {
  const bool requirement = item.contains("id") && (item.contains("text") || item.contains("when"));
  if (!requirement && !item.contains("need")) return;
  std::set<FactIndex> facts;
  gather(item, facts);
  if (facts.size() > 1) companions_.emplace_back(facts.begin(), facts.end());
}

StatedRange PossibleAnswers::range(FactIndex fact) const {
  for (const StatedRange& stated : ranges_) {
    if (stated.fact == fact) return stated;
  }
  return {fact, vocabulary_.facts[fact].least, vocabulary_.facts[fact].most};
}

PossibleAnswers::Values PossibleAnswers::known(FactIndex fact, const Answers& given) const {
  if (given[fact]) return {*given[fact]};
  const auto [which, least, most] = range(fact);
  const bool all = least == vocabulary_.facts[which].least && most == vocabulary_.facts[which].most;
  return all ? Values{} : Values{least, most};
}

PossibleAnswers::Values PossibleAnswers::figures(FactIndex fact) const {
  const auto [which, least, most] = range(fact);
  Values values = {least, most};
  // Every value where there are few.
  for (std::int64_t value = least; value <= most && most - least < kFew; ++value) values.insert(value);
  const auto found = figures_.find(fact);
  if (found == figures_.end()) return values;
  for (const std::int64_t figure : found->second) values.insert({figure - 1, figure, figure + 1});
  return values;
}

PossibleAnswers::Values PossibleAnswers::wholes(const Share& share, const Answers& given) const {
  if (given[share.whole]) return {*given[share.whole]};
  Values values = figures(share.whole);
  values.insert(1);
  for (const FactIndex part : share.parts) {
    for (const std::int64_t value : known(part, given)) {
      const std::int64_t most = value * kPercent / share.percent;
      values.insert({most - 1, most, most + 1, most + 2});
    }
  }
  return values;
}

void PossibleAnswers::add_shares(FactIndex fact, const Answers& given, Values& values) const {
  for (const Share& share : shares_) {
    if (fact == share.whole) values.merge(wholes(share, given));
    if (std::find(share.parts.begin(), share.parts.end(), fact) == share.parts.end()) continue;
    for (const std::int64_t whole : wholes(share, given)) {
      const std::int64_t least = rounded_up(share.percent * whole, kPercent);
      values.insert({least - 1, least});
      if (given[share.whole]) values.insert(least + 1);
    }
    for (const FactIndex part : share.parts) {
      values.merge(known(part, given));
    }
  }
}

void PossibleAnswers::add_growths(FactIndex fact, const Answers& given, Values& values) const {
  for (const Growth& growth : growths_) {
    if (fact != growth.later && fact != growth.earlier) continue;
    const FactIndex other = fact == growth.later ? growth.earlier : growth.later;
    if (given[other]) {
      values.insert({*given[other] - 1, *given[other], *given[other] + 1});
      continue;
    }
    for (const std::int64_t figure : figures(other)) values.insert({figure - 1, figure, figure + 1});
  }
}

PossibleAnswers::Values PossibleAnswers::numbers(FactIndex fact, const Answers& given) const {
  Values values = figures(fact);
  add_shares(fact, given, values);
  add_growths(fact, given, values);
  return values;
}

PossibleAnswers::Values PossibleAnswers::dates(FactIndex fact, Date as_of) const {
  const Fact& about = vocabulary_.facts[fact];
  const StatedRange stated = range(fact);
  Values values = {about.least, about.most, stated.least, stated.most, as_of.serial(), as_of.serial() + 1};
  const auto found = terms_.find(fact);
  if (found == terms_.end()) return values;
  for (const int years : found->second) {
    for (const std::int64_t shift : {-2, -1, 0, 1, 2})
      values.insert(as_of.plus_years(-years).serial() + shift);
    for (const int year : {as_of.year() - years - 1, as_of.year() - years, as_of.year() - years + 1}) {
      const auto new_year = Date::from_ymd(year, 1, 1)->serial();
      values.insert({new_year - 1, new_year, new_year + 1});
    }
  }
  return values;
}

PossibleAnswers::Values PossibleAnswers::regions(std::optional<std::int64_t> within) {
  Values values;
  for (const std::int64_t place : kPlaces) {
    const bool inside =
        !within || (*within % 10000 == 0 ? place / 10000 == *within / 10000 : place / 100 == *within / 100);
    if (inside) values.insert(place);
  }
  return values;
}

std::vector<std::int64_t> PossibleAnswers::values(FactIndex fact, const Answers& given, Date as_of) const {
  const Fact& about = vocabulary_.facts[fact];
  Values values;
  switch (about.type) {
    case FactType::number:
      values = numbers(fact, given);
      break;
    case FactType::date:
      values = dates(fact, as_of);
      break;
    case FactType::region:
      values = regions(given[fact]);
      break;
    case FactType::yes_no:
      values = {0, 1};
      break;
    case FactType::choice:
      for (std::size_t i = 0; i < about.choices.size(); ++i) values.insert(static_cast<std::int64_t>(i));
      break;
    case FactType::functions:
      break;  // a scope, not an answer
  }
  const bool ranged = about.type == FactType::number || about.type == FactType::date;
  std::vector<std::int64_t> possible;
  for (const std::int64_t value : values) {
    const bool within = value >= range(fact).least && value <= range(fact).most;
    if (!ranged || within) possible.push_back(value);
  }
  return possible;
}

std::int64_t PossibleAnswers::highest_figure(FactIndex fact) const {
  const auto found = figures_.find(fact);
  return found == figures_.end() ? 0 : *found->second.rbegin();
}

bool PossibleAnswers::contradictory(const std::vector<std::int64_t>& answers) const {
  return std::any_of(shares_.begin(), shares_.end(), [&](const Share& share) {
    return share.two_parts && answers[share.parts[1]] > answers[share.parts[0]];
  });
}

}  // namespace zice::test
