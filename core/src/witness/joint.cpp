// What is tried for a fact that two measures ask.
//
// One measure alone tries a value for each cell between two cuts, for it compares no two figures that it asks
// elsewhere too (compile() refuses that). Two measures together do. Of bounds and comparisons of one fact
// with another the least solution lies at a cut of the fact or of one that it must not fall below, and beyond
// it by as many steps as there are strict comparisons on the way (Bellman 1958, shortest paths of difference
// constraints). Two shares of one whole, p < q, are told apart by some part as soon as the whole is 1/(q -
// p).
#include "witness/joint.h"

#include <algorithm>

#include "text/keyed.h"

namespace zice {
namespace {

constexpr std::int64_t kWholeShare = 10'000;

// All that a requirement compares, whatever is answered.
std::vector<Way> all_ways(const RulesetModel& model, const Requirement& requirement,
                          const Circumstances& none) {
  const std::vector<std::int64_t> places = model.region_cells(std::nullopt);
  return requirement.ways({none, places, true, true});
}

}  // namespace

Joint::Joint(const Ruleset& a, const Ruleset& b, Date as_of)
    : weighings_{Weighing(a.shared_model(), as_of), Weighing(b.shared_model(), as_of)} {
  const std::size_t facts = vocabulary().facts.size();
  answers_.resize(facts);
  lower_.resize(facts);
  spread_.resize(facts);
  for (const Side side : {Side::a, Side::b}) read_relations(model(side));
  for (const RulesetModel::Part& part : model(Side::a).parts) lower_[part.whole].set(part.part);
  bind();
  work_out_spreads();
  work_out_places();
}

void Joint::read_relations(const RulesetModel& model) {
  for (const Node& node : model.nodes) {
    if (node.requirement == nullptr) continue;
    for (const Way& way : all_ways(model, *node.requirement, weighing(Side::a).given())) {
      for (const Bound& bound : way) read_bound(bound);
    }
  }
}

void Joint::read_bound(const Bound& bound) {
  if (bound.type == Bound::Type::above) lower_[bound.fact].set(bound.other);
  if (bound.type == Bound::Type::share) shares_.push_back({bound.fact, bound.other, bound.value});
}

void Joint::bind() {
  const std::size_t facts = lower_.size();
  bound_.resize(facts);
  for (std::size_t fact = 0; fact < facts; ++fact) bound_[fact].set(fact);
  for (std::size_t higher = 0; higher < facts; ++higher) {
    for (const FactIndex fact : members(lower_[higher])) {
      const FactSet together = bound_[higher] | bound_[fact];
      for (const FactIndex each : members(together)) bound_[each] = together;
    }
  }
  // What is below what is below.
  for (std::size_t round = 0; round < facts; ++round) {
    bool grown = false;
    for (FactSet& below : lower_) {
      FactSet all = below;
      for (const FactIndex fact : members(below)) all |= lower_[fact];
      grown = grown || all != below;
      below = all;
    }
    if (!grown) return;
  }
}

void Joint::work_out_spreads() {
  std::int64_t compared = 0;  // pairs of years
  for (const Side side : {Side::a, Side::b}) {
    for (const Node& node : model(side).nodes)
      compared += node.requirement != nullptr && node.requirement->kind->key == "growth";
  }
  for (std::size_t fact = 0; fact < spread_.size(); ++fact)
    spread_[fact] = bound_[fact].count() > 1 ? compared : 0;
  for (const ShareOf& one : shares_) {
    for (const ShareOf& other : shares_) {
      if (one.whole != other.whole || one.percent >= other.percent) continue;
      const std::int64_t apart = kWholeShare / (other.percent - one.percent) + 1;
      spread_[one.whole] = std::max(spread_[one.whole], apart);
    }
  }
}

// As RulesetModel::region_cells, for the areas of both.
void Joint::work_out_places() {
  std::vector<Area::Prefix> tested;
  for (const Side side : {Side::a, Side::b}) {
    for (const Area& area : model(side).areas)
      tested.insert(tested.end(), area.prefixes.begin(), area.prefixes.end());
  }
  const auto areas_around = [](const RulesetModel& rules, std::int64_t place) {
    std::vector<bool> around;
    for (const Area& area : rules.areas) around.push_back(area.contains(place));
    return around;
  };
  std::vector<Area::Prefix> within = tested;
  within.insert(within.begin(), Area::Prefix{0, 0});
  std::vector<std::pair<std::vector<bool>, std::vector<bool>>> seen;
  for (const Area::Prefix& prefix : within) {
    const auto place = place_in(prefix, tested);
    if (!place) continue;
    auto around = std::pair(areas_around(model(Side::a), *place), areas_around(model(Side::b), *place));
    if (std::find(seen.begin(), seen.end(), around) != seen.end()) continue;
    seen.push_back(std::move(around));
    places_.push_back(*place);
  }
}

std::vector<std::int64_t> Joint::scopes(std::size_t most) const {
  std::int64_t all = 0;
  for (const Side side : {Side::a, Side::b}) {
    for (const NodeIndex function : model(side).functions)
      all |= std::int64_t{1} << model(side).node(function).function;
  }
  std::vector<std::int64_t> found;
  std::vector<std::int64_t> of_size = {0};
  for (std::size_t size = 1; size <= most && !of_size.empty(); ++size) {
    std::vector<std::int64_t> larger;
    for (const std::int64_t set : of_size) {
      for (std::int64_t bit = 1; bit <= all; bit <<= 1) {
        if (bit <= set || (all & bit) == 0) continue;
        larger.push_back(set | bit);
        found.push_back(set | bit);
        if (found.size() == kMostScopes) return found;
      }
    }
    of_size = std::move(larger);
  }
  return found;
}

void Joint::answer(FactIndex fact, std::optional<std::int64_t> value) {
  answers_[fact] = value;
  known_.set(fact, value.has_value());
  for (Weighing& weighing : weighings_) weighing.set(fact, value);
}

// While nothing is declared every function is weighed. Once some are, others no longer count; and where each
// stands for itself one may be met and another not.
Outcomes Joint::outcomes(const Goal& goal) {
  Weighing& weighing = weighings_[index(goal.side)];
  const RulesetModel& rules = weighing.model();
  spend(1);
  const Outcomes found = weighing.outcomes(goal.node);
  const bool undeclared = rules.declared != Requirement::kNoFact && !knows(rules.declared) &&
                          rules.node(goal.node).below.test(rules.declared);
  if (!undeclared || found == kImpossible) return found;
  if (rules.function_rule == FunctionRule::each_declared)
    return static_cast<Outcomes>((found & kMet) != 0 ? found | kReading : found);
  return static_cast<Outcomes>(may_declare_ ? found | kNotMet : found);
}

bool Joint::keeps_parts_within_wholes() const {
  const auto& parts = model(Side::a).parts;
  return std::all_of(parts.begin(), parts.end(), [&](const RulesetModel::Part& part) {
    const auto& inner = answers_[part.part];
    const auto& outer = answers_[part.whole];
    return !inner || !outer || *inner <= *outer;
  });
}

std::vector<std::int64_t> Joint::cuts(FactIndex fact) const {
  const Fact& about = vocabulary().facts[fact];
  std::vector<std::int64_t> found = {about.least};
  for (const Weighing& weighing : weighings_) {
    for (const NodeIndex leaf : weighing.model().leaves_of[fact]) {
      const Requirement* requirement = weighing.model().node(leaf).requirement.get();
      if (requirement != nullptr) requirement->cuts(fact, weighing.given(), found);
    }
  }
  const auto outside = [&](std::int64_t cut) { return cut < about.least || cut > about.most; };
  found.erase(std::remove_if(found.begin(), found.end(), outside), found.end());
  spend(found.size());
  sort_unique(found, 0);
  return found;
}

void Joint::add_of_shares(FactIndex whole, std::vector<std::int64_t>& found) const {
  for (const ShareOf& share : shares_) {
    if (share.whole != whole) continue;
    std::vector<std::int64_t> parts = cuts(share.part);
    if (answers_[share.part]) parts.push_back(*answers_[share.part]);
    found.push_back(1);
    for (const std::int64_t part : parts) {
      const std::int64_t most = kWholeShare * part / share.percent;
      found.push_back(most);
      found.push_back(most + 1);
    }
  }
}

std::vector<std::int64_t> Joint::amounts(FactIndex fact) const {
  std::vector<std::int64_t> found = cuts(fact);
  for (const FactIndex lower : members(lower_[fact])) {
    const std::vector<std::int64_t> below = cuts(lower);
    found.insert(found.end(), below.begin(), below.end());
    if (answers_[lower]) found.insert(found.end(), {*answers_[lower], *answers_[lower] + 1});
  }
  add_of_shares(fact, found);
  const std::size_t cut = found.size();
  for (std::int64_t step = 1; step <= spread_[fact]; ++step) {
    for (std::size_t i = 0; i < cut; ++i) found.push_back(found[i] + step);
  }
  return found;
}

void Joint::drop_impossible(FactIndex fact, std::vector<std::int64_t>& values) const {
  std::int64_t least = vocabulary().facts[fact].least;
  std::int64_t most = vocabulary().facts[fact].most;
  for (const RulesetModel::Part& part : model(Side::a).parts) {
    if (part.part == fact && answers_[part.whole]) most = std::min(most, *answers_[part.whole]);
    if (part.whole == fact && answers_[part.part]) least = std::max(least, *answers_[part.part]);
  }
  const auto outside = [&](std::int64_t value) { return value < least || value > most; };
  values.erase(std::remove_if(values.begin(), values.end(), outside), values.end());
  sort_unique(values, 0);
}

std::vector<std::int64_t> Joint::values(FactIndex fact) const {
  const Fact& about = vocabulary().facts[fact];
  if (about.type == FactType::region) return places_;
  std::vector<std::int64_t> found;
  if (about.is_amount()) {
    found = amounts(fact);
    drop_impossible(fact, found);
    return found;
  }
  for (std::int64_t value = about.least; value <= about.most; ++value) found.push_back(value);
  return found;
}

std::optional<FactIndex> Joint::must_follow(FactIndex fact) const {
  for (const ShareOf& share : shares_) {
    if (share.part == fact && !knows(share.whole)) return share.whole;
  }
  return std::nullopt;
}

}  // namespace zice
