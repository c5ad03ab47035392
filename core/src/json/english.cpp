#include "json/english.h"

namespace zice {
namespace {

void read_members(JsonSource& source, const JsonValue& value, std::initializer_list<std::string_view> texts,
                  std::initializer_list<std::string_view> lists) {
  ObjectReader english(source, value, "en");
  if (!english.valid()) return;
  for (const std::string_view key : texts) english.optional_text(key);
  for (const std::string_view key : lists) check_texts(source, english.optional_items(key));
  english.finish();
}

}  // namespace

void read_english(JsonSource& source, ObjectReader& reader) {
  const JsonValue* value = reader.any("en");
  if (value != nullptr && value->is(JsonValue::Type::string))
    reader.optional_text("en");
  else if (value != nullptr)
    read_members(source, *value, {"text", "name", "label", "help", "note"}, {});
}

void read_english(JsonSource& source, ObjectReader& reader, std::initializer_list<std::string_view> texts,
                  std::initializer_list<std::string_view> lists) {
  if (const JsonValue* value = reader.optional("en", JsonValue::Type::object))
    read_members(source, *value, texts, lists);
}

}  // namespace zice
