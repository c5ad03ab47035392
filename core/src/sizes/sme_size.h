// How large an enterprise is by 《中小企业划型标准规定》（工信部联企业〔2011〕300号）: its trade, the persons
// employed, the revenue and the total assets. Of a mixed trade the text that was at hand says nothing, so
// that only the trades themselves are known.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zice {

inline constexpr std::string_view kSizeStandard = "《中小企业划型标准规定》（工信部联企业〔2011〕300号）";

enum class EnterpriseSize : std::uint8_t { micro, small, medium, large };
enum class SizeFigure : std::uint8_t { workforce, revenue, assets };
inline constexpr std::size_t kSizeFigures = 3;

// Persons; hundredths of a yuan. Nothing where it is not known.
using SizeFigures = std::array<std::optional<std::int64_t>, kSizeFigures>;

struct SizeTrade;
// By the name that the standard gives it, or another of the very same trade; `trade` is folded. Null if the
// standard has none of that name.
const SizeTrade* size_trade(std::string_view trade);
std::string_view trade_name(const SizeTrade& trade);
// Whether the standard looks at that figure in this trade.
bool asks(const SizeTrade& trade, SizeFigure figure);

// Between what the missing figures leave it.
struct SizeBetween {
  EnterpriseSize least = EnterpriseSize::micro;
  EnterpriseSize most = EnterpriseSize::large;
};
SizeBetween enterprise_size(const SizeTrade& trade, const SizeFigures& figures);

std::string_view size_name(EnterpriseSize size);  // 大型
std::string_view figure_name(SizeFigure figure);  // 从业人员
// What a trade asks of a size, as 从业人员 1000 人及以上且营业收入 40000 万元及以上; "" of micro.
std::string bounds_in_words(const SizeTrade& trade, EnterpriseSize size);

// 1,200 or 1200人 as persons.
std::optional<std::int64_t> read_persons(std::string_view cell);
// 3.5亿元, 2000万元, 2,000 as hundredths of a yuan; where the cell gives no unit, by that of its heading.
// Both folded. Nothing where no unit stands anywhere, or more than the figure does.
std::optional<std::int64_t> read_money(std::string_view cell, std::string_view heading);

}  // namespace zice
