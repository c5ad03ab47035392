#include "ruleset/taking.h"

#include "text/decimal.h"

namespace zice {
namespace {

bool takes(const RulesetModel& model, std::int64_t region) {
  const Area* area = area_taken(model);
  return area == nullptr ? model.level == "national" : area->contains(region);
}

}  // namespace

const Area* area_taken(const RulesetModel& model) {
  const Area* area = model.takes.area;
  for (const NodeIndex index : model.conditions) {
    const Requirement* requirement = model.node(index).requirement.get();
    if (area == nullptr && requirement != nullptr) area = requirement->within;
  }
  return area;
}

std::vector<std::string_view> taking(const std::vector<Ruleset>& rulesets, std::string_view region) {
  std::vector<std::string_view> found;
  const Decimal code = read_decimal(region, 0);
  if (code.error != DecimalError::none) return found;
  for (const std::string_view level : {"municipal", "provincial", "national"}) {
    for (const Ruleset& ruleset : rulesets) {
      if (ruleset.level() == level && takes(ruleset.model(), code.scaled)) found.push_back(ruleset.id());
    }
  }
  return found;
}

}  // namespace zice
