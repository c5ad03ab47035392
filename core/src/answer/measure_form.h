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
  // `documents` are the form's, for as long as it is there.
  MeasureForm(Ruleset ruleset, Date as_of, const std::vector<DocumentState>& documents);

  // Takes an answer. What it changes is weighed and shown when it settles, once for all that was taken.
  void take(FactIndex fact, std::optional<std::int64_t> value);
  void take(const StatedRange& range);
  // Documents have changed.
  void take_documents() { materials_stale_ = true; }
  void settle();

  const Ruleset& ruleset() const { return ruleset_; }
  // Both as of when it last settled.
  const Weighing& weighing() const { return weighing_; }
  const MeasureViews& views() const { return views_; }

 private:
  const RulesetModel& model() const { return ruleset_.model(); }
  void touch(FactIndex fact);
  void show_node(NodeIndex index);
  void show_figures(NodeIndex index, Status status);
  void show_materials();
  void show_functions();
  void recount(NodeIndex index, std::uint8_t before, std::uint8_t after);

  Ruleset ruleset_;
  Weighing weighing_;
  const std::vector<DocumentState>& documents_;
  MaterialResults materials_;
  MeasureViews views_;
  // What is to be shown anew besides the nodes that are weighed again.
  bool materials_stale_ = true;
  bool scope_stale_ = true;  // the functions that are claimed
  bool place_stale_ = true;
};

}  // namespace zice
