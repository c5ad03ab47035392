// The typed path: what any module does with its open forms.
#include <emscripten/emscripten.h>

#include "form_calls.h"
#include "forms.h"

using zice::forms;

extern "C" {

EMSCRIPTEN_KEEPALIVE int zice_form_open(int first, int count, int as_of) {
  return forms().open(first, count, as_of);
}
EMSCRIPTEN_KEEPALIVE void zice_form_close(int form) { forms().close(form); }
EMSCRIPTEN_KEEPALIVE int zice_form_set(int form, int fact, double value) {
  return forms().set(form, fact, value);
}
EMSCRIPTEN_KEEPALIVE int zice_form_set_range(int form, int fact, double low, int low_open, double high,
                                             int high_open) {
  return forms().set_range(form, fact, low, low_open, high, high_open);
}
EMSCRIPTEN_KEEPALIVE void zice_form_clear(int form, int fact) { forms().clear(form, fact); }
EMSCRIPTEN_KEEPALIVE int zice_form_document(int form, int document, int state, int obtained_on, int rows) {
  return forms().set_document(form, document, state, obtained_on, rows);
}
EMSCRIPTEN_KEEPALIVE const std::uintptr_t* zice_form_views(int form) { return forms().views(form); }

}  // extern "C"
