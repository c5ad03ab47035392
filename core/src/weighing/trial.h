// Answering a missing fact for a while.
#pragma once

#include "requirement/requirement.h"
#include "text/restored.h"

namespace zice {

// The fact is known while this lives, and missing again when it leaves scope; of a region too coarse to tell
// the code is there again.
class Trial {
 public:
  Trial(Circumstances& given, FactIndex fact) : Trial(given, fact, given[fact].value) {}
  Trial(Circumstances& given, FactIndex fact, std::int64_t value)
      : tried_(given[fact].value), value_(tried_, value), known_(given[fact].known, true) {}

  void answer(std::int64_t value) { tried_ = value; }

 private:
  std::int64_t& tried_;
  Restored<std::int64_t> value_;
  Restored<bool> known_;
};

}  // namespace zice
