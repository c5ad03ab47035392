#pragma once

#include "json/output.h"
#include "zice/assessment.h"

namespace zice {

void write_obstacle(JsonWriter& json, const Obstacle& obstacle);

}  // namespace zice
