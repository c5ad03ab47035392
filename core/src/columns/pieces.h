// Long work as stages that are done piece by piece, so that a page may paint and hear a key between two of
// them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zice {

// Of most stages so many turns make a piece: some milliseconds on a phone.
inline constexpr std::size_t kTurnsInPiece = 64;

class Pieces {
 public:
  // Stages are done in the order in which they were added: `Count` is asked when those before are done, and
  // says how often `Act` is to be done. Both are members of `self`, which must outlive the work.
  template <auto Count, auto Act, class Self>
  void each(Self* self, std::size_t turns = kTurnsInPiece) {
    stages_.push_back({self, [](void* of) { return (static_cast<Self*>(of)->*Count)(); },
                       [](void* of, std::size_t turn) { (static_cast<Self*>(of)->*Act)(turn); }, turns});
  }
  template <auto Act, class Self>
  void once(Self* self) {
    stages_.push_back({self, [](void*) { return std::size_t{1}; },
                       [](void* of, std::size_t) { (static_cast<Self*>(of)->*Act)(); }, 1});
  }

  // Does the next piece. False once all is done.
  bool step() {
    if (at_ == stages_.size()) return false;
    const Stage& stage = stages_[at_];
    const std::size_t count = stage.count(stage.self);
    const std::size_t end = std::min(count, turn_ + stage.turns);
    for (; turn_ < end; ++turn_) stage.act(stage.self, turn_);
    if (turn_ < count) return true;
    turn_ = 0;
    return ++at_ < stages_.size();
  }

 private:
  struct Stage {
    void* self;
    std::size_t (*count)(void*);
    void (*act)(void*, std::size_t);
    std::size_t turns;
  };
  std::vector<Stage> stages_;
  std::size_t at_ = 0;
  std::size_t turn_ = 0;  // of that stage
};

}  // namespace zice
