// What is wrong with the bytes of a JSON text before its grammar is: encoding, NUL, unpaired surrogates,
// numbers that no double holds. All of it at once; the reader behind it would stop at the first, or not
// notice.
#include <string>

#include "json/source.h"
#include "text/decimal.h"
#include "zice/utf8.h"

namespace zice {
namespace {

// The code unit of a `\uXXXX` escape whose backslash stands at `at`, or -1.
int escaped_unit(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const char c = text[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_number_character(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// Whether a number as written is at or beyond 10^300, where a double ends soon. Its value is never needed,
// and a reader that would need it is not asked.
bool is_beyond_double(std::string_view number) {
  std::int64_t integer_digits = 0;
  std::size_t at = 0;
  for (; at < number.size() && number[at] != '.' && number[at] != 'e' && number[at] != 'E'; ++at) {
    if (integer_digits > 0 || (number[at] >= '1' && number[at] <= '9')) ++integer_digits;
  }
  const std::size_t mark = number.find_first_of("eE", at);
  const std::int64_t exponent = mark == std::string_view::npos ? 0 : read_exponent(number.substr(mark + 1));
  return integer_digits + exponent > 300;
}

}  // namespace

bool JsonSource::check_bytes() {
  const std::size_t before = findings_.size();
  if (text_.substr(0, 3) == "\xEF\xBB\xBF")
    report(0, "json/bom", {"文件以字节顺序标记（BOM）开头，请存为不带 BOM 的 UTF-8"});
  bool in_string = false;
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t length = utf8_length(text_, at);
    const auto offset = static_cast<std::uint32_t>(at);
    if (length == 0) {
      report(offset, "json/utf8", {"不是合法的 UTF-8 字节：多半存成了 GBK（记事本的 ANSI），请另存为 UTF-8"});
      return false;  // from here on nothing can be read reliably
    }
    if (text_[at] == '\0') report(offset, "json/nul", {"文件中有空字符（NUL）"});
    if (in_string && text_[at] == '\\') {
      const int unit = escaped_unit(text_, at);
      if (unit >= 0xD800 && unit <= 0xDBFF) {
        const int low = escaped_unit(text_, at + 6);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          at += 12;
          continue;
        }
      }
      if (unit >= 0xD800 && unit <= 0xDFFF)
        report(offset, "json/lone_surrogate", {"转义 ", text_.substr(at, 6), " 是不成对的代理码位"});
      const bool escapes_delimiter = at + 1 < text_.size() && (text_[at + 1] == '"' || text_[at + 1] == '\\');
      at += unit >= 0 ? 6 : escapes_delimiter ? 2 : 1;
      continue;
    }
    if (!in_string && is_number_character(text_[at])) {
      const std::size_t start = at;
      while (at < text_.size() && is_number_character(text_[at])) ++at;
      const std::string_view number = text_.substr(start, at - start);
      if (is_beyond_double(number))
        report(offset, "json/number_range", {"数字 ", number.substr(0, 40), " 超出可表示的范围"});
      continue;
    }
    if (text_[at] == '"') in_string = !in_string;
    at += length;
  }
  return findings_.size() == before;
}

}  // namespace zice
