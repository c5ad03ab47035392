#include "answer/comparison_order.h"

#include <algorithm>
#include <tuple>

#include "ruleset/taking.h"
#include "text/pick.h"

namespace zice {
namespace {

// A place that is too coarse to tell, or not stated, may lie within the area or not.
Fit takes(const RulesetModel& model, const Applicant& applicant) {
  const Area* area = area_taken(model);
  if (area == nullptr) return Fit::yes;
  const auto places = model.region_cells(applicant.facts[model.region]);
  const auto within =
      std::count_if(places.begin(), places.end(), [&](std::int64_t place) { return area->contains(place); });
  if (within == static_cast<std::ptrdiff_t>(places.size())) return Fit::yes;
  return within == 0 ? Fit::no : Fit::unknown;
}

Fit in_force(ForceStatus status) {
  if (status == ForceStatus::in_force) return Fit::yes;
  return status == ForceStatus::disputed_day ? Fit::unknown : Fit::no;
}

// The rule on functions counts as what it lacks, and as one where that is not a number yet.
int of_functions(const Assessment& assessment, Status status) {
  if (assessment.functions_status != status) return 0;
  const int lacking = assessment.functions_need.value_or(0) - assessment.functions_met;
  return status == Status::unmet ? std::max(1, lacking) : 1;
}

MeasureStanding standing(std::size_t position, const Assessment& assessment, const Applicant& applicant) {
  MeasureStanding found;
  found.assessment = position;
  found.takes = takes(assessment.ruleset.model(), applicant);
  found.applies = std::max(found.takes, in_force(assessment.force.status));
  const auto counted = [&](Status status) {
    return assessment.counts.conditions[status] + of_functions(assessment, status);
  };
  found.unmet = counted(Status::unmet);
  found.discretionary = counted(Status::discretionary);
  found.unknown = counted(Status::unknown);
  return found;
}

// How far a verdict is from the title.
int distance(Verdict verdict) {
  constexpr Verdict nearest_first[] = {Verdict::meets, Verdict::discretionary, Verdict::incomplete,
                                       Verdict::falls_short};
  return static_cast<int>(std::find(std::begin(nearest_first), std::end(nearest_first), verdict) -
                          std::begin(nearest_first));
}

}  // namespace

std::string_view name(Fit value) {
  static constexpr std::string_view names[] = {"yes", "unknown", "no"};
  return pick(value, names);
}

std::vector<MeasureStanding> order_of(const std::vector<Assessment>& assessments,
                                      const Applicant& applicant) {
  std::vector<MeasureStanding> order;
  const auto key = [&](const MeasureStanding& one) {
    return std::make_tuple(one.applies, distance(assessments[one.assessment].verdict), one.unmet,
                           one.discretionary, one.unknown);
  };
  // Each goes before those that it is nearer than; there are too few to sort them faster.
  for (std::size_t i = 0; i < assessments.size(); ++i) {
    order.push_back(standing(i, assessments[i], applicant));
    for (std::size_t at = i; at > 0 && key(order[at]) < key(order[at - 1]); --at)
      std::swap(order[at], order[at - 1]);
  }
  return order;
}

}  // namespace zice
