#include "ruleset/reader.h"

namespace zice {

// What check_ruleset() is not to tell. Whether there is such a thing is its business.
void read_waivers(JsonSource& source, const std::vector<JsonValue>& waivers) {
  constexpr std::string_view kPrefix = "check/";
  for (const JsonValue& waiver : waivers) {
    ObjectReader reader(source, waiver, "豁免");
    if (!reader.valid()) continue;
    const std::string code = reader.text("code");
    const bool warning =
        code.rfind(kPrefix, 0) == 0 && is_identifier(std::string_view(code).substr(kPrefix.size()));
    if (!code.empty() && !warning)
      source.report(reader.value().find("code")->offset, "ruleset/waiver",
                    {"只有 check/ 开头的提醒可以豁免，不能是 \"", code, "\""});
    reader.text("at");
    reader.text("reason");
    reader.finish();
  }
}

}  // namespace zice
