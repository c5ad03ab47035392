#include "differing/clauses.h"

#include <algorithm>
#include <functional>

#include "text/text.h"

namespace zice {
namespace {

void take_apart(const RulesetModel& model, NodeIndex index, std::optional<FunctionIndex> function,
                std::vector<Clause>& found) {
  const Node& node = model.node(index);
  if (node.type != NodeType::all) return found.push_back({index, function});
  for (const NodeIndex child : node.children) take_apart(model, child, function, found);
}

// What is asked, and in which way: "figure(3)", "any(yes(4)figure(3))", whatever the order within.
std::string asked(const RulesetModel& model, NodeIndex index, bool with_kinds) {
  const Node& node = model.node(index);
  if (node.is_judged()) return node.text;
  std::vector<std::string> parts;
  for (const NodeIndex child : node.children) parts.push_back(asked(model, child, with_kinds));
  if (node.requirement != nullptr) {
    for (const FactIndex fact : node.requirement->facts) parts.push_back(std::to_string(fact));
  }
  std::sort(parts.begin(), parts.end());
  if (!with_kinds) return join(parts);
  const std::string kind = node.requirement != nullptr ? std::string(node.requirement->kind->key)
                                                       : std::to_string(static_cast<int>(node.type));
  return concat({kind, "(", join(parts), ")"});
}

std::string name_of(const std::string& id) { return id.substr(id.rfind('/') + 1); }

class Pairing {
 public:
  Pairing(const RulesetModel& a, const RulesetModel& b)
      : a_(a), b_(b), in_a_(clauses_of(a)), in_b_(clauses_of(b)), of_(in_a_.size()), taken_(in_b_.size()) {}

  std::vector<ClausePair> run() {
    pair_by([](const RulesetModel& model, NodeIndex node) { return model.node(node).id; });
    pair_by([](const RulesetModel& model, NodeIndex node) {
      return asked(model, node, true) + name_of(model.node(node).id);
    });
    pair_by([](const RulesetModel& model, NodeIndex node) { return asked(model, node, true); });
    pair_by([](const RulesetModel& model, NodeIndex node) { return asked(model, node, false); });
    pair_by([](const RulesetModel& model, NodeIndex node) { return name_of(model.node(node).id); });
    std::vector<ClausePair> pairs;
    for (std::size_t i = 0; i < in_a_.size(); ++i)
      pairs.push_back({in_a_[i], of_[i] ? std::optional(in_b_[*of_[i]]) : std::nullopt});
    for (std::size_t j = 0; j < in_b_.size(); ++j) {
      if (taken_[j] == 0) pairs.push_back({std::nullopt, in_b_[j]});
    }
    return pairs;
  }

 private:
  using Key = std::function<std::string(const RulesetModel&, NodeIndex)>;

  static std::vector<std::string> keys_of(const RulesetModel& model, const std::vector<Clause>& clauses,
                                          const Key& key) {
    std::vector<std::string> keys;
    for (const Clause& clause : clauses) {
      const int function = clause.function ? *clause.function : -1;
      const bool judged = model.node(clause.node).is_judged();
      keys.push_back(concat({std::to_string(function), judged ? "j" : " ", key(model, clause.node)}));
    }
    return keys;
  }

  // Only of the same function, or conditions both; and what reviewers judge only with its like.
  void pair_by(const Key& key) {
    const std::vector<std::string> in_a = keys_of(a_, in_a_, key);
    const std::vector<std::string> in_b = keys_of(b_, in_b_, key);
    for (std::size_t i = 0; i < in_a.size(); ++i) {
      for (std::size_t j = 0; j < in_b.size() && !of_[i]; ++j) {
        if (taken_[j] != 0 || in_a[i] != in_b[j]) continue;
        of_[i] = j;
        taken_[j] = 1;
      }
    }
  }

  const RulesetModel& a_;
  const RulesetModel& b_;
  const std::vector<Clause> in_a_;
  const std::vector<Clause> in_b_;
  std::vector<std::optional<std::size_t>> of_;  // by clause of A: that of B
  std::vector<char> taken_;                     // by clause of B
};

}  // namespace

std::vector<Clause> clauses_of(const RulesetModel& model) {
  std::vector<Clause> found;
  for (const NodeIndex condition : model.conditions) take_apart(model, condition, std::nullopt, found);
  for (const NodeIndex function : model.functions) {
    for (const NodeIndex requirement : model.node(function).children)
      take_apart(model, requirement, model.node(function).function, found);
  }
  return found;
}

std::vector<ClausePair> paired(const RulesetModel& a, const RulesetModel& b) { return Pairing(a, b).run(); }

}  // namespace zice
