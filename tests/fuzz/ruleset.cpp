// Any bytes as a ruleset: refused with findings, or every answer it gives is sound.
#include "sound.h"
#include "zice/form.h"

using namespace zice;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto loaded = load_ruleset("fuzz.json", text, test::vocabulary());
  if (!loaded) return loaded.findings.empty() ? std::abort(), 0 : 0;
  const test::Answers nothing(test::vocabulary()->facts.size());
  test::check_sound(*loaded.value, test::applicant_with(nothing), test::day("2022-09-15"));
  if (layout_json(*loaded.value).empty()) std::abort();
  Form({*loaded.value}, test::day("2022-09-15")).ask();
  return 0;
}
