// A list in the columns of a form: what its annex has to show of whoever was counted.

#include <algorithm>

#include "json/source.h"
#include "lists/content.h"
#include "lists/table.h"
#include "text/folding.h"
#include "text/text.h"
#include "text/words.h"
#include "zice/lists.h"

namespace zice {
namespace {

// Headings that ask for the same thing.
constexpr std::string_view kSame[] = {"|联系人|企业联系人|", "|联系电话|电话|手机|联系方式|",
                                      "|毕业学校|毕业院校|毕业院校及专业|", "|服务内容简述|服务内容|"};

bool is_same(std::string_view label, std::string_view heading) {
  return label == heading || std::any_of(std::begin(kSame), std::end(kSame), [&](std::string_view words) {
           return among(words, label) && among(words, heading);
         });
}

bool is_tick(ListColumn column) {
  return column >= ListColumn::satisfied && column <= ListColumn::dissatisfied;
}

class FormColumn {
 public:
  FormColumn(const ListTable& table, std::string_view label)
      : column_(list_column(table.kind(), folded(label))), label_(bare_heading(folded(label))) {}

  std::string cell(const ListTable& table, const ListEntry& entry, ListPlace place) const {
    if (column_ == ListColumn::number) return {};
    if (is_tick(column_)) return entry.grade == grade() ? "√" : "";
    if (column_ == ListColumn::grade && table.cell(place, column_).empty()) return worded(entry.grade);
    if (column_ < ListColumn::other) return std::string(table.cell(place, column_));
    return std::string(other(table, place));
  }

 private:
  Grade grade() const {
    return static_cast<Grade>(static_cast<std::size_t>(column_) -
                              static_cast<std::size_t>(ListColumn::satisfied));
  }

  // As a list with ticks has it.
  static std::string worded(Grade grade) {
    static constexpr std::string_view words[] = {"满意", "基本满意", "不满意", ""};
    return std::string(words[static_cast<std::size_t>(grade)]);
  }

  // The column of that very heading, else one that asks for the same.
  std::string_view other(const ListTable& table, ListPlace place) const {
    const ListBlock& block = table.header().blocks[place.block];
    std::string_view same;
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const std::string heading = bare_heading(table.rows().folded(table.header().heading_rows[i], i));
      if (heading == label_) return table.rows().written(place.row, i);
      if (same.empty() && is_same(label_, heading)) same = table.rows().written(place.row, i);
    }
    return same;
  }

  ListColumn column_;
  std::string label_;
};

FormRows rows_under(const std::vector<std::string>& labels, const ListContent& content) {
  const ListTable table(content.kind, *content.all, content.choices);
  std::vector<FormColumn> columns;
  for (const std::string& label : labels) columns.emplace_back(table, label);
  FormRows filled;
  for (std::size_t i = 0; i < content.places.size(); ++i) {
    std::vector<std::string>& row = filled.emplace_back();
    for (const FormColumn& column : columns)
      row.push_back(column.cell(table, content.entries[i], content.places[i]));
  }
  return filled;
}

}  // namespace

Loaded<FormRows> form_rows(const List& list, std::string_view labels) {
  Loaded<FormRows> result;
  JsonValue asked;
  JsonSource source("columns.json", labels, result.findings);
  if (!source.parse(asked)) return result;
  const auto is_text = [](const JsonValue& one) { return one.is(JsonValue::Type::string); };
  if (!asked.is(JsonValue::Type::array) || !std::all_of(asked.items.begin(), asked.items.end(), is_text)) {
    source.report(0, "json/type", {"栏目应是文字的数组"});
    return result;
  }
  std::vector<std::string> columns;
  for (const JsonValue& one : asked.items) columns.push_back(one.text);
  result.value = rows_under(columns, list.content());
  return result;
}

}  // namespace zice
