#include "lists/remarks.h"

#include <algorithm>

#include "json/source.h"
#include "text/keyed.h"
#include "text/text.h"

namespace zice {
namespace {

// Of one code.
struct Rest {
  std::string code;
  std::size_t count = 0;
};

Rest& rest_of(std::vector<Rest>& rest, const std::string& code) {
  const auto known =
      std::find_if(rest.begin(), rest.end(), [&](const Rest& one) { return one.code == code; });
  return known != rest.end() ? *known : rest.emplace_back(Rest{code, 0});
}

ListRemarks& sort_of(std::vector<ListRemarks>& sorts, const Finding& finding, ListColumn about) {
  const std::string heading = about == ListColumn::none ? std::string() : finding.fact;
  const auto known = std::find_if(sorts.begin(), sorts.end(), [&](const ListRemarks& one) {
    return one.code == finding.code && one.about == about && one.heading == heading;
  });
  return known != sorts.end() ? *known : sorts.emplace_back(ListRemarks{finding.code, heading, about, 0, {}});
}

}  // namespace

std::vector<ListRemarks> in_sorts(Findings& findings, const std::vector<ListColumn>& about) {
  std::vector<Keyed> order;
  for (const Finding& finding : findings)
    order.push_back({finding.line, static_cast<std::uint32_t>(order.size())});
  put_in_order(order);
  Findings kept;
  std::vector<Rest> rest;
  std::vector<ListRemarks> sorts;
  for (const Keyed& place : order) {
    Finding& finding = findings[place.item];
    ListRemarks& sort = sort_of(sorts, finding, about[place.item]);
    ++sort.count;
    if (++rest_of(rest, finding.code).count > kMostFindings) continue;
    sort.findings.push_back(static_cast<int>(kept.size()));
    kept.push_back(std::move(finding));
  }
  for (const Rest& one : rest) {
    if (one.count <= kMostFindings) continue;
    Finding& finding = kept.emplace_back();
    finding.code = one.code;
    finding.line = 0;
    finding.message = concat({"这样的还有 ", std::to_string(one.count - kMostFindings), " 处，没有逐条列出"});
  }
  findings = std::move(kept);
  return sorts;
}

}  // namespace zice
