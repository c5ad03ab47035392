// Where an applicant may be registered as far as a ruleset's areas tell, and how such a place is called.
#include <algorithm>

#include "ruleset/model.h"
#include "text/text.h"
#include "values/places.h"

namespace zice {
namespace {

bool holds(const Area& area, const Area::Prefix& place) {
  return std::any_of(area.prefixes.begin(), area.prefixes.end(),
                     [&](const Area::Prefix& prefix) { return lies_in(place, prefix); });
}

// Whether all of an area lies in another, larger one.
bool lies_in(const Area& inner, const Area& outer) {
  const auto all_in = [](const Area& one, const Area& other) {
    return std::all_of(one.prefixes.begin(), one.prefixes.end(),
                       [&](const Area::Prefix& prefix) { return holds(other, prefix); });
  };
  return all_in(inner, outer) && !all_in(outer, inner);
}

bool lies_in_one_of(const Area& area, const std::vector<const Area*>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Area* other) { return lies_in(area, *other); });
}

std::string label_of(const std::vector<const Area*>& areas) {
  std::vector<std::string> names;
  for (const Area* area : areas) names.push_back(area->label);
  return join(names);
}

}  // namespace

std::vector<std::int64_t> RulesetModel::region_cells(std::optional<std::int64_t> code) const {
  std::vector<Area::Prefix> tested;
  for (const Area& area : areas) tested.insert(tested.end(), area.prefixes.begin(), area.prefixes.end());
  const Area::Prefix stated = code ? prefix_of(*code) : Area::Prefix{0, 0};
  std::vector<std::optional<std::int64_t>> candidates = {place_in(stated, tested)};
  for (const Area::Prefix& prefix : tested) {
    if (zice::lies_in(prefix, stated)) candidates.push_back(place_in(prefix, tested));
  }
  std::vector<std::int64_t> cells;
  std::vector<std::int64_t> seen;
  for (const std::optional<std::int64_t>& candidate : candidates) {
    if (!candidate) continue;  // every place of it lies in an area of its own
    std::int64_t within = 0;   // bit per area
    for (std::size_t i = 0; i < areas.size(); ++i) within |= std::int64_t{areas[i].contains(*candidate)} << i;
    if (std::find(seen.begin(), seen.end(), within) != seen.end()) continue;
    seen.push_back(within);
    cells.push_back(*candidate);
  }
  return cells;
}

std::string RulesetModel::place_label(std::int64_t code) const {
  std::vector<const Area*> around;
  std::vector<const Area*> apart;
  for (const Area& area : areas) (area.contains(code) ? around : apart).push_back(&area);
  std::vector<const Area*> closest;  // of those around it, the ones that hold no smaller one of them
  for (const Area* area : around) {
    const bool holds_smaller =
        std::any_of(around.begin(), around.end(), [&](const Area* other) { return lies_in(*other, *area); });
    if (!holds_smaller) closest.push_back(area);
  }
  std::vector<const Area*>
      without;  // of the others, the largest that a reader could take the place to lie in
  for (const Area* area : apart) {
    if ((closest.empty() || lies_in_one_of(*area, closest)) && !lies_in_one_of(*area, apart))
      without.push_back(area);
  }
  if (without.empty()) return label_of(closest);
  return concat({label_of(closest), closest.empty() ? "" : "，", label_of(without), "以外"});
}

}  // namespace zice
