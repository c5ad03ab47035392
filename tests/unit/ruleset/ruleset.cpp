// Loading refuses what is not a ruleset, and says what is wrong with it. Positions and messages:
// tests/invalid/.
#include "zice/ruleset.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "ruleset/mistakes.h"

namespace zice::test {
namespace {

using nlohmann::json;

json without(const char* object, const char* key) {
  json ruleset = small_ruleset();
  ruleset[json::json_pointer(object)].erase(key);
  return ruleset;
}

// For a mistake that brings others with it.
void refused_among_others(const json& ruleset, const std::string& code) {
  INFO(ruleset.dump());
  const auto found = codes(ruleset);
  CHECK(std::count(found.begin(), found.end(), code) == 1);
}

constexpr const char* kAssets = "/conditions/0";

json instead_of_assets(const char* leaf) {
  json condition = json::parse(leaf);
  condition["id"] = "7.1/assets";
  condition["text"] = "t";
  return at(kAssets, condition);
}

}  // namespace

TEST_CASE("a ruleset that is right is loaded", "[loading]") {
  CHECK(findings_on(small_ruleset()).empty());
  const Ruleset ruleset = loaded(small_ruleset());
  CHECK(ruleset.id() == "small");
  CHECK(ruleset.level() == "municipal");
  CHECK(ruleset.fact_label(fact("service_staff")) == "人");
  CHECK(findings_on(at("/document_number", nullptr)).empty());
  CHECK(findings_on(without("", "remarks")).empty());
  CHECK(findings_on(at("/functions", json{{"rule", "none"}})).size() ==
        1);  // a material proves an article of theirs
}

TEST_CASE("a ruleset is named by the SHA-1 of its bytes", "[loading]") {
  CHECK(load_ruleset("r.json", small_ruleset().dump(), vocabulary()).value->hash() !=
        load_ruleset("r.json", small_ruleset().dump() + "\n", vocabulary()).value->hash());
  CHECK(measure("xuchang-2020").ruleset.hash().size() == 45);
}

TEST_CASE("unknown and missing keys are refused wherever they stand", "[loading]") {
  for (const char* object :
       {"", "/force", "/areas/south", "/discretions/0", "/discretions/0/when", "/conditions/0",
        "/conditions/0/in_area", "/conditions/4", "/conditions/4/all/0", "/functions", "/functions/need",
        "/functions/need/of", "/functions/list/0", "/materials/0", "/materials/0/needs",
        "/materials/0/needs/rows", "/materials/1/needs/any/1/all/1/only_if", "/remarks/0",
        "/labels/service_staff"}) {
    refused(at((std::string(object) + "/colour").c_str(), 1), "json/unknown_key");
  }
  for (const char* key : {"zice", "id", "title", "document_number", "issuer", "jurisdiction", "level",
                          "issued", "basis", "repeals", "force", "conditions", "functions", "materials"}) {
    refused_among_others(without("", key), "json/missing_key");
  }
  refused(without("/conditions/0", "text"), "json/missing_key");
  refused(without("/conditions/0", "at_least"), "json/missing_key");
  refused(without("/areas/south", "codes"), "json/missing_key");
  for (const char* key : {"cite", "from", "note"}) refused(without("/force", key), "json/missing_key");
  refused(without("/labels/service_staff", "label"), "json/missing_key");
  refused(without("/functions/list/0", "requirements"), "json/missing_key");
  for (const char* key : {"text", "proves", "needs"})
    refused(without("/materials/0", key), "json/missing_key");
  refused(without("/functions/need/of", "specialised"), "json/missing_key");
}

TEST_CASE("values of a wrong type and empty texts are refused", "[loading]") {
  refused(at("/title", 1), "json/type");
  refused_among_others(at("/conditions", json::object()), "json/type");
  refused(at("/basis/0", 1), "json/type");
  refused_among_others(at("/conditions/3/judged", 1), "json/type");
  refused_among_others(at("/functions/list/0", "training"), "json/type");
  refused(at("/title", ""), "json/empty");
  refused(at("/conditions/2/text", ""), "json/empty");
  refused(at("/zice", 2), "json/format");
  for (const char* text : {"/document_number", "/basis/0", "/force/note", "/conditions/0/note",
                           "/functions/note", "/materials/1/text", "/labels/service_staff/help"}) {
    refused(at(text, ""), "json/empty");
  }
}

TEST_CASE("facts, documents, functions, areas and values that nobody knows are refused", "[loading]") {
  refused(at("/conditions/0/figure", "total_asset"), "ruleset/unknown_fact");
  refused(at("/labels/colour", json{{"label", "色"}}), "ruleset/unknown_fact");
  refused(at("/discretions/0/when/yes/0", "endorsement"), "ruleset/unknown_fact");
  refused(at("/functions/need/fact", "platform"), "ruleset/unknown_fact");
  refused(at("/conditions/0/in_area/area", "north"), "ruleset/unknown_area");
  refused(at("/discretions/0/when", json{{"area", "north"}}), "ruleset/unknown_area");
  refused(at("/functions/list/0/id", "trainings"), "ruleset/unknown_function");
  refused(at("/materials/1/needs/any/0/document", "premises_titles"), "ruleset/unknown_document");
  refused(at("/materials/1/needs/any/1/all/1/only_if/is/0", "branches"), "ruleset/unknown_value");
  refused(instead_of_assets(R"({"choice":{"fact":"legal_status","is":["company"]}})"),
          "ruleset/unknown_value");
  refused(
      instead_of_assets(
          R"({"choice":{"fact":"legal_status","is":["branch"],"bracket":{"is":"agency","if":["scarce_sector_confirmed"]}}})"),
      "ruleset/unknown_value");
  refused(at("/materials/0/needs/rows/condition", "7.1/staffs"), "ruleset/unknown_condition");
  refused(at("/materials/0/needs/rows/condition", "7.2/premises"), "ruleset/unknown_condition");
  refused(at("/materials/0/proves/0", "7.9"), "ruleset/proves");
}

TEST_CASE("a fact of another type than the requirement asks is refused", "[loading]") {
  refused(at("/conditions/0/figure", "has_expert_pool"), "ruleset/fact_type");
  refused(at("/conditions/2/yes", "total_assets"), "ruleset/fact_type");
  refused(instead_of_assets(R"({"operating":{"since":"total_assets","years":1}})"), "ruleset/fact_type");
  refused(instead_of_assets(R"({"area":{"fact":"legal_status","within":"south"}})"), "ruleset/fact_type");
  refused(instead_of_assets(R"({"duty":{"if":"total_assets","then":"has_expert_pool"}})"),
          "ruleset/fact_type");
  refused(instead_of_assets(R"({"choice":{"fact":"total_assets","is":["branch"]}})"), "ruleset/fact_type");
  refused(at("/functions/need/fact", "has_expert_pool"), "ruleset/fact_type");
}

TEST_CASE("ids are unique and start with their article", "[loading]") {
  refused(at("/conditions/3/id", "7.1/assets"), "ruleset/duplicate_id");
  refused(at("/conditions/4/all/1/id", "7.1/assets"), "ruleset/duplicate_id");
  refused(at("/functions/list/0/requirements/0/id", "7.2/premises"), "ruleset/duplicate_id");
  refused(at("/materials/1/id", "11.1"), "ruleset/duplicate_id");
  refused(at("/materials/0/proves/1", "7.1"), "ruleset/duplicate_id");
  refused(instead_of_assets(R"({"choice":{"fact":"legal_status","is":["branch","branch"]}})"),
          "ruleset/duplicate_id");
  refused(at("/functions/list/1/id", "training"), "ruleset/duplicate_id");
  for (const char* id : {"7.1", "7.1/", "7.1/Assets", "7.1/资产", "7.1/a-b", "7.1/a/b"})
    refused(at("/conditions/3/id", id), "ruleset/id");
  for (const char* id :
       {"7.1.1/staff", "art7/staff", "07/staff", "7./staff", ".1/staff", "7.0/staff", "annex/staff",
        "annex-/staff", "annex-1.2/staff", "/staff", "第七条/staff", "1000/staff"}) {
    refused(at("/conditions/3/id", id), "ruleset/cite");
  }
}

TEST_CASE("a cite that no article pattern fits is refused", "[loading]") {
  for (const char* place : {"/force/cite", "/discretions/0/cite", "/discretions/0/covers/0",
                            "/functions/cite", "/functions/list/0/cite", "/remarks/0/cite"}) {
    refused(at(place, "7(1)"), "ruleset/cite");
    refused(at(place, ""), "ruleset/cite");
    CHECK(codes(at(place, "annex-2")) == std::vector<std::string>{});
  }
  json entry = small_ruleset();
  entry["materials"][0]["needs"]["cite"] = "附件1";
  refused(entry, "ruleset/cite");
  refused(at("/materials/0/id", "十一"), "ruleset/cite");
}

TEST_CASE("a requirement is of exactly one kind", "[loading]") {
  refused(instead_of_assets(R"({})"), "ruleset/kind");
  refused(instead_of_assets(R"({"judged":false})"), "ruleset/kind");
  for (const char* leaf :
       {R"({"yes":"has_expert_pool","no":"has_trainers"})", R"({"judged":true,"yes":"has_expert_pool"})",
        R"({"all":[{"id":"7.9/x","text":"t","judged":true}],"yes":"has_expert_pool"})"}) {
    CHECK_FALSE(findings_on(instead_of_assets(leaf)).empty());
  }
}

TEST_CASE("lists of alternatives are not empty and hold nothing that reviewers judge", "[loading]") {
  refused(at("/conditions/4/all", json::array()), "ruleset/empty");
  refused(at("/materials", json::array()), "ruleset/empty");
  refused(at("/materials/0/needs/columns", json::array()), "ruleset/empty");
  refused(at("/materials/1/needs/any", json::array()), "ruleset/empty");
  refused(
      instead_of_assets(
          R"({"any":[{"id":"7.9/x","text":"t","judged":true},{"id":"7.9/y","text":"t","yes":"has_expert_pool"}]})"),
      "ruleset/judged_alternative");
  refused(instead_of_assets(R"({"at_least":1,"of":[{"id":"7.9/x","text":"t","judged":true}]})"),
          "ruleset/judged_alternative");
  CHECK(findings_on(instead_of_assets(R"({"all":[{"id":"7.9/x","text":"t","judged":true}]})")).empty());
}

TEST_CASE("figures are positive and exact", "[loading]") {
  for (const json& figure : {json(0), json(-5), json(50.00001), json(1e20)}) {
    refused(at("/conditions/0/at_least", figure), "ruleset/figure");
    refused(at("/conditions/0/in_area/at_least", figure), "ruleset/figure");
  }
  refused(at("/conditions/1/at_least", 8.5), "ruleset/figure");
  refused(at("/conditions/0/at_least", "50"), "ruleset/figure_unit");
  refused(at("/conditions/0/at_least", true), "json/type");
  refused(at("/conditions/0/missed", "relaxation"), "ruleset/missed");
  refused(
      instead_of_assets(
          R"({"share":{"of":"service_staff","either":"service_staff_with_either","at_least":101,"joined":"or"}})"),
      "ruleset/share");
  refused(
      instead_of_assets(
          R"({"share":{"of":"total_assets","either":"service_staff_with_either","at_least":80,"joined":"or"}})"),
      "ruleset/share");
  refused(
      instead_of_assets(
          R"({"share":{"of":"service_staff","either":"service_staff_with_either","at_least":80,"joined":"和"}})"),
      "ruleset/share");
  refused(instead_of_assets(R"({"growth":{"later":"smes_served_last_year","earlier":"service_staff"}})"),
          "ruleset/growth");
  refused(
      instead_of_assets(R"({"growth":{"later":"smes_served_last_year","earlier":"smes_served_last_year"}})"),
      "ruleset/growth");
  refused(instead_of_assets(R"({"growth":{"later":"financing_raised","earlier":"new_guarantees"}})"),
          "ruleset/growth");
  for (const json& years : {json(0), json(101), json(1.5), json(-1)}) {
    json ruleset = instead_of_assets(R"({"operating":{"since":"operating_since","years":1}})");
    ruleset["conditions"][0]["operating"]["years"] = years;
    refused(ruleset, "json/number_range");
  }
}

TEST_CASE("a share in which both and either count the same people the wrong way round is refused",
          "[loading]") {
  json ruleset = instead_of_assets(
      R"({"share":{"of":"employees","both":"employees_with_both","either":"employees_with_either","at_least":80,"joined":"and"}})");
  CHECK(findings_on(ruleset).empty());
  ruleset["conditions"][0]["share"].erase("both");
  refused(ruleset, "json/missing_key");
  ruleset["conditions"][0]["share"]["both"] = "employees_with_both";
  ruleset["conditions"][0]["share"]["joined"] = "or";
  refused(ruleset, "json/unknown_key");
}

TEST_CASE("the remaining words of a ruleset have their own codes", "[loading]") {
  refused(at("/level", "county"), "ruleset/level");
  refused(at("/issued", "2022-02-30"), "ruleset/date");
  refused(at("/force/from", "2022年"), "ruleset/date");
  refused_among_others(at("/functions/rule", "all"), "ruleset/function_rule");
  refused(at("/discretions/0/when", json::object()), "ruleset/when");
  refused(at("/discretions/0/when/area", "south"), "ruleset/when");
  refused(at("/functions/list/0/cite", 8), "json/type");
  refused(at("/discretions/0/covers/0", 7), "json/type");
  refused(at("/materials/1/needs/any/0/fresh", "week"), "ruleset/fresh");
  for (const json& code :
       {json("6"), json("653"), json("6530221"), json("06"), json("65a0"), json(65), json("")})
    refused(at("/areas/south/codes/0", code), "ruleset/area");
  refused(at("/functions/need/of/specialised", 0), "json/number_range");
  refused(at("/functions/need", 0), "json/number_range");
  refused(at("/materials/0/needs/rows/at_least", 0), "json/number_range");
}

TEST_CASE("all mistakes of a ruleset are found at once", "[loading]") {
  json ruleset = small_ruleset();
  ruleset["level"] = "county";
  ruleset["force"]["cite"] = "x";
  ruleset["conditions"][0]["figure"] = "total_asset";
  ruleset["conditions"][1]["at_least"] = 0;
  ruleset["conditions"][2]["colour"] = 1;
  ruleset["functions"]["list"][0]["id"] = "trainings";
  ruleset["materials"][0]["needs"]["document"] = "list";
  ruleset["colour"] = 1;
  CHECK(findings_on(ruleset).size() >= 8);
  CHECK(codes(ruleset).size() >= 7);
}

TEST_CASE("no more can be needed than there are", "[loading]") {
  const auto some = [](int need) {
    return instead_of_assets(
        (R"({"at_least":)" + std::to_string(need) +
         R"(,"of":[{"id":"7.9/x","text":"t","yes":"has_expert_pool"},{"id":"7.9/y","text":"t","yes":"has_trainers"}]})")
            .c_str());
  };
  CHECK(findings_on(some(2)).empty());
  refused(some(3), "json/number_range");
  CHECK(findings_on(at("/functions/need", 2)).empty());
  refused(at("/functions/need", 3), "json/number_range");
  refused(at("/functions/need/of/comprehensive", 3), "json/number_range");
}

}  // namespace zice::test
