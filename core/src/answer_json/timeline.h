#pragma once

#include <vector>

#include "json/output.h"
#include "zice/timeline.h"

namespace zice {

void write_step(JsonWriter& json, const TimelineStep& step);
void write_timeline(JsonWriter& json, const std::vector<TimelineStep>& steps);

}  // namespace zice
