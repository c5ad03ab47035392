// What is asked is exact (questions_that_tell); the order is a matter of courtesy, and of few questions: an
// applicant who meets everything is asked the smallest set that settles the verdict, and the scope.
#include "advice/interview.h"

#include <algorithm>

#include "advice/question_order.h"
#include "text/keyed.h"
#include "text/pick.h"
#include "weighing/still_open.h"
#include "weighing/toggling.h"

namespace zice {
namespace {

// Two numbers as one that sorts as they do.
std::uint64_t joint_key(std::size_t first, std::size_t second) {
  return (std::uint64_t{first} << 32) | second;
}

// Whether the scope is still to be told: it narrows what is asked, whether or not the verdict hangs on it.
bool asks_functions(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  if (model.functions_node < 0 || model.declared == Requirement::kNoFact) return false;
  const bool is_told = weighing.given().knows(model.declared) && weighing.given()[model.declared].value != 0;
  return !is_told && weighing.functions_status() != Status::met;
}

bool asks_place(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  return model.takes.area != nullptr && !weighing.given().knows(model.region) && !is_elsewhere(weighing);
}

FactSet asked_ahead(const Weighing& weighing, bool& exact) {
  const RulesetModel& model = weighing.model();
  FactSet ahead = questions_that_tell(weighing, exact);
  if (asks_functions(weighing)) ahead.set(model.declared);
  if (asks_place(weighing)) ahead.set(model.region);
  return ahead;
}

FactSet hanging(const Weighing& weighing) {
  FactSet found;
  for (std::size_t i = 0; i < weighing.model().shown; ++i) {
    const auto leaf = static_cast<NodeIndex>(i);
    if (weighing.model().node(leaf).requirement == nullptr) continue;
    if (hangs(weighing.status(leaf), weighing.figures(leaf).slack))
      found |= set_of(missing_facts(weighing, leaf));
  }
  return found;
}

// The facts below the functions that are nearest to being met, as many as the rule needs; of the other
// functions nothing has to be asked while these may do.
FactSet below_nearest_functions(const Weighing& weighing, const FactSet& ahead) {
  const RulesetModel& model = weighing.model();
  std::vector<NodeIndex> claimed;
  for (const NodeIndex index : model.functions) {
    if (weighing.status(index) != Status::not_claimed) claimed.push_back(index);
  }
  std::vector<Keyed> nearest;
  for (const NodeIndex index : claimed) {
    const std::size_t missing = (model.node(index).below & ahead).count();
    const std::size_t missed = weighing.status(index) == Status::unmet ? 1 : 0;
    nearest.push_back({joint_key(missed, missing), static_cast<std::uint32_t>(index)});
  }
  put_in_order(nearest);
  const auto need = static_cast<std::size_t>(weighing.functions_need().value_or(1));
  FactSet below;
  for (std::size_t i = 0; i < std::min(need, nearest.size()); ++i)
    below |= model.node(static_cast<NodeIndex>(nearest[i].item)).below;
  return below;
}

// What is asked first of all that is ahead: the smallest set that settles the verdict, and once that is
// settled, or where no set is known, the conditions and the nearest functions.
FactSet first_of(const Weighing& weighing, const OpenQuestions& open, const FactSet& ahead) {
  if (open.fewest > 0)
    return set_of({open.facts.begin(), open.facts.begin() + static_cast<long>(open.fewest)});
  FactSet below = below_nearest_functions(weighing, ahead);
  for (const NodeIndex condition : weighing.model().conditions)
    below |= weighing.model().node(condition).below;
  return below & ahead;
}

class Order {
 public:
  Order(const std::vector<const Weighing*>& rulesets, const std::vector<const OpenQuestions*>& open)
      : rulesets_(rulesets), vocabulary_(*rulesets[0]->model().vocabulary), joint_(joint_questions(open)) {
    for (std::size_t i = 0; i < rulesets.size(); ++i) {
      const FactSet own = asked_ahead(*rulesets[i], exact_);
      ahead_ |= own;
      hanging_ |= hanging(*rulesets[i]) & own;
      first_ |= first_of(*rulesets[i], *open[i], own);
      const FactIndex by = rulesets[i]->model().function_need_by.fact;
      if (by != Requirement::kNoFact) counts_functions_.set(by);
    }
    if (rulesets.size() > 1 && joint_.fewest > 0) first_ = first_of(*rulesets[0], joint_, ahead_);
  }

  const FactSet& ahead() const { return ahead_; }
  std::size_t fewest() const { return joint_.fewest; }
  bool is_exact() const { return exact_ && joint_.exact && (joint_.fewest == 0 || joint_.fewest_is_certain); }
  // Whether it comes before the verdicts are settled, if all turns out well.
  bool is_early(FactIndex fact) const { return tier(fact) < 4; }

  // Fills what is asked, and what of it is put together with the one before.
  void fill(Interview& interview) const {
    std::vector<Keyed> keys;
    for (const FactIndex fact : members(ahead_))
      keys.push_back({joint_key(static_cast<std::size_t>(tier(fact)), place(fact)), fact});
    put_in_order(keys);
    std::vector<FactIndex> sorted;
    for (const Keyed& one : keys) sorted.push_back(static_cast<FactIndex>(one.item));
    for (const FactIndex fact : sorted) add(fact, sorted, interview);
  }

