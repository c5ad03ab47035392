// What `zice new` leaves to be filled: texts that say what belongs in their place.
#include "ruleset/reader.h"
#include "text/words.h"

namespace zice {

bool report_unfilled(JsonSource& source, const JsonValue& value) {
  bool found = false;
  std::string_view what = value.text;
  if (value.is(JsonValue::Type::string) && drop_start(what, "【填：")) {
    drop_end(what, "】");
    source.report(value.offset, "ruleset/to_fill", {"还没有填写：", what});
    found = true;
  }
  for (const JsonValue& item : value.items) found = report_unfilled(source, item) || found;
  for (const JsonMember& member : value.members) found = report_unfilled(source, member.value) || found;
  return found;
}

}  // namespace zice
