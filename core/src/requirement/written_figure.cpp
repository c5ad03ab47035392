#include "requirement/written_figure.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/decimal.h"
#include "text/text.h"

namespace zice {
namespace {

// Units that texts use for one another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kSame = {{{"％", "%"},
                                                                                 {"平方米", "m²"},
                                                                                 {"㎡", "m²"},
                                                                                 {"户", "家"},
                                                                                 {"名", "人"},
                                                                                 {"场", "次"},
                                                                                 {"周年", "年"},
                                                                                 {"个自然年", "个自然年度"}}};
constexpr std::array<std::pair<std::string_view, int>, 2> kScales = {{{"万", 4}, {"亿", 8}}};

// "万元" is 10^4 of "元".
struct Unit {
  std::string_view base;
  int exponent = 0;
};

Unit unit_of(std::string_view name) {
  Unit unit{name, 0};
  for (const auto& [scale, exponent] : kScales) {
    if (name.size() > scale.size() && name.substr(0, scale.size()) == scale)
      unit = {name.substr(scale.size()), exponent};
  }
  for (const auto& [other, base] : kSame) {
    if (unit.base == other) unit.base = base;
  }
  return unit;
}

struct Parts {
  std::string_view number, unit;
};

Parts parts_of(std::string_view written) {
  const std::size_t end = std::min(written.find_first_not_of("0123456789."), written.size());
  const bool space = end < written.size() && written[end] == ' ';
  return {written.substr(0, end), written.substr(end + (space ? 1 : 0))};
}

// Whether that is a number with this unit behind it, or one of the same kind.
bool has_unit(std::string_view written, std::string_view unit) {
  const Parts parts = parts_of(written);
  return !parts.number.empty() && unit_of(parts.unit).base == unit_of(unit).base;
}

Decimal decimal_of(const JsonValue& written, std::string_view unit, int places) {
  if (written.type == JsonValue::Type::number) return read_decimal(written.text, places);
  const Parts parts = parts_of(written.text);
  const int shift = unit_of(parts.unit).exponent - unit_of(unit).exponent;
  return read_decimal(concat({parts.number, "e", std::to_string(shift)}), places);
}

}  // namespace

std::int64_t read_written_figure(JsonSource& source, ObjectReader& object, std::string_view key,
                                 std::string_view unit, int places) {
  const JsonValue* written = object.any(key);
  if (written == nullptr || !written->is(JsonValue::Type::number))
    written = object.required(key, JsonValue::Type::string);
  if (written == nullptr) return 0;
  if (written->is(JsonValue::Type::string) && !has_unit(written->text, unit)) {
    source.report(written->offset, "ruleset/figure_unit",
                  {source.excerpt(*written), " 应是一个数和它的单位，这里的单位是“", unit, "”，例如 \"80 ",
                   unit, "\""});
    return 0;
  }
  const Decimal figure = decimal_of(*written, unit, places);
  if (figure.error == DecimalError::none && figure.scaled > 0) return figure.scaled;
  source.report(
      written->offset, "ruleset/figure",
      {"数值 ", source.excerpt(*written), " 应大于零，且小数不超过 ", std::to_string(places), " 位"});
  return 0;
}

std::int64_t written_figure(const JsonValue& written, std::string_view unit, int places) {
  return decimal_of(written, unit, places).scaled;
}

}  // namespace zice
