// Reading an applicant file: every kind of mistake, with the fact, the value, what was expected and the
// nearest id.
#include "zice/applicant.h"

#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

Loaded<Applicant> load(const std::string& text) { return load_applicant("a.json", text, *vocabulary()); }

Loaded<Applicant> load_facts(const std::string& facts) {
  return load(R"({"zice":1,"facts":{)" + facts + "}}");
}

// The one finding of a file with one fact written as given.
Finding wrong(const std::string& facts) {
  const auto loaded = load_facts(facts);
  INFO(facts);
  CHECK_FALSE(loaded);
  REQUIRE(loaded.findings.size() == 1);
  CHECK(loaded.findings[0].file == "a.json");
  CHECK(loaded.findings[0].line == 1);
  return loaded.findings[0];
}

struct Mistake {
  const char* fact;
  const char* written;
  const char* code;
  const char* expected;  // part of what is said
};

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every kind of wrong value names the fact, the value and what was expected") {
  const Mistake mistakes[] = {
      {"total_assets", "\"80\"", "fact/type", "万元"},
      {"total_assets", "true", "fact/type", "0 至 1000000000"},
      {"total_assets", "[80]", "fact/type", "最多 4 位小数"},
      {"total_assets", "{}", "fact/type", "万元"},
      {"total_assets", "80.00001", "fact/places", "最多 4 位小数"},
      {"total_assets", "-0.0001", "fact/range", "0 至 1000000000"},
      {"total_assets", "1000000000.0001", "fact/range", "0 至 1000000000"},
      {"total_assets", "1e30", "fact/range", "0 至 1000000000"},
      {"financing_raised", "0.000000001", "fact/places", "亿元"},
      {"service_staff", "8.5", "fact/places", "整数（人）"},
      {"service_staff", "-1", "fact/range", "0 至 100000000"},
      {"satisfaction_rate", "100.01", "fact/range", "0 至 100"},
      {"satisfaction_rate", "79.995", "fact/places", "2 位小数"},
      {"has_expert_pool", "1", "fact/type", "true"},
      {"has_expert_pool", "\"yes\"", "fact/type", "true"},
      {"legal_status", "\"branches\"", "fact/unknown_id", "independent_legal_person、branch、none"},
      {"legal_status", "true", "fact/type", "branch"},
      {"operating_since", "\"2023-02-29\"", "fact/date", "确有的日期"},
      {"operating_since", "\"2023-1-1\"", "fact/date", "2020-05-01"},
      {"operating_since", "\"\"", "fact/date", "2020-05-01"},
      {"operating_since", "20200501", "fact/type", "2020-05-01"},
      {"operating_since", "\"1899-12-31\"", "fact/range", "1900-01-01 至 2999-12-31"},
      {"operating_since", "\"3000-01-01\"", "fact/range", "1900-01-01 至 2999-12-31"},
      {"registered_region", "411000", "fact/type", "六位"},
      {"registered_region", "\"4110\"", "fact/range", "六位"},
      {"registered_region", "\"4110000\"", "fact/range", "六位"},
      {"registered_region", "\"41100a\"", "fact/range", "六位"},
      {"registered_region", "\"011000\"", "fact/range", "六位"},
      {"registered_region", "\"991000\"", "fact/range", "六位"},
      {"registered_region", "\"410001\"", "fact/range", "六位"},
      {"declared_functions", "\"training\"", "fact/type", "training"},
      {"declared_functions", "true", "fact/type", "logistics"}};
  for (const Mistake& mistake : mistakes) {
    const Finding finding = wrong("\"" + std::string(mistake.fact) + "\":" + mistake.written);
    CHECK(finding.code == mistake.code);
    CHECK(finding.fact == mistake.fact);
    CHECK(finding.column == 23 + std::string(mistake.fact).size());
    const bool structured = mistake.written[0] == '[' || mistake.written[0] == '{';
    CHECK((structured || finding.value == mistake.written));
    CHECK(says(finding.expected, mistake.expected));
    for (const std::string& part : {finding.fact, finding.value, finding.expected})
      CHECK(says(finding.message, part));
  }
}

