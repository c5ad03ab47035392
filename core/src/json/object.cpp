#include "json/object.h"

#include <algorithm>

#include "text/decimal.h"
#include "text/nearest.h"
#include "text/text.h"

namespace zice {
namespace {

constexpr std::size_t kMostKeysOfMost = 8;  // objects

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool is_identifier(std::string_view text) {
  return !text.empty() && is_small_letter(text[0]) && std::all_of(text.begin(), text.end(), [](char c) {
    return is_small_letter(c) || (c >= '0' && c <= '9') || c == '_';
  });
}

void check_identifier(JsonSource& source, std::uint32_t offset, std::string_view name) {
  if (is_identifier(name)) return;
  source
      .report(offset, "json/identifier",
              {"\"", name, "\" 不能作标识：应以小写字母开头，只用小写字母、数字和下划线"})
      .value = concat({"\"", JsonSource::shown(name), "\""});
}

ObjectReader::ObjectReader(JsonSource& source, const JsonValue& value, std::string_view what,
                           std::string_view field)
    : source_(source), value_(value), field_(field), valid_(value.is(JsonValue::Type::object)) {
  if (!valid_)
    report_type(value, "", JsonValue::Type::object, {what, "应是对象，实际是", type_name(value.type)});
}

void ObjectReader::report_type(const JsonValue& value, std::string_view key, JsonValue::Type type,
                               std::initializer_list<std::string_view> message) {
  Finding& finding = source_.report(value.offset, "json/type", message);
  finding.fact = named(key);
  finding.value = source_.excerpt(value);
  finding.expected = type_name(type);
}

std::string ObjectReader::named(std::string_view key) const {
  return concat({field_, field_.empty() || key.empty() ? "" : ".", key});
}

const JsonValue* ObjectReader::any(std::string_view key) {
  if (asked_.empty()) asked_.reserve(kMostKeysOfMost);
  if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.emplace_back(key);
  return valid_ ? value_.find(key) : nullptr;
}

bool ObjectReader::check_type(std::string_view key, const JsonValue& value, JsonValue::Type type) {
  if (value.type == type) return true;
  report_type(value, key, type, {"\"", key, "\" 应是", type_name(type), "，实际是", type_name(value.type)});
  return false;
}

const JsonValue* ObjectReader::member(std::string_view key, JsonValue::Type type, unsigned may) {
  const JsonValue* found = any(key);
  if (found == nullptr) {
    if (valid_ && (may & kMayLack) == 0)
      source_.report(value_.offset, "json/missing_key", {"缺少 \"", key, "\""}).fact = named(key);
    return nullptr;
  }
  if ((may & kMayBeNull) != 0 && found->is(JsonValue::Type::null)) return nullptr;
  return check_type(key, *found, type) ? found : nullptr;
}

namespace {

const std::vector<JsonValue>& items_of(const JsonValue* list) {
  static const std::vector<JsonValue> none;
  return list == nullptr ? none : list->items;
}

}  // namespace

const std::vector<JsonValue>& ObjectReader::items(std::string_view key) {
  return items_of(required(key, JsonValue::Type::array));
}

const std::vector<JsonValue>& ObjectReader::optional_items(std::string_view key) {
  return items_of(optional(key, JsonValue::Type::array));
}

std::string ObjectReader::text(std::string_view key, unsigned may) {
  const JsonValue* found = member(key, JsonValue::Type::string, may);
  if (found == nullptr) return {};
  if (found->text.empty()) source_.report(found->offset, "json/empty", {"\"", key, "\" 不能为空"});
  return found->text;
}

std::string ObjectReader::identifier(std::string_view key) {
  std::string name = text(key);
  if (!name.empty()) check_identifier(source_, value_.find(key)->offset, name);
  return name;
}

std::string ObjectReader::one_of(std::string_view key, std::string_view code,
                                 std::initializer_list<std::string_view> words) {
  const JsonValue* found = required(key, JsonValue::Type::string);
  if (found == nullptr) return {};
  if (std::find(words.begin(), words.end(), found->text) != words.end()) return found->text;
  std::string listed;
  for (const std::string_view word : words) listed.append(listed.empty() ? "" : "、").append(word);
  source_.report(found->offset, code,
                 {"\"", key, "\" ", words.size() > 1 ? "应是以下之一：" : "只能是 ", listed, "，实际是 ",
                  source_.excerpt(*found)});
  return {};
}

int ObjectReader::integer(std::string_view key, int least, int most, std::string_view why) {
  const JsonValue* found = required(key, JsonValue::Type::number);
  if (found == nullptr) return least;
  const Decimal number = read_decimal(found->text, 0);
  if (number.error == DecimalError::none && number.scaled >= least && number.scaled <= most)
    return static_cast<int>(number.scaled);
  source_.report(found->offset, "json/number_range",
                 {"\"", key, "\" 应是 ", std::to_string(least), " 至 ", std::to_string(most), " 的整数", why,
                  "，实际是 ", source_.excerpt(*found)});
  return least;
}

bool ObjectReader::flag(std::string_view key, bool written, std::string_view code) {
  const JsonValue* found = optional(key, JsonValue::Type::boolean);
  if (found == nullptr) return false;
  if (found->truth != written)
    source_.report(found->offset, code, {"\"", key, "\" 只能是 ", written ? "true" : "false", "，否则不写"});
  return true;
}

void ObjectReader::finish() {
  if (!valid_) return;
  for (const JsonMember& member : value_.members) {
    if (std::find(asked_.begin(), asked_.end(), member.key) != asked_.end()) continue;
    const std::string closest = source_.nearest(member.key, [&] { return asked_; });
    Finding& finding = source_.report(
        member.offset, "json/unknown_key",
        {"不认识的键 \"", member.key, "\"", nearest_hint(closest), "；这里可以写 ", join(asked_)});
    finding.fact = named(JsonSource::shown(member.key));
    finding.value = source_.excerpt(member.value);
    finding.expected = closest;
  }
}

bool check_string(JsonSource& source, const JsonValue& item) {
  if (item.is(JsonValue::Type::string)) return true;
  source.report(item.offset, "json/type", {"应是字符串，实际是", type_name(item.type)});
  return false;
}

void check_texts(JsonSource& source, const std::vector<JsonValue>& items) {
  for (const JsonValue& item : items) {
    if (check_string(source, item) && item.text.empty())
      source.report(item.offset, "json/empty", {"文字不能为空"});
  }
}

void read_format_mark(JsonSource& source, ObjectReader& reader) {
  reader.optional_text("$schema");  // which editors read
  const JsonValue* mark = reader.required("zice", JsonValue::Type::number);
  if (mark != nullptr && mark->text != "1") {
    source.report(mark->offset, "json/format",
                  {"\"zice\" 应是 1（文件格式版本），实际是 ", source.excerpt(*mark)});
  }
}

}  // namespace zice
