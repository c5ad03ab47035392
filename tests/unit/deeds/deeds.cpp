// What there is to do, worked out by hand for the measures that ship.
#include "zice/deeds.h"

#include <catch2/catch.hpp>

#include "advice/case_routes.h"
#include "zice/what_if.h"

namespace zice::test {
namespace {

using nlohmann::json;

Applicant applicant_of(const Case& about, const json& documents = json::object(),
                       const json& ticked = json::array()) {
  const json file = {{"zice", 1},
                     {"facts", about.facts},
                     {"fixed", about.fixed},
                     {"documents", documents},
                     {"ticked", ticked}};
  const auto applicant = load_applicant("a.json", file.dump(), *vocabulary());
  for (const Finding& finding : applicant.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(applicant);
  return *applicant.value;
}

json told(const Case& about, bool changes_scope = false, const json& documents = json::object(),
          const json& ticked = json::array()) {
  return json::parse(to_json(deeds(about.about.ruleset, applicant_of(about, documents, ticked),
                                   day(about.as_of), working_days(), {changes_scope})));
}

// "training_attendances 500>600"
Lines changes(const json& list) {
  Lines found;
  for (const json& change : list)
    found.push_back(change["fact"].get<std::string>() + " " + change["from"].dump() + ">" +
                    change["to"].dump());
  return found;
}

Lines ids(const json& list) {
  Lines found;
  for (const json& item : list) found.push_back(item["id"]);
  return found;
}

const json& from(const json& deeds, const std::string& origin) {
  static const json kNothing = json::array();
  for (const json& one : deeds["papers"]) {
    if (one["from"] == origin) return one["papers"];
  }
  return kNothing;
}

}  // namespace

TEST_CASE("deeds: each miss with its gap and what mends it, once (Xuchang 7.2, 7.5, 7.6)", "[deeds]") {
  const json deeds =
      told(Case("xuchang-2020")
               .with({{"total_assets", 45}, {"public_benefit_share", 15}, {"satisfaction_rate", 70}}));
  CHECK(ids(deeds["missed"]) == Lines{"xuchang-2020/missed/7.2/total_assets",
                                      "xuchang-2020/missed/7.5/public_benefit_share",
                                      "xuchang-2020/missed/7.6/satisfaction_rate"});
  CHECK(deeds["missed"][0]["condition"]["gap"] == 5);
  CHECK(changes(deeds["missed"][0]["by"]["changes"]) == Lines{"total_assets 45>50"});
  CHECK(deeds["beyond"].empty());
  CHECK(deeds["ways"]["routes"] == 1);
  CHECK(deeds["ways"]["choices"].empty());
}

TEST_CASE("deeds: one more function is a choice among those that fall short (Xuchang 8)", "[deeds]") {
  const json short_of_all = {{"total_assets", 45},
                             {"information_events", 4},
                             {"technology_events", 4},
                             {"entrepreneurship_events", 4},
                             {"training_attendances", 599}};
  const json deeds = told(Case("xuchang-2020").with(short_of_all));
  CHECK(changes(deeds["ways"]["shared"]["changes"]) == Lines{"total_assets 45>50"});
  REQUIRE(deeds["ways"]["choices"].size() == 1);
  CHECK(deeds["ways"]["choices"][0]["take"] == 1);
  CHECK(deeds["ways"]["choices"][0]["of"].size() == 4);
  CHECK(deeds["ways"]["routes"] == 4);
  CHECK(deeds["functions"]["need"] == 2);
  CHECK(deeds["tries"].size() == 4);
}

TEST_CASE("deeds: another kind of platform is no way unless asked (Xuchang 6, 8)", "[deeds]") {
  const Case claims_one = Case("xuchang-2020").with({{"declared_functions", {"training"}}});
  const json kept = told(claims_one);
  CHECK(kept["ways"]["routes"] == 0);
  CHECK(kept["has_scope"] == true);
  CHECK(told(claims_one, true)["ways"]["routes"] == 5);
  // What one is not asked yet may be answered.
  const json open =
      told(Case("xuchang-2020").with({{"platform_kind", nullptr}, {"declared_functions", {"training"}}}));
  CHECK(changes(open["ways"]["shared"]["answers"]) == Lines{"platform_kind null>\"specialised\""});
  CHECK(open["ways"]["shared"]["changes"].empty());
}

TEST_CASE("deeds: a type without figures is never a way to meet the rule (Nanchang 4, 5.3)", "[deeds]") {
  const Case none =
      Case("nanchang-2022")
          .with({{"declared_functions", nullptr}, {"large_events", 0}, {"training_attendances", 0}});
  for (const bool changes_scope : {false, true}) {
    const json ways = told(none, changes_scope)["ways"];
    CHECK(ways["routes"] > 0);
    for (const char* figureless : {"financing", "market", "industry_chain"})
      CHECK(ways.dump().find(std::string("\"") + figureless + "\"") == std::string::npos);
  }
  // Nor is one withdrawn to such a type alone.
  const Case one_fails =
      Case("nanchang-2022")
          .with({{"declared_functions", {"training", "financing"}}, {"training_attendances", 10}});
  const json asked = told(one_fails, true)["ways"];
  CHECK(asked["routes"] == 1);
  CHECK(changes(asked["shared"]["changes"]) == Lines{"training_attendances 10>1000"});
}

TEST_CASE("deeds: papers by where they come from, with their month and their rows (Xuchang 12)", "[deeds]") {
  const json deeds = told(Case("xuchang-2020").on("2022-09-15"), false,
                          {{"credit_china_report", {{"obtained_on", "2022-08-31"}}},
                           {"gsxt_penalties", {{"obtained_on", "2022-09-01"}}},
                           {"staff_list", {{"rows", 9}}}});
  const json& sites = from(deeds, "credit_site");
  REQUIRE(sites.size() == 3);
  CHECK(sites[0]["document"] == "credit_china_report");
  CHECK(sites[0]["status"] == "stale");
  CHECK(sites[0]["fresh_from"] == "2022-09-01");
  CHECK(sites[0]["fresh_until"] == "2022-09-30");
  CHECK(deeds["to_renew"] == json{"gsxt_penalties"});
  const json& accountant = from(deeds, "accountant");
  REQUIRE(accountant.size() == 1);
  CHECK(accountant[0]["document"] == "combined_audit");
  CHECK(accountant[0]["instead"] == json::array({json::array({"annual_audit", "service_audit"})}));
  bool has_list = false;
  for (const json& paper : from(deeds, "own")) {
    if (paper["document"] != "staff_list") continue;
    has_list = true;
    CHECK(paper["rows"] == 10);
    CHECK(paper["status"] == "too_few_rows");
  }
  CHECK(has_list);
  CHECK(from(deeds, "bureau").empty());  // an independent legal person owes no tax proof (12.2)
}

TEST_CASE("deeds: what reviewers judge stands by its item, with the materials that support it", "[deeds]") {
  const json deeds = told(Case("xuchang-2020"));
  const json* finances = nullptr;
  for (const json& one : deeds["to_show"]) {
    if (one["cite"] == "7.2") finances = &one;
  }
  REQUIRE(finances != nullptr);
  CHECK((*finances)["items"].size() == 5);
  CHECK((*finances)["materials"] == json{"12.1", "12.3", "12.5", "12.6"});
}

TEST_CASE("deeds: the issuer is asked what only it can say", "[deeds]") {
  const json deeds = told(Case("xuchang-2020")
                              .with({{"total_assets", 45},
                                     {"service_staff", 8},
                                     {"employees", 8},
                                     {"service_staff_with_either", 8},
                                     {"service_staff_with_both", 8}}),
                          false, {{"staff_list", {{"rows", 8}}}});
  CHECK(deeds["whom"] == "许昌市工业和信息化局");
  CHECK(ids(deeds["asking"]) == Lines{"xuchang-2020/ask/force/20", "xuchang-2020/ask/notice/10",
                                      "xuchang-2020/ask/relaxation/9", "xuchang-2020/ask/form/annex-2"});
}

TEST_CASE("deeds: what is ticked is marked in the text, and changes nothing else", "[deeds]") {
  const Case about = Case("xuchang-2020").with({{"total_assets", 45}});
  json plain = told(about);
  json ticked = told(about, false, json::object(), {"xuchang-2020/missed/7.2/total_assets"});
  const std::string text = ticked["text"];
  CHECK(text.find("☑ 运营单位资产总额不低于50万元") != std::string::npos);
  CHECK(text.find("现 45 万元，还差 5 万元") != std::string::npos);
  plain.erase("text");
  ticked.erase("text");
  CHECK(plain == ticked);
}

TEST_CASE("deeds: a calendar of them is never empty and has them in one event", "[deeds]") {
  const Case about = Case("xuchang-2020").with({{"total_assets", 45}});
  const Ruleset& ruleset = about.about.ruleset;
  const Deeds found = deeds(ruleset, applicant_of(about), day(about.as_of), working_days());
  const std::string file = deeds_ics(found, {"someone", 1663230600});
  CHECK(file.find("SUMMARY;LANGUAGE=zh-CN:要做的事") != std::string::npos);
  CHECK(file.find("UID:xuchang-2020.deeds.") != std::string::npos);
  CHECK(timeline_ics(found.assessment, {"someone", 1663230600}).find(".deeds.") == std::string::npos);
}

TEST_CASE("what if: both verdicts, and what turns between them", "[deeds]") {
  const Case before =
      Case("xuchang-2020").with({{"total_assets", 45}, {"operating_since", "2021-05-01"}}).on("2022-09-15");
  const Case after =
      Case("xuchang-2020").with({{"total_assets", 50}, {"operating_since", "2021-05-01"}}).on("2023-01-01");
  const auto assessed = [](const Case& about) {
    return assess(about.about.ruleset, applicant_of(about), day(about.as_of), working_days());
  };
  const json turned = json::parse(to_json(what_if(assessed(before), assessed(after))));
  CHECK(turned["before"]["verdict"] == "falls_short");
  CHECK(turned["after"]["verdict"] == "meets");
  CHECK(ids(turned["requirements"]) == Lines{"7.1/operating_time", "7.2/total_assets"});
  CHECK(turned["requirements"][1]["before"] == json{{"status", "unmet"}, {"gap", 5}, {"unit", "万元"}});
  CHECK(turned["requirements"][1]["after"] == json{{"status", "met"}});
  // Nothing turns where nothing is changed.
  const json same = json::parse(to_json(what_if(assessed(before), assessed(before))));
  CHECK(same["requirements"].empty());
  CHECK(same["dates"].empty());
  CHECK(same["papers"].empty());
}

}  // namespace zice::test
