// A test case of its own for each measure that ships: they run beside each other, and a new measure is among
// them.
#pragma once

#include <cstdint>
#include <string>

#include "kit/measures.h"

namespace zice::test {

// Made before main, as TEST_CASE makes its own; the id of the measure ends the name.
class EachMeasure {
 public:
  EachMeasure(const std::string& what, const std::string& tags, void (*check)(const Measure& measure));
};

// For the dice of a measure, as its cases have it.
std::uint64_t seed_of(const Measure& measure);

}  // namespace zice::test
