// The core in a browser: the calls on one desk, exported. Nothing is decided here.
#include <emscripten/emscripten.h>

#include "calls.h"
#include "exported.h"
#include "forms.h"

zice::OpenForms& zice::forms() { return desk(); }

extern "C" {
EMSCRIPTEN_KEEPALIVE int zice_form_questions(int form) { return zice::desk().ask(form); }
EMSCRIPTEN_KEEPALIVE void zice_form_interview(int form) { zice::desk().interview(form); }
}

EMSCRIPTEN_BINDINGS(zice) { zice::each_call(zice::Export<zice::desk>()); }
