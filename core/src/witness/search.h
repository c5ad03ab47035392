// The fewest answers with which goals are reached, whatever is answered besides.
//
// Goals that share no missing fact are independent: they are searched apart and their answers added up, once
// the facts that hold them together have been tried (AND/OR search, Dechter and Mateescu 2007). Within a part
// the fewest answers found so far bound what is tried (branch and bound, Land and Doig 1960). The same part
// comes up again under every answer that it does not hang on, so what became of it is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "witness/goals.h"

namespace zice {

using Answer = std::pair<FactIndex, std::int64_t>;
using Answers = std::vector<Answer>;

class WitnessSearch {
 public:
  // How many steps may be taken for one set of goals, and for all of two measures: some two seconds at
  // most. No clock decides what is found.
  static constexpr std::int64_t kMostSteps = 8'000'000;
  static constexpr std::int64_t kMostStepsInAll = 40'000'000;

  // It must outlive this.
  explicit WitnessSearch(Joint& joint) : joint_(joint) {}

  // Nothing if there are none; or if the steps ran out before some were found, which was_cut() tells: those
  // for one set of goals, or `last` of all.
  std::optional<Answers> fewest(const Goals& goals, std::int64_t last = kMostStepsInAll);
  bool was_cut() const { return cut_ || left_some_out_; }

 private:
  // What became of goals: the fewest answers, or that there are none, or none up to a number.
  struct Known {
    std::optional<Answers> fewest;
    std::size_t none_up_to = 0;
  };

  bool settle(Goals& goals);
  bool survives_what_is_left_out(const Goal& goal);
  std::string key_of(const Goals& goals) const;
  std::optional<Answers> solve(Goals goals, std::size_t most);
  std::optional<Answers> solve_apart(std::vector<Goals>& parts, std::size_t most);
  std::optional<Answers> solve_part(const Goals& goals, std::size_t most);
  std::vector<std::int64_t> values(FactIndex fact, const Goals& goals);
  bool has_hopeless_core(const Goals& goals);
  std::optional<Answers> branch(const Goals& goals, std::size_t most);
  std::optional<Answers> solve_without(FactIndex fact, const Goals& goals, std::size_t most);
  std::optional<Answers> try_fact(FactIndex fact, const Goals& goals, std::size_t most);
  std::optional<Answers> try_choice(const Goals& goals, std::size_t chosen, const Parting& parting,
                                    std::size_t most);
  // What is chosen so far: `left` of the members of a list from the `next` on are still to be.
  struct Chosen {
    const std::vector<Parting::Choice>& choices;
    std::size_t list = 0;
    std::size_t next = 0;
    std::size_t left = 0;
    Goals goals;
    std::size_t most;
    std::optional<Answers> best;
  };
  void choose(Chosen& chosen);
  std::vector<Goals> apart(const Goals& goals) const;
  std::size_t at_least(const Goals& goals) const;

  Joint& joint_;
  std::int64_t end_ = 0;  // of the steps
  FactSet left_out_;
  bool cut_ = false;
  bool left_some_out_ = false;  // of a fact's values there were too many to try
  std::unordered_map<std::string, Known> known_;
};

}  // namespace zice
