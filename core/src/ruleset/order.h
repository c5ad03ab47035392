// The order in which the nodes of a ruleset's tree are weighed again after an answer: each after all that
// stands in it, so that a node is weighed once however many of those below it were.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "zice/vocabulary.h"

namespace zice {

struct RulesetModel;
using NodeIndex = std::int32_t;

// A node's place in that order. What stands in a node comes right before it, so a subtree is a range.
using Turn = std::uint32_t;
inline constexpr Turn kNoTurn = std::numeric_limits<Turn>::max();

// A set of them.
class TurnSet {
 public:
  void resize(std::size_t turns) { words_.resize((turns + kBits - 1) / kBits); }
  void set(Turn turn) { words_[turn / kBits] |= bit(turn); }
  void reset(Turn turn) { words_[turn / kBits] &= ~bit(turn); }
  void clear() { std::fill(words_.begin(), words_.end(), 0); }
  // Of a set of the same size.
  void add(const TurnSet& other) {
    for (std::size_t word = 0; word < words_.size(); ++word) words_[word] |= other.words_[word];
  }

  // Takes them out from the least on, each before it is visited; later ones may be set meanwhile.
  template <class Visit>
  void drain(const Visit& visit) {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      while (words_[word] != 0) {
        const auto turn = static_cast<Turn>(word * kBits + countr_zero(words_[word]));
        words_[word] &= words_[word] - 1;
        visit(turn);
      }
    }
  }

  // The least from `first` on and before `end`; `end` if there is none.
  Turn next(Turn first, Turn end) const {
    for (std::size_t word = first / kBits; word * kBits < end; ++word) {
      const std::uint64_t from = word == first / kBits ? words_[word] & ~(bit(first) - 1) : words_[word];
      if (from != 0) return std::min(end, static_cast<Turn>(word * kBits + countr_zero(from)));
    }
    return end;
  }

 private:
  static constexpr std::size_t kBits = 64;
  static std::uint64_t bit(Turn turn) { return std::uint64_t{1} << turn % kBits; }
  static std::size_t countr_zero(std::uint64_t bits) {
    return static_cast<std::size_t>(std::countr_zero(bits));
  }

  std::vector<std::uint64_t> words_;
};

class WeighingOrder {
 public:
  struct Step {
    NodeIndex node = 0;
    Turn parent = kNoTurn;        // of all but the root
    Turn first_below = 0;         // where its subtree begins, itself if nothing stands in it
    bool is_below_trial = false;  // whether facts may be tried at a node that it stands in, the root left out
  };

  WeighingOrder() = default;
  // Of a tree whose shared facts have their places.
  explicit WeighingOrder(const RulesetModel& model);

  std::size_t size() const { return steps_.size(); }
  const Step& step(Turn turn) const { return steps_[turn]; }
  Turn root() const { return static_cast<Turn>(steps_.size()) - 1; }
  // What an answer decides by itself: the leaves that ask for it, and of what is declared or says
  // how many functions are needed the rule on functions.
  std::span<const Turn> asking(FactIndex fact) const {
    return {asking_.data() + first_asking_[fact], first_asking_[fact + 1U] - first_asking_[fact]};
  }
  // Where a missing fact is tried for several leaves; kNoTurn of any other.
  Turn tried_at(FactIndex fact) const { return tried_at_[fact]; }
  // Where facts are tried, ascending; the root left out.
  const std::vector<Turn>& trying() const { return trying_; }

 private:
  void add(const RulesetModel& model, NodeIndex index);
  void list_tried(const RulesetModel& model);
  void list_asking(const RulesetModel& model, const std::vector<Turn>& turns);

  std::vector<Step> steps_;
  std::vector<std::uint32_t> first_asking_;  // by fact, and where the last ends
  std::vector<Turn> asking_;
  std::vector<Turn> tried_at_;
  std::vector<Turn> trying_;
};

}  // namespace zice
