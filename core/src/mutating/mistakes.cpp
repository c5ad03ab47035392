// What a value of a ruleset could be mistaken for.
#include <algorithm>

#include "mutating/mutants.h"
#include "text/decimal.h"
#include "text/text.h"
#include "text/words.h"
#include "zice/date.h"

namespace zice {
namespace {

using Type = JsonValue::Type;
constexpr int kPlacesOfAShare = 2;

std::string quoted(std::string_view text) { return concat({"\"", text, "\""}); }

// How much of "50 万元" is the number.
std::size_t digits_in(std::string_view written) {
  return std::min(written.find_first_not_of("0123456789."), written.size());
}

void gather_cites(const JsonValue& value, std::vector<std::string>& cites) {
  for (const JsonMember& member : value.members) {
    if (member.key == "cite" && std::find(cites.begin(), cites.end(), member.value.text) == cites.end())
      cites.push_back(member.value.text);
    gather_cites(member.value, cites);
  }
  for (const JsonValue& item : value.items) gather_cites(item, cites);
}

// The one after it in a list, and round again.
std::string after(const std::vector<std::string>& list, const std::string& one) {
  const auto found = std::find(list.begin(), list.end(), one);
  if (list.size() < 2 || found == list.end()) return {};
  return found + 1 == list.end() ? list.front() : *(found + 1);
}

std::vector<std::string> days_around(const Date& day) {
  return {day.plus_days(-1).iso(), day.plus_days(1).iso(), day.plus_years(-1).iso(), day.plus_years(1).iso()};
}

std::vector<std::string> codes_like(const std::string& code) {
  std::vector<std::string> others;
  const Decimal number = read_decimal(code, 0);
  if (number.error == DecimalError::none)
    for (const int by : {1, -1}) others.push_back(to_text(number.scaled + by, 0));
  if (code.size() > 2) others.push_back(code.substr(0, code.size() - 2));
  return others;
}

}  // namespace

Mistakes::Mistakes(const JsonValue& file, const RulesetModel& model)
    : model_(model), vocabulary_(*model.vocabulary) {
  for (const Node& node : model.nodes) {
    if (!node.cite.empty() && std::find(cites_.begin(), cites_.end(), node.cite) == cites_.end())
      cites_.push_back(node.cite);
  }
  gather_cites(file, cites_);
  for (const DocumentEntry& entry : model.entries)
    documents_.push_back(vocabulary_.documents[entry.document].id);
}

// A number of people, papers, years and days is whole; a figure has the places of its fact.
int Mistakes::places_of(const Place& place) const {
  for (const JsonValue* object : place.within) {
    const JsonValue* fact = object->find("figure");
    if (fact != nullptr) return vocabulary_.facts[*vocabulary_.fact(fact->text)].places;
    if (object->find("joined") != nullptr) return kPlacesOfAShare;
    if (object->find("document") != nullptr) break;
  }
  return 0;
}

bool Mistakes::is_figure(const Place& place) const {
  if (place.key != "at_least") return false;
  return std::any_of(place.within.begin(), place.within.end(), [](const JsonValue* object) {
    return object->find("figure") != nullptr || object->find("joined") != nullptr;
  });
}

std::string Mistakes::unit_of(const Place& place) const {
  if (!is_figure(place)) return {};
  for (const JsonValue* object : place.within) {
    const JsonValue* fact = object->find("figure");
    if (fact != nullptr) return concat({" ", vocabulary_.facts[*vocabulary_.fact(fact->text)].unit});
  }
  return " %";
}

std::vector<Instead> Mistakes::numbers(const Place& place) const {
  const bool in_text = place.value.is(Type::string);
  const std::size_t digits = digits_in(place.value.text);
  const std::string number = place.value.text.substr(0, digits);
  const std::string unit = place.value.text.substr(digits);
  const std::string shown = in_text ? unit : unit_of(place);
  std::vector<Instead> found;
  const auto add = [&](std::int64_t scaled, int places, const std::string& other_unit) {
    const std::string other = to_text(scaled, places) + other_unit;
    const std::string told = to_text(scaled, places) + (in_text ? other_unit : shown);
    if (scaled > 0) found.push_back({in_text ? quoted(other) : other, number + shown, told});
  };
  const int places = places_of(place);
  const Decimal step = read_decimal(number, places);
  if (step.error == DecimalError::none) {
    add(step.scaled + 1, places, unit);
    add(step.scaled - 1, places, unit);
  }
  const Decimal fine = read_decimal(number, kMaxPlaces);
  if (!is_figure(place) || fine.error != DecimalError::none) return found;
  for (const int by : {10, 100}) {
    if (fine.scaled < power_of_ten(18) / by / 10) add(fine.scaled * by, kMaxPlaces, unit);
    if (fine.scaled % by == 0) add(fine.scaled / by, kMaxPlaces, unit);
  }
  for (const std::string_view other : {"元", "万元", "亿元"}) {
    const std::string_view own =
        std::string_view(unit).substr(std::min(unit.find_first_not_of(' '), unit.size()));
    if (in_text && own.find("元") != std::string_view::npos && own != other)
      add(fine.scaled, kMaxPlaces, concat({" ", other}));
  }
  return found;
}

// Those of the same type, unit and places that this measure asks, and the next of the vocabulary.
std::vector<std::string> Mistakes::facts_like(const std::string& id) const {
  const Fact& fact = vocabulary_.facts[*vocabulary_.fact(id)];
  std::vector<std::string> asked;
  std::vector<std::string> all;
  for (std::size_t i = 0; i < vocabulary_.facts.size(); ++i) {
    const Fact& other = vocabulary_.facts[i];
    if (other.type != fact.type || other.unit != fact.unit || other.places != fact.places) continue;
    all.push_back(other.id);
    if (!model_.leaves_of[i].empty()) asked.push_back(other.id);
  }
  asked.push_back(after(all, id));
  std::sort(asked.begin(), asked.end());
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  asked.erase(std::remove_if(asked.begin(), asked.end(),
                             [&](const std::string& other) { return other.empty() || other == id; }),
              asked.end());
  return asked;
}

std::vector<Instead> Mistakes::texts(const Place& place) const {
  const std::string& text = place.value.text;
  std::vector<std::string> others;
  const auto add = [&](const std::vector<std::string>& more) {
    others.insert(others.end(), more.begin(), more.end());
  };
  if (place.key == "id") {
    if (vocabulary_.function(text)) add({after(ids(vocabulary_.functions), text)});
  } else if (const auto day = Date::parse(text)) {
    add(days_around(*day));
  } else if (place.key == "codes") {
    add(codes_like(text));
  } else if (place.key == "cite" || place.key == "proves" || place.key == "covers") {
    add({after(cites_, text)});
  } else if (place.key == "document") {
    add({after(documents_, text)});
  } else if (place.key == "condition") {
    std::vector<std::string> figures;
    for (const Node& node : model_.nodes) {
      if (node.requirement != nullptr && node.requirement->is_figure && node.requirement->facts.size() == 1)
        figures.push_back(node.id);
    }
    add({after(figures, text)});
  } else if (vocabulary_.fact(text)) {
    add(facts_like(text));
  } else {
    add({after(ids(model_.areas), text), after({"and", "or"}, text),
         after({"at_least", "each_declared", "none"}, text)});
    for (const Fact& fact : vocabulary_.facts) add({after(fact.choices, text)});
  }
  std::vector<Instead> found;
  for (const std::string& other : others) {
    if (other.empty() || other == text) continue;
    JsonValue instead = place.value;
    instead.text = other;
    found.push_back({quoted(other), told(place), told({instead, place.key, place.within, place.list})});
  }
  return found;
}

std::vector<Instead> Mistakes::instead_of(const Place& place) const {
  const JsonValue& value = place.value;
  if (value.is(Type::number)) return numbers(place);
  if (value.is(Type::boolean))
    return {{value.truth ? "false" : "true", told(place), value.truth ? "否" : "是"}};
  if (!value.is(Type::string) || value.text.empty()) return {};
  const bool figure =
      value.text[0] >= '0' && value.text[0] <= '9' &&
      (place.key == "at_least" || place.key == "years" || place.key == "months" || place.key == "days" ||
       place.key == "days_after" || place.key == "calendar_days" || place.key == "working_days");
  return figure ? numbers(place) : texts(place);
}

std::string Mistakes::told(const Place& place) const {
  const std::string& text = place.value.text;
  if (place.value.is(Type::boolean)) return place.value.truth ? "是" : "否";
  if (place.value.is(Type::number)) return text + unit_of(place);
  if (!place.value.is(Type::string)) return {};
  if (const auto fact = vocabulary_.fact(text)) return concat({"“", model_.label(*fact), "”"});
  if (const auto paper = vocabulary_.document(text))
    return concat({"“", vocabulary_.documents[*paper].label, "”"});
  for (const Fact& fact : vocabulary_.facts) {
    const auto found = std::find(fact.choices.begin(), fact.choices.end(), text);
    if (found != fact.choices.end())
      return concat({"“", fact.choice_labels[static_cast<std::size_t>(found - fact.choices.begin())], "”"});
  }
  return text;
}

}  // namespace zice
