#include "ruleset/model.h"

#include <algorithm>
#include <bit>

namespace zice {

std::vector<FactIndex> members(const FactSet& set) {
  constexpr std::size_t kBits = 64;
  static const FactSet low = FactSet().set() >> (FactSet().size() - kBits);
  std::vector<FactIndex> facts;
  facts.reserve(set.count());
  for (std::size_t first = 0; first < set.size(); first += kBits) {
    std::uint64_t word = ((set >> first) & low).to_ullong();
    for (; word != 0; word &= word - 1)
      facts.push_back(static_cast<FactIndex>(first + static_cast<std::size_t>(std::countr_zero(word))));
  }
  return facts;
}

FactSet set_of(const std::vector<FactIndex>& facts) {
  FactSet set;
  for (const FactIndex fact : facts) set.set(fact);
  return set;
}

void name_parents(RulesetModel& model) {
  for (std::size_t i = 0; i < model.nodes.size(); ++i) {
    for (const NodeIndex child : model.nodes[i].children)
      model.nodes[static_cast<std::size_t>(child)].parent = static_cast<NodeIndex>(i);
  }
}

bool Discretion::holds(const Circumstances& given) const {
  for (const FactIndex fact : yes) {
    if (!given.yes(fact)) return false;
  }
  return area == nullptr || area->contains(given[region].value);
}

bool covers(std::string_view cite, std::string_view own) {
  return own == cite ||
         (own.substr(0, cite.size()) == cite && own.size() > cite.size() && own[cite.size()] == '.');
}

bool Discretion::covers_cite(const std::string& cited) const {
  return std::any_of(covers.begin(), covers.end(),
                     [&](const std::string& covered) { return zice::covers(covered, cited); });
}

const std::string& RulesetModel::label(FactIndex fact) const {
  return labels[fact].empty() ? vocabulary->facts[fact].label : labels[fact];
}

}  // namespace zice
