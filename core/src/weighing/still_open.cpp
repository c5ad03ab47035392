#include "weighing/still_open.h"

#include <algorithm>
#include <cmath>

namespace zice {
namespace {

// What the rule on functions itself asks: how many are needed, or which are declared.
FactSet missing_in_rule(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  FactSet missing;
  const FactIndex by = model.function_need_by.fact;
  if (by != Requirement::kNoFact && !weighing.given().knows(by)) missing.set(by);
  if (model.function_rule == FunctionRule::each_declared && !weighing.functions_need())
    missing.set(model.declared);
  return missing;
}

// The missing facts below what is still unknown.
FactSet missing_below(const Weighing& weighing, NodeIndex index) {
  const Node& node = weighing.model().node(index);
  if (weighing.status(index) != Status::unknown) return {};
  FactSet missing;
  if (node.type == NodeType::leaf) missing = set_of(missing_facts(weighing, index));
  if (node.type == NodeType::functions) missing = missing_in_rule(weighing);
  for (const NodeIndex child : node.children) missing |= missing_below(weighing, child);
  return missing;
}

// Gathers the least and the most of a figure; an end that is no end of what was stated is left open.
class Span {
 public:
  void add(double figure, bool open) {
    if (std::isnan(figure)) known_ = false;
    if (none_ || figure < least_.figure) least_ = {figure, open};
    if (none_ || figure > most_.figure) most_ = {figure, open};
    none_ = false;
  }
  std::optional<FigureRange> range() const {
    if (none_ || !known_) return std::nullopt;
    return FigureRange{least_.open ? kNone : least_.figure, most_.open ? kNone : most_.figure};
  }

 private:
  struct End {
    double figure = 0;
    bool open = false;
  };
  End least_;
  End most_;
  bool none_ = true;
  bool known_ = true;
};

// Every figure rises or falls with each of its facts, so the ends of theirs are those of the figure.
struct Corners {
  const Weighing& weighing;
  const Requirement& requirement;
  Circumstances given;
  Span actual;
  Span slack;

  void visit(const std::vector<FactIndex>& ranged, std::size_t next, bool open) {
    if (next == ranged.size()) {
      const Figures figures = requirement.figures(given);
      actual.add(figures.actual, open);
      slack.add(figures.slack, open);
      return;
    }
    const FactIndex fact = ranged[next];
    const Fact& about = weighing.model().vocabulary->facts[fact];
    Trial trial(given, fact);
    trial.answer(given[fact].least);
    // Nothing is below none; no day is the first.
    visit(ranged, next + 1, open || (about.type == FactType::date && given[fact].least == about.least));
    trial.answer(given[fact].most);
    visit(ranged, next + 1, open || given[fact].most == about.most);
  }
};

}  // namespace

RangedFigures ranged_figures(const Weighing& weighing, NodeIndex leaf) {
  const Requirement& requirement = *weighing.model().node(leaf).requirement;
  std::vector<FactIndex> ranged;
  for (const FactIndex fact : requirement.facts) {
    if (weighing.range(fact)) ranged.push_back(fact);
  }
  if (ranged.empty()) return {};
  Corners corners{weighing, requirement, weighing.given(), {}, {}};
  corners.visit(ranged, 0, false);
  return {corners.actual.range(), corners.slack.range()};
}

std::array<PossibleFigure, 2> possible_figures(const Weighing& weighing, NodeIndex leaf) {
  const PossibleFigure none{kNone, kNone};
  const Requirement& requirement = *weighing.model().node(leaf).requirement;
  if (requirement.region == Requirement::kNoFact || weighing.given().knows(requirement.region))
    return {none, none};
  Circumstances tried = weighing.given();
  Trial registered(tried, requirement.region);
  PossibleFigure low = none;
  PossibleFigure high = none;
  for (const std::int64_t place : weighing.places()) {
    registered.answer(place);
    const Figures figures = requirement.figures(tried);
    const PossibleFigure here{figures.required, figures.slack < 0 ? -figures.slack : kNone};
    if (!(low.figure <= here.figure)) low = here;
    if (!(high.figure >= here.figure)) high = here;
  }
  if (low.figure == high.figure) return {none, none};
  return {low, high};
}

std::vector<FactIndex> missing_facts(const Weighing& weighing, NodeIndex leaf) {
  std::vector<FactIndex> missing;
  for (const FactIndex fact : weighing.model().node(leaf).facts) {
    if (!weighing.given().knows(fact)) missing.push_back(fact);
  }
  return missing;
}

std::vector<FactIndex> further_questions(const Weighing& weighing, const std::vector<FactIndex>& open) {
  const RulesetModel& model = weighing.model();
  FactSet missing;
  for (const NodeIndex condition : model.conditions) missing |= missing_below(weighing, condition);
  if (model.functions_node >= 0) missing |= missing_below(weighing, model.functions_node);
  return members(missing & ~set_of(open));
}

bool is_elsewhere(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  const Area* area = model.takes.area;
  if (area == nullptr || !weighing.answer(model.region)) return false;
  const auto places = weighing.places();
  return std::none_of(places.begin(), places.end(),
                      [&](std::int64_t place) { return area->contains(place); });
}

}  // namespace zice
