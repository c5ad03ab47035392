// The plainest way to weigh: every condition, one after the other, for an applicant who has answered
// everything.
#include <algorithm>

#include "kit/plain_reading.h"

namespace zice::test {
namespace {

using Outcome = PlainReading::Outcome;

Outcome as_seen_above(Outcome outcome) { return std::max(outcome, Outcome::met); }

Status status_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::not_applicable:
      return Status::not_applicable;
    case Outcome::met:
      return Status::met;
    case Outcome::unmet:
      return Status::unmet;
    default:
      return Status::discretionary;
  }
}

}  // namespace

Outcome PlainReading::weigh_node(const Node& node, const Given& given, std::vector<Status>& nodes) const {
  const std::size_t place = nodes.size();
  nodes.push_back(Status::judged);
  if (node.rule == "judged") return Outcome::met;
  Outcome outcome;
  if (node.rule == "leaf") {
    outcome = node.leaf(given);
  } else {
    std::vector<Outcome> children;
    for (const Node& child : node.children) {
      const Outcome of_child = as_seen_above(weigh_node(child, given, nodes));
      if (!child.judged) children.push_back(of_child);
    }
    std::sort(children.begin(), children.end());  // best first
    const std::size_t last = children.size();
    const std::size_t decisive = node.rule == "any"   ? 1
                                 : node.rule == "all" ? last
                                                      : static_cast<std::size_t>(node.need);
    outcome = last == 0 ? Outcome::met : decisive > last ? Outcome::unmet : children[decisive - 1];
  }
  if (!node.judged) nodes[place] = status_of(outcome);
  return outcome;
}

Status PlainReading::count_functions(const std::vector<Outcome>& claimed, const Given& given) const {
  const auto count = [&](auto wanted) { return std::count_if(claimed.begin(), claimed.end(), wanted); };
  const auto met = count([](Outcome outcome) { return outcome == Outcome::met; });
  const auto unmet = count([](Outcome outcome) { return outcome == Outcome::unmet; });
  const auto all = static_cast<std::ptrdiff_t>(claimed.size());
  if (function_rule_ == "at_least") {
    const int need = functions_needed_(given);
    return met >= need ? Status::met : all - unmet < need ? Status::unmet : Status::discretionary;
  }
  if (all == 0) return Status::unknown;  // none is declared
  return met == all ? Status::met : unmet == all ? Status::unmet : Status::discretionary;
}

Status PlainReading::weigh_functions(const Given& given, std::int64_t declared,
                                     std::vector<Status>& nodes) const {
  std::vector<Outcome> claimed;
  for (const Function& function : functions_) {
    const std::size_t place = nodes.size();
    nodes.push_back(Status::not_claimed);
    Outcome worst = Outcome::met;
    for (const Node& requirement : function.requirements)
      worst = std::max(worst, as_seen_above(weigh_node(requirement, given, nodes)));
    const bool is_claimed = (declared & function.bit) != 0 || (declared == 0 && function_rule_ == "at_least");
    if (declared == 0 || is_claimed) nodes[place] = status_of(worst);
    if (is_claimed) claimed.push_back(worst);
  }
  return function_rule_ == "none" ? Status::not_applicable : count_functions(claimed, given);
}

void PlainReading::weigh(const std::vector<std::int64_t>& answers, std::int64_t declared, Date as_of,
                         Weighed& weighed) const {
  const Given given{answers, calendar_day(as_of.serial())};
  weighed.nodes.clear();
  Outcome worst = Outcome::met;
  for (const Node& condition : conditions_)
    worst = std::max(worst, as_seen_above(weigh_node(condition, given, weighed.nodes)));
  weighed.functions = weigh_functions(given, declared, weighed.nodes);
  const Status conditions = status_of(worst);
  const auto either_is = [&](Status status) { return conditions == status || weighed.functions == status; };
  weighed.verdict = either_is(Status::unmet)           ? Verdict::falls_short
                    : either_is(Status::unknown)       ? Verdict::incomplete
                    : either_is(Status::discretionary) ? Verdict::discretionary
                                                       : Verdict::meets;
}

}  // namespace zice::test
