// Enumerations count themselves, so that a table of words that lacks one does not compile.
#pragma once

#include <cstddef>
#include <string_view>

namespace zice {

// How a compiler writes a value in the name of this function: "zice::Status::met", or "(zice::Status)7" where
// no enumerator has it.
template <auto kValue>
constexpr bool is_enumerator() {
  constexpr std::string_view written = __PRETTY_FUNCTION__;
  return written[written.rfind("kValue = ") + 9] != '(';
}

// How many enumerators there are, counted from 0 without a gap.
template <class Enum, std::size_t kCount = 0>
constexpr std::size_t count_of() {
  if constexpr (is_enumerator<static_cast<Enum>(kCount)>())
    return count_of<Enum, kCount + 1>();
  else
    return kCount;
}

}  // namespace zice
