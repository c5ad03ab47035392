// A second reading of a ruleset, for applicants who have answered everything.
//
// It weighs the tree the plain way, straight from the JSON and by the words of docs/contract.md §2: no sets
// of outcomes, no cells, nothing of the core but names and positions. What the core says about unknown facts
// is held against it.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "zice/date.h"
#include "zice/status.h"
#include "zice/vocabulary.h"

namespace zice::test {

std::chrono::year_month_day calendar_day(std::int64_t serial);

class PlainReading {
 public:
  // Best to worst; a duty that was not triggered is as good as met.
  enum class Outcome { not_applicable, met, reading, relaxation, unmet };

  struct Weighed {
    std::vector<Status> nodes;  // conditions depth-first, then each function followed by its requirements
    Status functions = Status::not_applicable;
    Verdict verdict = Verdict::meets;
  };

  PlainReading(const nlohmann::json& ruleset, const Vocabulary& vocabulary);

  // The facts that decide a status here, the declared functions left out.
  const std::set<FactIndex>& facts() const { return facts_; }
  // By function of the measure: the facts of its requirements.
  const std::vector<std::set<FactIndex>>& facts_of_functions() const { return facts_of_functions_; }

  // `answers` by fact, all of facts() answered; `declared` is a bit mask over the functions of the
  // vocabulary, 0 if none is declared.
  void weigh(const std::vector<std::int64_t>& answers, std::int64_t declared, Date as_of,
             Weighed& weighed) const;

 private:
  struct Given {
    const std::vector<std::int64_t>& answers;
    std::chrono::year_month_day as_of;
  };
  using Leaf = std::function<Outcome(const Given&)>;
  using Codes = std::vector<std::string>;

  struct Node {
    std::string rule;     // "leaf", "judged", "all", "any", "at_least"
    bool judged = false;  // by reviewers alone: decides nothing above it
    int need = 0;
    Leaf leaf;
    std::vector<Node> children;
  };
  struct Function {
    std::int64_t bit = 0;
    std::vector<Node> requirements;
  };
  struct Discretion {
    std::vector<FactIndex> yes;
    std::string area_id;
    Codes area;
    std::vector<std::string> covers;
  };

  FactIndex fact(const nlohmann::json& name);
  const Codes& area(const nlohmann::json& name);
  void read_discretion(const nlohmann::json& item);
  Node read_node(const nlohmann::json& item);
  Leaf read_leaf(const nlohmann::json& item);
  Leaf read_figure(const nlohmann::json& item);
  Leaf read_share(const nlohmann::json& item);
  Leaf read_choice(const nlohmann::json& item);
  Leaf read_dated(const nlohmann::json& item);
  Leaf relaxable(const nlohmann::json& item, Leaf leaf);
  void read_functions(const nlohmann::json& functions);

  Outcome weigh_node(const Node& node, const Given& given, std::vector<Status>& nodes) const;
  Status weigh_functions(const Given& given, std::int64_t declared, std::vector<Status>& nodes) const;
  Status count_functions(const std::vector<Outcome>& claimed, const Given& given) const;

  const Vocabulary& vocabulary_;
  FactIndex region_;
  std::map<std::string, Codes> areas_;
  std::vector<Discretion> discretions_;
  std::vector<Node> conditions_;
  std::string function_rule_;
  std::function<int(const Given&)> functions_needed_;
  std::vector<Function> functions_;
  std::set<FactIndex> facts_;
  std::vector<std::set<FactIndex>> facts_of_functions_;
};

}  // namespace zice::test
