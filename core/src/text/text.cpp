#include "text/text.h"

#include <algorithm>

namespace zice {

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text.append(part);
  return text;
}

std::string_view shortened(std::string_view text, std::size_t length) {
  std::size_t end = std::min(text.size(), length);
  while (end > 0 && end < text.size() && continues_code_point(text[end])) --end;
  return text.substr(0, end);
}

std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

std::string join(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) {
    if (!text.empty()) text.append("、");
    text.append(item);
  }
  return text;
}

}  // namespace zice
