#include "text/text.h"
#include "trying/case_file.h"
#include "trying/points.h"

namespace zice {
namespace {

// Which points one scenario tries.
void mark(const Points& points, const Scenario& scenario, const Ruleset& ruleset, std::vector<bool>& tried) {
  Weighing weighing(ruleset.shared_model(), *scenario.applicant.as_of);
  weighing.set(scenario.applicant);
  weighing.weigh();
  MaterialResults materials;
  weigh_materials(weighing, scenario.applicant.documents, materials);
  const Situation now{scenario.applicant, weighing, materials};
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!tried[i] && points[i].named(scenario.expect) && points[i].reached(now)) tried[i] = true;
  }
}

}  // namespace

Coverage coverage_of(const CaseFile& cases, bool to_paste) {
  const CaseFileContent& content = cases.content();
  const Points points = points_of(content.ruleset, content.base);
  std::vector<bool> tried(points.size());
  for (const Scenario& scenario : content.scenarios) mark(points, scenario, content.ruleset, tried);
  Coverage coverage;
  for (std::size_t group = 0; group < count_of<PointGroup>(); ++group)
    coverage.rows.push_back({std::string(word(static_cast<PointGroup>(group))), 0, 0});
  Points found;
  WaysToPoints ways({content.ruleset, content.base, found});
  for (std::size_t i = 0; i < points.size(); ++i) {
    CoverageRow& row = coverage.rows[static_cast<std::size_t>(points[i].group)];
    ++row.all;
    if (tried[i]) ++row.tried;
    if (tried[i]) continue;
    const auto way = to_paste ? ways.to(points[i]) : std::nullopt;
    coverage.untried.push_back(
        {points[i].cite, points[i].what,
         way ? dump(case_of(points[i], *way, content.ruleset.model())) : std::string()});
  }
  return coverage;
}

}  // namespace zice
