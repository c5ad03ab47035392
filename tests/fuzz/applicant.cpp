// Any bytes as an applicant file: refused with findings, or assessed against every measure.
#include <cstdlib>

#include "sound.h"
#include "zice/comparison.h"

using namespace zice;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto loaded = load_applicant("fuzz.json", text, *test::vocabulary());
  if (!loaded) return loaded.findings.empty() ? std::abort(), 0 : 0;
  std::vector<Ruleset> rulesets;
  for (const std::string& id : test::measure_ids()) rulesets.push_back(test::measure(id).ruleset);
  const Date as_of = loaded.value->as_of.value_or(test::day("2022-09-15"));
  for (const Ruleset& ruleset : rulesets) test::check_sound(ruleset, *loaded.value, as_of);
  if (to_json(compare(rulesets, *loaded.value, as_of, test::working_days())).empty()) std::abort();
  return 0;
}
