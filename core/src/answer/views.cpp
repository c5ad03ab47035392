#include "zice/views.h"

#include "ruleset/model.h"

namespace zice {

MeasureViews::MeasureViews(const RulesetModel& model)
    : nodes(model.shown), materials(model.materials.size()), documents(model.entries.size()) {}

}  // namespace zice
