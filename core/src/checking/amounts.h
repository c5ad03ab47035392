// Figures as texts write them.
#pragma once

#include <string_view>
#include <vector>

namespace zice {

struct Amount {
  double value = 0;       // with 万 and 亿 multiplied out: "1亿元" is 1e8
  bool percent = false;   // "80%", "百分之八十"
  bool years = false;     // "2年", "两周年", "1个自然年度"
  std::string_view text;  // as written, with its 万, 亿 or %
};

// In the order of the text. Chinese numerals count up to 9,999 before 万 and 亿.
std::vector<Amount> amounts_in(std::string_view text);

// By what a unit multiplies: 万元 by 10,000.
double scale_of(std::string_view unit);

// Whether a text says that figure with one of these words behind it: 3 in "每三年", with "年".
bool says_amount(std::string_view text, double value, std::initializer_list<std::string_view> units);

}  // namespace zice
