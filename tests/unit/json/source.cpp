#include "json/source.h"

#include <catch2/catch.hpp>

namespace zice::test {
namespace {

struct Read {
  bool good = false;
  JsonValue root;
  Findings findings;
};

Read read(std::string_view text) {
  Read result;
  JsonSource source("f.json", text, result.findings);
  result.good = source.parse(result.root);
  CHECK(result.good == result.findings.empty());
  return result;
}

// "line:column code" of each finding.
std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> list;
  for (const Finding& finding : read(text).findings) {
    CHECK(finding.file == "f.json");
    CHECK_FALSE(finding.message.empty());
    list.push_back(std::to_string(finding.line) + ":" + std::to_string(finding.column) + " " + finding.code);
  }
  return list;
}

using Found = std::vector<std::string>;

std::string nested(std::size_t depth, const std::string& innermost) {
  return std::string(depth, '[') + innermost + std::string(depth, ']');
}

}  // namespace

TEST_CASE("every value knows where it was written") {
  const std::string text =
      "\r\n{ \"名\\\"称\" : [ 1.50,\ttrue , null,\n\"a\\\\\" ],\"b\":{ \"c\" : -2e+3 } }\n";
  const Read result = read(text);
  REQUIRE(result.good);
  const auto stands = [&](const JsonValue& value, std::string_view written) {
    return text.compare(value.offset, written.size(), written) == 0;
  };
  CHECK(stands(result.root, "{ \"名"));
  REQUIRE(result.root.members.size() == 2);
  CHECK(text.compare(result.root.members[0].offset, 4, "\"名") == 0);
  CHECK(result.root.members[0].key == "名\"称");
  const JsonValue& list = result.root.members[0].value;
  CHECK(stands(list, "[ 1.50"));
  REQUIRE(list.items.size() == 4);
  CHECK(stands(list.items[0], "1.50"));
  CHECK(stands(list.items[1], "true ,"));
  CHECK(stands(list.items[2], "null"));
  CHECK(stands(list.items[3], "\"a\\\\\""));
  CHECK(list.items[3].text == "a\\");
  REQUIRE(result.root.find("b") != nullptr);
  CHECK(stands(*result.root.find("b"), "{ \"c\""));
  CHECK(stands(*result.root.find("b")->find("c"), "-2e+3 }"));
  CHECK(result.root.find("c") == nullptr);
}

TEST_CASE("numbers keep their text and strings are decoded") {
  const Read result = read(
      R"([1.50, -0, 1E+2, 100000000000000000000, 0.1e-7, "中\u6587", "\ud83d\ude00", "\/\b\f\n\r\t\"\\", "", "\u0000"])");
  REQUIRE(result.good);
  const std::vector<std::string> numbers = {"1.50", "-0", "1E+2", "100000000000000000000", "0.1e-7"};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    CHECK(result.root.items[i].is(JsonValue::Type::number));
    CHECK(result.root.items[i].text == numbers[i]);
  }
  CHECK(result.root.items[5].text == "中文");
  CHECK(result.root.items[6].text == "😀");
  CHECK(result.root.items[7].text == "/\b\f\n\r\t\"\\");
  CHECK(result.root.items[8].text.empty());
  CHECK(result.root.items[9].text == std::string(1, '\0'));
}

TEST_CASE("a finding is placed by line and by column in code points") {
  CHECK(found("{\"zice\":1 {}}") == Found{"1:11 json/syntax"});
  CHECK(found("{\n  \"名称\": \"新疆\", 😀}") == Found{"2:15 json/syntax"});
  CHECK(found("[\"新疆维吾尔\", 1, 1e999]") == Found{"1:14 json/number_range"});
  CHECK(found("{\"a\":1,\n\t\"新\":{\"b\":1,\"b\":2},\n\"a\":3}") ==
        Found{"2:13 json/duplicate_key", "3:1 json/duplicate_key"});
  CHECK(found("[1,\r\n2,\r\n}") == Found{"3:1 json/syntax"});
}

TEST_CASE("what readers of JSON pass over in silence is refused") {
  CHECK(found("\xEF\xBB\xBF{}") == Found{"1:1 json/bom"});
  CHECK(found(std::string_view("{}\0", 3)) == Found{"1:3 json/nul"});
  CHECK(found(std::string_view("[\"a\0b\", \"\0\"]", 12)) == Found{"1:4 json/nul", "1:10 json/nul"});
  CHECK(found("{\"a\":1,\"a\":1,\"a\":1}") == Found{"1:8 json/duplicate_key", "1:14 json/duplicate_key"});
  CHECK(found("{\"a\":1,\"\\u0061\":2}") == Found{"1:8 json/duplicate_key"});
  CHECK(found("[1e400, -1e400]") == Found{"1:2 json/number_range", "1:9 json/number_range"});
  CHECK(found("[\"1e400\", 1e-400, 1e299]").empty());
}

