// Which measure to look at first: whether it takes the applicant and is in force, then how near the title is.
#include <catch2/catch.hpp>

#include "kit/measures.h"
#include "kit/small_ruleset.h"
#include "zice/comparison.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Ids = std::vector<std::string>;

std::vector<Ruleset> shipped() {
  std::vector<Ruleset> all;
  for (const std::string& id : measure_ids()) all.push_back(measure(id).ruleset);
  return all;
}

Ids ids(const Comparison& comparison) {
  Ids found;
  for (const MeasureStanding& one : comparison.order)
    found.emplace_back(comparison.assessments[one.assessment].ruleset.id());
  return found;
}

const MeasureStanding& of(const Comparison& comparison, std::string_view id) {
  for (const MeasureStanding& one : comparison.order)
    if (comparison.assessments[one.assessment].ruleset.id() == id) return one;
  FAIL(id);
  return comparison.order[0];
}

// Asks for so many conditions that 1 does not meet, and for so many that are left open.
Ruleset asking(const std::string& id, int missed, int open) {
  json conditions = json::array();
  const auto add = [&](const std::string& node, const char* fact) {
    conditions.push_back({{"id", "7.1/" + node}, {"text", "t"}, {"figure", fact}, {"at_least", 50}});
  };
  for (int i = 0; i < missed; ++i) add("missed_" + std::to_string(i), "total_assets");
  for (int i = 0; i < open; ++i) add("open_" + std::to_string(i), "service_staff");
  json ruleset = ruleset_of(conditions);
  ruleset["id"] = id;
  return loaded(ruleset);
}

}  // namespace

TEST_CASE("those that take the applicant's place and are in force come first", "[comparison_order]") {
  // Xuchang 7(1): registered in Xuchang. Xinjiang 7(1): in Xinjiang. Nanchang and Xiamen take their own.
  // National art. 21: superseded by 6 December 2012.
  const Applicant there = stated({{"registered_region", "411002"}});
  const Comparison comparison = compare(shipped(), there, day("2022-09-15"));
  CHECK(ids(comparison).front() == "xuchang-2020");
  CHECK(of(comparison, "xuchang-2020").applies == Fit::yes);
  CHECK(of(comparison, "national-2010").takes == Fit::yes);
  CHECK(of(comparison, "national-2010").applies == Fit::no);
  for (const char* id : {"nanchang-2022", "xiamen-2021", "xinjiang-2021"}) {
    CHECK(of(comparison, id).takes == Fit::no);
    CHECK(of(comparison, id).applies == Fit::no);
  }
}

TEST_CASE("while the place is not known, nobody is turned away and nobody is surely taken",
          "[comparison_order]") {
  const Comparison comparison = compare(shipped(), stated(json::object()), day("2022-09-15"));
  for (const char* id : {"nanchang-2022", "xiamen-2021", "xinjiang-2021", "xuchang-2020"}) {
    CHECK(of(comparison, id).takes == Fit::unknown);
    CHECK(of(comparison, id).applies == Fit::unknown);
  }
  CHECK(ids(comparison).back() == "national-2010");
  // A province is too coarse for one of its cities, and enough for another province.
  const Comparison henan = compare(shipped(), stated({{"registered_region", "410000"}}), day("2022-09-15"));
  CHECK(of(henan, "xuchang-2020").takes == Fit::unknown);
  CHECK(of(henan, "xinjiang-2021").takes == Fit::no);
}

TEST_CASE("a measure applies as long as it is in force, and may on a disputed day", "[comparison_order]") {
  const Applicant there = stated({{"registered_region", "350203"}});
  // Xiamen art. 22: two years from 30 days after 7 May 2021, so until 5 or 6 June 2023.
  CHECK(of(compare(shipped(), there, day("2023-06-05")), "xiamen-2021").applies == Fit::yes);
  CHECK(of(compare(shipped(), there, day("2023-06-06")), "xiamen-2021").applies == Fit::unknown);
  CHECK(of(compare(shipped(), there, day("2023-06-07")), "xiamen-2021").applies == Fit::no);
}

TEST_CASE("of those that apply the nearest comes first", "[comparison_order]") {
  const json facts = {{"total_assets", 1}};
  const std::vector<Ruleset> all = {asking("aa-2020", 2, 0), asking("bb-2020", 1, 1),
                                    asking("cc-2020", 1, 0), asking("dd-2020", 0, 2),
                                    asking("ee-2020", 0, 1), asking("ff-2020", 1, 0)};
  const Comparison comparison = compare(all, stated(facts), day("2022-09-15"));
  CHECK(ids(comparison) == Ids{"ee-2020", "dd-2020", "cc-2020", "ff-2020", "bb-2020", "aa-2020"});
  CHECK(of(comparison, "bb-2020").unmet == 1);
  CHECK(of(comparison, "bb-2020").unknown == 1);
  const Comparison rich = compare(all, stated({{"total_assets", 50}}), day("2022-09-15"));
  CHECK(ids(rich) == Ids{"aa-2020", "cc-2020", "ff-2020", "bb-2020", "ee-2020", "dd-2020"});
}

TEST_CASE("the functions that a measure's rule lacks count with its conditions", "[comparison_order]") {
  const Ruleset ruleset = loaded(small_ruleset());  // art. 8: a comprehensive platform needs two
  const auto unmet = [&](int attendances, int events) {
    const json facts = {{"platform_kind", "comprehensive"},
                        {"declared_functions", {"training", "information"}},
                        {"training_attendances", attendances},
                        {"information_events", events}};
    return compare({ruleset}, stated(facts), day("2022-09-15")).order[0].unmet;
  };
  CHECK(unmet(600, 5) == 0);
  CHECK(unmet(600, 4) == 1);
  CHECK(unmet(599, 4) == 2);
}

}  // namespace zice::test
