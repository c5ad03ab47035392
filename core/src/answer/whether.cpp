#include "answer/whether.h"

#include <algorithm>

#include "zice/succession.h"

namespace zice {
namespace {

void add_force(const Assessment& assessment, const std::vector<Ruleset>& beside,
               std::vector<Obstacle>& found) {
  const Succession line = succession(assessment.ruleset, beside, assessment.as_of);
  const bool replaced = !line.superseded_by.empty() && !line.current;
  if (assessment.force.status == ForceStatus::in_force && !replaced) return;
  Obstacle obstacle;
  obstacle.force = replaced ? ForceStatus::superseded : assessment.force.status;
  obstacle.by.assign(line.superseded_by.begin(), line.superseded_by.end());
  obstacle.cite = assessment.force.cite;
  obstacle.note = assessment.force.note;
  found.push_back(std::move(obstacle));
}

void add_place(const Assessment& assessment, std::vector<Obstacle>& found) {
  if (!assessment.elsewhere) return;
  Obstacle obstacle;
  obstacle.kind = Against::place;
  obstacle.area = assessment.elsewhere->area;
  obstacle.cite = assessment.elsewhere->cite;
  obstacle.note = assessment.elsewhere->note;
  found.push_back(std::move(obstacle));
}

// Conditions by themselves, no parts of others: registered in an area, and not what may not be.
void add_conditions(Against kind, const Weighing& weighing, std::vector<Obstacle>& found) {
  const RulesetModel& model = weighing.model();
  for (const NodeIndex index : model.conditions) {
    const Node& node = model.node(index);
    if (node.requirement == nullptr || weighing.status(index) != Status::unmet) continue;
    const Area* within = node.requirement->within;
    const bool excludes = node.requirement->kind->key == "no";
    if (kind == Against::place ? within == nullptr : !excludes) continue;
    Obstacle obstacle;
    obstacle.kind = kind;
    if (within != nullptr) obstacle.area = within->label;
    obstacle.condition = node.id;
    obstacle.text = node.text;
    obstacle.cite = node.cite;
    obstacle.note = node.note;
    found.push_back(std::move(obstacle));
  }
}

}  // namespace

std::vector<Obstacle> whether(const Assessment& assessment, const Weighing& weighing,
                              const std::vector<Ruleset>& beside) {
  std::vector<Obstacle> found;
  add_force(assessment, beside, found);
  add_place(assessment, found);
  add_conditions(Against::place, weighing, found);
  add_conditions(Against::title, weighing, found);
  return found;
}

}  // namespace zice