 private:
  // Where, what kind, which functions, what else.
  std::size_t scope_place(FactIndex fact) const {
    const FactType type = vocabulary_.facts[fact].type;
    if (type == FactType::region) return 0;
    if (type == FactType::functions) return 2;
    return counts_functions_.test(fact) ? 1 : 3;
  }

  int tier(FactIndex fact) const {
    const Section section = section_of(vocabulary_.facts[fact]);
    if (hanging_.test(fact)) return 0;
    if (section == Section::scope) return 1;
    return (first_.test(fact) ? 2 : 4) + (section == Section::attestations ? 1 : 0);
  }

  // Most decisive first; what the verdict no longer hangs on as the vocabulary lists it.
  std::size_t place(FactIndex fact) const {
    if (section_of(vocabulary_.facts[fact]) == Section::scope) return scope_place(fact);
    const auto at = std::find(joint_.facts.begin(), joint_.facts.end(), fact);
    return static_cast<std::size_t>(at - joint_.facts.begin());
  }

  // A part comes after its whole, which bounds it, unless that can be done without. What a requirement holds
  // against each other is one question.
  void add(FactIndex fact, const std::vector<FactIndex>& sorted, Interview& into) const {
    if (stands_in(into, fact)) return;
    const auto whole = vocabulary_.facts[fact].part_of;
    if (whole && ahead_.test(*whole) && tier(*whole) <= tier(fact)) add(*whole, sorted, into);
    if (stands_in(into, fact)) return;
    into.facts.push_back(fact);
    into.joined.push_back(0);
    for (const FactIndex other : sorted) {
      if (stands_in(into, other) || tier(other) > tier(fact) || !are_compared(fact, other)) continue;
      into.facts.push_back(other);
      into.joined.push_back(1);
    }
  }

  static bool stands_in(const Interview& interview, FactIndex fact) {
    return std::find(interview.facts.begin(), interview.facts.end(), fact) != interview.facts.end();
  }

  bool are_compared(FactIndex one, FactIndex other) const {
    const auto asks_both = [&](const RulesetModel& model, NodeIndex leaf) {
      const Requirement* requirement = model.node(leaf).requirement.get();
      if (requirement == nullptr) return false;
      const auto& facts = requirement->facts;
      return std::find(facts.begin(), facts.end(), one) != facts.end() &&
             std::find(facts.begin(), facts.end(), other) != facts.end();
    };
    if (!vocabulary_.facts[one].is_amount() || !vocabulary_.facts[other].is_amount()) return false;
    return std::any_of(rulesets_.begin(), rulesets_.end(), [&](const Weighing* ruleset) {
      const RulesetModel& model = ruleset->model();
      const auto& leaves = model.leaves_of[one];
      return std::any_of(leaves.begin(), leaves.end(),
                         [&](NodeIndex leaf) { return asks_both(model, leaf); });
    });
  }

  const std::vector<const Weighing*>& rulesets_;
  const Vocabulary& vocabulary_;
  const OpenQuestions joint_;
  bool exact_ = true;  // what is ahead
  FactSet ahead_;
  FactSet hanging_;
  FactSet first_;
  FactSet counts_functions_;  // choices that say how many functions are needed
};

// What the verdict can hang on: not what only a paper or a day asks for.
FactSet weighed_facts(const RulesetModel& model) {
  FactSet facts = model.node(model.root).below;
  if (model.functions_node >= 0 && model.declared != Requirement::kNoFact) facts.set(model.declared);
  if (model.takes.area != nullptr) facts.set(model.region);
  return facts;
}

}  // namespace

std::string_view name(Section value) {
  static constexpr std::string_view names[] = {"scope", "figures", "attestations"};
  return pick(value, names);
}

std::string_view name(Bearing value) {
  static constexpr std::string_view names[] = {"aside", "answered", "ahead", "idle"};
  return pick(value, names);
}

Section section_of(const Fact& fact) {
  switch (fact.type) {
    case FactType::region:
    case FactType::choice:
    case FactType::functions:
      return Section::scope;
    default:
      return fact.attests ? Section::attestations : Section::figures;
  }
}

Interview interview(const std::vector<const Weighing*>& rulesets,
                    const std::vector<const OpenQuestions*>& open) {
  const Order order(rulesets, open);
  FactSet weighed;
  FactSet papers;
  for (const Weighing* one : rulesets) {
    weighed |= weighed_facts(one->model());
    papers |= one->model().material_facts;
  }
  Interview result;
  order.fill(result);
  result.fewest = order.fewest();
  result.exact = order.is_exact();
  const auto& facts = rulesets[0]->model().vocabulary->facts;
  result.bearing.resize(facts.size());
  for (const FactIndex fact : members(weighed)) {
    const bool is_ahead = order.ahead().test(fact);
    const bool is_answered = !is_ahead && rulesets[0]->answer(fact).has_value();
    result.bearing[fact] = is_ahead            ? Bearing::ahead
                           : is_answered       ? Bearing::answered
                           : papers.test(fact) ? Bearing::aside
                                               : Bearing::idle;
    Interview::Tally& tally = result.sections[static_cast<std::size_t>(section_of(facts[fact]))];
    if (is_answered) ++tally.answered;
    if (is_answered || (is_ahead && order.is_early(fact))) ++tally.of;
    if (result.bearing[fact] == Bearing::idle) ++result.idle;
  }
  return result;
}

}  // namespace zice
