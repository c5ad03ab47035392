// JSON as it stands in the file: every value knows where it was written, numbers keep their text, and
// everything that JSON readers tend to pass over in silence (duplicate keys, BOM, NUL, lone surrogates) is a
// finding.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "zice/finding.h"

namespace zice {

struct JsonMember;

struct JsonValue {
  enum class Type : std::uint8_t { null, boolean, number, string, array, object };
  Type type = Type::null;
  bool truth = false;               // boolean
  std::uint32_t offset = 0;         // byte offset of its first character in the file
  std::string text;                 // string: decoded; number: as written
  std::vector<JsonValue> items;     // array
  std::vector<JsonMember> members;  // object, in the order written

  bool is(Type wanted) const { return type == wanted; }
  const JsonValue* find(std::string_view key) const;  // nullptr if absent
};

struct JsonMember {
  std::string key;
  std::uint32_t offset = 0;
  JsonValue value;
};

// A named text, and where in it an offset lies. Collects findings.
class JsonSource {
 public:
  // Both views must outlive the source.
  JsonSource(std::string_view file, std::string_view text, Findings& findings);

  // Reads the whole text as one JSON value. False, with findings added, if anything is wrong with it.
  bool parse(JsonValue& root);

  // Adds a finding at the byte `offset`, and returns it for what else is to be said.
  Finding& report(std::uint32_t offset, std::string_view code,
                  std::initializer_list<std::string_view> message);

  std::string_view text() const { return text_; }
  // The value as written, shortened, for messages.
  std::string excerpt(const JsonValue& value) const;

 private:
  bool check_bytes();
  std::string_view file_;
  std::string_view text_;
  Findings& findings_;
  std::vector<std::uint32_t> line_starts_;
};

// What a type of JSON value is called in messages.
std::string_view type_name(JsonValue::Type type);

inline constexpr int kMaxJsonDepth = 64;

// Far more keys than any of our objects has; it keeps the search for duplicates short whatever the input.
inline constexpr std::size_t kMostMembers = 1000;

}  // namespace zice
