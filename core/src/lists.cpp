#include "zice/lists.h"

#include <algorithm>

#include "list_figures.h"
#include "list_reader.h"

namespace zice {
namespace {

// More than any list of people or enterprises holds.
constexpr std::size_t kMostRows = 10000;

bool is_rows(const JsonValue& root) {
  const auto is_text = [](const JsonValue& cell) { return cell.is(JsonValue::Type::string); };
  return root.is(JsonValue::Type::array) &&
         std::all_of(root.items.begin(), root.items.end(), [&](const JsonValue& row) {
           return row.is(JsonValue::Type::array) && std::all_of(row.items.begin(), row.items.end(), is_text);
         });
}

}  // namespace

std::optional<ListKind> list_kind(std::string_view document) {
  if (document == "staff_list") return ListKind::staff;
  if (document == "served_sme_list") return ListKind::served_smes;
  return std::nullopt;
}

Loaded<List> load_list(ListKind kind, std::string_view text) {
  Loaded<List> result;
  JsonSource source("rows.json", text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  if (!is_rows(root)) source.report(0, "json/type", {"名单应是行的数组，每行是文字的数组"});
  if (root.items.size() > kMostRows)
    source.report(
        0, "list/too_long",
        {"名单有 ", std::to_string(root.items.size()), " 行，最多能读 ", std::to_string(kMostRows), " 行"});
  if (!result.findings.empty()) return result;
  const ListRows rows(root.items);
  result.value.emplace(std::make_shared<const ListContent>(read_content(ListTable(kind, rows))));
  return result;
}

ListReading count_list(const List& list, const Applicant& applicant, const Vocabulary& vocabulary,
                       const std::vector<Ruleset>& rulesets) {
  const ListContent& content = list.content();
  ListReading reading;
  reading.kind = content.kind;
  reading.header_row = content.header_row;
  reading.entries = content.rows;
  reading.counted = static_cast<int>(content.entries.size());
  reading.findings = content.findings;
  reading.remarks = content.remarks;
  add_figures(content, applicant, vocabulary, rulesets, reading);
  const auto document =
      vocabulary.document(content.kind == ListKind::staff ? "staff_list" : "served_sme_list");
  if (document) reading.rows_typed = applicant.documents[*document].rows;
  reading.rows_differ = reading.rows_typed && reading.counted > 0 && *reading.rows_typed != reading.counted;
  return reading;
}

Loaded<ListReading> read_list(ListKind kind, std::string_view rows, const Applicant& applicant,
                              const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets) {
  Loaded<List> list = load_list(kind, rows);
  Loaded<ListReading> result;
  result.findings = std::move(list.findings);
  if (list) result.value = count_list(*list.value, applicant, vocabulary, rulesets);
  return result;
}

}  // namespace zice
