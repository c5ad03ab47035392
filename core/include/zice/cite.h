// Articles, as people name them.
#pragma once

#include <string>
#include <string_view>

namespace zice {

// "7.2" → "第七条（二）", "annex-1" → "附件1".
std::string article(std::string_view cite);

}  // namespace zice
