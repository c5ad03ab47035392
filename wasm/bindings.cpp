// The core in a browser: the calls on one desk, exported. Nothing is decided here.
#include <emscripten/emscripten.h>

#include "calls.h"
#include "exported.h"

using zice::desk;

EMSCRIPTEN_BINDINGS(zice) { zice::each_call(zice::Export<desk>()); }

extern "C" {

EMSCRIPTEN_KEEPALIVE int zice_form_open(int first, int count, int as_of) {
  return desk().open(first, count, as_of);
}
EMSCRIPTEN_KEEPALIVE void zice_form_close(int form) { desk().close(form); }
EMSCRIPTEN_KEEPALIVE int zice_form_set(int form, int fact, double value) {
  return desk().set(form, fact, value);
}
EMSCRIPTEN_KEEPALIVE int zice_form_set_range(int form, int fact, double low, int low_open, double high,
                                             int high_open) {
  return desk().set_range(form, fact, low, low_open, high, high_open);
}
EMSCRIPTEN_KEEPALIVE void zice_form_clear(int form, int fact) { desk().clear(form, fact); }
EMSCRIPTEN_KEEPALIVE int zice_form_document(int form, int document, int state, int obtained_on, int rows) {
  return desk().set_document(form, document, state, obtained_on, rows);
}
EMSCRIPTEN_KEEPALIVE int zice_form_questions(int form) { return desk().ask(form); }
EMSCRIPTEN_KEEPALIVE void zice_form_interview(int form) { desk().interview(form); }
EMSCRIPTEN_KEEPALIVE const std::uintptr_t* zice_form_views(int form) { return desk().views(form); }

}  // extern "C"
