// Any bytes as the rows of a list.
#include <cstdlib>

#include "kit/measures.h"
#include "zice/lists.h"

using namespace zice;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  if (size == 0) return 0;
  static const std::vector<Ruleset> rulesets = [] {
    std::vector<Ruleset> all;
    for (const std::string& id : test::measure_ids()) all.push_back(test::measure(id).ruleset);
    return all;
  }();
  static const Applicant nobody = test::applicant_with(test::Answers(test::vocabulary()->facts.size()));
  const auto kind = list_kind(bytes[0] % 2 == 0 ? "staff_list" : "served_sme_list");
  const std::string_view rows(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const auto reading = read_list(*kind, rows, nobody, *test::vocabulary(), rulesets);
  if (!reading) return reading.findings.empty() ? std::abort(), 0 : 0;
  if (to_json(*reading.value, *test::vocabulary()).empty()) std::abort();
  return 0;
}