TEST_CASE("lone surrogates are refused wherever they stand, pairs are not") {
  CHECK(found(R"(["\ud83d"])") == Found{"1:3 json/lone_surrogate"});
  CHECK(found(R"(["\ude00"])") == Found{"1:3 json/lone_surrogate"});
  CHECK(found(R"(["\ude00\ud83d"])") == Found{"1:3 json/lone_surrogate", "1:9 json/lone_surrogate"});
  CHECK(found(R"(["\ud83dx\ude00"])") == Found{"1:3 json/lone_surrogate", "1:10 json/lone_surrogate"});
  CHECK(found(R"(["\ud83d\ud83d\ude00"])") == Found{"1:3 json/lone_surrogate"});
  CHECK(found(R"({"\uDFFF":1})") == Found{"1:3 json/lone_surrogate"});
  CHECK(found(R"(["\\ud83d", "\"\\ude00", "\uD83D\uDE00"])").empty());
}

TEST_CASE("bytes that are not UTF-8 are refused") {
  for (const char* bytes :
       {"\xFF", "\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF0\x80\x80\xAF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE4\xB8", "\xF0\x9F\x98", "\xC4"}) {
    INFO(bytes);
    CHECK(found(std::string("[\"新") + bytes + "\"]") == Found{"1:4 json/utf8"});
    CHECK(found(std::string("[1]") + bytes) == Found{"1:4 json/utf8"});
  }
  CHECK(found("[\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F"
              "\xBF\xBF\"]")
            .empty());
}

TEST_CASE("what is not JSON is refused") {
  for (const char* text : {"",
                           " ",
                           "{",
                           "[",
                           "[1,]",
                           "{\"a\":1,}",
                           "{\"a\"}",
                           "{a:1}",
                           "{'a':1}",
                           "[1 2]",
                           "[01]",
                           "[+1]",
                           "[.5]",
                           "[1.]",
                           "[1e]",
                           "[-]",
                           "[NaN]",
                           "[Infinity]",
                           "[tru]",
                           "[TRUE]",
                           "[nul]",
                           "\"abc",
                           "[\"\\x\"]",
                           "[\"\\u12g4\"]",
                           "[\"\\u12\"]",
                           "[\"a\nb\"]",
                           "[\"a\tb\"]",
                           "[\"\x01\"]",
                           "{} {}",
                           "[1]]",
                           "// a\n[1]",
                           "[1 /* a */]",
                           "{\"a\":1]",
                           "[0x1F]",
                           "\\"}) {
    INFO(text);
    const Found list = found(text);
    REQUIRE(list.size() == 1);
    CHECK(list[0].find(" json/syntax") != std::string::npos);
  }
}

TEST_CASE("nesting is read to a depth of 64") {
  CHECK(found(nested(64, "1")).empty());
  CHECK(found(nested(65, "1")) == Found{"1:65 json/depth"});
  CHECK(found(nested(64, "{}")) == Found{"1:65 json/depth"});
  CHECK(found(nested(63, "{\"a\":1}")).empty());
  CHECK(found(std::string(1000000, '[')) == Found{"1:65 json/depth"});
}

TEST_CASE("an object of very many keys is refused before the search for duplicates grows") {
  std::string text = "{";
  for (int i = 0; i < 200000; ++i) text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":0";
  CHECK(found(text + "}").size() == 1);
}

TEST_CASE("an excerpt of a value is short and well-formed") {
  Findings findings;
  std::string long_text;
  for (int i = 0; i < 50; ++i) long_text += "新";
  const std::string text = "[null, true, 1.50, \"" + long_text + "\", [1], {\"a\":1}]";
  JsonSource source("f.json", text, findings);
  JsonValue root;
  REQUIRE(source.parse(root));
  CHECK(source.excerpt(root.items[0]) == "null");
  CHECK(source.excerpt(root.items[1]) == "true");
  CHECK(source.excerpt(root.items[2]) == "1.50");
  CHECK(source.excerpt(root.items[3]) == "\"" + long_text.substr(0, 60) + "…\"");
  CHECK(source.excerpt(root.items[4]) == "[…]");
  CHECK(source.excerpt(root.items[5]) == "{…}");
}

}  // namespace zice::test
