#include "columns/input.h"

#include <algorithm>

#include "json/source.h"

namespace zice {
namespace {

constexpr std::string_view kRowsFile = "rows.json";

bool is_rows(const JsonValue& root) {
  const auto is_text = [](const JsonValue& cell) { return cell.is(JsonValue::Type::string); };
  return root.is(JsonValue::Type::array) &&
         std::all_of(root.items.begin(), root.items.end(), [&](const JsonValue& row) {
           return row.is(JsonValue::Type::array) && std::all_of(row.items.begin(), row.items.end(), is_text);
         });
}

}  // namespace

bool add_rows(std::string_view text, ListRows& rows, Findings& findings) {
  JsonSource source(kRowsFile, text, findings);
  JsonValue root;
  if (!source.parse(root, std::string_view::npos)) return false;
  if (!is_rows(root)) {
    source.report(0, "json/type", {"名单应是行的数组，每行是文字的数组"});
    return false;
  }
  for (const JsonValue& row : root.items) rows.add(row);
  return true;
}

bool end_rows(ListRows& rows, Findings& findings) {
  rows.drop_empty_end();
  if (rows.size() <= kMostListRows) return true;
  JsonSource source(kRowsFile, {}, findings);
  source.report(
      0, "list/too_long",
      {"名单有 ", std::to_string(rows.size()), " 行，最多能读 ", std::to_string(kMostListRows), " 行"});
  return false;
}

}  // namespace zice
