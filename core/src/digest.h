#pragma once

#include <string>
#include <string_view>

namespace zice {

// "sha1-" and forty hexadecimal digits: names the bytes, and is no signature.
std::string digest(std::string_view bytes);

}  // namespace zice
