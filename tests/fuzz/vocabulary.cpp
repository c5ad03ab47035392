// Any bytes as a vocabulary of facts.
#include <cstdlib>

#include "kit/measures.h"

using namespace zice;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  static const std::string documents = test::shipped_text("documents.json");
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto loaded = load_vocabulary("fuzz.json", text, "documents.json", documents);
  if (!loaded && loaded.findings.empty()) std::abort();
  return 0;
}
