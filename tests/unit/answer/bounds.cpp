// Size and misuse: findings are bounded, and whoever calls with less than everything gets an answer.
#include <catch2/catch.hpp>
#include <limits>

#include "json/source.h"
#include "kit/small_ruleset.h"
#include "text/digest.h"
#include "zice/comparison.h"
#include "zice/form.h"
#include "zice/limits.h"
#include "zice/lists.h"

namespace zice::test {
namespace {

using nlohmann::json;

Findings on_applicant(const std::string& text) {
  return load_applicant("a.json", text, *vocabulary()).findings;
}

json many(std::size_t entries, const json& entry) {
  json list = json::array();
  for (std::size_t i = 0; i < entries; ++i) list.push_back(entry);
  return list;
}

// Checks that the first hundred are told and that the number of all is `entries`.
void told_of(const Findings& findings, std::size_t entries) {
  REQUIRE(findings.size() == kMostFindings + 1);
  for (std::size_t i = 0; i < kMostFindings; ++i) CHECK(findings[i].code != "json/more_findings");
  const Finding& rest = findings.back();
  CHECK(rest.code == "json/more_findings");
  CHECK(rest.message ==
        "共有 " + std::to_string(entries) + " 处错误，这里只列出前 " + std::to_string(kMostFindings) + " 处");
  std::size_t bytes = 0;
  for (const Finding& finding : findings) bytes += finding.message.size() + finding.value.size();
  CHECK(bytes < 100'000);
}

}  // namespace

TEST_CASE("of very many mistakes the first hundred are told, and how many there are", "[bounds]") {
  constexpr std::size_t kEntries = 30'000;
  told_of(on_applicant(json{{"zice", 1}, {"fixed", many(kEntries, "servce_staff")}}.dump()), kEntries);
  told_of(on_applicant(
              json{{"zice", 1}, {"facts", {{"declared_functions", many(kEntries, std::string(90, 'q'))}}}}
                  .dump()),
          kEntries);
  json ruleset = small_ruleset();
  ruleset["conditions"] = many(kEntries, 1);
  ruleset["materials"] = one_material();
  told_of(findings_on(ruleset), kEntries);
  ruleset["conditions"] = many(2'000, {{"id", "7.1/a"}, {"text", "t"}, {"yes", "nope"}});
  told_of(findings_on(ruleset), 2'000 + 1'999);  // and all ids but the first are not their own
  told_of(
      load_vocabulary(
          "v.json", shipped_text("vocabulary.json"), "d.json",
          json{{"zice", 1}, {"documents", many(900, {{"id", "A"}, {"label", "l"}, {"help", "h"}})}}.dump())
          .findings,
      900 + 899);
  json calendar = {{"zice", 1},
                   {"source", "s"},
                   {"version", "1"},
                   {"covered_from", "2022-01-01"},
                   {"covered_until", "2022-12-31"},
                   {"weekdays_off", many(kEntries, "2022-13-01")},
                   {"weekends_worked", json::array()}};
  told_of(load_calendar("c.json", calendar.dump()).findings, kEntries);
  told_of(on_applicant("[\"" + std::string(kEntries, '\0') + "\"]"), kEntries);
}

TEST_CASE("of very many rows that are not understood the first hundred are told", "[bounds]") {
  json rows = json::array({json::array({"姓名", "学历", "职称"})});
  for (int i = 0; i < 3'000; ++i) rows.push_back({"甲" + std::to_string(i), "某学历", "某职称"});
  const auto reading = read_list(ListKind::staff, rows.dump(), Applicant(), *vocabulary(), {});
  REQUIRE(reading);
  const Findings& findings = reading.value->findings;
  // Of each kind, and how many there were.
  REQUIRE(findings.size() == 2 * (kMostFindings + 1));
  CHECK(reading.value->remarks == 6'000);
}

TEST_CASE("as many mistakes as are told are told without a word more", "[bounds]") {
  CHECK(on_applicant(json{{"zice", 1}, {"fixed", many(kMostFindings, "x")}}.dump()).size() == kMostFindings);
  told_of(on_applicant(json{{"zice", 1}, {"fixed", many(kMostFindings + 1, "x")}}.dump()), kMostFindings + 1);
}

TEST_CASE("places are counted right, whatever the order in which mistakes are found", "[bounds]") {
  Findings findings;
  const std::string text = "[\"新疆\", 1,\n 2, \"许昌\", 3]";
  JsonSource source("f.json", text, findings);
  for (const char* at : {"1", "\"新", "3", "2", "\"许", "]"})
    source.report(static_cast<std::uint32_t>(text.find(at)), "c", {"m"});
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
  for (const Finding& finding : findings) places.emplace_back(finding.line, finding.column);
  CHECK(places == std::vector<std::pair<std::uint32_t, std::uint32_t>>{
                      {1, 8}, {1, 2}, {2, 11}, {2, 2}, {2, 5}, {2, 12}});
}

TEST_CASE("a name of any length is told shortened", "[bounds]") {
  const Findings findings = on_applicant("{\"zice\":1,\"facts\":{\"" + std::string(500'000, 'a') + "\":1}}");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.size() < 2'000);
  CHECK(findings[0].fact.size() < 100);
}

TEST_CASE("a file that is longer than any is refused before it is read", "[bounds]") {
  const std::string text = "[" + std::string(kMostFileBytes, ' ') + "]";
  CHECK(on_applicant(text).at(0).code == "json/too_long");
  CHECK(load_ruleset("r.json", text, vocabulary()).findings.at(0).code == "json/too_long");
}

TEST_CASE("a digest has the same name, as words or as bytes", "[bounds]") {
  const std::uint32_t words[5] = {0x00a1b2c3, 0xd4e5f607, 0x18293a4b, 0x5c6d7e8f, 0x90000001};
  const unsigned char bytes[20] = {0x00, 0xa1, 0xb2, 0xc3, 0xd4, 0xe5, 0xf6, 0x07, 0x18, 0x29,
                                   0x3a, 0x4b, 0x5c, 0x6d, 0x7e, 0x8f, 0x90, 0x00, 0x00, 0x01};
  CHECK(hexadecimal(words) == "00a1b2c3d4e5f60718293a4b5c6d7e8f90000001");
  CHECK(hexadecimal(bytes) == hexadecimal(words));
  CHECK(digest("abc") == "sha1-a9993e364706816aba3e25717850c26c9cd0d89d");  // FIPS 180
}

TEST_CASE("an applicant made by hand need not name everything", "[bounds]") {
  const Date as_of = day("2022-09-15");
  const Applicant nobody;
  for (const std::string& id : measure_ids()) {
    const Ruleset& ruleset = measure(id).ruleset;
    CHECK(to_json(assess(ruleset, nobody, as_of)) == to_json(assess(ruleset, stated(json::object()), as_of)));
    CHECK(timeline_ics(assess(ruleset, nobody, as_of), CalendarIssue()) ==
          timeline_ics(assess(ruleset, stated(json::object()), as_of), CalendarIssue()));
    const std::vector<Ruleset> one = {ruleset};
    CHECK(to_json(compare(one, nobody, as_of)) == to_json(compare(one, stated(json::object()), as_of)));
  }
  const auto reading =
      read_list(ListKind::staff, R"([["姓名","学历"],["甲","本科"]])", nobody, *vocabulary(), {});
  REQUIRE(reading);
  CHECK(reading.value->counted == 1);
  CHECK_FALSE(reading.value->rows_typed);
}

TEST_CASE("what no fact and no document can hold counts as unknown", "[bounds]") {
  const Date as_of = day("2022-09-15");
  Applicant odd;
  odd.facts.assign(1000, std::numeric_limits<std::int64_t>::max());
  odd.documents.assign(1000, {true, false, Date::from_serial(0), -5});
  odd.fixed = {fact("total_assets"), 999, 0xFFFF};
  const Ruleset& ruleset = measure("xuchang-2020").ruleset;
  const Assessment assessment = assess(ruleset, odd, as_of);
  CHECK(assessment.verdict == Verdict::incomplete);
  CHECK(assessment.open_questions.facts ==
        assess(ruleset, stated(json::object()), as_of).open_questions.facts);
  CHECK_FALSE(to_json(compare({ruleset}, odd, as_of)).empty());
}

TEST_CASE("nothing to compare with is compared with nothing", "[bounds]") {
  const Comparison comparison = compare({}, Applicant(), day("2022-09-15"));
  CHECK(comparison.assessments.empty());
  CHECK(
      to_json(comparison) ==
      R"({"zice":1,"as_of":"2022-09-15","assessments":[],"order":[],"open_questions":[],"fewest_answers":0,"further_questions":[],"figures":[],"documents":[]})");
  Form forms({}, day("2022-09-15"));
  CHECK(forms.set(0, 1) != 0);
  CHECK(forms.ask() == 0);
}

TEST_CASE("a form takes of a document what a file does", "[bounds]") {
  Form form({measure("xuchang-2020").ruleset}, day("2022-09-15"));
  const DocumentIndex list = document("served_sme_list");
  const auto taken = [&](DocumentState state) { return form.set_document(list, state); };
  CHECK(taken({true, false, std::nullopt, 0}) == 0);
  CHECK(taken({true, false, std::nullopt, kMostRows}) == 0);
  CHECK(taken({true, false, std::nullopt, kMostRows + 1}) != 0);
  CHECK(taken({true, false, std::nullopt, -1}) != 0);
  CHECK(taken({true, false, first_day(), std::nullopt}) == 0);
  CHECK(taken({true, false, last_day().plus_days(1), std::nullopt}) != 0);
  CHECK(form.set_document(0xFFFF, {}) != 0);
  const auto file = [](const std::string& paper) {
    return on_applicant(R"({"zice":1,"documents":{"served_sme_list":{)" + paper + "}}}").size();
  };
  CHECK(file("\"rows\":" + std::to_string(kMostRows)) == 0);
  CHECK(file("\"rows\":" + std::to_string(kMostRows + 1)) == 1);
  CHECK(file(R"("obtained_on":"2999-12-31")") == 0);
  CHECK(file(R"("obtained_on":"3000-01-01")") == 1);
  CHECK(file(R"("obtained_on":"1899-12-31")") == 1);
}

TEST_CASE("a second ruleset of one id is refused where it would stand beside the first", "[bounds]") {
  const Ruleset first = loaded(small_ruleset());
  const std::string text = small_ruleset().dump();
  CHECK(load_ruleset("b.json", text, vocabulary(), {first}).findings.at(0).code == "ruleset/duplicate_id");
  json other = small_ruleset();
  other["id"] = "other";
  CHECK(load_ruleset("b.json", other.dump(), vocabulary(), {first}));
}

}  // namespace zice::test
