#include "flat/flat.h"

#include <algorithm>

namespace zice {

std::uint8_t Flat::byte() {
  if (from_.empty()) {
    is_whole_ = false;
    return 0;
  }
  const auto first = static_cast<std::uint8_t>(from_[0]);
  from_.remove_prefix(1);
  return first;
}

// Seven bits a byte from the lowest on, the highest bit of a byte says that more follow; the sign is the
// lowest, so that small numbers of either sign are short (LEB128, zigzag).
std::int64_t Flat::whole(std::int64_t value) {
  if (!is_reading()) {
    auto left = static_cast<std::uint64_t>(value) << 1U ^ static_cast<std::uint64_t>(value >> 63);
    for (; left > 0x7F; left >>= 7U) to_->push_back(static_cast<char>((left & 0x7F) | 0x80));
    to_->push_back(static_cast<char>(left));
    return value;
  }
  std::uint64_t read = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const std::uint64_t next = byte();
    read |= (next & 0x7F) << shift;
    if (next < 0x80) break;
  }
  return static_cast<std::int64_t>(read >> 1U ^ (~(read & 1) + 1));
}

void Flat::text(std::string& value) {
  std::size_t length = value.size();
  number(length);
  if (!is_reading()) {
    to_->append(value);
    return;
  }
  value = from_.substr(0, length);
  pass(length);
}

void Flat::pass(std::size_t count) {
  if (count > from_.size()) is_whole_ = false;
  from_.remove_prefix(std::min(count, from_.size()));
}

}  // namespace zice
