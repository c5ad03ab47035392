// Expectations in words for people.
#pragma once

#include <string>
#include <string_view>

#include "json/tree.h"

namespace zice {

// Which words a status is told in.
enum class Words : std::uint8_t { status, verdict, paper, material, force, step };

std::string in_words(const Json& value, Words words);
// What a key of an assessment is called.
std::string key_text(std::string_view key);

}  // namespace zice
