// Reading the members of one object: what is required, what may stand, and nothing else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/source.h"

namespace zice {

// Whether a text can name a thing of ours: it starts with a small letter and holds only those, digits and
// "_".
bool is_identifier(std::string_view text);

// Reports a name that is none.
void check_identifier(JsonSource& source, std::uint32_t offset, std::string_view name);

// Hands out members by key and reports whatever is missing, of a wrong type or unknown. Usage: read every key
// that may stand, then `finish()`. With a `field` ("licence_copy"), findings name it: "licence_copy.rows".
// The field is to outlive the reader.
class ObjectReader {
 public:
  ObjectReader(JsonSource& source, const JsonValue& value, std::string_view what,
               std::string_view field = {});

  bool valid() const { return valid_; }  // false if the value is no object; nothing can be read from it then
  const JsonValue& value() const { return value_; }

  // nullptr where it is not there or wrong. A null is of the wrong type like any other, unless told.
  const JsonValue* required(std::string_view key, JsonValue::Type type) { return member(key, type, kThere); }
  const JsonValue* optional(std::string_view key, JsonValue::Type type) {
    return member(key, type, kMayLack);
  }
  // It must be said that there is none: by null.
  const JsonValue* nullable(std::string_view key, JsonValue::Type type) {
    return member(key, type, kMayBeNull);
  }
  // Null is as good as not there.
  const JsonValue* unless_null(std::string_view key, JsonValue::Type type) {
    return member(key, type, kMayLack | kMayBeNull);
  }
  const JsonValue* any(std::string_view key);  // of whatever type, nullptr if absent
  bool has(std::string_view key) const { return valid_ && value_.find(key) != nullptr; }

  // The items of a list, none where it is not there.
  const std::vector<JsonValue>& items(std::string_view key);  // required
  const std::vector<JsonValue>& optional_items(std::string_view key);

  // None is empty.
  std::string text(std::string_view key) { return text(key, kThere); }
  std::string optional_text(std::string_view key) { return text(key, kMayLack); }    // "" if absent
  std::string nullable_text(std::string_view key) { return text(key, kMayBeNull); }  // "" if null
  std::string identifier(std::string_view key);  // required, as is_identifier() says
  // Required, and one of these; any other is reported as `code`, and "".
  std::string one_of(std::string_view key, std::string_view code,
                     std::initializer_list<std::string_view> words);
  // `why` tells, in brackets, where a bound comes from that is not always the same.
  int integer(std::string_view key, int least, int most, std::string_view why = {});
  // Whether it is there. Such a key is written only where it holds, with one value.
  bool flag(std::string_view key, bool written = true, std::string_view code = "json/flag");

  // Reports keys that were not asked for.
  void finish();

 private:
  static constexpr unsigned kThere = 0;
  static constexpr unsigned kMayLack = 1;
  static constexpr unsigned kMayBeNull = 2;
  const JsonValue* member(std::string_view key, JsonValue::Type type, unsigned may);
  std::string text(std::string_view key, unsigned may);
  bool check_type(std::string_view key, const JsonValue& value, JsonValue::Type type);
  std::string named(std::string_view key) const;
  void report_type(const JsonValue& value, std::string_view key, JsonValue::Type type,
                   std::initializer_list<std::string_view> message);

  JsonSource& source_;
  const JsonValue& value_;
  std::string_view field_;
  bool valid_;
  std::vector<std::string> asked_;
};

// Reports an item of a list that is no text.
bool check_string(JsonSource& source, const JsonValue& item);
// Reports items that are no text, or an empty one.
void check_texts(JsonSource& source, const std::vector<JsonValue>& items);

// Checks `{"zice": 1, …}`, the mark that every file of ours carries; it may name its schema, too.
void read_format_mark(JsonSource& source, ObjectReader& reader);

}  // namespace zice
