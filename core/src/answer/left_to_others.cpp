// What the measure leaves to others: to the authority, by which of its discretions, and to reviewers.
#include <algorithm>

#include "answer/assessing.h"

namespace zice {
namespace {

enum class Holds : std::uint8_t { no, maybe, yes };

Holds holds(const Discretion& discretion, const Weighing& weighing) {
  const Circumstances& given = weighing.given();
  Holds held = Holds::yes;
  for (const FactIndex fact : discretion.yes) {
    if (!given.knows(fact))
      held = Holds::maybe;
    else if (!given.yes(fact))
      return Holds::no;
  }
  if (discretion.area == nullptr) return held;
  const auto places = weighing.model().region_cells(weighing.answer(discretion.region));
  const auto within = std::count_if(places.begin(), places.end(),
                                    [&](std::int64_t place) { return discretion.area->contains(place); });
  if (within == 0) return Holds::no;
  return within < static_cast<std::ptrdiff_t>(places.size()) ? Holds::maybe : held;
}

// Adds the discretions of all leaves of a node that are relaxed, each with whether it holds.
void gather(const Weighing& weighing, NodeIndex index, std::vector<Holds>& found) {
  const Node& node = weighing.model().node(index);
  if (weighing.because(index) != Because::relaxation) return;
  for (const int number : node.discretions) {
    const auto i = static_cast<std::size_t>(number);
    found[i] = holds(weighing.model().discretions[i], weighing);
  }
  for (const NodeIndex child : node.children) gather(weighing, child, found);
}

void gather_judged(const RulesetModel& model, NodeIndex index, std::vector<std::string_view>& found) {
  const Node& node = model.node(index);
  if (node.type == NodeType::judged) found.push_back(node.id);
  for (const NodeIndex child : node.children) gather_judged(model, child, found);
}

}  // namespace

std::vector<std::string_view> relaxing(const Weighing& weighing, NodeIndex index) {
  const std::vector<Discretion>& discretions = weighing.model().discretions;
  std::vector<Holds> found(discretions.size(), Holds::no);
  gather(weighing, index, found);
  const Holds surest = found.empty() ? Holds::no : *std::max_element(found.begin(), found.end());
  std::vector<std::string_view> named;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (surest != Holds::no && found[i] == surest) named.push_back(discretions[i].id);
  }
  return named;
}

std::vector<std::string_view> for_reviewers(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  std::vector<std::string_view> found;
  for (const NodeIndex index : model.conditions) gather_judged(model, index, found);
  for (const NodeIndex index : model.functions) {
    if (weighing.claim(index) != Claim::no) gather_judged(model, index, found);
  }
  return found;
}

}  // namespace zice
