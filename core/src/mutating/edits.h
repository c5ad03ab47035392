// Changes of a JSON text that leave everything else where it stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

struct JsonValue;

// What is put in the place of what, in bytes of the text.
struct Edit {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string with;
};

// The text with them; they are in its order and do not overlap.
std::string applied(const std::vector<Edit>& edits, const std::string& text);

// Where a value ends that begins at `start`.
std::size_t end_of_value(const std::string& text, std::size_t start);

class Editing {
 public:
  explicit Editing(const std::string& text) : text_(text) {}

  static Edit insertion(std::size_t at, std::string with);
  Edit replaced(const JsonValue& value, std::string with) const;
  // A member or an item, with the comma behind it, or before it where it is the last.
  Edit left_out(const JsonValue& object, std::size_t i) const;
  Edit left_out(const JsonValue& object, std::string_view key) const;
  Edit item_left_out(const JsonValue& list, std::size_t i) const;
  // What stands under "condition" and names this id.
  void leave_out_references(const JsonValue& value, const std::string& id, std::vector<Edit>& edits) const;

 private:
  const std::string& text_;
};

}  // namespace zice
