#include "text/keyed.h"

#include <algorithm>

#include "text/text.h"

namespace zice {

void put_in_order(std::vector<Keyed>& items) {
  std::sort(items.begin(), items.end(),
            [](const Keyed& a, const Keyed& b) { return a.key != b.key ? a.key < b.key : a.item < b.item; });
}

void sort_unique(std::vector<std::int64_t>& values, std::size_t start) {
  const auto first = values.begin() + static_cast<std::ptrdiff_t>(start);
  std::sort(first, values.end());
  values.erase(std::unique(first, values.end()), values.end());
}

std::vector<std::size_t> first_same(const std::vector<std::string_view>& texts) {
  std::vector<Keyed> order;
  for (const std::string_view text : texts)
    order.push_back({hash_of(text), static_cast<std::uint32_t>(order.size())});
  put_in_order(order);
  std::vector<std::size_t> first(texts.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t item = order[i].item;
    const bool again = i > 0 && order[i - 1].key == order[i].key && texts[order[i - 1].item] == texts[item];
    first[item] = again ? first[order[i - 1].item] : item;
  }
  return first;
}

}  // namespace zice
