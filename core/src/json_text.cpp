#include "json_text.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

#include "text.h"

namespace zice {

const JsonValue* JsonValue::find(std::string_view key) const {
  for (const JsonMember& member : members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

std::string_view type_name(JsonValue::Type type) {
  switch (type) {
    case JsonValue::Type::null: return "null";
    case JsonValue::Type::boolean: return "true/false";
    case JsonValue::Type::number: return "数字";
    case JsonValue::Type::string: return "字符串";
    case JsonValue::Type::array: return "数组";
    case JsonValue::Type::object: return "对象";
  }
  return "";
}

namespace {

bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Length of the well-formed UTF-8 sequence at `at` (RFC 3629: no overlong forms, no surrogates), 0 if ill-formed.
std::size_t utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (lead == 0xE0 && byte(1) < 0xA0) return 0;
    if (lead == 0xED && byte(1) > 0x9F) return 0;
    return continues(1) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (lead == 0xF0 && byte(1) < 0x90) return 0;
    if (lead == 0xF4 && byte(1) > 0x8F) return 0;
    return continues(1) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

// The code unit of a `\uXXXX` escape whose backslash stands at `at`, or -1.
int escaped_unit(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const char c = text[i];
    const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_number_character(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

// Whether a number as written is at or beyond 10^300, where a double ends soon. Its value is never needed, and a reader
// that would need it is not asked.
bool is_beyond_double(std::string_view number) {
  long integer_digits = 0;
  std::size_t at = 0;
  for (; at < number.size() && number[at] != '.' && number[at] != 'e' && number[at] != 'E'; ++at) {
    if (integer_digits > 0 || (number[at] >= '1' && number[at] <= '9')) ++integer_digits;
  }
  const std::size_t mark = number.find_first_of("eE", at);
  const long exponent = mark == std::string_view::npos ? 0 : std::strtol(std::string(number.substr(mark + 1, 12)).c_str(), nullptr, 10);
  return integer_digits + exponent > 300;
}

// Builds the tree from nlohmann's events. The events carry no positions, so `cursor_` walks the text in step
// with them: between two tokens there is only white space, commas and colons.
class TreeBuilder : public nlohmann::json_sax<nlohmann::ordered_json> {
 public:
  TreeBuilder(JsonSource& source, JsonValue& root) : source_(source), root_(root) {}

  bool failed() const { return failed_; }

  bool null() override { return scalar(JsonValue::Type::null).type == JsonValue::Type::null; }
  bool boolean(bool value) override {
    scalar(JsonValue::Type::boolean).truth = value;
    return true;
  }
  bool number_integer(number_integer_t) override { return number(); }
  bool number_unsigned(number_unsigned_t) override { return number(); }
  bool number_float(number_float_t, const string_t&) override { return number(); }
  bool string(string_t& value) override {
    place(JsonValue::Type::string).text = std::move(value);
    cursor_ = end_of_string(cursor_);
    return true;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
  bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    skip_separators();
    const auto offset = static_cast<std::uint32_t>(cursor_);
    cursor_ = end_of_string(cursor_);
    JsonValue& object = *open_.back();
    if (object.members.size() == kMostMembers) {
      source_.report(offset, "json/too_many_keys", {"一个对象中的键超过 ", std::to_string(kMostMembers), " 个"});
      failed_ = true;
      return false;
    }
    if (object.find(name) != nullptr) {
      source_.report(offset, "json/duplicate_key", {"键 \"", name, "\" 在同一个对象中重复出现"});
      failed_ = true;
    }
    object.members.push_back({std::move(name), offset, {}});
    return true;
  }
  bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception&) override {
    failed_ = true;
    const auto at = static_cast<std::uint32_t>(std::min(position > 0 ? position - 1 : 0, source_.text().size()));
    if (at >= source_.text().size()) {
      source_.report(at, "json/syntax", {"JSON 在此处意外结束：括号、引号或值不完整"});
    } else {
      source_.report(at, "json/syntax", {"不是合法的 JSON：不应出现在这里的内容 ", quoted(token)});
    }
    return false;
  }

 private:
  static std::string quoted(const std::string& token) { return token.empty() ? "" : concat({"“", std::string_view(token).substr(0, 40), "”"}); }

  void skip_separators() {
    const std::string_view text = source_.text();
    while (cursor_ < text.size() && (is_json_space(text[cursor_]) || text[cursor_] == ',' || text[cursor_] == ':')) ++cursor_;
  }

  std::size_t end_of_string(std::size_t quote) const {
    const std::string_view text = source_.text();
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2U : 1U;
    return at + 1;
  }

  JsonValue& place(JsonValue::Type type) {
    skip_separators();
    JsonValue* value = &root_;
    if (!open_.empty()) {
      JsonValue& parent = *open_.back();
      value = parent.type == JsonValue::Type::object ? &parent.members.back().value : &parent.items.emplace_back();
    }
    value->type = type;
    value->offset = static_cast<std::uint32_t>(cursor_);
    return *value;
  }

  JsonValue& scalar(JsonValue::Type type) {
    JsonValue& value = place(type);
    const std::string_view text = source_.text();
    const std::size_t start = cursor_;
    while (cursor_ < text.size() && !is_json_space(text[cursor_]) && text[cursor_] != ',' && text[cursor_] != ']' && text[cursor_] != '}') ++cursor_;
    if (type == JsonValue::Type::number) value.text = std::string(text.substr(start, cursor_ - start));
    return value;
  }

  bool number() { return scalar(JsonValue::Type::number).type == JsonValue::Type::number; }

  bool open(JsonValue::Type type) {
    JsonValue& value = place(type);
    if (open_.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
      failed_ = true;
      source_.report(value.offset, "json/depth", {"嵌套超过 ", std::to_string(kMaxJsonDepth), " 层"});
      return false;
    }
    ++cursor_;
    open_.push_back(&value);
    return true;
  }

  bool close() {
    skip_separators();
    ++cursor_;
    open_.pop_back();
    return true;
  }

  JsonSource& source_;
  JsonValue& root_;
  std::size_t cursor_ = 0;
  bool failed_ = false;
  std::vector<JsonValue*> open_;  // stable: a value only moves when a later sibling is added, and then it is closed
};

}  // namespace

JsonSource::JsonSource(std::string_view file, std::string_view text, Findings& findings)
    : file_(file), text_(text), findings_(findings) {
  line_starts_.push_back(0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

Finding& JsonSource::report(std::uint32_t offset, std::string_view code, std::initializer_list<std::string_view> message) {
  const auto line = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset) - line_starts_.begin();
  Finding finding;
  finding.file = std::string(file_);
  finding.line = static_cast<std::uint32_t>(line);
  const std::size_t start = line_starts_[static_cast<std::size_t>(line - 1)];
  const auto before = text_.substr(start, offset - start);
  finding.column = static_cast<std::uint32_t>(
      1 + std::count_if(before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  finding.code = code;
  finding.message = concat(message);
  findings_.push_back(std::move(finding));
  return findings_.back();
}

bool JsonSource::check_bytes() {
  const std::size_t before = findings_.size();
  if (text_.substr(0, 3) == "\xEF\xBB\xBF") report(0, "json/bom", {"文件以字节顺序标记（BOM）开头，请存为不带 BOM 的 UTF-8"});
  bool in_string = false;
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t length = utf8_length(text_, at);
    const auto offset = static_cast<std::uint32_t>(at);
    if (length == 0) {
      report(offset, "json/utf8", {"不是合法的 UTF-8 字节，请以 UTF-8 保存"});
      return false;  // from here on nothing can be read reliably
    }
    if (text_[at] == '\0') report(offset, "json/nul", {"文件中有空字符（NUL）"});
    if (in_string && text_[at] == '\\') {
      const int unit = escaped_unit(text_, at);
      if (unit >= 0xD800 && unit <= 0xDBFF) {
        const int low = escaped_unit(text_, at + 6);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          at += 12;
          continue;
        }
      }
      if (unit >= 0xD800 && unit <= 0xDFFF) report(offset, "json/lone_surrogate", {"转义 ", text_.substr(at, 6), " 是不成对的代理码位"});
      const bool escapes_delimiter = at + 1 < text_.size() && (text_[at + 1] == '"' || text_[at + 1] == '\\');
      at += unit >= 0 ? 6 : escapes_delimiter ? 2 : 1;
      continue;
    }
    if (!in_string && is_number_character(text_[at])) {
      const std::size_t start = at;
      while (at < text_.size() && is_number_character(text_[at])) ++at;
      const std::string_view number = text_.substr(start, at - start);
      if (is_beyond_double(number)) report(offset, "json/number_range", {"数字 ", number.substr(0, 40), " 超出可表示的范围"});
      continue;
    }
    if (text_[at] == '"') in_string = !in_string;
    at += length;
  }
  return findings_.size() == before;
}

bool JsonSource::parse(JsonValue& root) {
  if (!check_bytes()) return false;
  TreeBuilder builder(*this, root);
  const bool complete = nlohmann::ordered_json::sax_parse(text_.begin(), text_.end(), &builder);
  return complete && !builder.failed();
}

std::string JsonSource::excerpt(const JsonValue& value) const {
  switch (value.type) {
    case JsonValue::Type::null: return "null";
    case JsonValue::Type::boolean: return value.truth ? "true" : "false";
    case JsonValue::Type::number: return value.text.substr(0, 60);
    case JsonValue::Type::array: return "[…]";
    case JsonValue::Type::object: return "{…}";
    case JsonValue::Type::string: break;
  }
  std::size_t end = std::min<std::size_t>(value.text.size(), 60);
  while (end > 0 && end < value.text.size() && (static_cast<unsigned char>(value.text[end]) & 0xC0U) == 0x80U) --end;
  return concat({"\"", std::string_view(value.text).substr(0, end), end < value.text.size() ? "…\"" : "\""});
}

std::string to_string(const Finding& finding) {
  return concat({finding.file, ":", std::to_string(finding.line), ":", std::to_string(finding.column), ": ", finding.code, ": ", finding.message});
}

}  // namespace zice
