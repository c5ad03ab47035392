#include "advice/completions.h"

namespace zice::test {
namespace {

void add_places(const NodeResult& node, int parent, std::vector<int>& places) {
  const int own = static_cast<int>(places.size());
  places.push_back(parent);
  for (const NodeResult& child : node.children) add_places(child, own, places);
}

}  // namespace

std::vector<int> places_of(const Assessment& assessment) {
  std::vector<int> places;
  for (const NodeResult& condition : assessment.conditions) add_places(condition, kNowhere, places);
  for (const FunctionResult& function : assessment.functions) {
    const int own = static_cast<int>(places.size());
    places.push_back(kBelowFunctions);
    for (const NodeResult& requirement : function.requirements) add_places(requirement, own, places);
  }
  return places;
}

std::string told(const PlainReading::Weighed& weighed, const std::vector<int>& places, bool each_declared) {
  std::string told;
  std::vector<char> shown;
  const auto tell = [&](Status status) {
    told +=
        static_cast<char>('a' + static_cast<int>(status == Status::not_applicable ? Status::met : status));
  };
  tell(weighed.functions);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const bool functions_open = each_declared || weighed.functions == Status::unmet;
    const bool is_shown = places[i] == kNowhere ? true
                          : places[i] == kBelowFunctions
                              ? functions_open && weighed.nodes[i] != Status::not_claimed
                              : shown[static_cast<std::size_t>(places[i])] != 0 &&
                                    weighed.nodes[static_cast<std::size_t>(places[i])] == Status::unmet;
    shown.push_back(is_shown ? 1 : 0);
    if (is_shown)
      tell(weighed.nodes[i]);
    else
      told += '-';
  }
  return told;
}

}  // namespace zice::test
