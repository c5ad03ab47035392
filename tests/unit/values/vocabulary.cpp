// The shared vocabularies: what they hold, and what is refused in them.
#include "zice/vocabulary.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

using nlohmann::json;

json facts() {
  return json::parse(R"({"zice":1,
    "groups":[{"id":"g","label":"组"}],
    "functions":[{"id":"training","label":"培训"}],
    "facts":[
      {"id":"staff","type":"number","unit":"人","places":0,"min":0,"max":100,"group":"g","label":"l","help":"h"},
      {"id":"qualified","type":"number","unit":"人","places":0,"min":0,"max":100,"part_of":"staff","group":"g","label":"l","help":"h"},
      {"id":"kind","type":"choice","values":[{"id":"a","label":"l"},{"id":"b","label":"l"}],"group":"g","label":"l","help":"h"},
      {"id":"since","type":"date","min":"1900-01-01","max":"2999-12-31","group":"g","label":"l","help":"h"},
      {"id":"where","type":"region","group":"g","label":"l","help":"h"},
      {"id":"scope","type":"functions","group":"g","label":"l","help":"h"},
      {"id":"plan","type":"yes_no","attests":true,"group":"g","label":"l","help":"h"}]})");
}

json documents() {
  return json::parse(R"({"zice":1,"documents":[{"id":"licence","label":"照","help":"h"}]})");
}

std::vector<std::string> codes(const json& facts_file, const json& documents_file) {
  std::vector<std::string> found;
  for (const Finding& finding :
       load_vocabulary("v.json", facts_file.dump(), "d.json", documents_file.dump()).findings)
    found.push_back(finding.code);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void refused(const char* pointer, const json& value, const std::string& code) {
  json file = facts();
  file[json::json_pointer(pointer)] = value;
  INFO(pointer << " = " << value.dump());
  CHECK(codes(file, documents()) == std::vector<std::string>{code});
}

}  // namespace

// Which ids there are, docs/contract.md §1 says and tests/house/docs.test.mjs holds against it.
TEST_CASE("the shipped vocabularies hold the contract's types, units, places and parts", "[vocabulary]") {
  const Fact& assets = vocabulary()->facts[fact("total_assets")];
  CHECK(assets.type == FactType::number);
  CHECK(assets.unit == "万元");
  CHECK(assets.places == 4);
  CHECK(vocabulary()->facts[fact("financing_raised")].places == 8);
  CHECK(vocabulary()->facts[fact("satisfaction_rate")].most == 10000);
  CHECK(vocabulary()->facts[fact("submitted_on")].planning);
  CHECK_FALSE(vocabulary()->facts[fact("operating_since")].planning);
  CHECK(vocabulary()->facts[fact("has_expert_pool")].attests);
  CHECK_FALSE(vocabulary()->facts[fact("financing_guarantor")].attests);
  for (const char* staff : {"employees", "service_staff", "fulltime_service_staff"}) {
    CHECK(vocabulary()->facts[fact(std::string(staff) + "_with_either")].part_of == fact(staff));
    CHECK(vocabulary()->facts[fact(std::string(staff) + "_with_both")].part_of ==
          fact(std::string(staff) + "_with_either"));
  }
  CHECK(vocabulary()->facts[fact("fulltime_service_staff")].part_of == fact("service_staff"));
  CHECK(vocabulary()->facts[fact("service_staff")].part_of == fact("employees"));
  CHECK(vocabulary()->facts[fact("local_smes_served_last_year")].part_of == fact("smes_served_last_year"));
  CHECK_FALSE(vocabulary()->fact("colour"));
  CHECK_FALSE(vocabulary()->document(""));
  CHECK_FALSE(vocabulary()->function("information "));
}

TEST_CASE("a vocabulary that is right is loaded", "[vocabulary]") {
  const auto loaded = load_vocabulary("v.json", facts().dump(), "d.json", documents().dump());
  REQUIRE(loaded);
  CHECK((*loaded.value)->facts.size() == 7);
  CHECK((*loaded.value)->facts[2].choices.size() == 2);
}

