#include "lists/report.h"

#include "text/text.h"
#include "zice/utf8.h"

namespace zice {
namespace {

// Of a long text the beginning.
std::string excerpt(std::string_view text) {
  constexpr int kMostCharacters = 40;
  std::size_t at = 0;
  for (int count = 0; at < text.size() && count < kMostCharacters; ++count) next_character(text, at);
  return at < text.size() ? concat({text.substr(0, at), "…"}) : std::string(text);
}

std::string_view rule_of(ListColumn column) {
  if (column == ListColumn::degree) return "有一栏是大专及以上的就算";
  if (column == ListColumn::title) return "合在一起看，一高一低的按未知计";
  return "几栏一致的才算，不一致的按未知计";
}

}  // namespace

std::string ListReport::in_words(ListPlace place) const {
  const std::string half =
      table_.header().blocks.size() < 2 ? "" : concat({"第 ", std::to_string(place.block + 1), " 组"});
  return concat({"第 ", std::to_string(place.row + 1), " 行", half});
}

Finding& ListReport::row(ListPlace place, std::string_view code, std::string_view where,
                         std::string_view says, ListColumn about) {
  about_.push_back(about);
  Finding& finding = findings_.emplace_back();
  finding.line = static_cast<std::uint32_t>(place.row + 1);
  finding.code = code;
  finding.message = concat({in_words(place), where, says});
  return finding;
}

Finding& ListReport::head(std::string_view code, std::string_view heading, std::string_view says,
                          ListColumn about) {
  about_.push_back(about);
  Finding& finding = findings_.emplace_back();
  finding.line = static_cast<std::uint32_t>(table_.header().row);
  finding.code = code;
  finding.fact = heading;
  finding.message = says;
  return finding;
}

void ListReport::header() {
  if (table_.header().row == 0) return require(ListColumn::name, "list/no_header");
  const std::size_t halves = table_.header().blocks.size();
  if (halves > 1)
    head("list/side_by_side", table_.heading(ListColumn::name),
         concat({"同样的栏目并排写了 ", std::to_string(halves), " 组：每一行按 ", std::to_string(halves), " ",
                 unit(), "读，各组都数"}));
  other_names();
  columns_twice();
  unheaded();
  other_table();
  if (staff_) {
    require(ListColumn::degree, "list/no_column");
    require(ListColumn::title, "list/no_column");
  } else if (!table_.has(ListColumn::satisfied)) {
    require(ListColumn::grade, "list/no_column");
  }
}

void ListReport::require(ListColumn column, std::string_view code) {
  if (table_.has(column)) return;
  const std::string name = table_.heading(column);
  head(code, name, concat({"找不到表头“", name, "”：应有一行写明各栏名称，其下每行一", unit()}),
       column == ListColumn::name ? ListColumn::none : column)
      .expected = name;
}

void ListReport::other_names() {
  const std::string name = table_.heading(ListColumn::name);
  std::string told;
  for (const OtherNames& other : table_.header().other_names) {
    const std::string heading = table_.heading_at(other.column);
    if (heading == told) continue;
    told = heading;
    const std::string at = concat({"第 ", std::to_string(other.column + 1), " 列"});
    const std::string says = heading == name
                                 ? concat({"“", name, "”在", at, "又写了一遍，内容大多相同：只按前一列数"})
                                 : concat({"“", name, "”和", at, "的“", heading, "”都像是名称：按“", name,
                                           "”数；“", heading, "”一栏有 ", std::to_string(other.names),
                                           " 个不同的名称，没有数。要按它数的，请删去“", name, "”一栏"});
    head("list/two_names", name, says).value = heading;
  }
}

void ListReport::unheaded() {
  for (const std::size_t column : table_.header().unheaded)
    head("list/no_heading", "", concat({"第 ", std::to_string(column + 1), " 列没有表头，里面的内容没有读"}));
}

void ListReport::other_table() {
  const std::size_t row = table_.header().end;
  if (row == table_.rows().size()) return;
  const std::string at = std::to_string(row + 1);
  head("list/other_table", "",
       concat({"第 ", at, " 行又是一行表头，栏目与第 ", std::to_string(table_.header().row),
               " 行的不同：从这一行起没有读，请另存为一份名单"}))
      .line = static_cast<std::uint32_t>(row + 1);
}

void ListReport::columns_twice() {
  for (std::size_t i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    const std::vector<std::size_t>& columns = table_.columns(0, column);
    if (column == ListColumn::number || columns.size() < 2) continue;
    std::vector<std::string> places;
    for (const std::size_t at : columns) places.push_back(std::to_string(at + 1));
    const std::string heading = table_.heading(column);
    head("list/column_twice", heading,
         concat({"“", heading, "”有 ", std::to_string(columns.size()), " 栏（第 ", join(places), " 列）：",
                 rule_of(column)}),
         column == ListColumn::name ? ListColumn::none : column);
  }
}

void ListReport::empty() {
  head("list/empty", "", concat({"第 ", std::to_string(table_.header().below), " 行：表头下面没有内容"}));
}

void ListReport::aside(ListPlace place, const PlaceStanding& standing) {
  const std::string_view text = table_.rows().written(place.row, standing.column);
  const std::string_view code = standing.aside == Aside::example ? "list/example"
                                : standing.aside == Aside::error ? "list/cell_error"
                                                                 : "list/aside";
  Finding& finding = row(place, code, concat({"“", excerpt(text), "”"}),
                         concat({"是", aside_name(standing.aside), "，不是名单内容，没有计入"}));
  finding.fact = table_.heading_at(standing.column);
  finding.value = text;
}

void ListReport::numbered(ListPlace first, std::size_t last, int count) {
  const std::string until =
      last == first.row
          ? ""
          : concat({"至第 ", std::to_string(last + 1), " 行（", std::to_string(count), " 行）"});
  row(first, "list/number_only", until, "只写了序号，没有计入");
}

void ListReport::cell(ListPlace place, const ListWord& word, std::string_view follows) {
  const std::string heading = table_.heading(word.column);
  std::vector<std::string> filled;
  for (const std::size_t at : table_.columns(place.block, word.column)) {
    if (!table_.rows().folded(place.row, at).empty())
      filled.emplace_back(table_.rows().written(place.row, at));
  }
  const std::string value = join(filled);
  const std::string stands =
      value.empty() ? std::string("没有填写") : concat({"填的是“", excerpt(value), "”"});
  Finding& finding = row(place, word.code, concat({"“", heading, "”", stands}),
                         concat({"：应填", word.expected, "；", follows}),
                         word.column == ListColumn::name ? ListColumn::none : word.column);
  finding.fact = heading;
  finding.value = value;
  finding.expected = word.expected;
}

void ListReport::pair(ListPlace place, ListPlace other, std::string_view code, std::string_view follows) {
  const std::string_view name = table_.cell(place, ListColumn::name);
  const std::string_view before = table_.cell(other, ListColumn::name);
  const std::string other_place = in_words(other);
  const std::string where =
      code == "list/similar"
          ? concat({"“", excerpt(name), "”与", other_place, "“", excerpt(before), "”很像："})
          : concat({"与", other_place, "都是“", excerpt(name), "”："});
  Finding& finding = row(place, code, where, follows);
  finding.fact = table_.heading(ListColumn::name);
  finding.value = name;
}

void ListReport::doubt(ListPlace place, std::string_view why) {
  const std::string_view name = table_.cell(place, ListColumn::name);
  Finding& finding = row(place, "list/name_doubtful", concat({"“", excerpt(name), "”"}),
                         concat({why, "：仍计一", unit(), "，请核对"}));
  finding.fact = table_.heading(ListColumn::name);
  finding.value = name;
}

void ListReport::size(ListPlace place, std::string_view code, ListColumn column, std::string_view says) {
  const std::string_view name = table_.cell(place, ListColumn::name);
  Finding& finding = row(place, code, concat({"“", excerpt(name), "”："}), says, column);
  finding.fact = table_.heading(column);
  finding.value = table_.cell(place, column);
}

void ListReport::no_sizes() {
  head("list/no_sizes", table_.heading(ListColumn::industry),
       concat({"没有“", table_.heading(ListColumn::industry),
               "”一栏，没有按规模剔除大型企业：照名单计入，请自行核对"}),
       ListColumn::industry);
}

void ListReport::sizes_untold(int enterprises) {
  head("list/size_unknown", table_.heading(ListColumn::industry),
       concat({"有 ", std::to_string(enterprises),
               " 家没有填写所属行业和各项数字，断定不了是不是大型企业：照名单计入，请核对"}),
       ListColumn::industry);
}

void ListReport::blanks(ListColumn column, int count) {
  const std::string heading = table_.heading(column);
  head("list/blanks_settled", heading,
       concat({"“", heading, "”有 ", std::to_string(count), " 格没有填写：照所选都按“", blank_as(column),
               "”计"}),
       column);
}

std::vector<ListRemarks> ListReport::finish() { return in_sorts(findings_, about_); }

}  // namespace zice
