#pragma once

#include <vector>

#include "json/output.h"
#include "zice/timeline.h"

namespace zice {

Json timeline_json(const std::vector<TimelineStep>& steps);

}  // namespace zice
