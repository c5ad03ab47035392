// Who has a material ready by one measure and not by the other.
#pragma once

#include <array>
#include <optional>

#include "ruleset/model.h"
#include "witness/joint.h"
#include "zice/difference.h"

namespace zice {

// A material as it stands in each of the two; null where it does not.
using MaterialPair = std::array<const Material*, 2>;

// Whoever has no material to hand in has nothing that could be wanting: that is as good as ready.
Effect paper_effect(const Joint& joint, const MaterialPair& material, Side better);

}  // namespace zice
