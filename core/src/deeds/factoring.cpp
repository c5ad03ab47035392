// Routes taken apart. Each is a set of changes; the changes are yes-or-no variables of the set of routes, and
// what is looked for is its finest decomposition into a product. Variables that are not independent belong to
// one factor. Where pairs are independent and the whole is not, nothing is taken apart.
#include <algorithm>
#include <numeric>
#include <set>

#include "zice/deeds.h"

namespace zice {
namespace {

using Set = std::vector<std::size_t>;  // ascending, of changes or of routes

bool same(const Change& a, const Change& b) { return a.waits == b.waits && a.fact == b.fact && a.to == b.to; }

class Factoring {
 public:
  explicit Factoring(const std::vector<Route>& routes) {
    for (const Route& route : routes) {
      sets_.emplace_back();
      for (const Change& change : route) sets_.back().push_back(number_of(change));
      std::sort(sets_.back().begin(), sets_.back().end());
    }
    within_.resize(changes_.size());
    for (std::size_t i = 0; i < sets_.size(); ++i) {
      for (const std::size_t change : sets_[i]) within_[change].push_back(i);
    }
  }

  void run(Ways& ways) {
    Set varying;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      if (within_[i].size() == sets_.size())
        ways.shared.push_back(changes_[i]);
      else
        varying.push_back(i);
    }
    std::vector<Set> factors = dependent(varying);
    std::size_t product = 1;
    for (const Set& factor : factors)
      product = std::min(product * alternatives(factor).size(), sets_.size() + 1);
    if (product != sets_.size()) factors.assign(1, varying);
    for (const Set& factor : factors) {
      if (!factor.empty()) ways.choices.push_back(choice(factor));
    }
  }

 private:
  std::size_t number_of(const Change& change) {
    const auto found = std::find_if(changes_.begin(), changes_.end(),
                                    [&](const Change& other) { return same(change, other); });
    if (found != changes_.end()) return static_cast<std::size_t>(found - changes_.begin());
    changes_.push_back(change);
    return changes_.size() - 1;
  }

  // Whether as many routes have both as there would be if each were chosen by itself.
  bool independent(std::size_t a, std::size_t b) const {
    Set both;
    std::set_intersection(within_[a].begin(), within_[a].end(), within_[b].begin(), within_[b].end(),
                          std::back_inserter(both));
    return both.size() * sets_.size() == within_[a].size() * within_[b].size();
  }

  // The classes of what depends on each other, in the order of their first changes.
  std::vector<Set> dependent(const Set& varying) const {
    std::vector<Set> classes;
    for (const std::size_t change : varying) {
      Set joined;
      const auto depends = [&](const Set& other) {
        const bool any = std::any_of(other.begin(), other.end(),
                                     [&](std::size_t member) { return !independent(member, change); });
        if (any) joined.insert(joined.end(), other.begin(), other.end());
        return any;
      };
      classes.erase(std::remove_if(classes.begin(), classes.end(), depends), classes.end());
      joined.push_back(change);
      std::sort(joined.begin(), joined.end());
      classes.push_back(std::move(joined));
    }
    std::sort(classes.begin(), classes.end());
    return classes;
  }

  // What the routes have of a factor, each once, in the order of the routes.
  std::vector<Set> alternatives(const Set& factor) const {
    std::vector<Set> found;
    std::set<Set> seen;
    for (const Set& route : sets_) {
      Set part;
      std::set_intersection(route.begin(), route.end(), factor.begin(), factor.end(),
                            std::back_inserter(part));
      if (seen.insert(part).second) found.push_back(std::move(part));
    }
    return found;
  }

  Choice choice(const Set& factor) const {
    const std::vector<Set> all = alternatives(factor);
    const std::vector<Set> atoms = inseparable(factor);
    const std::size_t take = taken_of(atoms, all);
    Choice choice;
    if (take > 1) choice.take = take;
    for (const Set& one : take > 1 ? atoms : all) {
      choice.of.emplace_back();
      for (const std::size_t change : one) choice.of.back().push_back(changes_[change]);
    }
    return choice;
  }

  // Changes that the same routes have stand and fall together.
  std::vector<Set> inseparable(const Set& factor) const {
    std::vector<Set> atoms;
    for (const std::size_t change : factor) {
      const auto own = std::find_if(atoms.begin(), atoms.end(),
                                    [&](const Set& atom) { return within_[atom[0]] == within_[change]; });
      if (own == atoms.end())
        atoms.push_back({change});
      else
        own->push_back(change);
    }
    return atoms;
  }

  // How many of the atoms every alternative has, if any so many of them are one; else 0.
  static std::size_t taken_of(const std::vector<Set>& atoms, const std::vector<Set>& alternatives) {
    const auto atoms_in = [&](const Set& alternative) {
      return static_cast<std::size_t>(std::count_if(atoms.begin(), atoms.end(), [&](const Set& atom) {
        return std::binary_search(alternative.begin(), alternative.end(), atom[0]);
      }));
    };
    const std::size_t take = atoms_in(alternatives[0]);
    const auto has_as_many = [&](const Set& other) { return atoms_in(other) == take; };
    if (!std::all_of(alternatives.begin(), alternatives.end(), has_as_many)) return 0;
    std::size_t sets = 1;
    for (std::size_t i = 1; i <= take && sets <= alternatives.size(); ++i)
      sets = sets * (atoms.size() - i + 1) / i;
    return sets == alternatives.size() ? take : 0;
  }

  std::vector<Change> changes_;  // each once, in the order in which the routes have them
  std::vector<Set> sets_;        // by route: its changes
  std::vector<Set> within_;      // by change: the routes that have it
};

}  // namespace

Ways factored(Routes routes) {
  Ways ways;
  ways.routes = routes.routes.size();
  if (!routes.routes.empty()) Factoring(routes.routes).run(ways);
  ways.found = std::move(routes);
  return ways;
}

}  // namespace zice
