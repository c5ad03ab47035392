// The hard-coded rules as a module, called as the core's typed path is: numbers in, statuses where they lie
// in memory.
#include <emscripten.h>

#include "hard_coded.h"

extern "C" {
EMSCRIPTEN_KEEPALIVE void hard_set(int input, double worst, double best) { hard::set(input, worst, best); }
EMSCRIPTEN_KEEPALIVE void hard_weigh() { hard::weigh(); }
EMSCRIPTEN_KEEPALIVE const std::uint8_t* hard_statuses() { return hard::statuses; }
}
