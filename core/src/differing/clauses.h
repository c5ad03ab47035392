// The clauses of a measure, and which of another's each is held against.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/model.h"

namespace zice {

// A requirement that stands for itself: groups of which all must hold are taken apart.
struct Clause {
  NodeIndex node = -1;
  std::optional<FunctionIndex> function;  // whose requirement it is; else a condition
};

// What the rule on functions is called where clauses are.
inline constexpr std::string_view kFunctionsRule = "functions";

struct ClausePair {
  std::optional<Clause> a, b;
};

std::vector<Clause> clauses_of(const RulesetModel& model);

// Each clause once, with its like: the one of the same id, else one that asks the same in the same way, else
// one that asks the same, else one of the same name. In the order of A, then what only B has.
std::vector<ClausePair> paired(const RulesetModel& a, const RulesetModel& b);

// Two lists with ids held against each other in that order.
template <class Item>
struct Pair {
  const Item* a = nullptr;
  const Item* b = nullptr;
};
template <class Item>
std::vector<Pair<Item>> paired_by_id(const std::vector<Item>& a, const std::vector<Item>& b) {
  const auto same = [](const std::vector<Item>& list, const Item& item) -> const Item* {
    for (const Item& other : list) {
      if (other.id == item.id) return &other;
    }
    return nullptr;
  };
  std::vector<Pair<Item>> pairs;
  for (const Item& item : a) pairs.push_back({&item, same(b, item)});
  for (const Item& item : b) {
    if (same(a, item) == nullptr) pairs.push_back({nullptr, &item});
  }
  return pairs;
}

}  // namespace zice
