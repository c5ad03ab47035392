// "yes": a yes/no fact that must hold. "no": one that must not (an exclusion).
#include "requirement/kinds.h"

namespace zice {
namespace {

class YesNo final : public Requirement {
 public:
  YesNo() = default;
  YesNo(FactIndex fact, bool wanted) : fact_(fact), wanted_(wanted) { facts = {fact}; }
  Outcomes weigh(const Circumstances& given) const override {
    return given.yes(fact_) == wanted_ ? kMet : kUnmet;
  }
  std::vector<Way> ways(const WaysAsked&) const override {
    return {{{Bound::Type::is, fact_, wanted_ ? 1 : 0}}};
  }
  void carry(FlatRequirement& to) override {
    to.flat.number(fact_);
    to.flat.number(wanted_);
  }

 private:
  FactIndex fact_ = kNoFact;
  bool wanted_ = true;
};

std::unique_ptr<Requirement> read(RequirementReader& reader, std::string_view key, bool wanted) {
  const auto fact = reader.fact(reader.node, key, FactType::yes_no);
  if (!fact) return nullptr;
  return std::make_unique<YesNo>(*fact, wanted);
}

}  // namespace

std::unique_ptr<Requirement> blank_yes_no() { return std::make_unique<YesNo>(); }
std::unique_ptr<Requirement> read_yes(RequirementReader& reader) { return read(reader, "yes", true); }
std::unique_ptr<Requirement> read_no(RequirementReader& reader) { return read(reader, "no", false); }

}  // namespace zice
