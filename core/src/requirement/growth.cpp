// "growth": the later year's count must exceed the earlier year's; equal is no growth.
#include "requirement/kinds.h"

namespace zice {
namespace {

class Growth final : public Requirement {
 public:
  Growth() = default;
  Growth(FactIndex later, FactIndex earlier, const Fact& counted)
      : later_(later), earlier_(earlier), most_(counted.most) {
    facts = {later, earlier};
    unit = counted.unit;
    is_figure = true;
  }

  Outcomes weigh(const Circumstances& given) const override {
    return given[later_].value > given[earlier_].value ? kMet : kUnmet;
  }

  void cuts(FactIndex fact, const Circumstances& given, std::vector<std::int64_t>& found) const override {
    // With the other year unknown what lies beyond either end of its range is decided.
    if (fact == later_) {
      found.push_back(given.lowest(earlier_) + 1);
      if (given.highest(earlier_) < given[later_].most) found.push_back(given.highest(earlier_) + 1);
    }
    if (fact == earlier_) {
      found.push_back(given.highest(later_));
      if (given.lowest(later_) > given[earlier_].least) found.push_back(given.lowest(later_));
    }
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    if (given.knows(later_)) result.actual = static_cast<double>(given[later_].value);
    if (given.knows(earlier_)) result.required = static_cast<double>(given[earlier_].value + 1);
    if (given.knows(later_) && given.knows(earlier_)) {
      result.slack = static_cast<double>(given[later_].value - given[earlier_].value - 1);
    }
    return result;
  }

  std::vector<Way> ways(const WaysAsked& asked) const override {
    const std::int64_t highest = asked.given.highest(earlier_);
    std::vector<Way> found = {{{Bound::Type::above, later_, 0, earlier_}}};
    // Above all that the earlier one may be, that can be left open.
    if (!asked.given.knows(earlier_) && highest < most_)
      found.push_back({{Bound::Type::least, later_, highest + 1}});
    return found;
  }

  void carry(FlatRequirement& to) override {
    to.flat.number(later_);
    to.flat.number(earlier_);
    to.flat.number(most_);
  }

 private:
  FactIndex later_ = kNoFact;
  FactIndex earlier_ = kNoFact;
  std::int64_t most_ = 0;
};

}  // namespace

std::unique_ptr<Requirement> blank_growth() { return std::make_unique<Growth>(); }

std::unique_ptr<Requirement> read_growth(RequirementReader& reader) {
  const JsonValue* value = reader.node.required("growth", JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, "growth");
  const auto later = reader.fact(object, "later", FactType::number);
  const auto earlier = reader.fact(object, "earlier", FactType::number);
  object.finish();
  if (!later || !earlier) return nullptr;
  const Fact& counted = reader.vocabulary.facts[*later];
  if (counted.places != 0 || reader.vocabulary.facts[*earlier].unit != counted.unit || *later == *earlier) {
    reader.source.report(value->offset, "ruleset/growth", {"\"growth\" 比较的应是单位相同的两个整数事实"});
    return nullptr;
  }
  if (reader.is_part_of(*later, *earlier) || reader.is_part_of(*earlier, *later)) {
    reader.source.report(value->offset, "ruleset/growth",
                         {"\"growth\" 比较的应是两年的同一计数，不能一个是另一个的一部分"});
    return nullptr;
  }
  return std::make_unique<Growth>(*later, *earlier, counted);
}

}  // namespace zice
