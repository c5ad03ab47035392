#include "ruleset/reader.h"

namespace zice {

// What check_ruleset() is not to tell. Whether there is such a thing is its business.
void read_waivers(JsonSource& source, const std::vector<JsonValue>& waivers) {
  for (const JsonValue& waiver : waivers) {
    ObjectReader reader(source, waiver, "豁免");
    if (!reader.valid()) continue;
    const std::string code = reader.text("code");
    if (!code.empty() && code.rfind("check/", 0) != 0)
      source.report(reader.value().find("code")->offset, "ruleset/waiver",
                    {"只有 check/ 开头的提醒可以豁免，不能是 \"", code, "\""});
    reader.text("at");
    reader.text("reason");
    reader.finish();
  }
}

}  // namespace zice
