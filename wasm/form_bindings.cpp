// The module of forms: what a page needs first. Its calls are plain exports, and it reads no files but one
// image.
#include <emscripten/emscripten.h>

#include <string>
#include <utility>

#include "form_calls.h"
#include "forms.h"
#include "zice/form_desk.h"

namespace {

zice::FormDesk& desk() {
  static zice::FormDesk instance;
  return instance;
}

std::string& image() {
  static std::string bytes;
  return bytes;
}

// Stays until the next.
const char* handed(std::string text) {
  static std::string last;
  last = std::move(text);
  return last.c_str();
}

}  // namespace

zice::OpenForms& zice::forms() { return ::desk(); }

extern "C" {

EMSCRIPTEN_KEEPALIVE char* zice_image(std::size_t size) {
  image().resize(size);
  return image().data();
}
EMSCRIPTEN_KEEPALIVE int zice_use(unsigned chosen) { return desk().use(image(), chosen); }
EMSCRIPTEN_KEEPALIVE const char* zice_forces(int as_of) { return handed(desk().forces(as_of)); }
EMSCRIPTEN_KEEPALIVE const char* zice_taking(int region) { return handed(desk().taking(region)); }
EMSCRIPTEN_KEEPALIVE const char* zice_form_problem(int form, int fact) {
  return handed(desk().problem(form, fact));
}

}  // extern "C"
