// Thousands of items told apart by sorting.
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

// Sorts the values from `start` on and drops repeated ones.
void sort_unique(std::vector<std::int64_t>& values, std::size_t start);

// For each text the first that is the same.
std::vector<std::size_t> first_same(const std::vector<std::string_view>& texts);

}  // namespace zice
