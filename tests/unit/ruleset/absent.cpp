// What a ruleset does not say: what is left out, what is said to be none, what is written only where it
// holds.
#include <catch2/catch.hpp>

#include "ruleset/mistakes.h"

namespace zice::test {

using nlohmann::json;

TEST_CASE("null says that there is none only where it must be said", "[loading]") {
  for (const char* place : {"/document_number", "/issued"}) CHECK(findings_on(at(place, nullptr)).empty());
  for (const char* place :
       {"/basis", "/force/from", "/force/note", "/dates", "/areas/south/label", "/takes",
        "/conditions/0/note", "/conditions/0/in_area", "/conditions/0/missed", "/functions/note",
        "/materials/0/proves", "/materials/0/needs/rows", "/materials/0/needs/pledge",
        "/materials/0/needs/columns", "/remarks", "/remarks/0/codes", "/labels/service_staff/help"}) {
    refused(at(place, nullptr), "json/type");
  }
}

TEST_CASE("what is written only where it holds has one value", "[loading]") {
  json pledged = at("/materials/0/needs/pledge", true);
  CHECK(findings_on(pledged).empty());
  pledged["materials"][0]["needs"]["pledge"] = false;
  refused(pledged, "json/flag");
  refused(at("/remarks/0/kind", "hint"), "ruleset/remark_kind");
}

TEST_CASE("from which day a measure is in force may be unknown only of one that is superseded", "[loading]") {
  const auto of = [](const char* force) { return at("/force", json::parse(force)); };
  for (
      const char* force :
      {R"({"cite":"1","from":null,"superseded_from":"2022-01-01","note":"n"})",
       R"({"cite":"1","from":"2022-01-01","years":3,"superseded_from":"2023-01-01","note":"n"})",
       R"({"cite":"1","published":"2022-01-01","days_after":30,"superseded_from":"2023-01-01","note":"n"})"}) {
    CHECK(findings_on(of(force)).empty());
  }
  refused(of(R"({"cite":"1","from":null,"note":"n"})"), "json/type");
  refused(of(R"({"cite":"1","superseded_from":"2022-01-01","note":"n"})"), "json/missing_key");
  refused(of(R"({"cite":"1","from":"2022-01-01","superseded_at_latest":true,"note":"n"})"), "ruleset/date");
}

}  // namespace zice::test
