#include "columns/choices.h"

#include "json/object.h"
#include "text/text.h"
#include "text/words.h"

namespace zice {
namespace {

constexpr int kMostColumns = 1000;

std::optional<ListColumn> column_of(std::string_view id) {
  for (std::size_t i = 0; i < kListColumns; ++i) {
    if (column_id(static_cast<ListColumn>(i)) == id) return static_cast<ListColumn>(i);
  }
  return std::nullopt;
}

// From 1; 0 if it is no such number.
int number_of(const JsonValue& value) {
  if (!value.is(JsonValue::Type::number) || !is_digits(value.text)) return 0;
  int number = 0;
  for (const char digit : value.text) {
    number = number * 10 + digit - '0';
    if (number > kMostColumns) return 0;
  }
  return number;
}

void report_column(JsonSource& source, std::uint32_t offset, std::string_view id) {
  source.report(offset, "list/choices", {"名单没有叫 \"", JsonSource::shown(id), "\" 的栏可选"});
}

void read_columns(JsonSource& source, const JsonValue& columns, ListChoices& choices) {
  for (const JsonMember& member : columns.members) {
    const auto column = column_of(member.key);
    if (!column) {
      report_column(source, member.offset, member.key);
      continue;
    }
    const int at = number_of(member.value);
    if (at == 0)
      source.report(member.value.offset, "list/choices",
                    {"第几列应是 1 至 ", std::to_string(kMostColumns), " 的整数"});
    else
      choices.columns[static_cast<std::size_t>(*column)] = static_cast<std::size_t>(at) - 1;
  }
}

void read_blanks(JsonSource& source, const std::vector<JsonValue>& blanks, ListChoices& choices) {
  for (const JsonValue& one : blanks) {
    const auto column = one.is(JsonValue::Type::string) ? column_of(one.text) : std::nullopt;
    if (!column || blank_as(*column).empty())
      report_column(source, one.offset, one.text);
    else
      choices.blanks[static_cast<std::size_t>(*column)] = true;
  }
}

}  // namespace

std::string_view blank_as(ListColumn column) {
  switch (column) {
    case ListColumn::degree:
      return "大专以下";
    case ListColumn::title:
      return "无";
    case ListColumn::serving:
    case ListColumn::fulltime:
    case ListColumn::local:
      return "否";
    case ListColumn::grade:
      return "不满意";
    default:
      return {};
  }
}

bool parse_choices(std::string_view text, ListChoices& choices, Findings& findings) {
  if (text.empty()) return true;
  JsonSource source("choices.json", text, findings);
  JsonValue root;
  if (!source.parse(root)) return false;
  ObjectReader reader(source, root, "名单的选择");
  if (!reader.valid()) return false;
  if (const JsonValue* columns = reader.optional("columns", JsonValue::Type::object))
    read_columns(source, *columns, choices);
  read_blanks(source, reader.optional_items("blanks"), choices);
  reader.finish();
  return source.is_clean();
}

}  // namespace zice