TEST_CASE("a misspelt id is reported with the nearest known one") {
  const Finding fact = wrong(R"("total_asset":80)");
  CHECK(fact.code == "fact/unknown_id");
  CHECK(fact.fact == "total_asset");
  CHECK(fact.value == "80");
  CHECK(fact.expected == "total_assets");
  CHECK(says(fact.message, "total_assets"));
  CHECK(fact.column == 20);

  const Finding choice = wrong(R"("legal_status":"branchh")");
  CHECK(says(choice.message, "最接近的是 branch"));

  const Finding function = wrong(R"("declared_functions":["trainning"])");
  CHECK(function.code == "fact/unknown_id");
  CHECK(function.fact == "declared_functions");
  CHECK(function.value == "\"trainning\"");
  CHECK(function.expected == "training");

  const Finding nothing_near = wrong(R"("资产总额":80)");
  CHECK(nothing_near.expected.empty());
  CHECK_FALSE(says(nothing_near.message, "最接近"));

  const auto document = load(R"({"zice":1,"documents":{"licence_cpy":{}}})");
  REQUIRE(document.findings.size() == 1);
  CHECK(document.findings[0].code == "document/unknown_id");
  CHECK(document.findings[0].fact == "licence_cpy");
  CHECK(document.findings[0].expected == "licence_copy");
}

TEST_CASE("a function that is no text is a mistake, and the others are still read") {
  const auto loaded = load_facts(R"("declared_functions":["training",7,null,"fnancing"])");
  REQUIRE(loaded.findings.size() == 3);
  for (const Finding& finding : loaded.findings) CHECK(finding.fact == "declared_functions");
  CHECK(loaded.findings[2].expected == "financing");
}

TEST_CASE("a part that exceeds its whole is the part's mistake, however far up the whole is") {
  const Finding part = wrong(R"("service_staff":8,"service_staff_with_either":9)");
  CHECK(part.code == "fact/part_over_whole");
  CHECK(part.fact == "service_staff_with_either");
  CHECK(part.value == "9");
  CHECK(says(part.expected, "service_staff（8）"));

  CHECK(says(wrong(R"("employees":5,"fulltime_service_staff":6)").expected, "employees（5）"));
  CHECK(says(wrong(R"("service_staff_with_both":4,"service_staff":3)").expected, "service_staff（3）"));
  CHECK(wrong(R"("employees_with_both":4,"employees_with_either":3)").fact == "employees_with_both");
  CHECK(wrong(R"("local_smes_served_last_year":81,"smes_served_last_year":80)").fact ==
        "local_smes_served_last_year");

  const auto both = load_facts(R"("employees":5,"service_staff":6,"fulltime_service_staff":7)");
  CHECK(both.findings.size() == 2);
  CHECK(load_facts(R"("employees":5,"service_staff":5,"service_staff_with_both":5)"));
  CHECK(load_facts(R"("smes_served_last_year":1,"smes_served_year_before":99)"));
  CHECK(load_facts(
      R"("service_staff":8,"fulltime_service_staff_with_both":7,"service_staff_with_either":null)"));
}

TEST_CASE("all mistakes are reported at once, each where it stands") {
  const auto loaded = load(
      "{ \"zice\": 1, \"as_of\": \"2022-13-01\",\n"
      "  \"facts\": { \"total_assets\": \"80\", \"satisfaction_rate\": 101,\n"
      "    \"名称\": 1, \"has_expert_pol\": true },\n"
      "  \"documents\": { \"staff_list\": { \"rows\": 8.5, \"pledged\": 1 }, \"licence\": {}, "
      "\"other_proof\": true },\n"
      "  \"fact\": {} }");
  std::vector<std::string> found;
  for (const Finding& finding : loaded.findings)
    found.push_back(std::to_string(finding.line) + ":" + std::to_string(finding.column) + " " + finding.code);
  CHECK_THAT(found, Catch::Matchers::UnorderedEquals(std::vector<std::string>{
                        "1:23 fact/date", "2:30 fact/type", "2:57 fact/range", "3:5 fact/unknown_id",
                        "3:14 fact/unknown_id", "4:42 fact/range", "4:58 json/type",
                        "4:63 document/unknown_id", "4:93 json/type", "5:3 json/unknown_key"}));
}

