// Two measures and one applicant: every answer is an answer to both.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "weighing/weighing.h"
#include "zice/difference.h"

namespace zice {

// What a node of one measure is to come to: `wanted` is a stretch of the chain from met to unmet.
struct Goal {
  Side side = Side::a;
  NodeIndex node = -1;
  Outcomes wanted = kMet;
};
using Goals = std::vector<Goal>;

// Stretches of that chain.
inline constexpr Outcomes kNotUnmet = kMet | kReading | kRelaxation;
inline constexpr Outcomes kNotMet = kReading | kRelaxation | kUnmet;
inline constexpr Outcomes kLeftOpen = kReading | kRelaxation;

class Joint {
 public:
  // Of the same vocabulary.
  Joint(const Ruleset& a, const Ruleset& b, Date as_of);

  const Vocabulary& vocabulary() const { return *model(Side::a).vocabulary; }
  const RulesetModel& model(Side side) const { return weighing(side).model(); }
  const Weighing& weighing(Side side) const { return weighings_[index(side)]; }
  Date as_of() const { return weighing(Side::a).given().as_of; }

  bool knows(FactIndex fact) const { return answers_[fact].has_value(); }
  const FactSet& known() const { return known_; }
  const std::vector<std::optional<std::int64_t>>& answers() const { return answers_; }
  void answer(FactIndex fact, std::optional<std::int64_t> value);
  // Whether no known part exceeds a known whole (docs/contract.md §1).
  bool keeps_parts_within_wholes() const;

  // What a node can still come to, whatever is answered; and whatever is declared, if functions still may be.
  Outcomes outcomes(const Goal& goal);
  bool& may_declare() { return may_declare_; }
  // What was done so far, in steps of about one leaf weighed; whoever works with its answers adds what that
  // takes.
  std::int64_t steps() const {
    return static_cast<std::int64_t>(weighings_[0].leaves_weighed() + weighings_[1].leaves_weighed()) +
           steps_;
  }
  void spend(std::size_t steps) const { steps_ += static_cast<std::int64_t>(steps); }
  bool is_reached(const Goal& goal) { return (outcomes(goal) & ~goal.wanted) == 0; }

  // Values to try for a fact other than the functions declared: if any answer to it and to those still
  // missing leads somewhere, one of these does, given what is known. A share's whole comes before its parts;
  // see must_follow().
  std::vector<std::int64_t> values(FactIndex fact) const;
  // Declarations of one function to so many of those that either measure has, the smallest first.
  // No more than kMostScopes: of 30 functions there are too many.
  std::vector<std::int64_t> scopes(std::size_t most) const;
  static constexpr std::size_t kMostScopes = 10'000;
  // The values at which something changes while all else stands.
  std::vector<std::int64_t> cuts(FactIndex fact) const;
  // A missing fact that is to be tried before this one, if it is asked too.
  std::optional<FactIndex> must_follow(FactIndex fact) const;
  // The facts that bound each other with this one, itself included: parts and wholes, years compared.
  const FactSet& bound_together(FactIndex fact) const { return bound_[fact]; }

 private:
  struct ShareOf {
    FactIndex part;
    FactIndex whole;
    std::int64_t percent;  // hundredths
  };
  static std::size_t index(Side side) { return side == Side::a ? 0 : 1; }

  void read_relations(const RulesetModel& model);
  void read_bound(const Bound& bound);
  void bind();
  void work_out_spreads();
  void work_out_places();
  std::vector<std::int64_t> amounts(FactIndex fact) const;
  void add_of_shares(FactIndex whole, std::vector<std::int64_t>& found) const;
  void drop_impossible(FactIndex fact, std::vector<std::int64_t>& values) const;

  std::array<Weighing, 2> weighings_;
  std::vector<std::optional<std::int64_t>> answers_;
  FactSet known_;
  mutable std::int64_t steps_ = 0;
  bool may_declare_ = false;
  std::vector<ShareOf> shares_;
  std::vector<FactSet> lower_;  // by fact: those that may have to be less than it, or no more
  std::vector<FactSet> bound_;
  std::vector<std::int64_t> spread_;  // by fact: how far beyond a cut a solution may lie
  std::vector<std::int64_t> places_;  // one for all that are alike to both measures
};

}  // namespace zice
