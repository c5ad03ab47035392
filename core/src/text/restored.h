// Something changed for a while.
#pragma once

#include <utility>

namespace zice {

// Holds another value while this lives; what stood there stands there again when it leaves scope.
template <class Value>
class Restored {
 public:
  Restored(Value& place, Value meanwhile) : place_(place), before_(std::exchange(place, meanwhile)) {}
  ~Restored() { place_ = before_; }
  Restored(const Restored&) = delete;
  Restored& operator=(const Restored&) = delete;

 private:
  Value& place_;
  Value before_;
};

}  // namespace zice
