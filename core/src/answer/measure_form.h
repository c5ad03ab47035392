// What a form keeps up to date for one of its rulesets: the weighing, and what is shown of it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "papers/materials.h"
#include "weighing/weighing.h"
#include "zice/questions.h"
#include "zice/ruleset.h"
#include "zice/views.h"

namespace zice {

class MeasureForm {
 public:
  MeasureForm(const MeasureForm&) = delete;  // parts of it know where others stand
  MeasureForm& operator=(const MeasureForm&) = delete;
  // `documents` are the form's, for as long as it is there; show_materials() shows what has changed of them.
  MeasureForm(Ruleset ruleset, Date as_of, const std::vector<DocumentState>& documents);

  void take(FactIndex fact, std::optional<std::int64_t> value);
  void take(const StatedRange& range);
  void show_materials();

  const Ruleset& ruleset() const { return ruleset_; }
  const Weighing& weighing() const { return weighing_; }
  const MeasureViews& views() const { return views_; }

 private:
  const RulesetModel& model() const { return ruleset_.model(); }
  void group_nodes(NodeIndex index, std::vector<NodeIndex>& into) const;
  void weigh(FactIndex fact);
  void show(FactIndex fact);
  void show_group(std::size_t group);
  void show_node(NodeIndex index);
  void show_hanging(NodeIndex index);
  void show_summary();
  void recount(NodeIndex index, std::uint8_t before, std::uint8_t after);

  Ruleset ruleset_;
  Weighing weighing_;
  const std::vector<DocumentState>& documents_;
  MaterialResults materials_;
  MeasureViews views_;
  std::vector<View<std::uint16_t>*> counts_;         // by node: where it is counted, if at all
  std::vector<std::vector<NodeIndex>> shown_nodes_;  // by group
};

}  // namespace zice
