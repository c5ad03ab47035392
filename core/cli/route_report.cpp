#include "route_report.h"

#include <algorithm>

#include "wording.h"
#include "zice/deeds.h"

namespace zice::cli {
namespace {

constexpr std::size_t kMostShown = 5;

void print(std::ostream& out, const std::string& heading, const Routes& found, const Ruleset& ruleset) {
  if (found.routes.empty()) return;
  out << "\n" << heading << "\n";
  const std::size_t shown = std::min(found.routes.size(), kMostShown);
  for (std::size_t i = 0; i < shown; ++i) {
    for (std::size_t j = 0; j < found.routes[i].size(); ++j)
      out << (j > 0 ? "     " : "  " + std::to_string(i + 1) + ". ")
          << change_text(found.routes[i][j], ruleset) << "\n";
  }
  if (found.routes.size() + found.more > shown)
    out << "  另有 " << found.routes.size() + found.more - shown << " 种没有列出，改动不会更少\n";
  if (!found.exhaustive) out << "  " << not_all_tried << "\n";
}

}  // namespace

std::string route_text(const Route& route, const Ruleset& ruleset) {
  std::string joined;
  for (const Change& change : route) {
    if (!joined.empty()) joined += "；";
    joined += change_text(change, ruleset);
  }
  return joined;
}

void print_routes(std::ostream& out, const Assessment& assessment) {
  if (assessment.verdict == Verdict::meets) return;
  print(out, "最少的改动（按其中一种改，可核对的条件即全部达到；改动少的在前）", assessment.routes,
        assessment.ruleset);
  print(out, "改动更少，但只到" + std::string(word(Verdict::discretionary)) + "这一步",
        assessment.discretionary_routes, assessment.ruleset);
  if (assessment.routes.routes.empty() && assessment.verdict != Verdict::incomplete)
    out << "\n" << (assessment.routes.exhaustive ? no_route : not_all_tried) << "\n";
}

}  // namespace zice::cli
