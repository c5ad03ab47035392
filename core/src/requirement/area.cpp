// "area": registered within a named area.
#include "requirement/kinds.h"

namespace zice {
namespace {

class Within final : public Requirement {
 public:
  Within() = default;
  Within(FactIndex registered, const Area& area) : registered_(registered) {
    facts = {registered};
    within = &area;
  }
  Outcomes weigh(const Circumstances& given) const override {
    return within->contains(given[registered_].value) ? kMet : kUnmet;
  }
  std::vector<Way> ways(const WaysAsked& asked) const override {
    if (asked.surely_within(*within)) return {{}};
    std::vector<Way> found;
    for (const std::int64_t place : asked.places) {
      if (within->contains(place)) found.push_back({{Bound::Type::is, registered_, place}});
    }
    // Too coarse to tell where, but somewhere within the area.
    if (found.size() == asked.places.size()) return {{}};
    return found;
  }
  void carry(FlatRequirement& to) override { to.flat.number(registered_); }

 private:
  FactIndex registered_ = kNoFact;
};

}  // namespace

std::unique_ptr<Requirement> blank_area() { return std::make_unique<Within>(); }

std::unique_ptr<Requirement> read_area(RequirementReader& reader) {
  const JsonValue* value = reader.node.required("area", JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, "area");
  const auto fact = reader.fact(object, "fact", FactType::region);
  const Area* area = reader.area(object, "within");
  object.finish();
  if (!fact || area == nullptr) return nullptr;
  return std::make_unique<Within>(*fact, *area);
}

}  // namespace zice
