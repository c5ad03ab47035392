#include "zice/succession.h"

#include <algorithm>

#include "ruleset/model.h"

namespace zice {
namespace {

bool supersedes(const Ruleset& later, const Ruleset& earlier) {
  const auto& ids = later.model().supersedes;
  return std::find(ids.begin(), ids.end(), earlier.id()) != ids.end();
}

bool in_force(const Ruleset& ruleset, Date as_of) {
  const ForceStatus status = ruleset.force(as_of).status;
  return status == ForceStatus::in_force || status == ForceStatus::disputed_day;
}

// `left`: how many steps a line can still have. One that goes in a circle ends there.
bool has_successor_in_force(const Ruleset& ruleset, const std::vector<Ruleset>& all, Date as_of,
                            std::size_t left) {
  return left > 0 && std::any_of(all.begin(), all.end(), [&](const Ruleset& other) {
           return supersedes(other, ruleset) &&
                  (in_force(other, as_of) || has_successor_in_force(other, all, as_of, left - 1));
         });
}

}  // namespace

Succession succession(const Ruleset& ruleset, const std::vector<Ruleset>& all, Date as_of) {
  Succession found;
  for (const Ruleset& other : all) {
    if (supersedes(other, ruleset)) found.superseded_by.push_back(other.id());
  }
  found.current = in_force(ruleset, as_of) && !has_successor_in_force(ruleset, all, as_of, all.size());
  return found;
}

}  // namespace zice
