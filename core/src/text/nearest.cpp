#include "text/nearest.h"

#include <algorithm>
#include <numeric>

#include "text/text.h"

namespace zice {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

std::string nearest(std::string_view written, const std::vector<std::string>& known) {
  std::string best;
  std::size_t best_distance = 0;
  if (written.size() > 100) return best;
  for (const std::string& name : known) {
    const std::size_t distance = edit_distance(written, name);
    const std::size_t allowed = std::max<std::size_t>(2, name.size() / 3);
    if (distance <= allowed && (best.empty() || distance < best_distance)) {
      best = name;
      best_distance = distance;
    }
  }
  return best;
}

std::string nearest_hint(std::string_view name) {
  return name.empty() ? std::string() : concat({"；最接近的是 ", name});
}

}  // namespace zice
