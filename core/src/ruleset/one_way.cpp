// Read from the ways to have each leaf met, which say of every answer what is wanted.
#include "ruleset/one_way.h"

#include <algorithm>

namespace zice {
namespace {

// While nothing is answered, on any day: what is wanted is the same on every one.
class AllWays {
 public:
  explicit AllWays(const RulesetModel& model)
      : none_(*model.vocabulary, *Date::from_ymd(2000, 1, 1)), places_(model.region_cells(std::nullopt)) {}

  std::vector<Way> of(const Requirement& requirement) const {
    return requirement.ways({none_, places_, true, true});
  }

 private:
  Circumstances none_;
  std::vector<std::int64_t> places_;
};

class Wanted {
 public:
  explicit Wanted(const RulesetModel& model) : model_(model), ways_(model) {}

  void read(const Node& leaf) {
    if (leaf.requirement->may_contradict) neither_ |= leaf.below;
    for (const Way& way : ways_.of(*leaf.requirement)) {
      for (const Bound& bound : way) read(bound);
    }
    for (const int index : leaf.discretions) {
      for (const FactIndex fact : model_.discretions[static_cast<std::size_t>(index)].yes) more_.set(fact);
    }
  }

  OneWay found() const { return {(more_ ^ less_) & ~neither_, less_ & ~more_ & ~neither_}; }

 private:
  void read(const Bound& bound) {
    if (bound.fact == kDay) return;
    switch (bound.type) {
      case Bound::Type::is:
        return read_answer(bound);
      case Bound::Type::most:
        return less_.set(bound.fact), void();
      case Bound::Type::above:
      case Bound::Type::share:
        less_.set(bound.other);
        break;
      case Bound::Type::least:
        break;
    }
    more_.set(bound.fact);
  }

  void read_answer(const Bound& bound) {
    if (model_.vocabulary->facts[bound.fact].type != FactType::yes_no)
      neither_.set(bound.fact);
    else
      (bound.value == kYes ? more_ : less_).set(bound.fact);
  }

  const RulesetModel& model_;
  const AllWays ways_;
  FactSet more_;
  FactSet less_;
  FactSet neither_;
};

// What each value of a choice is asked for along with, leaf by leaf.
std::vector<std::vector<Way>> asked_by_value(const RulesetModel& model, FactIndex choice) {
  std::vector<std::vector<Way>> asked(static_cast<std::size_t>(model.vocabulary->facts[choice].most + 1));
  const AllWays ways(model);
  for (const NodeIndex leaf : model.leaves_of[choice]) {
    const Requirement* requirement = model.node(leaf).requirement.get();
    if (requirement == nullptr) continue;
    for (Way way : ways.of(*requirement)) {
      const auto own = std::find_if(way.begin(), way.end(), [&](const Bound& bound) {
        return bound.fact == choice && bound.type == Bound::Type::is;
      });
      if (own == way.end()) continue;
      auto& list = asked[static_cast<std::size_t>(own->value)];
      *own = {Bound::Type::is, choice, leaf};
      list.push_back(std::move(way));
    }
  }
  return asked;
}

}  // namespace

OneWay one_way_facts(const RulesetModel& model) {
  Wanted wanted(model);
  for (const Node& node : model.nodes) {
    if (node.requirement != nullptr) wanted.read(node);
  }
  return wanted.found();
}

std::vector<std::uint8_t> first_alike(const RulesetModel& model, FactIndex choice) {
  const auto asked = asked_by_value(model, choice);
  const NeedByFact& by = model.function_need_by;
  const auto need = [&](std::size_t value) { return by.fact == choice ? by.need[value] : 0; };
  std::vector<std::uint8_t> first;
  for (std::size_t value = 0; value < asked.size(); ++value) {
    std::size_t other = 0;
    while (other < value && (asked[other] != asked[value] || need(other) != need(value))) ++other;
    first.push_back(static_cast<std::uint8_t>(other));
  }
  return first;
}

}  // namespace zice
