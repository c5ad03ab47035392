// Any bytes as a calendar of working days.
#include <cstdlib>

#include "kit/measures.h"

using namespace zice;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const auto loaded = load_calendar("fuzz.json", {reinterpret_cast<const char*>(bytes), size});
  if (!loaded && loaded.findings.empty()) std::abort();
  return 0;
}