TEST_CASE("what is null or absent is unknown, never zero and never no") {
  const auto loaded = load(
      R"({"zice":1,"as_of":null,"facts":{"total_assets":null,"has_expert_pool":null,"legal_status":null,"service_staff":0,)"
      R"("has_large_instruments":false,"operating_since":null,"registered_region":null,"declared_functions":null},)"
      R"("documents":{"licence_copy":null,"staff_list":{"rows":null,"obtained_on":null,"pledged":null}}})");
  REQUIRE(loaded);
  const Applicant& applicant = *loaded.value;
  CHECK_FALSE(applicant.as_of);
  for (const char* id : {"total_assets", "has_expert_pool", "legal_status", "operating_since",
                         "registered_region", "declared_functions", "employees"}) {
    CHECK_FALSE(applicant.facts[fact(id)]);
  }
  CHECK(applicant.facts[fact("service_staff")] == 0);
  CHECK(applicant.facts[fact("has_large_instruments")] == 0);
  CHECK_FALSE(applicant.documents[document("licence_copy")].listed);
  const DocumentState& list = applicant.documents[document("staff_list")];
  CHECK(list.listed);
  CHECK_FALSE(list.pledged);
  CHECK_FALSE(list.rows);
  CHECK_FALSE(list.obtained_on);
  CHECK(load(R"({"zice":1})"));
  CHECK(load(R"({"zice":1,"facts":null,"documents":null})"));
}

TEST_CASE("values are carried as exact integers") {
  const auto loaded = load_facts(
      R"("total_assets":49.9999,"financing_raised":0.00000001,"satisfaction_rate":8e1,"legal_status":"branch",)"
      R"("operating_since":"2020-02-29","registered_region":"653022","declared_functions":["training","information","training"])");
  REQUIRE(loaded);
  const auto& facts = loaded.value->facts;
  CHECK(facts[fact("total_assets")] == 499999);
  CHECK(facts[fact("financing_raised")] == 1);
  CHECK(facts[fact("satisfaction_rate")] == 8000);
  CHECK(facts[fact("legal_status")] == 1);
  CHECK(facts[fact("operating_since")] == day("2020-02-29").serial());
  CHECK(facts[fact("registered_region")] == 653022);
  CHECK(facts[fact("declared_functions")] == ((1 << 0) | (1 << 3)));
}

TEST_CASE("documents carry a date, rows and a pledge") {
  const auto loaded =
      load(R"({"zice":1,"as_of":"2022-09-15","documents":{"licence_copy":{"pledged":true},)"
           R"("credit_china_report":{"obtained_on":"2022-09-01"},"served_sme_list":{"rows":85}}})");
  REQUIRE(loaded);
  CHECK(loaded.value->as_of == day("2022-09-15"));
  CHECK(loaded.value->documents[document("licence_copy")].pledged);
  CHECK(loaded.value->documents[document("credit_china_report")].obtained_on == day("2022-09-01"));
  CHECK(loaded.value->documents[document("served_sme_list")].rows == 85);
  const auto bad =
      load(R"({"zice":1,"documents":{"served_sme_list":{"rows":-1},"staff_list":{"rows":1000001},)"
           R"("credit_china_report":{"obtained_on":"2022-09-31"},"licence_copy":{"copies":2}}})");
  REQUIRE(bad.findings.size() == 4);
  CHECK(bad.findings[0].fact == "served_sme_list.rows");
  CHECK(bad.findings[2].fact == "credit_china_report.obtained_on");
  CHECK(bad.findings[3].code == "json/unknown_key");
}

TEST_CASE("the day of assessment is a day between 1900 and 2999") {
  for (const char* as_of : {"1900-01-01", "2024-02-29", "2999-12-31"})
    CHECK(load(R"({"zice":1,"as_of":")" + std::string(as_of) + "\"}"));
  for (const char* as_of :
       {"1899-12-31", "3000-01-01", "2023-02-29", "2022-9-15", "today", "", "2022-09-15T00:00"}) {
    const auto loaded = load(R"({"zice":1,"as_of":")" + std::string(as_of) + "\"}");
    INFO(as_of);
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "fact/date");
    CHECK(loaded.findings[0].fact == "as_of");
    CHECK(loaded.findings[0].value == "\"" + std::string(as_of) + "\"");
  }
  CHECK(load(R"({"zice":1,"as_of":20220915})").findings.at(0).code == "json/type");
}

TEST_CASE("a file that is not ours says so") {
  CHECK(load("[]").findings.at(0).code == "json/type");
  CHECK(load("{}").findings.at(0).code == "json/missing_key");
  CHECK(load(R"({"zice":2})").findings.at(0).code == "json/format");
  CHECK(load(R"({"zice":1.0})").findings.at(0).code == "json/format");
  CHECK(load(R"({"zice":"1"})").findings.at(0).code == "json/type");
  CHECK(load(R"({"zice":1,"facts":[]})").findings.at(0).code == "json/type");
  CHECK(load("").findings.at(0).code == "json/syntax");
}

}  // namespace zice::test
