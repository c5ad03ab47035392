// Applicants of a file, held against both measures: weighed as any other, without the advice.
#include <algorithm>

#include "differing/clauses.h"
#include "papers/materials.h"
#include "values/fact_value.h"
#include "weighing/weighing.h"
#include "zice/difference.h"

namespace zice {

struct TurnedApplicants::Pairs {
  std::array<std::shared_ptr<const RulesetModel>, 2> models;
  std::vector<ClausePair> clauses;
};

TurnedApplicants::TurnedApplicants(const Ruleset& a, const Ruleset& b)
    : pairs_(std::make_unique<Pairs>(
          Pairs{{a.shared_model(), b.shared_model()}, paired(a.model(), b.model())})) {}

TurnedApplicants::~TurnedApplicants() = default;

int TurnedFile::flipped() const {
  return static_cast<int>(std::count_if(turned.begin(), turned.end(), [](const TurnedLine& line) {
    return line.errors.empty() && line.turned.flips();
  }));
}

int TurnedFile::refused() const {
  return static_cast<int>(std::count_if(turned.begin(), turned.end(),
                                        [](const TurnedLine& line) { return !line.errors.empty(); }));
}

namespace {

// Nothing that is asked is as good as met: a clause that one of the two lacks turns only whom it fails.
bool is_good(std::string_view status) {
  return status.empty() || status == name(Status::met) || status == name(Status::not_applicable) ||
         status == name(Status::judged);
}

Turned::Clause held(const ClausePair& pair, const std::array<Weighing, 2>& weighings) {
  Turned::Clause clause;
  const auto fill = [](const std::optional<Clause>& of, const Weighing& weighing, DifferingClause& named,
                       std::string_view& status) {
    if (!of) return;
    named = {weighing.model().node(of->node).id, weighing.model().node(of->node).cite};
    status = name(weighing.status(of->node));
  };
  fill(pair.a, weighings[0], clause.a, clause.statuses[0]);
  fill(pair.b, weighings[1], clause.b, clause.statuses[1]);
  return clause;
}

// The rule on functions as a clause of its own.
Turned::Clause rule_held(const std::array<Weighing, 2>& weighings) {
  Turned::Clause clause;
  for (std::size_t side = 0; side < 2; ++side) {
    const RulesetModel& model = weighings[side].model();
    if (model.functions_node < 0) continue;
    (side == 0 ? clause.a : clause.b) = {std::string(kFunctionsRule), model.function_cite};
    clause.statuses[side] = name(weighings[side].functions_status());
  }
  return clause;
}

}  // namespace

Turned TurnedApplicants::turned(const Applicant& given, Date as_of) const {
  const Applicant applicant = completed(given, *pairs_->models[0]->vocabulary);
  std::array<Weighing, 2> weighings = {Weighing(pairs_->models[0], as_of),
                                       Weighing(pairs_->models[1], as_of)};
  Turned turned;
  for (std::size_t side = 0; side < 2; ++side) {
    weighings[side].set(applicant);
    weighings[side].weigh();
    turned.verdicts[side] = weighings[side].verdict();
  }
  const auto add = [&](Turned::Clause clause) {
    const auto& [in_a, in_b] = clause.statuses;
    const bool same = in_a == in_b || (is_good(in_a) && is_good(in_b));
    if (!same) turned.clauses.push_back(std::move(clause));
  };
  for (const ClausePair& pair : pairs_->clauses) add(held(pair, weighings));
  add(rule_held(weighings));
  return turned;
}

}  // namespace zice
