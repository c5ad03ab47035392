#include "json/output.h"

#include <catch2/catch.hpp>
#include <limits>

#include "json/tree.h"

namespace zice::test {
namespace {

std::string as_text(std::string_view value) {
  return written([&](JsonWriter& json) { json.text(value); });
}

}  // namespace

TEST_CASE("commas stand between values and nowhere else") {
  const std::vector<int> numbers = {1, 2};
  const std::vector<std::string> words = {"a", "b"};
  const std::string json = written([&](JsonWriter& to) {
    const auto whole = to.document();
    to.count("n", -7);
    to.null("none");
    to.flag("yes", true);
    to.list("numbers", numbers, [&](int number) { to.count(number); });
    to.texts("words", words);
    to.texts("no_words", std::vector<std::string>());
    {
      const auto within = to.key("object").object("id", "x");
      to.figure("half", 0.5);
    }
    { const auto empty = to.key("empty").object(); }
    to.json("as_it_is", "[0, 1]");
  });
  CHECK(json == R"({"zice":1,"n":-7,"none":null,"yes":true,"numbers":[1,2],"words":["a","b"],"no_words":[],)"
                R"("object":{"id":"x","half":0.5},"empty":{},"as_it_is":[0, 1]})");
}

TEST_CASE("a text that is kept is appended to") {
  std::string text = "before ";
  {
    JsonWriter json(text);
    json.text("long enough that the text grows: " + std::string(9000, 'x'));
  }
  CHECK(text.size() == std::string_view("before \"long enough that the text grows: \"").size() + 9000);
  CHECK(text.substr(0, 8) == "before \"");
  CHECK(text.back() == '"');
}

TEST_CASE("texts and figures are written as nlohmann writes them, byte for byte") {
  std::string every;
  for (int byte = 1; byte < 128; ++byte) every += static_cast<char>(byte);
  const std::vector<std::string> texts = {
      "", "plain", "7.2/total_assets", "万元", "“引号”", "a\"b\\c/d\b\f\n\r\t\x1f\x7f", every, "eight by\"te",
      "\xF0\x9F\x98\x80 beyond the basic plane",
      // What is no UTF-8: as many U+FFFD as there are sequences that broke off.
      "\xff", "a\x80z", "\xE4\xB8", "\xE4\xB8z", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x9F\x98", "\xF0\x9Fz",
      "\xF4\x90\x80\x80", "\xC0\xAF", "\xC3", "\xF0\x90\xE4\xB8\xAD"};
  for (const std::string& one : texts) {
    CAPTURE(one);
    CHECK(as_text(one) == dump(Json(one)));
  }
  for (const double value : {0.0, -0.0, 1.0, -3.0, 0.5, 12.34, 0.0001, 99999999.99999999, 1e-9,
                             123456789012.5, 66.66666666666667, 1e15, -0.01, 4294967296.0}) {
    CAPTURE(value);
    CHECK(figure_text(value) == dump(figure(value)));
  }
  CHECK(figure_text(std::numeric_limits<double>::quiet_NaN()) == "null");
}

}  // namespace zice::test
