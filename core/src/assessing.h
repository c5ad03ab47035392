// What the assessment and the form show of a weighing: figures beside a status, and counts.
#pragma once

#include "materials.h"
#include "weighing.h"
#include "zice/assessment.h"

namespace zice {

struct ShownFigures {
  double actual = kNone;
  double required = kNone;
  double gap = kNone;
  double margin = kNone;
  bool relaxed = false;
  std::int64_t holds_from = 0;  // 0 if it does not apply
};

ShownFigures shown_figures(const Weighing& weighing, NodeIndex index);

Counts count(const Weighing& weighing, const MaterialResults& materials);

}  // namespace zice
