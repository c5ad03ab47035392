#include "zice/cite.h"

#include <array>

#include "text/text.h"

namespace zice {
namespace {

std::string chinese_number(int number) {
  static constexpr std::array<std::string_view, 10> digits = {"",   "一", "二", "三", "四",
                                                              "五", "六", "七", "八", "九"};
  if (number <= 0 || number > 99) return std::to_string(number);
  const auto tens = static_cast<std::size_t>(number / 10);
  const auto ones = static_cast<std::size_t>(number % 10);
  return concat({tens > 1 ? digits[tens] : "", tens > 0 ? "十" : "", digits[ones]});
}

int to_int(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

std::string article(std::string_view cite) {
  if (cite.substr(0, 6) == "annex-") return concat({"附件", cite.substr(6)});
  const std::size_t dot = cite.find('.');
  const std::string whole = chinese_number(to_int(cite.substr(0, dot)));
  if (dot == std::string_view::npos) return concat({"第", whole, "条"});
  return concat({"第", whole, "条（", chinese_number(to_int(cite.substr(dot + 1))), "）"});
}

}  // namespace zice
