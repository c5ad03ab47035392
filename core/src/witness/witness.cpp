#include "witness/witness.h"

#include <algorithm>
#include <cmath>

namespace zice {
namespace {

constexpr std::array<Side, 2> kSides = {Side::a, Side::b};

// Steps for one applicant's answers to be moved to where they count otherwise.
constexpr std::int64_t kMostForMoving = 300'000;

// The verdict of an applicant, weighed as any other is.
Verdict verdict_of(const std::shared_ptr<const RulesetModel>& model, Date as_of, const Applicant& applicant) {
  Weighing weighing(model, as_of);
  weighing.set(applicant);
  weighing.weigh();
  return weighing.verdict();
}

std::string_view status_name(Outcomes outcomes) {
  if (outcomes == kMet) return name(Status::met);
  if (outcomes == kUnmet) return name(Status::unmet);
  return name((outcomes & ~kLeftOpen) == 0 ? Status::discretionary : Status::unknown);
}

}  // namespace

std::optional<Witness> Witnesses::smallest(const Goals& goals, const std::array<NodeIndex, 2>& clauses,
                                           std::int64_t last) {
  auto found = search_.fewest(goals, last);
  undecided_ = search_.was_cut() && !found;
  if (!found) return std::nullopt;
  for (const auto& [fact, value] : *found) joint_.answer(fact, value);
  leave_out_what_can_be(goals, *found);
  end_ = std::min(joint_.steps() + kMostForMoving, last);
  // What it is about first, the rest as far as that then allows.
  const FactSet decisive = asked_by(clauses);
  for (const FactIndex fact : members(decisive)) move_to_the_border(goals, fact);
  for (const auto& [fact, value] : *found) {
    if (!decisive.test(fact)) move_to_the_border(goals, fact);
  }
  auto witness = made(goals, clauses);
  undecided_ = !witness;
  if (witness) witness->fewest = !search_.was_cut() && may_go_on();
  for (std::size_t fact = 0; fact < joint_.answers().size(); ++fact)
    joint_.answer(static_cast<FactIndex>(fact), std::nullopt);
  return witness;
}

bool Witnesses::holds(const Goals& goals) {
  return joint_.keeps_parts_within_wholes() &&
         std::all_of(goals.begin(), goals.end(), [&](const Goal& goal) { return joint_.is_reached(goal); });
}

// Where two ways lead to the same, whichever of them is open, no answer need say which.
void Witnesses::leave_out_what_can_be(const Goals& goals, Answers& answers) {
  const auto superfluous = [&](const Answer& answer) {
    joint_.answer(answer.first, std::nullopt);
    if (holds(goals)) return true;
    joint_.answer(answer.first, answer.second);
    return false;
  };
  answers.erase(std::remove_if(answers.begin(), answers.end(), superfluous), answers.end());
}

// How far the figures made of a fact are missed, and by how much they are reached; where they are not known,
// how far it is to where something changes.
std::array<double, 3> Witnesses::distance(FactIndex fact) const {
  std::array<double, 3> away = {0, 0, 0};
  for (const Side side : kSides) {
    joint_.spend(joint_.model(side).leaves_of[fact].size());
    for (const NodeIndex leaf : joint_.model(side).leaves_of[fact]) {
      const Node& node = joint_.model(side).node(leaf);
      if (node.requirement == nullptr) continue;
      const double slack = node.requirement->figures(joint_.weighing(side).given()).slack;
      if (slack < 0) away[0] -= slack;
      if (slack > 0) away[1] += slack;
    }
  }
  const std::int64_t value = *joint_.answers()[fact];
  const std::vector<std::int64_t> cuts = joint_.cuts(fact);
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    const double here = std::abs(static_cast<double>(cuts[i] - value));
    if (i == 1 || here < away[2]) away[2] = here;
  }
  return away;
}

// A part may take its wholes along.
void Witnesses::answer_with_wholes(FactIndex fact, std::int64_t value) {
  joint_.answer(fact, value);
  for (const RulesetModel::Part& part : joint_.model(Side::a).parts) {
    const auto& whole = joint_.answers()[part.whole];
    if (part.part == fact && whole && *whole < value) joint_.answer(part.whole, value);
  }
}

void Witnesses::move_to_the_border(const Goals& goals, FactIndex fact) {
  const Fact& about = joint_.vocabulary().facts[fact];
  if (!about.is_amount() || !joint_.knows(fact)) return;
  std::vector<std::int64_t> tried = joint_.cuts(fact);
  for (std::size_t i = tried.size(); i > 0; --i) tried.push_back(tried[i - 1] - 1);
  auto nearest = distance(fact);
  auto best = joint_.answers();
  const auto restore = [&] {
    for (std::size_t i = 0; i < best.size(); ++i) {
      if (joint_.answers()[i] != best[i]) joint_.answer(static_cast<FactIndex>(i), best[i]);
    }
  };
  for (const std::int64_t other : tried) {
    if (!may_go_on()) return;
    if (other < about.least || other > about.most) continue;
    answer_with_wholes(fact, other);
    const auto here = distance(fact);
    if (here < nearest && holds(goals)) {
      nearest = here;
      best = joint_.answers();
    }
    restore();
  }
}

FactSet Witnesses::asked_by(const std::array<NodeIndex, 2>& clauses) const {
  FactSet asked;
  for (const Side side : kSides) {
    const NodeIndex clause = clauses[side == Side::a ? 0 : 1];
    if (clause >= 0) asked |= joint_.model(side).node(clause).below;
  }
  return asked;
}

std::optional<Witness> Witnesses::made(const Goals& goals, const std::array<NodeIndex, 2>& clauses) {
  Witness witness;
  witness.applicant.as_of = joint_.as_of();
  witness.applicant.facts = joint_.answers();
  for (const Side side : kSides) {
    const std::size_t i = side == Side::a ? 0 : 1;
    witness.verdicts[i] = verdict_of(joint_.weighing(side).shared_model(), joint_.as_of(), witness.applicant);
    if (clauses[i] < 0) continue;
    witness.statuses[i] = status_name(joint_.outcomes({side, clauses[i], kMet}));
  }
  for (const FactIndex fact : members(asked_by(clauses))) {
    if (joint_.knows(fact)) witness.decisive.push_back(fact);
  }
  // What was searched for by parts has to be true of the whole.
  if (!holds(goals)) return std::nullopt;
  return witness;
}

}  // namespace zice
