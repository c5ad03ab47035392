// What is wrong with an input file. Findings are data: a loader reports all of them at once and
// never throws, so a caller decides how to show them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zice {

// One mistake in one file. `code` is stable and made where the mistake is found (for example
// "json/duplicate_key", "fact/range"); `message` is Chinese and says what is wrong and what was expected.
// The last three name the fact or document concerned, the value as written (a string with its quotes) and
// what was expected, where the mistake is about one; they are empty otherwise.
struct Finding {
  std::string file;
  std::uint32_t line = 1;    // 1-based
  std::uint32_t column = 1;  // 1-based, counted in Unicode code points
  std::string code;
  std::string message;
  std::string fact;
  std::string value;
  std::string expected;
};

using Findings = std::vector<Finding>;

// "file:line:column: code: message".
std::string to_string(const Finding& finding);

// Either a value or the findings that prevented it.
template <class T>
struct Loaded {
  std::optional<T> value;
  Findings findings;
  explicit operator bool() const { return value.has_value(); }
};

}  // namespace zice
