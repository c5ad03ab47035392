#include "sizes/sme_size.h"

#include <algorithm>

#include "text/decimal.h"
#include "text/pick.h"
#include "text/text.h"
#include "text/words.h"

namespace zice {

// A dash: not asked of this trade.
constexpr std::int64_t kDash = -1;

// From what on an enterprise is of a size: persons, 万元 of revenue, 万元 of assets.
using Bounds = std::array<std::int64_t, kSizeFigures>;

struct SizeTrade {
  std::string_view names;  // folded, each between bars; the first but for its marks is the standard's
  std::string_view name;
  Bounds large;
  Bounds medium;
  Bounds small;
};

namespace {

constexpr SizeTrade kTrades[] = {
    {"|农、林、牧、渔业|农林牧渔业|农,林,牧,渔业|",
     "农、林、牧、渔业",
     {kDash, 20000, kDash},
     {kDash, 500, kDash},
     {kDash, 50, kDash}},
    {"|工业|采矿业|制造业|电力、热力、燃气及水生产和供应业|电力,热力,燃气及水生产和供应业|",
     "工业",
     {1000, 40000, kDash},
     {300, 2000, kDash},
     {20, 300, kDash}},
    {"|建筑业|", "建筑业", {kDash, 80000, 80000}, {kDash, 6000, 5000}, {kDash, 300, 300}},
    {"|批发业|", "批发业", {200, 40000, kDash}, {20, 5000, kDash}, {5, 1000, kDash}},
    {"|零售业|", "零售业", {300, 20000, kDash}, {50, 500, kDash}, {10, 100, kDash}},
    {"|交通运输业|交通运输业(不含铁路)|",
     "交通运输业",
     {1000, 30000, kDash},
     {300, 3000, kDash},
     {20, 200, kDash}},
    {"|仓储业|", "仓储业", {200, 30000, kDash}, {100, 1000, kDash}, {20, 100, kDash}},
    {"|邮政业|", "邮政业", {1000, 30000, kDash}, {300, 2000, kDash}, {20, 100, kDash}},
    {"|住宿业|", "住宿业", {300, 10000, kDash}, {100, 2000, kDash}, {10, 100, kDash}},
    {"|餐饮业|", "餐饮业", {300, 10000, kDash}, {100, 2000, kDash}, {10, 100, kDash}},
    {"|信息传输业|", "信息传输业", {2000, 100000, kDash}, {100, 1000, kDash}, {10, 100, kDash}},
    {"|软件和信息技术服务业|软件与信息技术服务业|",
     "软件和信息技术服务业",
     {300, 10000, kDash},
     {100, 1000, kDash},
     {10, 50, kDash}},
    {"|房地产开发经营|房地产开发经营业|",
     "房地产开发经营",
     {kDash, 200000, 10000},
     {kDash, 1000, 5000},
     {kDash, 100, 2000}},
    {"|物业管理|物业管理业|", "物业管理", {1000, 5000, kDash}, {300, 1000, kDash}, {100, 500, kDash}},
    {"|租赁和商务服务业|租赁与商务服务业|",
     "租赁和商务服务业",
     {300, kDash, 120000},
     {100, kDash, 8000},
     {10, kDash, 100}},
    {"|其他未列明行业|其他未列明|",
     "其他未列明行业",
     {300, kDash, kDash},
     {100, kDash, kDash},
     {10, kDash, kDash}}};

constexpr std::int64_t kCents = 1'000'000;  // of 1 万元

const Bounds& bounds_of(const SizeTrade& trade, EnterpriseSize size) {
  if (size == EnterpriseSize::large) return trade.large;
  return size == EnterpriseSize::medium ? trade.medium : trade.small;
}

std::int64_t in_smallest(std::size_t figure, std::int64_t bound) {
  return figure == static_cast<std::size_t>(SizeFigure::workforce) ? bound : bound * kCents;
}

// The largest size of which every bound is reached: 及以上 includes the figure, 以下 does not.
EnterpriseSize size_with(const SizeTrade& trade, const SizeFigures& figures, bool missing_reach) {
  for (const EnterpriseSize size : {EnterpriseSize::large, EnterpriseSize::medium, EnterpriseSize::small}) {
    const Bounds& bounds = bounds_of(trade, size);
    bool reached = true;
    for (std::size_t i = 0; i < kSizeFigures; ++i) {
      if (bounds[i] == kDash) continue;
      reached &= figures[i] ? *figures[i] >= in_smallest(i, bounds[i]) : missing_reach;
    }
    if (reached) return size;
  }
  return EnterpriseSize::micro;
}

// A figure with nothing but commas before each three of its digits, and at most so many places.
std::optional<std::int64_t> digits(std::string_view text, int places) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != ',') plain.push_back(text[i]);
    if (text[i] == ',' && (plain.empty() || !is_digits(text.substr(i + 1, 3)) || text.size() < i + 4 ||
                           (text.size() > i + 4 && text[i + 4] >= '0' && text[i + 4] <= '9')))
      return std::nullopt;
  }
  if (plain.empty() || plain.front() == '.' || plain.back() == '.' || !consists_of(plain, "0123456789."))
    return std::nullopt;
  const std::size_t first = std::min(plain.find_first_not_of('0'), plain.size() - 1);
  const std::size_t start = plain[first] == '.' ? first - 1 : first;
  const Decimal read = read_decimal(std::string_view(plain).substr(start), places);
  if (read.error != DecimalError::none) return std::nullopt;
  return read.scaled;
}

