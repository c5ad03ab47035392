#include "values/kept_reader.h"

namespace zice {
namespace {

// An empty box is left out.
void check_text(JsonSource& source, const JsonValue& value) {
  if (check_string(source, value) && value.text.empty())
    source.report(value.offset, "json/empty", {"文字不能为空"});
}

void read_typed_paper(JsonSource& source, const JsonMember& member) {
  ObjectReader reader(source, member.value, "文件 " + member.key + " ", member.key);
  reader.optional_text("obtained_on");
  reader.optional_text("rows");
  reader.finish();
}

}  // namespace

void read_typed(JsonSource& source, const Vocabulary& vocabulary, StatedReader& stated,
                const JsonValue& typed) {
  ObjectReader reader(source, typed, "typed", "typed");
  if (const JsonValue* facts = reader.unless_null("facts", JsonValue::Type::object)) {
    for (const JsonMember& member : facts->members) {
      if (!vocabulary.fact(member.key)) stated.report_unknown_fact(member);
      check_text(source, member.value);
    }
  }
  if (const JsonValue* documents = reader.unless_null("documents", JsonValue::Type::object)) {
    for (const JsonMember& member : documents->members) {
      if (!vocabulary.document(member.key)) stated.report_unknown_document(member);
      read_typed_paper(source, member);
    }
  }
  reader.finish();
}

void read_application(JsonSource& source, const JsonValue& blanks) {
  for (const JsonMember& member : blanks.members) {
    check_identifier(source, member.offset, member.key);
    check_text(source, member.value);
  }
}

}  // namespace zice
