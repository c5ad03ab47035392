#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The parts one after the other.
std::string concat(std::initializer_list<std::string_view> parts);

// "a、b、c".
std::string join(const std::vector<std::string>& items);

}  // namespace zice
