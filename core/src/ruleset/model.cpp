#include "ruleset/model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <climits>
#include <cstring>

namespace zice {

// By words, as it keeps them: what is not in it costs nothing.
std::vector<FactIndex> members(const FactSet& set) {
  std::array<std::uint64_t, sizeof(FactSet) / sizeof(std::uint64_t)> words;
  static_assert(sizeof words == sizeof set && sizeof set * CHAR_BIT == FactSet().size());
  std::memcpy(&words, &set, sizeof words);
  std::vector<FactIndex> facts;
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (std::uint64_t word = words[at]; word != 0; word &= word - 1)
      facts.push_back(static_cast<FactIndex>(at * 64 + static_cast<std::size_t>(std::countr_zero(word))));
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