TEST_CASE("mistakes in a vocabulary are refused", "[vocabulary]") {
  refused("/facts/1/id", "staff", "vocabulary/duplicate_id");
  refused("/facts/2/values/1/id", "a", "vocabulary/duplicate_id");
  refused("/functions/1", json{{"id", "training"}, {"label", "l"}}, "vocabulary/duplicate_id");
  refused("/groups/1", json{{"id", "g"}, {"label", "l"}}, "vocabulary/duplicate_id");
  refused("/facts/0/group", "h", "vocabulary/unknown_group");
  refused("/facts/6/type", "boolean", "vocabulary/type");
  refused("/facts/1/part_of", "staffs", "vocabulary/part_of");
  refused("/facts/0/min", 101, "vocabulary/range");
  refused("/facts/3/min", "1900-02-29", "vocabulary/range");
  refused("/facts/0/max", 1e20, "json/number_range");
  refused("/facts/0/places", 10, "json/number_range");
  refused("/facts/0/label", "", "json/empty");
  refused("/facts/0/colour", 1, "json/unknown_key");
  refused("/facts/4/places", 2, "json/unknown_key");
  refused("/facts/0/changeable", true, "json/flag");
  refused("/facts/5/changeable", false, "json/unknown_key");
  refused("/facts/6/attests", false, "json/flag");
  refused("/facts/1/part_of", nullptr, "json/type");
  refused("/groups/0/help", "h", "json/unknown_key");
  refused("/functions", json::array(), "vocabulary/empty");
  refused("/zice", 2, "json/format");
  json without_help = facts();
  without_help["facts"][0].erase("help");
  CHECK(codes(without_help, documents()) == std::vector<std::string>{"json/missing_key"});
  json other_unit = facts();
  for (const char* unit : {"/facts/0/unit", "/facts/1/unit"}) other_unit[json::json_pointer(unit)] = "个";
  CHECK(codes(other_unit, documents()) == std::vector<std::string>{"vocabulary/unit"});
  json helpless = documents();
  helpless["documents"][0].erase("help");
  CHECK(codes(facts(), helpless) == std::vector<std::string>{"json/missing_key"});
  json twice = documents();
  twice["documents"].push_back(twice["documents"][0]);
  CHECK(codes(facts(), twice) == std::vector<std::string>{"vocabulary/duplicate_id"});
  CHECK(codes(json::array(), json::array()) == std::vector<std::string>{"json/type"});
}

TEST_CASE("a whole is a number that its part can be compared with", "[vocabulary]") {
  refused("/facts/1/part_of", "plan", "vocabulary/part_of");
  refused("/facts/1/part_of", "since", "vocabulary/part_of");
  refused("/facts/1/places", 1, "vocabulary/part_of");
}

TEST_CASE("wholes that go round in a circle do no harm", "[vocabulary]") {
  json round = facts();
  round["facts"][0]["part_of"] = "qualified";
  const auto loaded = load_vocabulary("v.json", round.dump(), "d.json", documents().dump());
  if (!loaded) return;
  const auto applicant =
      load_applicant("a.json", R"({"zice":1,"facts":{"staff":5,"qualified":3}})", **loaded.value);
  CHECK(applicant.findings.size() == 1);
}

TEST_CASE("a range of dates does not run backwards, and a choice has values", "[vocabulary]") {
  refused("/facts/3/max", "1899-12-31", "vocabulary/range");
  json none = facts();
  none["facts"][2]["values"] = json::array();
  CHECK_FALSE(codes(none, documents()).empty());
}

TEST_CASE("more facts, functions or values than can be carried are refused", "[vocabulary]") {
  json many = facts();
  for (int i = 0; i < 300; ++i) {
    json one = many["facts"][6];
    one["id"] = "plan" + std::to_string(i);
    many["facts"].push_back(one);
  }
  CHECK(codes(many, documents()) == std::vector<std::string>{"vocabulary/too_many"});
  json functions = facts();
  for (int i = 0; i < 40; ++i)
    functions["functions"].push_back({{"id", "f" + std::to_string(i)}, {"label", "l"}});
  CHECK(codes(functions, documents()) == std::vector<std::string>{"vocabulary/too_many"});
  json values = facts();
  for (int i = 0; i < 80; ++i)
    values["facts"][2]["values"].push_back({{"id", "v" + std::to_string(i)}, {"label", "l"}});
  CHECK(codes(values, documents()) == std::vector<std::string>{"vocabulary/too_many"});
}

TEST_CASE("a ruleset over a vocabulary without places is refused where it needs one", "[vocabulary]") {
  json placeless = facts();
  placeless["facts"].erase(4);
  const auto loaded = load_vocabulary("v.json", placeless.dump(), "d.json", documents().dump());
  REQUIRE(loaded);
  const json ruleset = json::parse(
      R"({"zice":1,"id":"r","title":"t","document_number":null,"issuer":"i","jurisdiction":"j","level":"municipal",
    "issued":null,"basis":[],"repeals":[],"force":{"cite":"1","from":"2022-01-01","note":"n"},"areas":{"a":{"label":"l","codes":["65"]}},
    "conditions":[{"id":"1/x","text":"t","figure":"staff","at_least":5,"in_area":{"area":"a","at_least":3}}],
    "functions":{"rule":"none"},"materials":[{"id":"2","name":"n","text":"t","proves":[],"needs":{"document":"licence"}}]})");
  const Findings findings = load_ruleset("r.json", ruleset.dump(), *loaded.value).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "ruleset/no_region");
}

}  // namespace zice::test
