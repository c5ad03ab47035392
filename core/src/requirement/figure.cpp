// "figure": a count, amount or share as stated that must reach a figure, which may be lower in a named area.
#include <algorithm>

#include "requirement/kinds.h"
#include "text/decimal.h"

namespace zice {
namespace {

class Figure final : public Requirement {
 public:
  FactIndex fact = 0;
  int places = 0;
  std::int64_t least = 0;
  const Area* area = nullptr;
  std::int64_t least_in_area = 0;
  Outcomes missed = kUnmet;

  std::int64_t at(std::int64_t place) const { return area->contains(place) ? least_in_area : least; }
  bool is_relaxed(const Circumstances& given) const {
    return area != nullptr && area->contains(given[region].value);
  }
  std::int64_t binding(bool relaxed) const { return relaxed ? least_in_area : least; }

  Outcomes weigh(const Circumstances& given) const override {
    return given[fact].value >= binding(is_relaxed(given)) ? kMet : missed;
  }

  void cuts(FactIndex, const Circumstances&, std::vector<std::int64_t>& found) const override {
    found.push_back(least);
    if (area != nullptr) found.push_back(least_in_area);
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    if (given.knows(fact)) result.actual = to_double(given[fact].value, places);
    if (area != nullptr && !given.knows(region)) return result;
    result.relaxed = is_relaxed(given);
    const std::int64_t figure = binding(result.relaxed);
    result.required = to_double(figure, places);
    if (given.knows(fact)) result.slack = to_double(given[fact].value - figure, places);
    return result;
  }

  std::vector<Way> ways(const WaysAsked& asked) const override {
    std::vector<Way> found;
    if (missed == kReading && asked.may_leave(facts)) found.push_back({});
    std::int64_t anywhere = area == nullptr ? least : 0;  // enough wherever the applicant is registered
    if (area != nullptr) {
      for (const std::int64_t place : asked.places) anywhere = std::max(anywhere, at(place));
    }
    found.push_back({{Bound::Type::least, fact, anywhere}});
    for (const std::int64_t place : asked.places) {
      if (area != nullptr && at(place) < anywhere)
        found.push_back({{Bound::Type::is, region, place}, {Bound::Type::least, fact, at(place)}});
    }
    return found;
  }

  void carry(FlatRequirement& to) override {
    to.flat.number(fact);
    to.flat.number(places);
    to.flat.number(least);
    to.area(area);
    to.flat.number(least_in_area);
    to.flat.number(missed);
  }
};

void read_area_figure(RequirementReader& reader, Figure& figure) {
  const JsonValue* value = reader.node.optional("in_area", JsonValue::Type::object);
  if (value == nullptr) return;
  ObjectReader object(reader.source, *value, "in_area");
  figure.area = reader.area(object, "area");
  figure.least_in_area = reader.figure(object, "at_least", figure.unit, figure.places);
  object.finish();
  figure.region = reader.vocabulary.the_one(FactType::region).value_or(Requirement::kNoFact);
  figure.own_area = figure.area;
}

}  // namespace

std::unique_ptr<Requirement> blank_figure() { return std::make_unique<Figure>(); }

std::unique_ptr<Requirement> read_figure(RequirementReader& reader) {
  const auto fact = reader.fact(reader.node, "figure", FactType::number);
  if (!fact) {
    for (const char* key : {"at_least", "in_area", "missed"})
      reader.node.any(key);  // known keys all the same
    return nullptr;
  }
  auto figure = std::make_unique<Figure>();
  figure->fact = *fact;
  figure->places = reader.vocabulary.facts[*fact].places;
  figure->unit = reader.vocabulary.facts[*fact].unit;
  figure->least = reader.figure(reader.node, "at_least", figure->unit, figure->places);
  figure->is_figure = true;
  figure->facts = {*fact};
  read_area_figure(reader, *figure);
  if (reader.node.has("missed") && reader.node.one_of("missed", "ruleset/missed", {"reading"}) == "reading")
    figure->missed = kReading;
  return figure;
}

}  // namespace zice
