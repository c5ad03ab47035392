#include "json/plain.h"

#include "zice/utf8.h"

namespace zice {
namespace {

// Far below where a double ends: no number of these is out of range.
constexpr std::size_t kMostDigitsOfANumber = 40;
constexpr std::size_t kMostMembersAtFirst = 8;  // that most objects have

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class PlainReader {
 public:
  explicit PlainReader(std::string_view text) : text_(text) {}

  bool read(JsonValue& root) {
    skip_space();
    if (!read_value(root, 0)) return false;
    skip_space();
    return at_ == text_.size();
  }

 private:
  // "\0" where the text ends, which no token begins with or holds.
  char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  std::uint32_t offset() const { return static_cast<std::uint32_t>(at_); }

  void skip_space() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') ++at_;
  }

  bool take(char c) {
    if (here() != c) return false;
    ++at_;
    return true;
  }

  bool read_value(JsonValue& value, int depth) {
    value.offset = offset();
    switch (here()) {
      case '{':
        return read_object(value, depth);
      case '[':
        return read_list(value, depth);
      case '"':
        value.type = JsonValue::Type::string;
        return read_string(value.text);
      case 't':
        value.truth = true;
        return read_word("true", value, JsonValue::Type::boolean);
      case 'f':
        return read_word("false", value, JsonValue::Type::boolean);
      case 'n':
        return read_word("null", value, JsonValue::Type::null);
      default:
        return read_number(value);
    }
  }

  bool read_word(std::string_view word, JsonValue& value, JsonValue::Type type) {
    value.type = type;
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  // Without an escape or a control character.
  bool read_string(std::string& to) {
    const std::size_t start = ++at_;
    for (;;) {
      const char c = here();
      if (c == '"') break;
      const auto byte = static_cast<unsigned char>(c);
      if (byte < 0x20 || c == '\\') return false;
      const std::size_t length = byte < 0x80 ? 1 : utf8_length(text_, at_);
      if (length == 0) return false;
      at_ += length;
    }
    to.assign(text_.substr(start, at_ - start));
    ++at_;
    return true;
  }

  bool read_digits() {
    const std::size_t start = at_;
    while (is_digit(here())) ++at_;
    return at_ > start;
  }

  // Without an exponent.
  bool read_number(JsonValue& value) {
    const std::size_t start = at_;
    take('-');
    if (!take('0') && !read_digits()) return false;
    if (take('.') && !read_digits()) return false;
    const bool ends = !is_digit(here()) && here() != 'e' && here() != 'E';
    if (!ends || at_ - start > kMostDigitsOfANumber) return false;
    value.type = JsonValue::Type::number;
    value.text.assign(text_.substr(start, at_ - start));
    return true;
  }

  bool read_list(JsonValue& value, int depth) {
    value.type = JsonValue::Type::array;
    ++at_;
    skip_space();
    if (take(']')) return true;
    if (depth + 1 >= kMaxJsonDepth) return false;
    for (;;) {
      if (!read_value(value.items.emplace_back(), depth + 1)) return false;
      skip_space();
      if (take(']')) return true;
      if (!take(',')) return false;
      skip_space();
    }
  }

  bool read_object(JsonValue& value, int depth) {
    value.type = JsonValue::Type::object;
    ++at_;
    skip_space();
    if (take('}')) return true;
    if (depth + 1 >= kMaxJsonDepth) return false;
    value.members.reserve(kMostMembersAtFirst);
    for (;;) {
      if (here() != '"' || !read_member(value, depth)) return false;
      skip_space();
      if (take('}')) return true;
      if (!take(',')) return false;
      skip_space();
    }
  }

  bool read_member(JsonValue& object, int depth) {
    JsonMember& member = object.members.emplace_back();
    member.offset = offset();
    if (!read_string(member.key)) return false;
    const bool again = object.find(member.key) != &member.value;
    if (again || object.members.size() > kMostMembers) return false;
    skip_space();
    if (!take(':')) return false;
    skip_space();
    return read_value(member.value, depth + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

bool read_plain(std::string_view text, JsonValue& root) { return PlainReader(text).read(root); }

}  // namespace zice
