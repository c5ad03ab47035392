#include "json/english.h"

#include <span>

namespace zice {
namespace {

using Keys = std::span<const std::string_view>;

void read_members(JsonSource& source, const JsonValue& value, Keys texts, Keys lists) {
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
    read_members(source, *value, kTexts, {});
}

void read_heading_english(JsonSource& source, ObjectReader& reader) {
  if (const JsonValue* value = reader.optional("en", JsonValue::Type::object))
    read_members(source, *value, kHeadingTexts, kHeadingLists);
}

}  // namespace zice