struct MoneyUnit {
  std::string_view name;
  int places;           // that a cent has of it, or the most that can be read
  std::int64_t factor;  // from the last of them to cents
};
constexpr MoneyUnit kMoneyUnits[] = {
    {"亿元", 9, 10}, {"亿", 9, 10}, {"万元", 6, 1}, {"万", 6, 1}, {"元", 2, 1}};

}  // namespace

const SizeTrade* size_trade(std::string_view trade) {
  const auto found = std::find_if(std::begin(kTrades), std::end(kTrades),
                                  [&](const SizeTrade& one) { return among(one.names, trade); });
  return found == std::end(kTrades) ? nullptr : found;
}

std::string_view trade_name(const SizeTrade& trade) { return trade.name; }

bool asks(const SizeTrade& trade, SizeFigure figure) {
  return trade.large[static_cast<std::size_t>(figure)] != kDash;
}

SizeBetween enterprise_size(const SizeTrade& trade, const SizeFigures& figures) {
  return {size_with(trade, figures, false), size_with(trade, figures, true)};
}

std::string_view size_name(EnterpriseSize size) {
  static constexpr std::string_view names[] = {"微型", "小型", "中型", "大型"};
  return pick(size, names);
}

std::string_view figure_name(SizeFigure figure) {
  static constexpr std::string_view names[] = {"从业人员", "营业收入", "资产总额"};
  return pick(figure, names);
}

std::string bounds_in_words(const SizeTrade& trade, EnterpriseSize size) {
  if (size == EnterpriseSize::micro) return {};
  std::string words;
  for (std::size_t i = 0; i < kSizeFigures; ++i) {
    const std::int64_t bound = bounds_of(trade, size)[i];
    if (bound == kDash) continue;
    const auto figure = static_cast<SizeFigure>(i);
    words.append(concat({words.empty() ? "" : "且", figure_name(figure), " ", std::to_string(bound),
                         figure == SizeFigure::workforce ? " 人及以上" : " 万元及以上"}));
  }
  return words;
}

std::optional<std::int64_t> read_persons(std::string_view cell) {
  drop_end(cell, "人");
  return digits(cell, 0);
}

std::optional<std::int64_t> read_money(std::string_view cell, std::string_view heading) {
  for (const MoneyUnit& unit : kMoneyUnits) {
    std::string_view figure = cell;
    const bool said = drop_end(figure, unit.name);
    const bool bare = !cell.empty() && cell.back() >= '0' && cell.back() <= '9';
    if (!said && !(bare && contains(heading, unit.name))) continue;
    const std::optional<std::int64_t> read = digits(figure, unit.places);
    if (!read || *read > INT64_MAX / unit.factor) return std::nullopt;
    return *read * unit.factor;
  }
  return std::nullopt;
}

}  // namespace zice
