// 《中小企业划型标准规定》（工信部联企业〔2011〕300号): every trade, at each of its figures and just below.
#include "sizes/sme_size.h"

#include <catch2/catch.hpp>

#include "text/folding.h"

namespace zice::test {
namespace {

constexpr std::int64_t kUnasked = -1;

struct Trade {
  const char* name;
  std::int64_t bounds[3][3];  // large, medium, small: persons, 万元, 万元
};

// Written down a second time, from the table of the standard's figures, trade by trade.
constexpr Trade kTrades[] = {{"农、林、牧、渔业", {{-1, 20000, -1}, {-1, 500, -1}, {-1, 50, -1}}},
                             {"工业", {{1000, 40000, -1}, {300, 2000, -1}, {20, 300, -1}}},
                             {"建筑业", {{-1, 80000, 80000}, {-1, 6000, 5000}, {-1, 300, 300}}},
                             {"批发业", {{200, 40000, -1}, {20, 5000, -1}, {5, 1000, -1}}},
                             {"零售业", {{300, 20000, -1}, {50, 500, -1}, {10, 100, -1}}},
                             {"交通运输业", {{1000, 30000, -1}, {300, 3000, -1}, {20, 200, -1}}},
                             {"仓储业", {{200, 30000, -1}, {100, 1000, -1}, {20, 100, -1}}},
                             {"邮政业", {{1000, 30000, -1}, {300, 2000, -1}, {20, 100, -1}}},
                             {"住宿业", {{300, 10000, -1}, {100, 2000, -1}, {10, 100, -1}}},
                             {"餐饮业", {{300, 10000, -1}, {100, 2000, -1}, {10, 100, -1}}},
                             {"信息传输业", {{2000, 100000, -1}, {100, 1000, -1}, {10, 100, -1}}},
                             {"软件和信息技术服务业", {{300, 10000, -1}, {100, 1000, -1}, {10, 50, -1}}},
                             {"房地产开发经营", {{-1, 200000, 10000}, {-1, 1000, 5000}, {-1, 100, 2000}}},
                             {"物业管理", {{1000, 5000, -1}, {300, 1000, -1}, {100, 500, -1}}},
                             {"租赁和商务服务业", {{300, -1, 120000}, {100, -1, 8000}, {10, -1, 100}}},
                             {"其他未列明行业", {{300, -1, -1}, {100, -1, -1}, {10, -1, -1}}}};

constexpr EnterpriseSize kSizes[] = {EnterpriseSize::large, EnterpriseSize::medium, EnterpriseSize::small,
                                     EnterpriseSize::micro};

std::int64_t unit(std::size_t figure) { return figure == 0 ? 1 : 1'000'000; }

SizeFigures figures(const std::int64_t (&bounds)[3]) {
  SizeFigures all;
  for (std::size_t i = 0; i < 3; ++i) {
    if (bounds[i] != kUnasked) all[i] = bounds[i] * unit(i);
  }
  return all;
}

const SizeTrade& trade(std::string_view name) {
  const SizeTrade* found = size_trade(folded(name));
  REQUIRE(found != nullptr);
  return *found;
}

EnterpriseSize size(const SizeTrade& of, const SizeFigures& given) {
  const SizeBetween between = enterprise_size(of, given);
  REQUIRE(between.least == between.most);
  return between.least;
}

}  // namespace

TEST_CASE("300号: each figure is reached at it, and one below it is a size down", "[sizes]") {
  for (const Trade& one : kTrades) {
    INFO(one.name);
    const SizeTrade& of = trade(one.name);
    for (std::size_t at = 0; at < 3; ++at) {
      const SizeFigures reached = figures(one.bounds[at]);
      CHECK(size(of, reached) == kSizes[at]);
      for (std::size_t i = 0; i < 3; ++i) {
        CHECK(asks(of, static_cast<SizeFigure>(i)) == (one.bounds[at][i] != kUnasked));
        if (!reached[i]) continue;
        SizeFigures missed = reached;
        --*missed[i];  // by one person, by one cent
        const EnterpriseSize down = size(of, missed);
        CHECK(down < kSizes[at]);
        // What all other figures reach does not help.
        missed = figures(one.bounds[0]);
        missed[i] = *reached[i] - 1;
        CHECK(size(of, missed) == kSizes[at + 1]);
      }
    }
  }
}

TEST_CASE("300号: a figure that is not given leaves open only what hangs on it", "[sizes]") {
  const SizeTrade& industry = trade("工业");
  const SizeBetween few = enterprise_size(industry, {299, std::nullopt, std::nullopt});
  CHECK(few.least == EnterpriseSize::micro);
  CHECK(few.most == EnterpriseSize::small);
  const SizeBetween many = enterprise_size(industry, {1000, std::nullopt, std::nullopt});
  CHECK(many.least == EnterpriseSize::micro);
  CHECK(many.most == EnterpriseSize::large);
  CHECK(size(industry, {19, std::nullopt, std::nullopt}) == EnterpriseSize::micro);
  CHECK(size(trade("其他未列明行业"), {300, std::nullopt, std::nullopt}) == EnterpriseSize::large);
}

TEST_CASE("300号: a trade by its own name, and none by a name that could be two", "[sizes]") {
  CHECK(trade_name(trade("制造业")) == "工业");
  CHECK(trade_name(trade("农林牧渔业")) == "农、林、牧、渔业");
  CHECK(trade_name(trade("电力、热力、燃气及水生产和供应业")) == "工业");
  CHECK(trade_name(trade(" 物业 管理 ")) == "物业管理");
  for (const char* name : {"", "批发和零售业", "交通运输、仓储和邮政业", "服务业", "工", "工业|建筑业"}) {
    INFO(name);
    CHECK(size_trade(folded(name)) == nullptr);
  }
}

TEST_CASE("300号: figures as they are written, and none where no unit is", "[sizes]") {
  CHECK(read_persons(folded("1,200 人")) == 1200);
  CHECK(read_persons("0") == 0);
  CHECK(read_persons(folded("８０")) == 80);
  for (const char* cell : {"", "约80", "80余人", "12.5", "-3", "1,20", "1,2000", "，200"}) {
    INFO(cell);
    CHECK_FALSE(read_persons(folded(cell)));
  }
  const std::string in_wan = folded("营业收入（万元）");
  CHECK(read_money("4", in_wan) == 4'000'000);
  CHECK(read_money("0.5", in_wan) == 500'000);
  CHECK(read_money("4", folded("营业收入（元）")) == 400);
  CHECK(read_money(folded("4亿元"), in_wan) == 40'000'000'000);
  CHECK(read_money(folded("4,000.50元"), in_wan) == 400'050);
  CHECK(read_money(folded("39999.999999万元"), "") == 39'999'999'999);
  for (const char* cell : {"4000", "4000美元", "", "4.", ".5万元", "四亿元", "99999999999999999999元"}) {
    INFO(cell);
    CHECK_FALSE(read_money(folded(cell), folded("营业收入")));
  }
}

}  // namespace zice::test
