// What is loaded, in what order, and what is said of a file that comes too early or twice.
#include "zice/catalogue.h"

#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

const std::string& facts_text() {
  static const std::string text = shipped_text("vocabulary.json");
  return text;
}
const std::string& documents_text() {
  static const std::string text = shipped_text("documents.json");
  return text;
}

Findings use_shipped(Catalogue& catalogue) {
  return catalogue.use_vocabulary("vocabulary.json", facts_text(), "documents.json", documents_text());
}

}  // namespace

TEST_CASE("a catalogue takes a vocabulary first and keeps it once a ruleset hangs on it", "[catalogue]") {
  Catalogue catalogue;
  const std::string text = small_ruleset().dump();
  CHECK(catalogue.vocabulary() == nullptr);
  const auto early = catalogue.add_ruleset("a.json", text);
  CHECK_FALSE(early);
  CHECK(early.findings.at(0).code == "call/vocabulary");
  CHECK(early.findings.at(0).file == "a.json");
  CHECK(catalogue.applicant("applicant.json", "{\"zice\":1}").findings.at(0).code == "call/vocabulary");
  CHECK(use_shipped(catalogue).empty());
  CHECK(use_shipped(catalogue).empty());  // nothing hangs on it yet
  CHECK(catalogue.add_ruleset("a.json", text));
  const Findings late = use_shipped(catalogue);
  REQUIRE(late.size() == 1);
  CHECK(late[0].code == "call/vocabulary");
  CHECK(late[0].file == "vocabulary.json");
  CHECK(catalogue.applicant("applicant.json", "{\"zice\":1}"));
}

TEST_CASE("a catalogue that was given a broken vocabulary has none", "[catalogue]") {
  Catalogue catalogue;
  CHECK_FALSE(catalogue.use_vocabulary("vocabulary.json", "{", "documents.json", documents_text()).empty());
  CHECK(catalogue.vocabulary() == nullptr);
}

TEST_CASE("rulesets stand in the order of their ids, each id once", "[catalogue]") {
  Catalogue catalogue;
  use_shipped(catalogue);
  nlohmann::json ruleset = small_ruleset();
  for (const char* id : {"m-2020", "z-2021", "a-2022"}) {
    ruleset["id"] = id;
    CHECK(catalogue.add_ruleset(std::string(id) + ".json", ruleset.dump()));
  }
  const auto again = catalogue.add_ruleset("again.json", ruleset.dump());
  CHECK(again.findings.at(0).code == "ruleset/duplicate_id");
  std::vector<std::string> ids;
  for (const Ruleset& each : catalogue.rulesets()) ids.push_back(each.id());
  CHECK(ids == std::vector<std::string>{"a-2022", "m-2020", "z-2021"});
  CHECK(catalogue.ruleset("m-2020").value->id() == "m-2020");
}

TEST_CASE("an unknown ruleset is answered with those there are", "[catalogue]") {
  Catalogue catalogue;
  use_shipped(catalogue);
  nlohmann::json ruleset = small_ruleset();
  ruleset["id"] = "a-2022";
  catalogue.add_ruleset("a.json", ruleset.dump());
  const auto missing = catalogue.ruleset("b-2022");
  REQUIRE(missing.findings.size() == 1);
  CHECK(missing.findings[0].code == "call/unknown_ruleset");
  CHECK(missing.findings[0].value == "b-2022");
  CHECK(missing.findings[0].message.find("a-2022") != std::string::npos);
}

TEST_CASE("a calendar that is refused leaves the one before in its place", "[catalogue]") {
  Catalogue catalogue;
  CHECK_FALSE(catalogue.calendar().covered_from());
  CHECK(catalogue.use_calendar("working-days.json", shipped_text("calendar/working-days.json")).empty());
  const auto from = catalogue.calendar().covered_from();
  CHECK(from);
  CHECK_FALSE(catalogue.use_calendar("working-days.json", "[]").empty());
  CHECK(catalogue.calendar().covered_from() == from);
}

TEST_CASE("the day of the call counts before that of the applicant", "[catalogue]") {
  Applicant applicant;
  CHECK_FALSE(day_of(applicant, std::nullopt));
  applicant.as_of = day("2021-02-03");
  CHECK(day_of(applicant, std::nullopt) == day("2021-02-03"));
  CHECK(day_of(applicant, day("2022-09-15")) == day("2022-09-15"));
}

}  // namespace zice::test
