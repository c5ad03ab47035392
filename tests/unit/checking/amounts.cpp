#include "checking/amounts.h"

#include <catch2/catch.hpp>

using zice::amounts_in;

namespace {

double only(std::string_view text) {
  const auto amounts = amounts_in(text);
  REQUIRE(amounts.size() == 1);
  return amounts[0].value;
}

}  // namespace

TEST_CASE("figures as texts write them", "[checking]") {
  CHECK(only("不低于50万元") == 500'000);
  CHECK(only("1亿元以上") == 1e8);
  CHECK(only("0.5亿元") == 5e7);
  CHECK(only("5千万元") == 5e7);
  CHECK(only("1,000人次") == 1000);
  CHECK(only("八十人") == 80);
  CHECK(only("十五家") == 15);
  CHECK(only("一百二十家") == 120);
  CHECK(only("两万元") == 20'000);
  CHECK(amounts_in("有固定场所").empty());
  CHECK(amounts_in("百分之").empty());
  CHECK(amounts_in("").empty());
}

TEST_CASE("percentages and years are told apart", "[checking]") {
  const auto share = amounts_in("百分之八十");
  REQUIRE(share.size() == 1);
  CHECK(share[0].percent);
  CHECK(share[0].value == 80);
  CHECK(amounts_in("80%以上")[0].percent);
  CHECK(amounts_in("80％以上")[0].text == "80％");
  CHECK(amounts_in("运营满两年")[0].years);
  CHECK(amounts_in("1个自然年度以上")[0].years);
  CHECK(amounts_in("2周年")[0].years);
  CHECK_FALSE(amounts_in("20人")[0].years);
}

TEST_CASE("what a unit multiplies by", "[checking]") {
  CHECK(zice::scale_of("万元") == 10'000);
  CHECK(zice::scale_of("亿元") == 1e8);
  CHECK(zice::scale_of("人") == 1);
}
