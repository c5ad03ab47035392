// Long work as stages that are done piece by piece, so that a page may paint and hear a key between two of
// them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace zice {

// Of most loops so many turns make a piece: some milliseconds on a phone.
inline constexpr std::size_t kTurnsInPiece = 128;

class Pieces {
 public:
  // Stages are done in the order in which they were added. `count` is asked when those before are done.
  void each(std::function<std::size_t()> count, std::function<void(std::size_t)> act,
            std::size_t turns = kTurnsInPiece) {
    stages_.push_back({std::move(count), std::move(act), turns});
  }
  void once(std::function<void()> act) {
    each([] { return 1; }, [act = std::move(act)](std::size_t) { act(); });
  }

  // Does the next piece. False once all is done.
  bool step() {
    if (at_ == stages_.size()) return false;
    const Stage& stage = stages_[at_];
    const std::size_t count = stage.count();
    for (const std::size_t end = std::min(count, turn_ + stage.turns); turn_ < end; ++turn_) stage.act(turn_);
    if (turn_ < count) return true;
    turn_ = 0;
    return ++at_ < stages_.size();
  }

 private:
  struct Stage {
    std::function<std::size_t()> count;
    std::function<void(std::size_t)> act;
    std::size_t turns;
  };
  std::vector<Stage> stages_;
  std::size_t at_ = 0;
  std::size_t turn_ = 0;  // of that stage
};

}  // namespace zice
