// What may be tried in a copy of the applicant: the ways, one alternative at a time, and waiting.
#include <algorithm>

#include "deeds/parts.h"

namespace zice {
namespace {

void append(Route& all, const Route& more) { all.insert(all.end(), more.begin(), more.end()); }

// The shared changes and the first of every choice, but of one choice another in the place of its last.
Try with(const Ways& ways, std::size_t chosen, std::size_t alternative) {
  Try own{ways.shared, ways.choices[chosen].of[alternative]};
  for (std::size_t i = 0; i < ways.choices.size(); ++i) {
    const Choice& choice = ways.choices[i];
    std::vector<std::size_t> taken;
    if (i == chosen) taken.push_back(alternative);
    for (std::size_t j = 0; taken.size() < choice.take; ++j) {
      if (i != chosen || j != alternative) taken.push_back(j);
    }
    for (const std::size_t j : taken) append(own.changes, choice.of[j]);
  }
  return own;
}

bool only_waits(const Route& changes) { return changes.size() == 1 && changes[0].waits; }

}  // namespace

void find_tries(Deeds& deeds) {
  const Ways& ways = deeds.ways;
  for (const Missed& missed : deeds.missed) {
    if (!missed.node->figure || !missed.node->figure->holds_from) continue;
    const Route waiting = {{true,
                            0,
                            deeds.assessment.as_of.serial(),
                            {},
                            missed.node->figure->holds_from->serial(),
                            missed.node->cite}};
    deeds.tries.push_back({waiting, waiting});
  }
  if (ways.routes > 0 && ways.choices.empty() && !(only_waits(ways.shared) && !deeds.tries.empty()))
    deeds.tries.push_back({ways.shared, ways.shared});
  for (std::size_t i = 0; i < ways.choices.size(); ++i) {
    for (std::size_t j = 0; j < ways.choices[i].of.size(); ++j) {
      if (deeds.tries.size() < kMostTries) deeds.tries.push_back(with(ways, i, j));
    }
  }
  if (deeds.tries.size() > kMostTries) deeds.tries.resize(kMostTries);
}

void find_figures(Deeds& deeds) {
  const auto& facts = deeds.assessment.ruleset.vocabulary().facts;
  FactSet found;
  const auto add = [&](const Route& route) {
    for (const Change& change : route) {
      if (!change.waits) found.set(change.fact);
    }
  };
  add(deeds.ways.shared);
  for (const Choice& choice : deeds.ways.choices) {
    for (const Route& route : choice.of) add(route);
  }
  const auto look = [&](const NodeResult& node) {
    if (node.status != Status::unmet && node.status != Status::discretionary) return;
    for (const FactIndex fact : node.facts) found.set(fact);
  };
  each_requirement(deeds.assessment.conditions, look);
  for (const FactIndex fact : members(found)) {
    if (facts[fact].type == FactType::number) deeds.figures.push_back(fact);
  }
}

}  // namespace zice
