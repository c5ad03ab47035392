// The calendar file line by line; another program's reading of it is in tests/corpus/ics.test.mjs.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr std::int64_t kMade = 1663230600;  // 2022-09-15T08:30:00Z

std::string ics(const json& ruleset, const char* as_of = "2022-01-01",
                const CalendarIssue& issue = {"someone", kMade}) {
  return timeline_ics(assess(loaded(ruleset), stated(json::object()), day(as_of), working_days()), issue);
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> found;
  std::size_t at = 0;
  for (std::size_t end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", at)) {
    found.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  CHECK(at == text.size());
  return found;
}

// Lines put together again (RFC 5545 §3.1).
std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
    text.erase(at, 3);
  return text;
}

json with_note(const std::string& note) {
  json ruleset = small_ruleset();
  ruleset["force"]["note"] = note;
  return ruleset;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a calendar file of one event", "[ics]") {
  CHECK(ics(small_ruleset(), "2021-12-31") ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zice//Zice//ZH\r\nCALSCALE:GREGORIAN\r\n"
        "BEGIN:VEVENT\r\nUID:small.force.ca29f2909574a7f97b4d4e8bb09557b1@zice\r\n"
        "DTSTAMP:20220915T083000Z\r\nLAST-MODIFIED:20220915T083000Z\r\nSEQUENCE:85394530\r\n"
        "DTSTART;VALUE=DATE:20220101\r\nDTEND;VALUE=DATE:20220102\r\n"
        "SUMMARY;LANGUAGE=zh-CN:办法施行首日：办法\r\n"
        "DESCRIPTION;LANGUAGE=zh-CN:依据：第二十条\\n日期确定\\n核实\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("texts are escaped", "[ics]") {
  CHECK(has(unfolded(ics(with_note("一;二,三\\四\n五\r\t六"))), "一\\;二\\,三\\\\四\\n五六\r\n"));
}

TEST_CASE("lines are folded at 75 octets, between characters", "[ics]") {
  for (std::size_t length = 0; length < 100; ++length) {
    for (const char* character : {"a", "é", "长", "𠮷"}) {
      std::string note(length % 4, 'b');
      for (std::size_t i = 0; i < length; ++i) note += character;
      const std::string text = ics(with_note("x" + note));
      for (const std::string& line : lines(text)) {
        REQUIRE(line.size() <= 75);
        const std::size_t start = line[0] == ' ' ? 1 : 0;
        REQUIRE((static_cast<unsigned char>(line[start]) & 0xC0U) != 0x80U);
      }
      REQUIRE(has(unfolded(text), "x" + note + "\r\n"));
    }
  }
}

TEST_CASE("an end is a deadline with an alarm, a beginning is none", "[ics]") {
  json ruleset = small_ruleset();
  CHECK_FALSE(has(ics(ruleset, "2021-12-31"), "VALARM"));
  ruleset["force"]["years"] = 2;
  CHECK(has(ics(ruleset), "TRIGGER:-P13DT15H\r\n"));
  CHECK(has(ics(ruleset), "DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101\r\n"));
  ruleset["dates"] = {{"application_window", {{"cite", "11"}, {"month", 4}}}};
  CHECK(has(ics(ruleset), "UID:small.application-window.2022."));
  CHECK(has(ics(ruleset), "DTSTART;VALUE=DATE:20220401\r\nDTEND;VALUE=DATE:20220430\r\n"));
  CHECK(has(ics(ruleset), "TRIGGER;RELATED=END:-P14DT15H\r\n"));
  CHECK_FALSE(has(ics(ruleset, "2027-01-01"), "application-window"));
}

TEST_CASE("without a day to come there is no calendar file", "[ics]") {
  json ruleset = small_ruleset();
  CHECK_FALSE(ics(ruleset, "2022-01-01").empty());
  CHECK(ics(ruleset, "2022-01-02").empty());
  ruleset["force"]["from"] = nullptr;
  ruleset["force"]["superseded_from"] = "2021-01-01";
  CHECK(ics(ruleset, "2021-12-31").empty());
}

TEST_CASE("a step out of force is in no calendar", "[ics]") {
  json ruleset = small_ruleset();
  ruleset["dates"] = {{"application_window", {{"cite", "11"}, {"month", 4}}}};
  ruleset["force"] = {
      {"cite", "20"}, {"from", "2020-01-01"}, {"superseded_from", "2022-04-01"}, {"note", "核实"}};
  CHECK(ics(ruleset, "2022-04-10").empty());
  ruleset["force"]["superseded_from"] = "2022-04-02";
  CHECK(has(ics(ruleset, "2022-04-10"), "application-window"));
}

TEST_CASE("the owner and the time of writing tell events apart", "[ics]") {
  const json ruleset = small_ruleset();
  const auto value = [&](const char* name, const CalendarIssue& issue) {
    const std::string text = unfolded(ics(ruleset, "2021-12-31", issue));
    const std::size_t at = text.find(name);
    REQUIRE(at != std::string::npos);
    return text.substr(at, text.find("\r\n", at) - at);
  };
  CHECK(value("UID:", {"a", kMade}) == value("UID:", {"a", kMade + 1}));
  CHECK(value("UID:", {"a", kMade}) != value("UID:", {"b", kMade}));
  CHECK_FALSE(has(value("UID:", {"someone", kMade}), "someone"));
  CHECK(value("SEQUENCE:", {"a", kMade + 1}) == "SEQUENCE:85394531");
  CHECK(value("SEQUENCE:", {"a", -5}) == "SEQUENCE:0");
  CHECK(value("LAST-MODIFIED:", {"a", -5}) == "LAST-MODIFIED:20200101T000000Z");
  CHECK(value("SEQUENCE:", {"a", 99999999999}) == "SEQUENCE:2147483647");
  CHECK(value("LAST-MODIFIED:", {"a", 1709251199}) == "LAST-MODIFIED:20240229T235959Z");
}

}  // namespace zice::test
