#include "checking/amounts.h"

#include <array>
#include <cstdlib>
#include <string>
#include <utility>

#include "text/text.h"

namespace zice {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 11> kDigits = {{{"一", 1},
                                                                       {"二", 2},
                                                                       {"两", 2},
                                                                       {"三", 3},
                                                                       {"四", 4},
                                                                       {"五", 5},
                                                                       {"六", 6},
                                                                       {"七", 7},
                                                                       {"八", 8},
                                                                       {"九", 9},
                                                                       {"零", 0}}};
constexpr std::array<std::pair<std::string_view, int>, 3> kTens = {{{"十", 10}, {"百", 100}, {"千", 1000}}};
constexpr std::array<std::pair<std::string_view, double>, 4> kScales = {
    {{"百", 1e2}, {"千", 1e3}, {"万", 1e4}, {"亿", 1e8}}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Goes through a text from left to right.
class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  bool done() const { return at_ >= text_.size(); }
  std::size_t at() const { return at_; }
  std::string_view since(std::size_t from) const { return text_.substr(from, at_ - from); }
  void step() { ++at_; }
  bool begins(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
  bool take(std::string_view what) {
    if (!begins(what)) return false;
    at_ += what.size();
    return true;
  }
  template <class Pairs>
  auto one_of(const Pairs& pairs) -> decltype(&pairs[0].second) {
    for (const auto& [name, value] : pairs) {
      if (take(name)) return &value;
    }
    return nullptr;
  }

  // "1,000" and "0.5".
  double arabic() {
    std::string digits;
    for (; !done() && (is_digit(text_[at_]) || text_[at_] == '.' || text_[at_] == ','); ++at_) {
      if (text_[at_] != ',') digits += text_[at_];
    }
    return std::strtod(digits.c_str(), nullptr);
  }

  // "八十", "两", "一百二十"; below zero if there is none.
  double chinese() {
    int sum = 0;
    int digit = -1;
    bool found = false;
    for (;;) {
      if (const int* one = one_of(kDigits)) {
        digit = *one;
      } else if (const int* ten = one_of(kTens)) {
        sum += (digit < 0 ? 1 : digit) * *ten;
        digit = -1;
      } else {
        break;
      }
      found = true;
    }
    return found ? sum + (digit < 0 ? 0 : digit) : -1;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Amount> amounts_in(std::string_view text) {
  std::vector<Amount> found;
  for (Scan scan(text); !scan.done();) {
    const std::size_t from = scan.at();
    Amount amount;
    amount.percent = scan.take("百分之");
    if (scan.done()) break;
    amount.value = is_digit(text[scan.at()]) ? scan.arabic() : scan.chinese();
    if (amount.value < 0 || scan.at() == from) {
      scan.step();
      continue;
    }
    while (const double* scale = scan.one_of(kScales)) amount.value *= *scale;
    amount.percent = amount.percent || scan.take("%") || scan.take("％");
    amount.text = scan.since(from);
    amount.years = scan.begins("年") || scan.begins("周年") || scan.begins("个自然年") ||
                   scan.begins("个完整") || scan.begins("个会计年度");
    found.push_back(amount);
  }
  return found;
}

bool says_amount(std::string_view text, double value, std::initializer_list<std::string_view> units) {
  for (const Amount& amount : amounts_in(text)) {
    const auto end = static_cast<std::size_t>(amount.text.data() - text.data()) + amount.text.size();
    for (const std::string_view unit : units) {
      // "上一年度" is no year.
      if (amount.value == value && text.substr(end, unit.size()) == unit &&
          text.substr(end + unit.size(), 3) != "度")
        return true;
    }
  }
  return false;
}

double scale_of(std::string_view unit) {
  for (const auto& [name, scale] : kScales) {
    if (unit.substr(0, name.size()) == name) return scale;
  }
  return 1;
}

}  // namespace zice
