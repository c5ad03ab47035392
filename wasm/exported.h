// One desk for all that a module exports, and how a call on it becomes an export.
#pragma once

#include <emscripten/bind.h>

#include "zice/desk.h"

namespace zice {

inline Desk& desk() {
  static Desk instance;
  return instance;
}

// Exports calls as `each_call` names them, on the object that `kObject` gives.
template <auto kObject>
struct Export {
  template <auto kCall>
  void text(const char* name, const char*, const char*) {
    bind<kCall>(name, kCall);
  }
  template <class Plain>
  void plain(const char*, const char*, const char*) {}

 private:
  template <auto kCall, class Class, class Result, class... Given>
  void bind(const char* name, Result (Class::*)(Given...)) {
    emscripten::function(
        name, +[](Given... given) -> Result { return (kObject().*kCall)(given...); });
  }
  template <auto kCall, class Class, class Result, class... Given>
  void bind(const char* name, Result (Class::*)(Given...) const) {
    emscripten::function(
        name, +[](Given... given) -> Result { return (kObject().*kCall)(given...); });
  }
};

}  // namespace zice
