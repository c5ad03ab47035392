#include "json/object.h"
#include "trying/case_file.h"
#include "zice/date.h"

namespace zice {

void read_printed(JsonSource& source, const JsonValue& value) {
  ObjectReader reader(source, value, "printed");
  for (const char* key : {"title", "issuer", "jurisdiction"}) reader.text(key);
  reader.nullable_text("document_number");
  reader.one_of("level", "case/value", {"national", "provincial", "municipal"});
  if (const JsonValue* issued = reader.nullable("issued", JsonValue::Type::string)) {
    if (!Date::parse(issued->text))
      source.report(issued->offset, "case/value", {"应是日期，形如 2022-09-15"});
  }
  for (const JsonValue& number : reader.items("numbers")) check_string(source, number);
  reader.required("application_form", JsonValue::Type::boolean);
  for (const JsonValue& list : reader.items("lists")) {
    if (check_string(source, list) && list.text != "staff_list" && list.text != "served_sme_list")
      source.report(list.offset, "case/value", {"应是 staff_list 或 served_sme_list"});
  }
  reader.finish();
}

}  // namespace zice
