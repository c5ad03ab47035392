#include "columns/input.h"

#include <algorithm>

#include "text/folding.h"

namespace zice {
namespace {

bool is_rows(const JsonValue& root) {
  const auto is_text = [](const JsonValue& cell) { return cell.is(JsonValue::Type::string); };
  return root.is(JsonValue::Type::array) &&
         std::all_of(root.items.begin(), root.items.end(), [&](const JsonValue& row) {
           return row.is(JsonValue::Type::array) && std::all_of(row.items.begin(), row.items.end(), is_text);
         });
}

bool is_empty(const JsonValue& row) {
  return std::all_of(row.items.begin(), row.items.end(),
                     [](const JsonValue& cell) { return folded(cell.text).empty(); });
}

}  // namespace

bool parse_rows(std::string_view text, JsonValue& rows, Findings& findings) {
  JsonSource source("rows.json", text, findings);
  if (!source.parse(rows, std::string_view::npos)) return false;
  if (!is_rows(rows)) {
    source.report(0, "json/type", {"名单应是行的数组，每行是文字的数组"});
    return false;
  }
  while (!rows.items.empty() && is_empty(rows.items.back())) rows.items.pop_back();
  if (rows.items.size() <= kMostListRows) return true;
  source.report(
      0, "list/too_long",
      {"名单有 ", std::to_string(rows.items.size()), " 行，最多能读 ", std::to_string(kMostListRows), " 行"});
  return false;
}

}  // namespace zice
