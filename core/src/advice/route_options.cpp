#include "advice/route_options.h"

#include <algorithm>

namespace zice {
namespace {

bool is_answer(const Bound& bound, FactIndex fact) {
  return bound.type == Bound::Type::is && bound.fact == fact;
}

// Where a value of a choice is asked for, and what is asked along with it.
struct Asked {
  NodeIndex leaf;
  Way way;

  bool operator==(const Asked&) const = default;
};

}  // namespace

RouteOptions::RouteOptions(const Weighing& weighing, const Leeway& leeway)
    : model_(weighing.model()),
      given_(weighing.given()),
      places_(weighing.places()),
      leeway_(leeway),
      start_(model_, given_, leeway),
      options_(model_.nodes.size()),
      fragile_(model_.nodes.size()),
      least_(model_.nodes.size()),
      alike_(model_.nodes.size()) {}

void RouteOptions::find(bool lenient, bool open_figures, Work& work) {
  const WaysAsked asked{given_, places_, lenient, open_figures};
  leave_any_ = false;
  for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
    const Node& node = model_.nodes[i];
    if (node.type != NodeType::leaf) continue;
    options_[i].clear();
    // Leave, which may serve other figures too, is looked at before the figure itself.
    add_discretions(node, asked, options_[i]);
    std::vector<Way> ways = node.requirement->ways(asked);
    if (lenient && !leave_any_) leave_any_ = may_be_left(node, ways, !options_[i].empty());
    for (Way& way : ways) {
      fragile_[i] = fragile_[i] || std::any_of(way.begin(), way.end(), is_relation);
      options_[i].push_back({std::move(way), &node.cite});
    }
    work.spend(static_cast<std::int64_t>(options_[i].size()) + 1);
  }
  for (std::size_t i = model_.shown; i-- > 0;) {  // children stand behind their parents
    for (const NodeIndex child : model_.nodes[i].children)
      fragile_[i] = fragile_[i] || fragile_[index(child)];
  }
  drop_equivalent_values(work);
  find_ambivalent();
  find_own_facts();
  for (std::size_t i = model_.shown; i-- > 0;) measure(static_cast<NodeIndex>(i));
  if (model_.functions_node >= 0) least_[index(model_.functions_node)] = measure_functions();
  sure_.reset();
  for (const NodeIndex condition : model_.conditions) find_sure(condition);
}

// Whether ways to leave it to the authority stand among those, or discretions do, and any may be of use: what
// holds as it is and stays so is not left.
bool RouteOptions::may_be_left(const Node& leaf, const std::vector<Way>& ways, bool relaxed) const {
  const std::vector<Way> to_meet = leaf.requirement->ways({given_, places_});
  if (!relaxed && ways == to_meet) return false;
  return std::none_of(to_meet.begin(), to_meet.end(), [&](const Way& way) {
    return std::all_of(way.begin(), way.end(),
                       [&](const Bound& bound) { return !is_relation(bound) && start_.holds(bound); });
  });
}

// A figure that may be relaxed if it is missed, or if it turns out to be.
void RouteOptions::add_discretions(const Node& leaf, const WaysAsked& asked,
                                   std::vector<RouteOption>& found) const {
  if (!asked.may_leave(leaf.requirement->facts)) return;
  for (const int number : leaf.discretions) {
    const Discretion& discretion = model_.discretions[static_cast<std::size_t>(number)];
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

// Of the values of a choice that do the same everywhere, the first stands for all; the answer given stays.
void RouteOptions::drop_equivalent_values(Work& work) {
  for (std::size_t i = 0; i < model_.vocabulary->facts.size(); ++i) {
    const auto about = static_cast<FactIndex>(i);
    if (fact(about).type != FactType::choice || about == model_.function_need_by.fact) continue;
    const std::vector<std::int64_t> repeated = repeated_values(about, work);
    if (repeated.empty()) continue;
    const auto asks_for_one = [&](const RouteOption& option) {
      return std::any_of(option.way.begin(), option.way.end(), [&](const Bound& bound) {
        return is_answer(bound, about) &&
               std::find(repeated.begin(), repeated.end(), bound.value) != repeated.end();
      });
    };
    for (const NodeIndex leaf : model_.leaves_of[i]) {
      if (model_.node(leaf).type != NodeType::leaf) continue;
      std::vector<RouteOption>& options = options_[index(leaf)];
      options.erase(std::remove_if(options.begin(), options.end(), asks_for_one), options.end());
    }
  }
}

// Those for which another value, not the one given, asks everywhere for the same.
std::vector<std::int64_t> RouteOptions::repeated_values(FactIndex about, Work& work) const {
  std::vector<std::vector<Asked>> asked_for(static_cast<std::size_t>(fact(about).most + 1));  // by value
  for (const NodeIndex leaf : model_.leaves_of[about]) {
    for (const RouteOption& option : options_[index(leaf)]) {
      work.spend(static_cast<std::int64_t>(option.way.size()));
      for (const Bound& bound : option.way) {
        if (!is_answer(bound, about)) continue;
        Asked asked{leaf, option.way};
        for (Bound& other : asked.way) {
          if (is_answer(other, about)) other.value = 0;
        }
        asked_for[static_cast<std::size_t>(bound.value)].push_back(std::move(asked));
      }
    }
  }
  std::vector<std::int64_t> repeated;
  for (std::size_t value = 1; value < asked_for.size(); ++value) {
    if (given_.knows(about) && given_[about].value == static_cast<std::int64_t>(value)) continue;
    work.spend(static_cast<std::int64_t>(value * asked_for[value].size()));
    for (std::size_t other = 0; other < value; ++other) {
      if (asked_for[other] != asked_for[value]) continue;
      repeated.push_back(static_cast<std::int64_t>(value));
      break;
    }
  }
  return repeated;
}

void RouteOptions::find_ambivalent() {
  FactSet yes;
  FactSet no;
  for (const std::vector<RouteOption>& options : options_) {
    for (const RouteOption& option : options) {
      for (const Bound& bound : option.way) {
        if (bound.type != Bound::Type::is || given_.knows(bound.fact)) continue;
        if (fact(bound.fact).type == FactType::yes_no) (bound.value != 0 ? yes : no).set(bound.fact);
      }
    }
  }
  ambivalent_ = members(yes & no);
}

void RouteOptions::find_own_facts() {
  own_.reset();
  for (std::size_t i = 0; i < model_.leaves_of.size(); ++i)
    own_.set(i, model_.leaves_of[i].size() == 1 && static_cast<FactIndex>(i) != model_.function_need_by.fact);
  for (const FactIndex about : ambivalent_) own_.reset(about);
  alone_ = own_;
  for (const RulesetModel::Part& pair : model_.parts) {
    own_.reset(pair.whole);
    alone_.reset(pair.whole);
    alone_.reset(pair.part);
  }
}

bool RouteOptions::may_change(FactIndex about) const {
  return !leeway_.fixed.test(about) && (!given_.knows(about) || fact(about).changeable);
}

void RouteOptions::gather(NodeIndex which, std::vector<const RouteOption*>& found) const {
  const Node& node = model_.node(which);
  if (node.type == NodeType::leaf) found.push_back(&options_[index(which)][0]);
  for (const NodeIndex child : node.children) gather(child, found);
}

}  // namespace zice
