// Figures as rules write them, with their units.
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

double required(const char* fact, const char* at_least) {
  OneCondition one(json{{"figure", fact}, {"at_least", at_least}});
  one.status(json::object());
  return one.last[0].conditions[0].figure->required;
}

}  // namespace

TEST_CASE("a figure with its unit is exact in the unit of its fact", "[requirement][units]") {
  CHECK(required("total_assets", "50 万元") == 50);
  CHECK(required("total_assets", "50万元") == 50);
  CHECK(required("total_assets", "0.5 亿元") == 5000);
  CHECK(required("total_assets", "500001 元") == 50.0001);
  CHECK(required("new_guarantees", "5000 万元") == 0.5);
  CHECK(required("new_guarantees", "1 元") == 0.00000001);
  CHECK(required("satisfaction_rate", "79.5 ％") == 79.5);
  CHECK(required("smes_served_last_year", "80 户") == 80);
  CHECK(required("training_attendances", "1.5 万人次") == 15000);
}

}  // namespace zice::test
