#include "zice/deeds.h"

#include <algorithm>

#include "advice/routes.h"
#include "deeds/parts.h"
#include "text/text.h"

namespace zice {
namespace {

// So many that what they share and what they do not can be seen.
constexpr std::size_t kMostTakenApart = 200;

// The answers by which the applicant would become another, or apply for something else.
FactSet answered_nature(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  FactSet found;
  for (const FactIndex fact : model.asked) {
    const Fact& about = model.vocabulary->facts[fact];
    const Circumstances& given = weighing.given();
    // A place too coarse to tell is no answer yet, and a scope without a function none at all.
    const bool is_given = given.knows(fact) && !(about.type == FactType::functions && given[fact].value == 0);
    if (about.nature && is_given) found.set(fact);
  }
  return found;
}

bool has_changeable(const RulesetModel& model, const FactSet& facts) {
  const auto found = members(facts);
  return std::any_of(found.begin(), found.end(),
                     [&](FactIndex fact) { return model.vocabulary->facts[fact].changeable; });
}

bool concerns(const Change& change, const NodeResult& node) {
  const auto concerns_part = [&](const NodeResult& part) { return concerns(change, part); };
  if (change.waits && node.figure && node.figure->holds_from) return true;
  const bool own =
      !change.waits && std::find(node.facts.begin(), node.facts.end(), change.fact) != node.facts.end();
  return own || std::any_of(node.children.begin(), node.children.end(), concerns_part);
}

void find_missed(Deeds& deeds) {
  const Assessment& assessment = deeds.assessment;
  deeds.beyond = deeds.ways.shared;
  const auto add = [&](const NodeResult& node) {
    if (node.status != Status::unmet) return;
    Missed missed{&node, {}};
    const auto is_for_it = [&](const Change& change) { return concerns(change, node); };
    std::copy_if(deeds.beyond.begin(), deeds.beyond.end(), std::back_inserter(missed.changes), is_for_it);
    deeds.beyond.erase(std::remove_if(deeds.beyond.begin(), deeds.beyond.end(), is_for_it),
                       deeds.beyond.end());
    deeds.missed.push_back(std::move(missed));
  };
  each_requirement(assessment.conditions, add);
  // By the other rules it is a choice which of them to meet.
  if (assessment.function_rule != FunctionRule::each_declared) return;
  for (const FunctionResult& function : assessment.functions) {
    if (function.status == Status::unmet) each_requirement(function.requirements, add);
  }
}

}  // namespace

Deeds deeds(const Ruleset& ruleset, const Applicant& applicant, Date as_of, const Calendar& calendar,
            DeedsAsked asked) {
  const Weighed own = weighed(ruleset, applicant, as_of);
  Work questions(kMostWork);
  Deeds deeds(assessed(ruleset, own, calendar, questions));
  deeds.ticked = applicant.ticked;
  deeds.changes_scope = asked.changes_scope;
  FactSet fixed = set_of(own.applicant.fixed);
  const FactSet nature = answered_nature(own.weighing) & ~fixed;
  deeds.has_scope = has_changeable(ruleset.model(), nature);
  if (!asked.changes_scope) fixed |= nature;
  Work work(kMostWork);
  FoundRoutes found = find_routes(own.weighing, fixed, work, {kMostTakenApart, Figureless::never_claimed});
  deeds.ways = factored(std::move(found.to_meets));
  deeds.discretionary_ways = factored(std::move(found.to_discretionary));
  find_missed(deeds);
  find_tries(deeds);
  find_figures(deeds);
  find_papers(own, deeds);
  find_what_to_show(deeds);
  find_whom_to_ask(deeds);
  return deeds;
}

std::string deed_id(const Ruleset& ruleset, std::string_view kind, std::string_view which) {
  return concat({ruleset.id(), "/", kind, "/", which});
}

}  // namespace zice
