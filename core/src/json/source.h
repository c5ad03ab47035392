// JSON as it stands in the file: every value knows where it was written, numbers keep their text, and
// everything that JSON readers tend to pass over in silence (duplicate keys, BOM, NUL, lone surrogates) is a
// finding.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/nearest.h"
#include "zice/finding.h"
#include "zice/limits.h"

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

// The text under a key; "" if it is absent.
std::string_view text_of(const JsonValue& object, std::string_view key);

struct JsonMember {
  std::string key;
  std::uint32_t offset = 0;
  JsonValue value;
};

// A file tells of its first mistakes and counts the others: whoever has that many starts over anyway.
inline constexpr std::size_t kMostFindings = 100;

// A named text, and where in it an offset lies. Collects findings: the first kMostFindings, and behind them
// one that says how many there were in all ("json/more_findings"), where the first of the others stands.
class JsonSource {
 public:
  // Both views must outlive the source.
  JsonSource(std::string_view file, std::string_view text, Findings& findings);

  // Reads the whole text as one JSON value. False, with findings added, if anything is wrong with it.
  bool parse(JsonValue& root, std::size_t most_bytes = kMostFileBytes);
  // The same without trying first whether it is plain.
  bool parse_with_care(JsonValue& root);

  // Adds a finding at the byte `offset`, and returns it for what else is to be said. Parts of the message
  // that are as long as no text of ours are cut.
  Finding& report(std::uint32_t offset, std::string_view code,
                  std::initializer_list<std::string_view> message);

  // The line and column of a byte, both counted from 1.
  struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
  };
  Position position(std::uint32_t offset);

  // Whether the next finding is told; what would be said of one that is only counted need not be worked out.
  bool tells() const { return reported_ < kMostFindings; }
  // Of the names that `known()` lists the one nearest to what was written; "" if none is near or nothing is
  // told.
  template <class Known>
  std::string nearest(std::string_view written, const Known& known) const {
    return tells() ? zice::nearest(written, known()) : std::string();
  }

  // Whether nothing has been found so far.
  bool is_clean() const { return reported_ == 0; }

  std::string_view text() const { return text_; }
  // The value as written, shortened, for messages.
  std::string excerpt(const JsonValue& value) const;
  // A text of the file, shortened.
  static std::string shown(std::string_view text);

 private:
  bool check_bytes();
  void find_lines();
  std::uint32_t column(std::uint32_t line_start, std::uint32_t offset);
  Finding& add(std::uint32_t offset, std::string_view code);
  Finding& count_only(std::uint32_t offset);

  std::string_view file_;
  std::string_view text_;
  Findings& findings_;
  std::vector<std::uint32_t> line_starts_;  // found when a position is first asked for
  std::size_t reported_ = 0;
  std::size_t summary_ = 0;  // position of the one that says how many there were
  Finding untold_;           // stands in for those that are only counted
  // Where a column was counted last: most findings come in the order of the text.
  struct Counted {
    std::uint32_t offset = 0;
    std::uint32_t column = 1;
  };
  Counted counted_;
};

// What a type of JSON value is called in messages.
std::string_view type_name(JsonValue::Type type);

inline constexpr int kMaxJsonDepth = 64;

// Far more keys than any of our objects has; it keeps the search for duplicates short whatever the input.
inline constexpr std::size_t kMostMembers = 1000;

}  // namespace zice
