#include "weighing/telling_pairs.h"

#include <algorithm>

namespace zice {
namespace {

// Under one answer and under the other a node shows the same status; why it is discretionary does not matter.
constexpr OutcomePairs kAlike = 0b1000'0110'0110'0001;
constexpr OutcomePairs kUnmetInBoth = 0b1000'0000'0000'0000;

constexpr OutcomePairs both(OutcomePairs a, OutcomePairs b) { return static_cast<OutcomePairs>(a & b); }

TellingPairs joined(TellingPairs a, TellingPairs b, OutcomePairs (*join)(OutcomePairs, OutcomePairs)) {
  TellingPairs result{join(a.alike, b.alike), 0};
  if (a.telling != 0) result.telling |= join(a.telling, b.all());
  if (b.telling != 0) result.telling |= join(a.alike, b.telling);
  return result;
}

// All that children can come to together: none of them tells anything, or one does and the others may.
template <class Count>
TellingPairs counted(const std::vector<TellingPairs>& children, const Count& count) {
  std::vector<OutcomePairs> own;
  for (const TellingPairs& child : children) own.push_back(child.alike);
  TellingPairs result{count(own), 0};
  std::transform(children.begin(), children.end(), own.begin(),
                 [](const TellingPairs& child) { return child.all(); });
  for (std::size_t i = 0; i < children.size(); ++i) {
    if (children[i].telling == 0) continue;
    own[i] = children[i].telling;
    result.telling |= count(own);
    own[i] = children[i].all();
  }
  return result;
}

}  // namespace

TellingPairs& TellingPairs::operator|=(const TellingPairs& other) {
  alike |= other.alike;
  telling |= other.telling;
  return *this;
}

TellingPairs seen_at(TellingPairs pairs, Opened opened) {
  const OutcomePairs kept = opened == Opened::always ? kAlike : kUnmetInBoth;
  const auto differ = static_cast<OutcomePairs>(pairs.all() & ~kAlike);
  const auto closed = static_cast<OutcomePairs>(pairs.telling & kAlike & ~kept);
  return {static_cast<OutcomePairs>(both(pairs.alike, kAlike) | closed),
          static_cast<OutcomePairs>(differ | both(pairs.telling, kept))};
}

TellingPairs worst_of(TellingPairs a, TellingPairs b) { return joined(a, b, worst_of); }
TellingPairs best_of(TellingPairs a, TellingPairs b) { return joined(a, b, best_of); }

TellingPairs nth_best(const std::array<int, 2>& needs, const std::vector<TellingPairs>& children) {
  return counted(children, [&](const std::vector<OutcomePairs>& own) { return nth_best(needs, own); });
}

TellingPairs each_declared(const std::vector<TellingPairs>& declared, const std::vector<TellingPairs>& all) {
  const std::vector<OutcomePairs> none;
  if (!declared.empty())
    return counted(declared, [&](const std::vector<OutcomePairs>& own) { return each_declared(own, none); });
  // Any one may yet be declared.
  TellingPairs any{each_declared(none, none), 0};
  for (const TellingPairs& one : all) any |= one;
  return any;
}

}  // namespace zice
