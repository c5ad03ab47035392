#include "witness/search.h"

#include <algorithm>

#include "text/restored.h"

namespace zice {
namespace {

constexpr std::size_t kNoLimit = 1'000;
// A fact on which more goals hang than this is tried before anything is chosen.
constexpr int kFewGoals = 3;
// Holding the facts of two goals against each other is a fraction of a step.
constexpr std::size_t kGoalsInAStep = 8;
// How many parts are kept in mind.
constexpr std::size_t kMostKnown = 50'000;

// The root, or one of its groups.
bool holds_everything(const RulesetModel& model, NodeIndex node) {
  return static_cast<std::size_t>(node) >= model.shown && node != model.functions_node;
}

}  // namespace

std::optional<Answers> WitnessSearch::fewest(const Goals& goals, std::int64_t last) {
  end_ = std::min(joint_.steps() + kMostSteps, last);
  cut_ = left_some_out_ = false;
  left_out_.reset();
  const auto scope = joint_.vocabulary().the_one(FactType::functions);
  const bool scope_matters =
      std::any_of(goals.begin(), goals.end(), [&](const Goal& goal) { return hangs_on_scope(joint_, goal); });
  if (scope && !scope_matters) left_out_.set(*scope);
  const Restored<bool> may_declare(joint_.may_declare(), scope_matters);
  return solve(goals, kNoLimit);
}

// Drops what is reached and takes apart what leaves no choice. False if something cannot be reached any more.
bool WitnessSearch::settle(Goals& goals) {
  Goals kept;
  for (std::size_t i = 0; i < goals.size(); ++i) {
    const Goal goal = goals[i];
    const Outcomes outcomes = joint_.outcomes(goal);
    if ((outcomes & goal.wanted) == 0) return false;
    if ((outcomes & ~goal.wanted) == 0) continue;
    if (!survives_what_is_left_out(goal)) return false;
    Parting parting = part(joint_, goal, left_out_);
    if (!parting.possible) return false;
    if (parting.is_plain())
      goals.insert(goals.end(), parting.all.begin(), parting.all.end());
    else if (open_facts(joint_, goal, left_out_).none())
      return false;
    else
      kept.push_back(goal);
  }
  goals = std::move(kept);
  return true;
}

// Whether it can be reached whatever is said to each fact that is left out.
bool WitnessSearch::survives_what_is_left_out(const Goal& goal) {
  const Node& node = joint_.model(goal.side).node(goal.node);
  if (node.type == NodeType::functions || holds_everything(joint_.model(goal.side), goal.node)) return true;
  for (const FactIndex fact : members(node.below & left_out_)) {
    const Fact& about = joint_.vocabulary().facts[fact];
    if (about.is_amount() || about.type == FactType::functions) continue;
    bool survives = true;
    for (const std::int64_t value : joint_.values(fact)) {
      joint_.answer(fact, value);
      survives = survives && (joint_.outcomes(goal) & goal.wanted) != 0;
    }
    joint_.answer(fact, std::nullopt);
    if (!survives) return false;
  }
  return true;
}

std::optional<Answers> WitnessSearch::solve(Goals goals, std::size_t most) {
  joint_.spend(goals.size());
  if (joint_.steps() > end_) cut_ = true;
  if (cut_ || !settle(goals)) return std::nullopt;
  if (goals.empty()) return Answers();
  if (at_least(goals) > most) return std::nullopt;
  std::vector<Goals> parts = apart(goals);
  return parts.size() > 1 ? solve_apart(parts, most) : solve_part(goals, most);
}

std::optional<Answers> WitnessSearch::solve_part(const Goals& goals, std::size_t most) {
  const std::string key = key_of(goals);
  if (const auto at = known_.find(key); at != known_.end()) {
    const Known& known = at->second;
    if (known.fewest) return known.fewest->size() <= most ? known.fewest : std::nullopt;
    if (most <= known.none_up_to) return std::nullopt;
  }
  auto found = branch(goals, most);
  if (!was_cut() && (known_.size() < kMostKnown || known_.count(key) != 0)) known_[key] = {found, most};
  return found;
}

// The goals with all that is known, or left out, of what they hang on.
std::string WitnessSearch::key_of(const Goals& goals) const {
  std::vector<std::int64_t> all;
  FactSet asked;
  for (const Goal& goal : goals) {
    all.push_back(std::int64_t{goal.node} << 8 | goal.wanted << 1 | (goal.side == Side::b ? 1 : 0));
    asked |= joint_.model(goal.side).node(goal.node).below;
  }
  std::sort(all.begin(), all.end());
  FactSet bound;
  for (const FactIndex fact : members(asked)) bound |= joint_.bound_together(fact);
  for (const FactIndex fact : members(bound)) {
    if (joint_.knows(fact))
      all.insert(all.end(), {std::int64_t{fact}, *joint_.answers()[fact]});
    else if (left_out_.test(fact))
      all.push_back(-1 - std::int64_t{fact});
  }
  return {reinterpret_cast<const char*>(all.data()), all.size() * sizeof(all[0])};
}

std::optional<Answers> WitnessSearch::solve_apart(std::vector<Goals>& parts, std::size_t most) {
  std::size_t others = 0;
  for (const Goals& part : parts) others += at_least(part);
  Answers all;
  for (const Goals& part : parts) {
    others -= at_least(part);
    if (all.size() + others > most) return std::nullopt;
    const auto found = solve(part, most - all.size() - others);
    if (!found) return std::nullopt;
    all.insert(all.end(), found->begin(), found->end());
  }
  return all;
}

// Goals that hang on none of the facts of others need an answer each.
std::size_t WitnessSearch::at_least(const Goals& goals) const {
  FactSet taken;
  std::size_t count = 0;
  for (const Goal& goal : goals) {
    const FactSet open = open_facts(joint_, goal, left_out_);
    if ((open & taken).any()) continue;
    taken |= open;
    ++count;
  }
  return count;
}

std::vector<Goals> WitnessSearch::apart(const Goals& goals) const {
  std::vector<Goals> parts;
  std::vector<FactSet> held;
  for (const Goal& goal : goals) {
    FactSet facts;
    for (const FactIndex fact : members(open_facts(joint_, goal, left_out_)))
      facts |= joint_.bound_together(fact);
    Goals own;
    for (std::size_t i = 0; i < parts.size();) {
      if ((held[i] & facts).none()) {
        ++i;
        continue;
      }
      own.insert(own.end(), parts[i].begin(), parts[i].end());
      facts |= held[i];
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
      held.erase(held.begin() + static_cast<std::ptrdiff_t>(i));
    }
    own.push_back(goal);
    parts.push_back(std::move(own));
    held.push_back(facts);
  }
  return parts;
}

// Whether something that few goals ask of the same facts is out of reach already.
bool WitnessSearch::has_hopeless_core(const Goals& goals) {
  joint_.spend(goals.size() * goals.size() / kGoalsInAStep);
  std::vector<FactSet> open;
  for (const Goal& goal : goals) open.push_back(open_facts(joint_, goal, left_out_));
  for (std::size_t i = 0; i < goals.size(); ++i) {
    if (joint_.model(goals[i].side).node(goals[i].node).type == NodeType::functions) continue;  // not few
    Goals core;
    for (std::size_t j = 0; j < goals.size(); ++j) {
      if ((open[j] & ~open[i]).none()) core.push_back(goals[j]);
    }
    if (core.size() > 1 && core.size() < goals.size() && !solve_part(core, kNoLimit)) return true;
  }
  return false;
}

std::optional<Answers> WitnessSearch::branch(const Goals& goals, std::size_t most) {
  if (has_hopeless_core(goals)) return std::nullopt;
  std::vector<int> hanging(joint_.vocabulary().facts.size());
  FactSet open;
  FactSet in_rules;
  std::optional<std::size_t> choice;
  for (std::size_t i = 0; i < goals.size(); ++i) {
    const Goal& goal = goals[i];
    const Node& node = joint_.model(goal.side).node(goal.node);
    // What could go wrong anywhere is chosen first, and which function is to be met next: all else hangs on
    // it.
    if (holds_everything(joint_.model(goal.side), goal.node))
      return try_choice(goals, i, part(joint_, goal, left_out_), most);
    if (node.type == NodeType::functions || (node.type != NodeType::leaf && !choice)) choice = i;
    in_rules |= open_in_rule(joint_, goal, left_out_);
    const FactSet own = open_facts(joint_, goal, left_out_);
    open |= own;
    for (const FactIndex fact : members(own)) ++hanging[fact];
  }
  FactIndex next = members(open)[0];
  for (const FactIndex fact : members(open)) {
    if (hanging[fact] > hanging[next]) next = fact;
  }
  if (hanging[next] <= kFewGoals) {
    if (in_rules.any()) return try_fact(members(in_rules)[0], goals, most);
    if (choice) return try_choice(goals, *choice, part(joint_, goals[*choice], left_out_), most);
  }
  for (auto before = joint_.must_follow(next); before && open.test(*before);
       before = joint_.must_follow(next))
    next = *before;
  return try_fact(next, goals, most);
}

// A declaration of more functions than the rules need between them can be cut down without changing what
// comes of either: where too few are met, any of them will do.
std::vector<std::int64_t> WitnessSearch::values(FactIndex fact, const Goals& goals) {
  if (joint_.vocabulary().facts[fact].type != FactType::functions) return joint_.values(fact);
  std::size_t most = 0;
  for (const Goal& goal : goals) {
    if (joint_.model(goal.side).node(goal.node).type == NodeType::functions)
      most += most_claimed(joint_, goal);
  }
  auto scopes = joint_.scopes(std::max<std::size_t>(most, 1));
  left_some_out_ = left_some_out_ || scopes.size() == Joint::kMostScopes;
  return scopes;
}

std::optional<Answers> WitnessSearch::solve_without(FactIndex fact, const Goals& goals, std::size_t most) {
  const bool is_scope = joint_.vocabulary().facts[fact].type == FactType::functions;
  const Restored<bool> may_declare(joint_.may_declare(), joint_.may_declare() && !is_scope);
  left_out_.set(fact);
  auto found = solve(goals, most);
  left_out_.reset(fact);
  return found;
}

std::optional<Answers> WitnessSearch::try_fact(FactIndex fact, const Goals& goals, std::size_t most) {
  std::optional<Answers> best = solve_without(fact, goals, most);
  if (best && best->empty()) return best;
  for (const std::int64_t value : values(fact, goals)) {
    const std::size_t fewer = best ? best->size() - 1 : most;  // in all, this one included
    if (fewer < 1 || cut_) break;
    joint_.answer(fact, value);
    auto found = solve(goals, fewer - 1);
    joint_.answer(fact, std::nullopt);
    if (!found) continue;
    found->push_back({fact, value});
    best = std::move(found);
  }
  return best;
}

std::optional<Answers> WitnessSearch::try_choice(const Goals& goals, std::size_t goal, const Parting& parting,
                                                 std::size_t most) {
  Chosen chosen{parting.choices, 0, 0, parting.choices[0].count, parting.all, most, std::nullopt};
  for (std::size_t i = 0; i < goals.size(); ++i) {
    if (i != goal) chosen.goals.push_back(goals[i]);
  }
  choose(chosen);
  return std::move(chosen.best);
}

// The choices are few and short, so that each is a step of its own: from the list at hand its next member or
// not, then the lists behind it.
void WitnessSearch::choose(Chosen& chosen) {
  if (cut_) return;
  const Restored<std::size_t> list(chosen.list, chosen.list);
  const Restored<std::size_t> next(chosen.next, chosen.next);
  const Restored<std::size_t> left(chosen.left, chosen.left);
  while (chosen.left == 0 && ++chosen.list < chosen.choices.size()) {
    chosen.next = 0;
    chosen.left = chosen.choices[chosen.list].count;
  }
  if (chosen.list == chosen.choices.size()) {
    auto found = solve(chosen.goals, chosen.most);
    if (!found) return;
    chosen.most = found->empty() ? 0 : found->size() - 1;
    chosen.best = std::move(found);
    return;
  }
  const Goals& among = chosen.choices[chosen.list].among;
  for (; among.size() - chosen.next >= chosen.left;) {
    const Goal& goal = among[chosen.next++];
    chosen.goals.insert(chosen.goals.begin(), goal);
    --chosen.left;
    choose(chosen);
    ++chosen.left;
    chosen.goals.erase(chosen.goals.begin());
  }
}

}  // namespace zice
