// The rule on functions, and functions that only one of the measures has.
#include <algorithm>

#include "differing/clauses.h"
#include "differing/parts.h"
#include "differing/rule_words.h"
#include "text/text.h"

namespace zice {
namespace {

std::string need_words(const RulesetModel& model) {
  if (model.function_rule == FunctionRule::none) return "不计服务功能";
  if (model.function_rule == FunctionRule::each_declared) return "申报的每一类都要达到";
  const NeedByFact& by = model.function_need_by;
  if (by.fact == Requirement::kNoFact)
    return concat({"至少达到 ", std::to_string(model.function_need), " 类"});
  std::vector<std::string> needs;
  for (std::size_t i = 0; i < by.need.size(); ++i)
    needs.push_back(
        concat({model.vocabulary->facts[by.fact].choice_labels[i], " ", std::to_string(by.need[i]), " 类"}));
  return concat({"至少达到：", join(needs)});
}

// How many are needed, by the choice that it hangs on; the same for each where it hangs on none.
std::vector<int> needs(const RulesetModel& model, std::size_t choices) {
  return model.function_need_by.need.empty() ? std::vector<int>(choices, model.function_need)
                                             : model.function_need_by.need;
}

ChangeOf change_of_need(const RulesetModel& a, const RulesetModel& b) {
  if (a.function_rule != FunctionRule::at_least || b.function_rule != FunctionRule::at_least)
    return ChangeOf::changed;
  const std::size_t choices =
      std::max({a.function_need_by.need.size(), b.function_need_by.need.size(), std::size_t{1}});
  const std::vector<int> of_a = needs(a, choices);
  const std::vector<int> of_b = needs(b, choices);
  bool more = false;
  bool fewer = false;
  for (std::size_t i = 0; i < std::min(of_a.size(), of_b.size()); ++i) {
    more = more || of_b[i] > of_a[i];
    fewer = fewer || of_b[i] < of_a[i];
  }
  return more == fewer ? ChangeOf::changed : more ? ChangeOf::stricter : ChangeOf::looser;
}

void compare_need(const Comparing& comparing) {
  const std::string in_a = need_words(comparing.a);
  const std::string in_b = need_words(comparing.b);
  if (in_a == in_b) return;
  ClauseDifference found;
  found.subject = Subject::functions;
  found.change = change_of_need(comparing.a, comparing.b);
  found.a = {std::string(kFunctionsRule), comparing.a.function_cite};
  found.b = {std::string(kFunctionsRule), comparing.b.function_cite};
  found.says = from_to(in_a, in_b);
  found.weighs = true;
  const Differing differing{{comparing.a.functions_node, comparing.b.functions_node},
                            {comparing.a.functions_node, comparing.b.functions_node}};
  for (const Side better : {Side::a, Side::b})
    found.effects[better == Side::a ? 0 : 1] = comparing.effects.of(differing, better);
  comparing.found.push_back(std::move(found));
}

NodeIndex function_of(const RulesetModel& model, FunctionIndex function) {
  for (const NodeIndex index : model.functions) {
    if (model.node(index).function == function) return index;
  }
  return -1;
}

// One that is there in `has` alone can carry an applicant there, and nowhere else.
void add_lone_function(const Comparing& comparing, Side has, NodeIndex function) {
  const Node& node = comparing.model(has).node(function);
  ClauseDifference found;
  found.subject = Subject::function;
  found.change = has == Side::a ? ChangeOf::dropped : ChangeOf::added;
  (has == Side::a ? found.a : found.b) = {node.id, node.cite};
  found.says = node.text;
  found.weighs = true;
  Differing differing;
  differing.within = {comparing.a.functions_node, comparing.b.functions_node};
  const std::size_t i = has == Side::a ? 0 : 1;
  differing.clause[i] = function;
  found.effects[i] = comparing.effects.of(differing, has);
  comparing.found.push_back(std::move(found));
}

void compare_words(const Comparing& comparing, const Node& in_a, const Node& in_b) {
  const DifferingClause a{in_a.id, in_a.cite};
  const DifferingClause b{in_b.id, in_b.cite};
  if (in_a.cite != in_b.cite)
    comparing.add(Subject::function, ChangeOf::moved, a, b,
                  in_a.text == in_b.text ? in_b.text : from_to(in_a.text, in_b.text));
  else if (in_a.text != in_b.text)
    comparing.add(Subject::function, ChangeOf::reworded, a, b, from_to(in_a.text, in_b.text));
}

}  // namespace

void compare_functions(const Comparing& comparing) {
  compare_need(comparing);
  for (const NodeIndex function : comparing.a.functions) {
    const NodeIndex same = function_of(comparing.b, comparing.a.node(function).function);
    if (same < 0)
      add_lone_function(comparing, Side::a, function);
    else
      compare_words(comparing, comparing.a.node(function), comparing.b.node(same));
  }
  for (const NodeIndex function : comparing.b.functions) {
    if (function_of(comparing.a, comparing.b.node(function).function) < 0)
      add_lone_function(comparing, Side::b, function);
  }
  compare_clauses(comparing, true);
}

}  // namespace zice
