// Thousands of items told apart by sorting keys.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zice {

struct Keyed {
  std::uint64_t key = 0;
  std::uint32_t item = 0;
};

// By key, and within one by item.
void put_in_order(std::vector<Keyed>& items);

// For each text the first that is the same.
std::vector<std::size_t> first_same(const std::vector<std::string_view>& texts);

}  // namespace zice
