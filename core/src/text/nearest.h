// The known name a misspelt one was probably meant to be: the nearest by edit distance (Levenshtein 1966),
// which is computed row by row (Wagner and Fischer 1974).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The candidate with the smallest distance, or "" if none is within a third of its length.
std::string nearest(std::string_view written, const std::vector<std::string>& known);

// "；最接近的是 X" for messages, "" if there is none.
std::string nearest_hint(std::string_view name);

// The ids of what has one.
template <class Items>
std::vector<std::string> ids(const Items& items) {
  std::vector<std::string> list;
  for (const auto& item : items) list.push_back(item.id);
  return list;
}

}  // namespace zice
