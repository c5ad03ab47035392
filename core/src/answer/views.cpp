#include "zice/views.h"

#include "ruleset/model.h"
#include "zice/counts.h"

namespace zice {
namespace {

template <const auto& kCounted>
void add_counted(std::vector<std::string>& names, std::string_view of) {
  for (const auto counted : kCounted) names.push_back(std::string(of) + "." + std::string(name(counted)));
}

}  // namespace

std::vector<std::string> summary_names() {
  std::vector<std::string> names(kCountsPlace);
  names[kVerdictPlace] = "verdict";
  names[kFunctionsStatusPlace] = "functions.status";
  names[kFunctionsNeedPlace] = "functions.need";
  names[kFunctionsMetPlace] = "functions.met";
  names[kElsewherePlace] = "elsewhere";
  names[kJudgedPlace] = "judged";
  add_counted<kCountedConditions>(names, "counts.conditions");
  add_counted<kCountedFunctions>(names, "counts.functions");
  add_counted<kCountedMaterials>(names, "counts.materials");
  return names;
}

std::vector<std::string> figure_names() {
  std::vector<std::string> names(kFigurePlaces);
  names[kActualPlace] = "actual";
  names[kRequiredPlace] = "required";
  names[kGapPlace] = "gap";
  names[kMarginPlace] = "margin";
  return names;
}

MeasureViews::MeasureViews(const RulesetModel& model)
    : nodes(model.shown), materials(model.materials.size()), documents(model.entries.size()) {}

}  // namespace zice
