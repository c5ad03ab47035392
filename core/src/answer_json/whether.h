#pragma once

#include "json/output.h"
#include "zice/assessment.h"

namespace zice {

Json obstacle_json(const Obstacle& obstacle);

}  // namespace zice
