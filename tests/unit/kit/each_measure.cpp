#include "kit/each_measure.h"

#include <catch2/catch.hpp>
#include <fstream>

namespace zice::test {
namespace {

// The measure is loaded when its test runs, where a failure to load it can be told.
class OfMeasure : public Catch::ITestInvoker {
 public:
  OfMeasure(std::string id, void (*check)(const Measure& measure)) : id_(std::move(id)), check_(check) {}

  void invoke() const override { check_(measure(id_)); }

 private:
  std::string id_;
  void (*check_)(const Measure& measure);
};

}  // namespace

EachMeasure::EachMeasure(const std::string& what, const std::string& tags,
                         void (*check)(const Measure& measure)) {
  for (const std::string& id : measure_ids())
    Catch::AutoReg(new OfMeasure(id, check), CATCH_INTERNAL_LINEINFO, "", {what + ": " + id, tags});
}

std::uint64_t seed_of(const Measure& measure) {
  std::ifstream stream(ZICE_CASES "/" + measure.ruleset.id() + ".json", std::ios::binary);
  INFO("tests/cases/" << measure.ruleset.id() << ".json, \"seed\"");
  REQUIRE(stream);
  return nlohmann::json::parse(stream).at("seed");
}

}  // namespace zice::test
