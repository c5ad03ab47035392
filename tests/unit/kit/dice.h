// Seeded chance. The numbers are drawn and mapped the same way everywhere, so a failing sample can be drawn
// again. A fuzzer throws the first of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

namespace zice::test {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  // Two bytes a throw while there are any.
  explicit Dice(std::string_view thrown) : engine_(thrown.size()), thrown_(thrown) {}

  // One of 0 … count-1.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(draw() % count); }
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(draw() % static_cast<std::uint64_t>(most - least + 1));
  }
  bool chance(unsigned percent) { return draw() % 100 < percent; }

  template <class Item>
  const Item& pick(const std::vector<Item>& items) {
    return items[below(items.size())];
  }

  template <class Item>
  void shuffle(std::vector<Item>& items) {
    for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[below(left)]);
  }

 private:
  std::uint64_t draw() {
    if (thrown_.size() < 2) return engine_();
    const auto byte = [&](std::size_t i) {
      return static_cast<std::uint64_t>(static_cast<unsigned char>(thrown_[i]));
    };
    const std::uint64_t number = byte(0) << 8 | byte(1);
    thrown_.remove_prefix(2);
    return number;
  }

  std::mt19937_64 engine_;
  std::string_view thrown_;
};

}  // namespace zice::test
