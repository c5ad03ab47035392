// Codes of places: which can be one, which stands for an area, and how such an area is called.
#include "values/places.h"

#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"
#include "requirement/requirement.h"

namespace zice::test {
namespace {

using nlohmann::json;

Ruleset with_areas(const json& areas) {
  json ruleset =
      ruleset_of(json::array({{{"id", "7.1/here"},
                               {"text", "t"},
                               {"area", {{"fact", "registered_region"}, {"within", areas.begin().key()}}}}}));
  ruleset["areas"] = areas;
  return loaded(ruleset);
}

json area(const char* label, const std::vector<std::string>& codes) {
  return {{"label", label}, {"codes", codes}};
}

std::optional<std::int64_t> place(std::string_view within, const std::vector<std::string_view>& apart) {
  std::vector<PlacePrefix> prefixes;
  for (const std::string_view digits : apart) prefixes.push_back(*place_prefix(digits));
  return place_in(within.empty() ? PlacePrefix{0, 0} : *place_prefix(within), prefixes);
}

// Where the only route of an applicant of whom nothing is known leads, with its name.
std::string way_to(const Ruleset& ruleset) {
  const Assessment assessment = assess(ruleset, Applicant(), day("2022-09-15"));
  REQUIRE(assessment.routes.routes.size() == 1);
  const Change& change = assessment.routes.routes[0].at(0);
  return std::to_string(change.to) + " " + ruleset.place_label(change.to);
}

}  // namespace

TEST_CASE("a code can be a place if its province is one and no county lacks its prefecture", "[places]") {
  for (const std::int64_t code : {110000, 411000, 411002, 659001, 710000, 820000, 449900})
    CHECK(is_place(code));
  for (const std::int64_t code : {0, 100000, 680000, 683000, 990000, 999999, 410001, 41, 4110, -410000})
    CHECK_FALSE(is_place(code));
}

TEST_CASE("a ruleset names a place by the digits that say something", "[places]") {
  for (const char* digits : {"41", "4110", "411002", "6590", "71"}) CHECK(place_prefix(digits));
  for (const char* digits :
       {"",       "4",      "411", "41100", "4110020", "68",  "6801", "680101", "4100", "410000",
        "411000", "410001", "00",  "0000",  "4a",      " 41", "-1",   "+1",     "4.",   "1e"})
    CHECK_FALSE(place_prefix(digits));
}

TEST_CASE("a place apart from others is one that there is", "[places]") {
  CHECK(place("65", {}) == 650000);
  CHECK(place("65", {"65"}) == 650000);
  CHECK(place("65", {"6529", "6530", "6531", "6532"}) == 650100);
  CHECK(place("44", {"4403"}) == 440100);
  CHECK(place("44", {"4401", "4402"}) == 440300);
  CHECK(place("4110", {"411002"}) == 411001);
  CHECK(place("4110", {"411001"}) == 411002);
  CHECK(place("41", {"411002"}) == 410100);
  CHECK(place("", {}) == 110000);
  CHECK(place("", {"11", "12"}) == 130000);
  CHECK(place("6590", {}) == 659001);
  CHECK(place("6590", {"659001"}) == 659002);
  CHECK(place("4290", {}) == 429004);
  CHECK(place("46", {"4601", "4602", "4603", "4604"}) == 469001);
  CHECK(place("411002", {}) == 411002);
  // All there are are apart.
  CHECK_FALSE(place("46", {"4601", "4602", "4603", "4604", "4690"}));
  CHECK_FALSE(place("81", {"8101"}));
}

TEST_CASE("a route to an area leads to a place in it, by the name of the area", "[places][routes]") {
  CHECK(way_to(with_areas({{"city", area("许昌市", {"4110"})}})) == "411000 许昌市");
  CHECK(way_to(with_areas({{"county", area("魏都区", {"411002"})}})) == "411002 魏都区");
  CHECK(way_to(with_areas({{"towns", area("直辖县级市", {"6590"})}})) == "659001 直辖县级市");
  json two = {{"a_north", area("新疆", {"65"})}, {"b_south", area("南疆四地州", {"6529", "6530"})}};
  const Ruleset xinjiang = with_areas(two);
  CHECK(xinjiang.place_label(650100) == "新疆，南疆四地州以外");
  CHECK(xinjiang.place_label(653022) == "南疆四地州");
  CHECK(xinjiang.place_label(410000) == "新疆以外");
  CHECK(measure("national-2010").ruleset.place_label(410000).empty());
}

TEST_CASE("every place that a route names is taken by an applicant file, and leads where it says",
          "[places][routes]") {
  // A figure that is higher in an area: the way out of it leads to a place as well.
  json conditions = json::parse(
      R"([{"id":"7.1/a","text":"t","figure":"total_assets","at_least":50,"in_area":{"area":"inside","at_least":80}}])");
  for (const std::vector<std::string>& codes : std::vector<std::vector<std::string>>{
           {"11"}, {"44"}, {"4403"}, {"440303"}, {"65", "6529"}, {"6590"}}) {
    json written = ruleset_of(conditions);
    written["areas"] = {{"inside", area("区内", codes)}};
    const Ruleset ruleset = loaded(written);
    const Assessment before = assess(ruleset, stated({{"total_assets", 60}}), day("2022-09-15"));
    bool moved = false;
    for (const Route& route : before.routes.routes) {
      for (const Change& change : route) {
        if (change.waits || change.fact != fact("registered_region")) continue;
        moved = true;
        INFO(codes[0] << " " << change.to);
        CHECK(is_place(change.to));
        CHECK(ruleset.place_label(change.to) == "区内以外");
        const json to = {{"total_assets", 60}, {"registered_region", std::to_string(change.to)}};
        CHECK(assess(ruleset, stated(to), day("2022-09-15")).verdict == Verdict::meets);
      }
    }
    CHECK(moved);
  }
}

TEST_CASE("a change of place starts from the code that was stated", "[places][routes]") {
  const Ruleset ruleset =
      loaded(ruleset_of(json::array({{{"id", "7.1/here"},
                                      {"text", "t"},
                                      {"area", {{"fact", "registered_region"}, {"within", "south"}}}}})));
  const Assessment assessment = assess(ruleset, stated({{"registered_region", "650000"}}), day("2022-09-15"));
  REQUIRE(assessment.routes.routes.size() == 1);
  CHECK(assessment.routes.routes[0].at(0).from == 650000);
  CHECK(assessment.routes.routes[0].at(0).to == 653000);
}

}  // namespace zice::test
