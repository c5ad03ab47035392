// What is left to the authority, and by which discretion; and what is left to reviewers.
#include <catch2/catch.hpp>

#include "kit/measures.h"
#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Ids = std::vector<std::string_view>;

json discretion(const char* id, const json& when) {
  return {{"id", id}, {"cite", "9"}, {"text", "t"}, {"when", when}, {"covers", {"7"}}};
}

// Two that cover the same article: one by an answer, one by the place.
OneCondition assets_under_two() {
  return OneCondition(json{{"figure", "total_assets"}, {"at_least", 50}},
                      json::array({discretion("endorsed", {{"yes", {"local_endorsement"}}}),
                                   discretion("southern", {{"area", "south"}})}));
}

}  // namespace

TEST_CASE("of the discretions that cover an article only those that hold are named", "[left_to_others]") {
  OneCondition assets = assets_under_two();
  const auto named = [&](bool endorsed, const char* region) {
    const NodeResult& node =
        assets.weigh({{"total_assets", 49}, {"local_endorsement", endorsed}, {"registered_region", region}});
    CHECK(node.because == Because::relaxation);
    return node.discretions;
  };
  CHECK(named(true, "650102") == Ids{"endorsed"});
  CHECK(named(false, "653101") == Ids{"southern"});
  CHECK(named(true, "653101") == Ids{"endorsed", "southern"});
}

TEST_CASE("while it is not known which of them holds, one that surely does is named, else those that may",
          "[left_to_others]") {
  OneCondition assets = assets_under_two();
  CHECK(assets.weigh({{"total_assets", 49}, {"registered_region", "653101"}}).discretions == Ids{"southern"});
  OneCondition either(json{{"figure", "total_assets"}, {"at_least", 50}},
                      json::array({discretion("southern", {{"area", "south"}}),
                                   discretion("provincial", {{"area", "province"}})}));
  // 650000: in the province, and perhaps in its south.
  CHECK(either.weigh({{"total_assets", 49}, {"registered_region", "650000"}}).discretions ==
        Ids{"provincial"});
}

TEST_CASE("what is met, missed or read in two ways names no discretion", "[left_to_others]") {
  OneCondition assets = assets_under_two();
  CHECK(assets.weigh({{"total_assets", 50}, {"local_endorsement", true}}).discretions.empty());
  CHECK(assets.weigh({{"total_assets", 49}, {"local_endorsement", false}, {"registered_region", "410000"}})
            .discretions.empty());
  CHECK(assets.weigh({{"total_assets", 49}}).discretions.empty());
}

TEST_CASE("a group names the discretions of its parts", "[left_to_others]") {
  OneCondition all(json{{"all",
                         {{{"id", "7.1/a"}, {"text", "t"}, {"figure", "total_assets"}, {"at_least", 50}},
                          {{"id", "7.1/b"}, {"text", "t"}, {"figure", "service_staff"}, {"at_least", 8}}}}},
                   json::array({discretion("endorsed", {{"yes", {"local_endorsement"}}})}));
  const NodeResult& node =
      all.weigh({{"total_assets", 49}, {"service_staff", 8}, {"local_endorsement", true}});
  CHECK(node.discretions == Ids{"endorsed"});
  CHECK(node.children[0].discretions == Ids{"endorsed"});
  CHECK(node.children[1].discretions.empty());
}

TEST_CASE("what reviewers judge is named as often as it is counted, and nothing of a function not claimed",
          "[left_to_others]") {
  for (const std::string& id : measure_ids()) {
    const Assessment nothing = assess(measure(id).ruleset, stated(json::object()), day("2022-09-15"));
    CHECK(nothing.for_reviewers.size() == static_cast<std::size_t>(nothing.counts.judged));
    const Assessment one =
        assess(measure(id).ruleset, stated({{"declared_functions", {"training"}}}), day("2022-09-15"));
    CHECK(one.for_reviewers.size() == static_cast<std::size_t>(one.counts.judged));
    CHECK(one.for_reviewers.size() <= nothing.for_reviewers.size());
  }
}

}  // namespace zice::test
