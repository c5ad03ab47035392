// Which of two sets of changes asks for less, and the search for the least.
#include <algorithm>

#include "advice/change_sets.h"

namespace zice::test {
namespace {

// Whether `one` departs from what was declared in nothing in which `other` does not.
bool departs_no_more(std::int64_t given, std::int64_t one, std::int64_t other) {
  return ((one ^ given) & ~(other ^ given)) == 0;
}

}  // namespace

// Both change the same facts. A count is less the lower it is, a day of opening the later, a wait the
// shorter. What lies before is only compared with what comes after: it decides last, and is less the higher
// it may be.
bool ChangeSets::asks_no_more(const Changes& one, const Changes& other) const {
  bool same = true;
  for (const auto& [fact, to] : one) {
    const std::int64_t its = other.at(fact);
    if (fact == earlier_ || to == its) continue;
    same = false;
    const FactType type = fact == kWaiting ? FactType::number : about(fact).type;
    const bool less = type == FactType::number      ? to < its
                      : type == FactType::date      ? to > its
                      : type == FactType::functions ? departs_no_more(given_[fact].value_or(0), to, its)
                                                    : false;
    if (!less) return false;
  }
  const auto before = one.find(earlier_);
  return !same || before == one.end() || before->second >= other.at(earlier_);
}

bool ChangeSets::is_beaten(const Changes& one, const std::set<Changes>& others) const {
  return std::any_of(others.begin(), others.end(),
                     [&](const Changes& other) { return other != one && asks_no_more(other, one); });
}

std::set<Changes> ChangeSets::least_of(const std::set<Changes>& found) const {
  std::set<Changes> least;
  for (const Changes& changes : found) {
    if (!is_beaten(changes, found)) least.insert(changes);
  }
  return least;
}

void ChangeSets::try_all(const std::vector<FactIndex>& facts, std::size_t next, Changes& changes,
                         const std::set<Verdict>& wanted, std::set<Changes>& found) {
  if (next == facts.size()) {
    const auto reached = verdict(changes);
    if (reached && wanted.count(*reached) > 0) found.insert(changes);
    return;
  }
  for (const std::int64_t to : candidates_[facts[next]]) {
    changes[facts[next]] = to;
    try_all(facts, next + 1, changes, wanted, found);
  }
  changes.erase(facts[next]);
}

std::set<Changes> ChangeSets::least(const std::set<Verdict>& wanted, const std::set<Changes>& excluded) {
  std::vector<FactIndex> free;
  for (const auto& [fact, values] : candidates_) free.push_back(fact);
  std::vector<std::vector<FactIndex>> sets;
  for (std::size_t set = 0; set < std::size_t{1} << free.size(); ++set) {
    sets.emplace_back();
    for (std::size_t i = 0; i < free.size(); ++i) {
      if ((set >> i & 1U) != 0) sets.back().push_back(free[i]);
    }
  }
  std::stable_sort(sets.begin(), sets.end(),
                   [](const auto& a, const auto& b) { return a.size() < b.size(); });
  std::set<Changes> all;
  for (const std::vector<FactIndex>& facts : sets) {
    Changes changes;
    for (const FactIndex fact : facts) changes[fact] = 0;
    const auto is_part = [&](const Changes& smaller) { return contains(changes, smaller); };
    if (std::any_of(all.begin(), all.end(), is_part)) continue;
    if (std::any_of(excluded.begin(), excluded.end(), is_part)) continue;
    changes.clear();
    std::set<Changes> found;
    try_all(facts, 0, changes, wanted, found);
    all.merge(least_of(found));
  }
  return all;
}

}  // namespace zice::test
