// "duty": whoever has something must do something with it (具备条件的应…); whoever has not is outside the
// duty.
#include "requirement/kinds.h"

namespace zice {
namespace {

class Duty final : public Requirement {
 public:
  Duty() = default;
  Duty(FactIndex condition, FactIndex conduct) : condition_(condition), conduct_(conduct) {
    facts = {condition, conduct};
  }
  Outcomes weigh(const Circumstances& given) const override {
    if (!given.yes(condition_)) return kNotApplicable;
    return given.yes(conduct_) ? kMet : kUnmet;
  }
  std::vector<Way> ways(const WaysAsked&) const override {
    return {{{Bound::Type::is, condition_, 0}}, {{Bound::Type::is, conduct_, 1}}};
  }
  void carry(FlatRequirement& to) override {
    to.flat.number(condition_);
    to.flat.number(conduct_);
  }

 private:
  FactIndex condition_ = kNoFact;
  FactIndex conduct_ = kNoFact;
};

}  // namespace

std::unique_ptr<Requirement> blank_duty() { return std::make_unique<Duty>(); }

std::unique_ptr<Requirement> read_duty(RequirementReader& reader) {
  const JsonValue* value = reader.node.required("duty", JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, "duty");
  const auto condition = reader.fact(object, "if", FactType::yes_no);
  const auto conduct = reader.fact(object, "then", FactType::yes_no);
  object.finish();
  if (!condition || !conduct) return nullptr;
  if (*condition == *conduct) {
    reader.source.report(value->offset, "ruleset/duty",
                         {"\"duty\" 的 if 与 then 应是两个事实：同一事实的义务永远不会不满足"});
    return nullptr;
  }
  return std::make_unique<Duty>(*condition, *conduct);
}

}  // namespace zice
