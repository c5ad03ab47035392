// "growth": the later year's count must exceed the earlier year's; equal is no growth.
#include "requirement/kinds.h"

namespace zice {
namespace {

class Growth final : public Requirement {
 public:
  Growth(FactIndex later, FactIndex earlier, const Fact& counted)
      : later_(later), earlier_(earlier), least_(counted.least), most_(counted.most) {
    facts = {later, earlier};
    unit = counted.unit;
    is_figure = true;
  }

  Outcomes weigh(const Circumstances& given) const override {
    return given.value[later_] > given.value[earlier_] ? kMet : kUnmet;
  }

  void cuts(FactIndex fact, const Circumstances& given, std::vector<std::int64_t>& found) const override {
    // With the other year unknown only the ends of the range are decided: nothing lies below none, or above
    // the most.
    if (fact == later_) found.push_back((given.knows(earlier_) ? given.value[earlier_] : least_) + 1);
    if (fact == earlier_) found.push_back(given.knows(later_) ? given.value[later_] : most_);
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    if (given.knows(later_)) result.actual = static_cast<double>(given.value[later_]);
    if (given.knows(earlier_)) result.required = static_cast<double>(given.value[earlier_] + 1);
    if (given.knows(later_) && given.knows(earlier_)) {
      result.slack = static_cast<double>(given.value[later_] - given.value[earlier_] - 1);
    }
    return result;
  }

  std::vector<Way> ways(const WaysAsked&) const override {
    return {{{Bound::Type::above, later_, 0, earlier_}}};
  }

 private:
  FactIndex later_;
  FactIndex earlier_;
  std::int64_t least_;
  std::int64_t most_;
};

}  // namespace

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
