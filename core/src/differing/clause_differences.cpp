// Conditions, and the requirements of functions that both measures have.
#include <algorithm>

#include "differing/clauses.h"
#include "differing/parts.h"
#include "differing/rule_words.h"
#include "text/text.h"

namespace zice {
namespace {

class ClauseComparison {
 public:
  ClauseComparison(const Comparing& comparing, const ClausePair& pair) : comparing_(comparing), pair_(pair) {}

  void run() {
    ClauseDifference found;
    found.subject = function() ? Subject::requirement : Subject::condition;
    found.a = named(Side::a);
    found.b = named(Side::b);
    found.weighs = !is_judged();
    if (found.weighs) {
      for (const Side better : {Side::a, Side::b})
        found.effects[better == Side::a ? 0 : 1] = comparing_.effects.of(differing(), better);
    }
    const auto change = change_of(found);
    if (!change) return;
    found.change = *change;
    found.weighs = found.weighs && *change != ChangeOf::moved && *change != ChangeOf::reworded;
    found.says = says(*change);
    comparing_.found.push_back(std::move(found));
  }

 private:
  const std::optional<Clause>& clause(Side side) const { return side == Side::a ? pair_.a : pair_.b; }
  std::optional<FunctionIndex> function() const { return (pair_.a ? pair_.a : pair_.b)->function; }
  const Node& node(Side side) const { return comparing_.model(side).node(clause(side)->node); }
  const Node& any_node() const { return node(pair_.a ? Side::a : Side::b); }
  bool is_judged() const { return any_node().is_judged(); }

  DifferingClause named(Side side) const {
    if (!clause(side)) return {};
    return {node(side).id, node(side).cite};
  }

  Differing differing() const {
    Differing differing;
    for (const Side side : {Side::a, Side::b}) {
      if (!clause(side)) continue;
      const std::size_t i = side == Side::a ? 0 : 1;
      differing.clause[i] = clause(side)->node;
      differing.within[i] = function() ? comparing_.model(side).functions_node : clause(side)->node;
    }
    return differing;
  }

  // Nothing if there is no difference.
  std::optional<ChangeOf> change_of(const ClauseDifference& found) const {
    if (!pair_.a) return ChangeOf::added;
    if (!pair_.b) return ChangeOf::dropped;
    const bool stricter = found.effects[0].reach != Reach::none;
    const bool looser = found.effects[1].reach != Reach::none;
    if (stricter && looser) return ChangeOf::changed;
    if (stricter || looser) return stricter ? ChangeOf::stricter : ChangeOf::looser;
    if (node(Side::a).cite != node(Side::b).cite) return ChangeOf::moved;
    const bool same = node(Side::a).text == node(Side::b).text && node(Side::a).note == node(Side::b).note;
    return same ? std::nullopt : std::optional(ChangeOf::reworded);
  }

  std::string says(ChangeOf change) const {
    if (!pair_.a || !pair_.b) {
      const Side side = pair_.a ? Side::a : Side::b;
      return node(side).text.empty() ? rule_words(comparing_.model(side), clause(side)->node)
                                     : node(side).text;
    }
    const std::string& old_text = node(Side::a).text;
    const std::string& new_text = node(Side::b).text;
    if (change != ChangeOf::moved && change != ChangeOf::reworded) {
      const std::string old_rule = rule_words(comparing_.a, pair_.a->node);
      const std::string new_rule = rule_words(comparing_.b, pair_.b->node);
      return old_rule != new_rule ? from_to(old_rule, new_rule) : from_to(old_text, new_text);
    }
    if (old_text != new_text) return from_to(old_text, new_text);
    return change == ChangeOf::moved ? new_text : concat({new_text, "：说明不同"});
  }

  const Comparing& comparing_;
  const ClausePair& pair_;
};

bool has_function(const RulesetModel& model, FunctionIndex function) {
  return std::any_of(model.functions.begin(), model.functions.end(),
                     [&](NodeIndex index) { return model.node(index).function == function; });
}

}  // namespace

void compare_clauses(const Comparing& comparing, bool of_functions) {
  for (const ClausePair& pair : paired(comparing.a, comparing.b)) {
    const auto function = (pair.a ? pair.a : pair.b)->function;
    if (function.has_value() != of_functions) continue;
    if (function && !(has_function(comparing.a, *function) && has_function(comparing.b, *function))) continue;
    ClauseComparison(comparing, pair).run();
  }
}

}  // namespace zice
