// The choices a route search has: how each leaf can be met, without repeating what makes no difference.
#include <algorithm>

#include "route_search.h"

namespace zice {
namespace {

bool is_relation(const Bound& bound) {
  return bound.type == Bound::Type::above || bound.type == Bound::Type::share;
}

bool names(const Bound& bound, FactIndex fact, std::int64_t value) {
  return bound.type == Bound::Type::is && bound.fact == fact && bound.value == value;
}

// The way with one answer put in the place of another.
Way exchanged(Way way, FactIndex fact, std::int64_t from, std::int64_t to) {
  for (Bound& bound : way) {
    if (names(bound, fact, from)) bound.value = to;
  }
  return way;
}

}  // namespace

void RouteSearch::find_options(bool open_figures) {
  std::vector<std::int64_t> places;
  if (model_.region != Requirement::kNoFact) {
    const std::int64_t code = given_.value[model_.region];
    places = model_.region_cells(code == 0 ? std::nullopt : std::optional(code));
  }
  const WaysAsked asked{given_, places, lenient_, open_figures};
  for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
    const Node& node = model_.nodes[i];
    if (node.type != NodeType::leaf) continue;
    options_[i].clear();
    // Leave, which may serve other figures too, is looked at before the figure itself.
    add_discretions(node, asked, options_[i]);
    for (Way& way : node.requirement->ways(asked)) {
      fragile_[i] = fragile_[i] || std::any_of(way.begin(), way.end(), is_relation);
      options_[i].push_back({std::move(way), &node.cite});
    }
  }
  for (std::size_t i = model_.shown; i-- > 0;) {  // children stand behind their parents
    for (const NodeIndex child : model_.nodes[i].children)
      fragile_[i] = fragile_[i] || fragile_[static_cast<std::size_t>(child)];
  }
  drop_equivalent_values();
}

// A figure that may be relaxed if it is missed, or if it turns out to be.
void RouteSearch::add_discretions(const Node& leaf, const WaysAsked& asked,
                                  std::vector<Option>& found) const {
  if (!asked.may_leave(leaf.requirement->facts)) return;
  for (const int index : leaf.discretions) {
    const Discretion& discretion = model_.discretions[static_cast<std::size_t>(index)];
    Way way;
    for (const FactIndex fact : discretion.yes) way.push_back({Bound::Type::is, fact, 1});
    if (discretion.area == nullptr || asked.surely_within(*discretion.area)) {
      found.push_back({std::move(way), &discretion.cite});
      continue;
    }
    for (const std::int64_t place : asked.places) {
      if (!discretion.area->contains(place)) continue;
      found.push_back({way, &discretion.cite});
      found.back().way.push_back({Bound::Type::is, discretion.region, place});
    }
  }
}

bool RouteSearch::same_effect(FactIndex fact, std::int64_t a, std::int64_t b) const {
  if (fact == model_.function_need_by.fact) return false;
  return std::all_of(options_.begin(), options_.end(), [&](const std::vector<Option>& options) {
    const auto has = [&](const Way& way) {
      return std::any_of(options.begin(), options.end(),
                         [&](const Option& other) { return other.way == way; });
    };
    return std::all_of(options.begin(), options.end(), [&](const Option& option) {
      return has(exchanged(option.way, fact, a, b)) && has(exchanged(option.way, fact, b, a));
    });
  });
}

// Of the values of a choice that do the same everywhere, the first stands for all.
void RouteSearch::drop_equivalent_values() {
  const auto is_repeated = [&](const Bound& bound) {
    if (bound.type != Bound::Type::is || model_.vocabulary->facts[bound.fact].type != FactType::choice)
      return false;
    if (given_.knows(bound.fact) && given_.value[bound.fact] == bound.value) return false;
    for (std::int64_t first = 0; first < bound.value; ++first) {
      if (same_effect(bound.fact, first, bound.value)) return true;
    }
    return false;
  };
  std::vector<std::vector<Option>> kept = options_;
  for (std::vector<Option>& options : kept) {
    const auto drop = [&](const Option& option) {
      return std::any_of(option.way.begin(), option.way.end(), is_repeated);
    };
    options.erase(std::remove_if(options.begin(), options.end(), drop), options.end());
  }
  options_ = std::move(kept);
}

// Missing yes/no facts that help one leaf when yes and another when no. Left open, both have to be met.
std::vector<FactIndex> RouteSearch::ambivalent() const {
  FactSet yes;
  FactSet no;
  for (const std::vector<Option>& options : options_) {
    for (const Option& option : options) {
      for (const Bound& bound : option.way) {
        if (bound.type != Bound::Type::is || given_.knows(bound.fact)) continue;
        if (model_.vocabulary->facts[bound.fact].type != FactType::yes_no) continue;
        (bound.value != 0 ? yes : no).set(bound.fact);
      }
    }
  }
  std::vector<FactIndex> found;
  for (std::size_t fact = 0; fact < yes.size(); ++fact) {
    if (yes.test(fact) && no.test(fact)) found.push_back(static_cast<FactIndex>(fact));
  }
  if (found.size() > kMostOpen) found.clear();
  return found;
}

}  // namespace zice
