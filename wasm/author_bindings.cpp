// What authors ask, exported besides what applicants do: the same desk, so the same measures are loaded.
#include "author_calls.h"
#include "exported.h"

namespace {

const zice::AuthorDesk& author_desk() {
  static const zice::AuthorDesk instance(zice::desk().catalogue());
  return instance;
}

}  // namespace

EMSCRIPTEN_BINDINGS(zice_author) { zice::each_author_call(zice::Export<author_desk>()); }
