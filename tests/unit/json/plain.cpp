#include "json/plain.h"

#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

bool same(const JsonValue& a, const JsonValue& b) {
  if (a.type != b.type || a.truth != b.truth || a.offset != b.offset || a.text != b.text) return false;
  if (a.items.size() != b.items.size() || a.members.size() != b.members.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!same(a.items[i], b.items[i])) return false;
  }
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    const JsonMember& one = a.members[i];
    const JsonMember& other = b.members[i];
    if (one.key != other.key || one.offset != other.offset || !same(one.value, other.value)) return false;
  }
  return true;
}

// Whether it is plain; if so, the careful reader has to take it as the same tree.
bool is_plain(std::string_view text) {
  JsonValue quick;
  if (!read_plain(text, quick)) return false;
  JsonValue careful;
  Findings findings;
  JsonSource source("f.json", text, findings);
  CHECK(source.parse_with_care(careful));
  CHECK(same(quick, careful));
  return true;
}

constexpr std::string_view kApplicant =
    "{ \"zice\": 1,\r\n\t\"as_of\": \"2022-09-15\", \"facts\": {\"total_assets\": 80.25, \"a\": -0, \"b\": "
    "null,"
    " \"declared_functions\": [\"training\", \"市场\", [], {}], \"c\": true, \"d\": false}, \"documents\": "
    "{} }\n";

}  // namespace

TEST_CASE("plain JSON is read as the careful reader reads it") {
  CHECK(is_plain(kApplicant));
  for (const std::string_view text : {"{}", " [ ] ", "0", "-12.50", "\"\"", "[1,2,[3]]", "null"}) {
    CAPTURE(text);
    CHECK(is_plain(text));
  }
}

TEST_CASE("what is wrong or rare is left to the careful reader") {
  for (const std::string_view text : {"",
                                      "{",
                                      "[1,]",
                                      "[1 2]",
                                      "{\"a\":1,}",
                                      "{\"a\" 1}",
                                      "{a:1}",
                                      "{\"a\":1,\"a\":2}",
                                      "01",
                                      "1.",
                                      ".5",
                                      "+1",
                                      "1e3",
                                      "tru",
                                      "nul",
                                      "\"a",
                                      "\"\\u0041\"",
                                      "\"\t\"",
                                      "\"\xff\"",
                                      "\xEF\xBB\xBF{}",
                                      "{} x",
                                      "'a'",
                                      "--1"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plain(text));
  }
  CHECK_FALSE(is_plain(std::string(1000, '1')));
  CHECK_FALSE(is_plain(std::string("1\0", 2)));
  CHECK_FALSE(is_plain(std::string(65, '[') + std::string(65, ']')));
}

TEST_CASE("whatever one byte of an applicant turns into, what is still plain is read alike") {
  std::size_t plain = 0;
  for (std::size_t at = 0; at < kApplicant.size(); ++at) {
    for (const char byte :
         {'"', '\\', '{', '}', '[', ']', ',', ':', '0', '.', '-', 'e', ' ', '\n', '\0', '\xE5'}) {
      std::string text(kApplicant);
      text[at] = byte;
      if (is_plain(text)) ++plain;
      text = kApplicant;
      text.erase(at, 1);
      is_plain(text);
    }
  }
  CHECK(plain > 0);
}

TEST_CASE("the measures that ship are plain") {
  for (const std::string& id : measure_ids()) {
    CAPTURE(id);
    CHECK(is_plain(shipped_text(id + ".json")));
  }
}

}  // namespace zice::test
