// The table of requirement kinds, and what they share.
#include "requirement/kinds.h"

#include <algorithm>
#include <iterator>

#include "text/decimal.h"

namespace zice {

std::span<const RequirementKind> requirement_kinds() {
  static constexpr RequirementKind kinds[] = {
      {"yes", blank_yes_no},
      {"no", blank_yes_no},
      {"figure", blank_figure},
      {"growth", blank_growth, "两年比较"},
      {"share", blank_share, "占比"},
      {"operating", blank_operating, "已满年数"},
      {"choice", blank_choice},
      {"area", blank_area},
      {"natural_years", blank_natural_years, "完整自然年度数"},
      {"duty", blank_duty},
  };
  static_assert(std::size(kinds) == kKinds);
  return kinds;
}

Circumstances::Circumstances(const Vocabulary& vocabulary, Date day)
    : as_of(day), answers_(vocabulary.facts.size()) {
  for (std::size_t i = 0; i < answers_.size(); ++i) {
    answers_[i].least = vocabulary.facts[i].least;
    answers_[i].most = vocabulary.facts[i].most;
  }
}

void Requirement::cuts(FactIndex, const Circumstances&, std::vector<std::int64_t>&) const {}

Figures Requirement::figures(const Circumstances&) const { return {}; }

bool Area::contains(std::int64_t region) const {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](const Prefix& prefix) {
    const std::int64_t codes = power_of_ten(6 - prefix.digits);
    const std::int64_t from = region - prefix.code * codes;
    return from >= 0 && from < codes;
  });
}

bool WaysAsked::surely_within(const Area& area) const {
  return std::all_of(places.begin(), places.end(), [&](std::int64_t place) { return area.contains(place); });
}

bool WaysAsked::may_leave(const std::vector<FactIndex>& figure) const {
  return lenient && (open_figures || std::all_of(figure.begin(), figure.end(),
                                                 [&](FactIndex fact) { return given.knows(fact); }));
}

void FlatRequirement::area(const Area*& area) {
  std::size_t place = area == nullptr ? 0 : static_cast<std::size_t>(area - areas.data()) + 1;
  flat.number(place);
  area = place == 0 || place > areas.size() ? nullptr : &areas[place - 1];
}

void carry(FlatRequirement& given, std::unique_ptr<Requirement>& requirement) {
  Flat& flat = given.flat;
  const auto kinds = requirement_kinds();
  std::size_t place =
      requirement == nullptr ? 0 : static_cast<std::size_t>(requirement->kind - &kinds[0]) + 1;
  flat.number(place);
  if (place == 0 || place > kinds.size()) return;
  bool is_answerable = requirement == nullptr || !requirement->facts.empty();
  flat.number(is_answerable);
  const RequirementKind& kind = kinds[place - 1];
  if (flat.is_reading()) requirement = is_answerable ? kind.blank() : blank_unanswerable();
  requirement->kind = &kind;
  flat.numbers(requirement->facts);
  flat.number(requirement->region);
  flat.number(requirement->may_contradict);
  flat.number(requirement->is_figure);
  given.area(requirement->within);
  given.area(requirement->own_area);
  requirement->carry(given);
}

}  // namespace zice
