#include "zice/what_if.h"

#include <algorithm>
#include <cmath>

#include "deeds/parts.h"

namespace zice {
namespace {

std::vector<const NodeResult*> requirements_of(const std::vector<NodeResult>& nodes) {
  std::vector<const NodeResult*> all;
  each_requirement(nodes, [&](const NodeResult& node) { all.push_back(&node); });
  return all;
}

double gap_of(const NodeResult& node) {
  const bool is_missed = node.status == Status::unmet || node.status == Status::discretionary;
  return is_missed && node.figure && !std::isnan(node.figure->gap) ? node.figure->gap : 0;
}

bool same_days(const TimelineStep& a, const TimelineStep& b) {
  return a.date == b.date && a.from == b.from && a.until == b.until;
}

class Turning {
 public:
  explicit Turning(WhatIf& found) : found_(found) {}

  void run() {
    const Assessment& before = found_.before;
    const Assessment& after = found_.after;
    compare(before.conditions, after.conditions);
    for (std::size_t i = 0; i < before.functions.size(); ++i) {
      const FunctionResult& one = before.functions[i];
      const FunctionResult& other = after.functions[i];
      if (one.status != other.status) found_.functions.push_back({&one, &other});
      if (one.claimed != Claim::no && other.claimed != Claim::no)
        compare(one.requirements, other.requirements);
    }
    for (std::size_t i = 0; i < before.materials.size(); ++i)
      compare(before.materials[i], after.materials[i]);
    compare_dates();
  }

 private:
  // Both are of one measure, so the same stand in the same places.
  void compare(const std::vector<NodeResult>& before, const std::vector<NodeResult>& after) {
    const auto ones = requirements_of(before);
    const auto others = requirements_of(after);
    for (std::size_t i = 0; i < ones.size(); ++i) {
      if (ones[i]->status != others[i]->status || gap_of(*ones[i]) != gap_of(*others[i]))
        found_.requirements.push_back({ones[i], others[i]});
    }
  }

  void compare(const MaterialOutcome& before, const MaterialOutcome& after) {
    for (const DocumentResult& one : before.documents) {
      const DocumentResult* other = paper(after, one.id);
      const auto now = other ? std::optional(other->status) : std::nullopt;
      if (now != one.status) add({one.id, one.status, now});
    }
    for (const DocumentResult& other : after.documents) {
      if (!paper(before, other.id)) add({other.id, std::nullopt, other.status});
    }
  }

  static const DocumentResult* paper(const MaterialOutcome& material, std::string_view id) {
    const auto found = std::find_if(material.documents.begin(), material.documents.end(),
                                    [&](const DocumentResult& one) { return one.id == id; });
    return found == material.documents.end() ? nullptr : &*found;
  }

  void add(TurnedPaper turned) {
    const auto is_it = [&](const TurnedPaper& other) { return other.id == turned.id; };
    if (std::none_of(found_.papers.begin(), found_.papers.end(), is_it)) found_.papers.push_back(turned);
  }

  void compare_dates() {
    for (const TimelineStep& one : found_.before.timeline) {
      const TimelineStep* other = step(found_.after, one);
      if (other == nullptr || !same_days(one, *other)) found_.dates.push_back({&one, other});
    }
    for (const TimelineStep& other : found_.after.timeline) {
      if (step(found_.before, other) == nullptr) found_.dates.push_back({nullptr, &other});
    }
  }

  static const TimelineStep* step(const Assessment& assessment, const TimelineStep& like) {
    const auto& steps = assessment.timeline;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const TimelineStep& one) {
      return one.id == like.id && one.condition == like.condition;
    });
    return found == steps.end() ? nullptr : &*found;
  }

  WhatIf& found_;
};

}  // namespace

WhatIf what_if(Assessment before, Assessment after) {
  WhatIf found(std::move(before), std::move(after));
  Turning(found).run();
  return found;
}

}  // namespace zice
