#include "json/mends.h"

#include <array>
#include <utility>

namespace zice {
namespace {

// What Chinese input methods and word processors put in the place of JSON's own marks.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kFullWidth = {
    {{"，", "：全角逗号，改成半角的 ,"},
     {"、", "：顿号，改成半角的逗号 ,"},
     {"；", "：改成半角的逗号 ,"},
     {"：", "：全角冒号，改成半角的 :"},
     {"“", "：中文引号，改成半角的 \""},
     {"”", "：中文引号，改成半角的 \""},
     {"＂", "：全角引号，改成半角的 \""},
     {"‘", "：中文引号，改成半角的 \""},
     {"’", "：中文引号，改成半角的 \""},
     {"｛", "：全角括号，改成半角的 {"},
     {"｝", "：全角括号，改成半角的 }"},
     {"【", "：改成半角的方括号 ["},
     {"】", "：改成半角的方括号 ]"},
     {"\xC2\xA0", "：不换行空格，改成普通空格"},
     {"　", "：全角空格，改成普通空格"}}};

// Words of other languages.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kWords = {
    {{"True", "：写作 true"},
     {"TRUE", "：写作 true"},
     {"False", "：写作 false"},
     {"FALSE", "：写作 false"},
     {"None", "：没有就整项不写"},
     {"undefined", "：没有就整项不写"},
     {"NaN", "：没有就整项不写"}}};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The last character before `start` that is no space; '\0' if there is none.
char before(std::string_view text, std::size_t start) {
  while (start > 0 && is_space(text[start - 1])) --start;
  return start == 0 ? '\0' : text[start - 1];
}

template <class Pairs>
std::string_view known(const Pairs& pairs, std::string_view written) {
  for (const auto& [word, mend] : pairs) {
    if (word == written) return mend;
  }
  return {};
}

std::string_view of_value(char previous, std::string_view written) {
  const bool after_value =
      previous == '"' || previous == '}' || previous == ']' || is_digit(previous) || is_letter(previous);
  if (written[0] == '"') return after_value ? "：前面少了逗号（键后面的话是冒号）" : "";
  if (written[0] == '{' || written[0] == '[') return after_value ? "：前面少了逗号，或文件里有两份内容" : "";
  if (written[0] == '+') return "：数前面不写加号";
  if (written[0] == '.') return "：小数写作 0.5，不省去 0";
  if (written[0] == '0') return "：数前面不写多余的 0";
  if (is_letter(written[0])) return "：键和文字要放在半角双引号里";
  if (is_digit(written[0]) && after_value) return "：前面少了逗号，或数的千分位写了空格";
  return {};
}

}  // namespace

std::string_view mend_of(std::string_view text, std::size_t start, std::size_t end) {
  const std::string_view written = text.substr(start, end - start);
  if (written.empty()) return {};
  for (const std::string_view mend : {known(kFullWidth, written), known(kWords, written)}) {
    if (!mend.empty()) return mend;
  }
  const char previous = before(text, start);
  if (written[0] == '/' || written[0] == '#') return "：JSON 没有注释，要说明的写进 note";
  if (written[0] == '\'' || written[0] == '`') return "：键和文字用半角双引号 \"";
  if ((written[0] == '}' || written[0] == ']') && previous == ',') return "：前面多了一个逗号";
  if (written[0] == ',' && previous == ',') return "：多了一个逗号";
  return of_value(previous, written);
}

}  // namespace zice
