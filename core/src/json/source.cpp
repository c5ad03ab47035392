#include "json/source.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "json/mends.h"
#include "json/plain.h"
#include "text/restored.h"
#include "zice/utf8.h"

namespace zice {

const JsonValue* JsonValue::find(std::string_view key) const {
  for (const JsonMember& member : members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

std::string_view text_of(const JsonValue& object, std::string_view key) {
  const JsonValue* value = object.find(key);
  return value == nullptr ? std::string_view() : std::string_view(value->text);
}

std::string_view type_name(JsonValue::Type type) {
  switch (type) {
    case JsonValue::Type::null:
      return "null";
    case JsonValue::Type::boolean:
      return "true/false";
    case JsonValue::Type::number:
      return "数字";
    case JsonValue::Type::string:
      return "字符串";
    case JsonValue::Type::array:
      return "数组";
    case JsonValue::Type::object:
      return "对象";
  }
  return "";
}

namespace {

bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
         c == '.' || c == '_';
}

// A string with its quotes, a run of letters and digits, or a single character.
std::size_t end_of_token(std::string_view text, std::size_t at) {
  if (text[at] == '"') {
    ++at;
    while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2U : 1U;
    return std::min(at + 1, text.size());
  }
  std::size_t end = at;
  while (end < text.size() && is_word_character(text[end])) ++end;
  if (end == at) next_character(text, end);
  return end;
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
    cursor_ = end_of_token(source_.text(), cursor_);
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
    cursor_ = end_of_token(source_.text(), cursor_);
    JsonValue& object = *open_.back();
    if (object.members.size() == kMostMembers) {
      source_.report(offset, "json/too_many_keys",
                     {"一个对象中的键超过 ", std::to_string(kMostMembers), " 个"});
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
  // `position` lies just behind what could not stand there.
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    failed_ = true;
    const std::string_view text = source_.text();
    if (position > text.size()) {
      report(text.size(), {"JSON 在此处意外结束：括号、引号或值不完整"});
      return false;
    }
    std::size_t start = last_;
    std::size_t end = start;
    do {
      start = end;
      while (start + 1 < text.size() && is_json_space(text[start])) ++start;
      end = end_of_token(text, start);
    } while (end < position && end < text.size());
    if (text[start] == '"' && position < end) {
      report(position - 1, {static_cast<unsigned char>(text[position - 1]) < 0x20
                                ? "字符串中不能直接换行或有制表符等控制字符：应写作 \\n、\\t"
                                : "字符串中的转义不合法"});
    } else {
      report(start, {"不是合法的 JSON：不应出现在这里的内容 “",
                     shortened(text.substr(start, end - start), 40), "”", mend_of(text, start, end)});
    }
    return false;
  }

 private:
  void report(std::size_t offset, std::initializer_list<std::string_view> message) {
    source_.report(static_cast<std::uint32_t>(offset), "json/syntax", message);
  }

  void skip_separators() {
    const std::string_view text = source_.text();
    while (cursor_ < text.size() &&
           (is_json_space(text[cursor_]) || text[cursor_] == ',' || text[cursor_] == ':'))
      ++cursor_;
    last_ = cursor_;
  }

  JsonValue& place(JsonValue::Type type) {
    skip_separators();
    JsonValue* value = &root_;
    if (!open_.empty()) {
      JsonValue& parent = *open_.back();
      value = parent.type == JsonValue::Type::object ? &parent.members.back().value
                                                     : &parent.items.emplace_back();
    }
    value->type = type;
    value->offset = static_cast<std::uint32_t>(cursor_);
    return *value;
  }

  JsonValue& scalar(JsonValue::Type type) {
    JsonValue& value = place(type);
    const std::string_view text = source_.text();
    const std::size_t start = cursor_;
    cursor_ = end_of_token(text, cursor_);
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
  std::size_t last_ = 0;  // where the last token told of starts
  bool failed_ = false;
  // Stable: a value only moves when a later sibling is added, and then it is closed.
  std::vector<JsonValue*> open_;
};

}  // namespace

// Read by wasm/small_libc.cpp, whose strtod gives no values: it may be asked only while this is set.
extern "C" {
constinit thread_local bool zice_numbers_stay_text = false;
}

bool JsonSource::parse(JsonValue& root, std::size_t most_bytes) {
  if (text_.size() > most_bytes) {
    report(
        0, "json/too_long",
        {"文件有 ", std::to_string(text_.size()), " 字节，最多能读 ", std::to_string(most_bytes), " 字节"});
    return false;
  }
  if (read_plain(text_, root)) return true;
  root = {};
  return parse_with_care(root);
}

bool JsonSource::parse_with_care(JsonValue& root) {
  if (!check_bytes()) return false;
  TreeBuilder builder(*this, root);
  const Restored asked(zice_numbers_stay_text, true);
  const bool complete = nlohmann::ordered_json::sax_parse(text_.begin(), text_.end(), &builder);
  return complete && !builder.failed();
}

}  // namespace zice
