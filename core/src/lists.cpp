#include "zice/lists.h"

#include <algorithm>
#include <utility>

#include "list_figures.h"
#include "text.h"

namespace zice {
namespace {

// More than any list of people or enterprises holds.
constexpr std::size_t kMostRows = 10000;

struct Word {
  ListColumn column;
  std::string_view code;
  std::string_view expected;
};
constexpr Word kDegreeWord = {ListColumn::degree, "list/degree_unknown",
                              "大专、本科、硕士、博士等；大专以下的写中专、高中等"};
constexpr Word kTitleWord = {ListColumn::title, "list/title_unknown",
                             "中级、副高、正高，或工程师、高级经济师等；初级的写初级，没有的写“无”"};
constexpr Word kGradeWord = {ListColumn::grade, "list/grade_unknown", "满意、基本满意、不满意之一"};
constexpr Word kNameWord = {ListColumn::name, "list/no_name", "姓名或名称"};
constexpr Word kYesWord = {ListColumn::none, "list/yes_no_unknown", "是或否"};
constexpr std::string_view kOpenCell = "这一格按未知计";

// FNV-1a: thousands of names are compared with one another, and differ at a glance by this.
std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

class Reader {
 public:
  Reader(const ListTable& table, Findings& findings)
      : table_(table), findings_(findings), staff_(table.kind() == ListKind::staff) {}

  // Adds one entry for each person or enterprise; returns the number of rows that hold something.
  int read(std::vector<ListEntry>& entries) {
    require_columns();
    int rows = 0;
    for (std::size_t row = table_.begin(); row < table_.end(); ++row) {
      if (table_.is_aside(row)) {
        report(row, {ListColumn::number, "list/aside", ""}, "", "表头、备注或合计，不是名单内容，没有计入");
      } else if (!table_.is_blank(row)) {
        ++rows;
        read_row(row, entries);
      }
    }
    if (rows == 0 && table_.header_row() > 0)
      report(table_.begin() - 1, {ListColumn::name, "list/empty", ""}, "", "表头下面没有内容");
    return rows;
  }

 private:
  Finding& report(std::size_t row, const Word& word, std::string_view where, std::string_view says) {
    Finding& finding = findings_.emplace_back();
    finding.line = static_cast<std::uint32_t>(row + 1);
    finding.code = word.code;
    finding.expected = word.expected;
    finding.message = concat({"第 ", std::to_string(row + 1), " 行", where, "：", says});
    return finding;
  }

  // About a cell: what stands there, what was expected, what follows.
  void report_cell(std::size_t row, ListColumn column, const Word& word, std::string_view follows) {
    const std::string heading = table_.heading(column);
    const std::string_view value = table_.cell(row, column);
    const std::string stands = value.empty() ? std::string("没有填写") : concat({"填的是“", value, "”"});
    Finding& finding = report(row, word, concat({"“", heading, "”", stands}),
                              concat({"应填", word.expected, "；", follows}));
    finding.fact = heading;
    finding.value = value;
  }

  void report_pair(std::size_t row, std::size_t other, std::string_view code, std::string_view follows) {
    Finding& finding = report(
        row, {ListColumn::name, code, ""},
        concat({"与第 ", std::to_string(other + 1), " 行都是“", table_.cell(row, ListColumn::name), "”"}),
        follows);
    finding.fact = table_.heading(ListColumn::name);
    finding.value = table_.cell(row, ListColumn::name);
  }

  void require_columns() {
    if (table_.header_row() == 0) {
      require(ListColumn::name, "list/no_header");
    } else if (staff_) {
      require(ListColumn::degree, "list/no_column");
      require(ListColumn::title, "list/no_column");
    } else if (!table_.has(ListColumn::satisfied)) {
      require(ListColumn::grade, "list/no_column");
    }
  }

  void require(ListColumn column, std::string_view code) {
    if (table_.has(column)) return;
    const std::string name = table_.heading(column);
    Finding& finding = findings_.emplace_back();
    finding.line = static_cast<std::uint32_t>(table_.header_row());
    finding.code = code;
    finding.fact = finding.expected = name;
    finding.message =
        concat({"找不到表头“", name, "”：应有一行写明各栏名称，其下每行一", staff_ ? "人" : "家"});
  }

  void read_row(std::size_t row, std::vector<ListEntry>& entries) {
    ListEntry entry;
    entry.row = row;
    entry.name = folded(table_.cell(row, ListColumn::name));
    if (!is_name(entry.name)) return report_cell(row, ListColumn::name, kNameWord, "这一行没有计入");
    entry.hash = hash_of(entry.name);
    const auto first = std::find_if(entries.begin(), entries.end(), [&](const ListEntry& other) {
      return other.hash == entry.hash && other.name == entry.name;
    });
    const bool again = first != entries.end();
    if (staff_) {
      if (again && table_.same(row, first->row))
        return report_pair(row, first->row, "list/duplicate", "内容相同，只计一次");
      if (again)
        report_pair(row, first->row, "list/same_name", "其他栏目不同，按两个人计；同一个人的请删去一行");
      read_person(entry);
    } else {
      read_enterprise(entry);
      if (again) return join(*first, entry);
    }
    entries.push_back(std::move(entry));
  }

  void join(ListEntry& first, const ListEntry& again) {
    const bool conflict =
        first.grade != again.grade && first.grade != Grade::open && again.grade != Grade::open;
    report_pair(again.row, first.row, "list/duplicate",
                conflict ? "只计一家；两行的满意度不一致，按未知计" : "只计一家");
    if (conflict || first.grade == Grade::open) first.grade = conflict ? Grade::open : again.grade;
  }

  void read_person(ListEntry& entry) {
    entry.degree = known(entry.row, kDegreeWord, is_degree);
    entry.title = known(entry.row, kTitleWord, is_title);
    if (table_.has(ListColumn::serving)) entry.serving = yes_no(entry.row, ListColumn::serving);
    entry.fulltime = yes_no(entry.row, ListColumn::fulltime);
  }

  void read_enterprise(ListEntry& entry) {
    entry.local = yes_no(entry.row, ListColumn::local);
    entry.grade = table_.has(ListColumn::satisfied) ? ticked(entry.row) : graded(entry.row);
  }

  Known yes_no(std::size_t row, ListColumn column) {
    return known(row, {column, kYesWord.code, kYesWord.expected}, is_yes);
  }

  Known known(std::size_t row, const Word& word, Known (*means)(std::string_view)) {
    if (!table_.has(word.column)) return Known::open;
    const Known found = means(folded(table_.cell(row, word.column)));
    if (found == Known::open) report_cell(row, word.column, word, kOpenCell);
    return found;
  }

  Grade graded(std::size_t row) {
    if (!table_.has(ListColumn::grade)) return Grade::open;
    const Grade found = grade_of(folded(table_.cell(row, ListColumn::grade)));
    if (found == Grade::open) report_cell(row, ListColumn::grade, kGradeWord, kOpenCell);
    return found;
  }

  // One column for each grade: exactly one of them is ticked.
  Grade ticked(std::size_t row) {
    Grade found = Grade::open;
    ListColumn last = ListColumn::satisfied;
    int ticks = 0;
    for (std::uint8_t i = 0; i < 3; ++i) {
      const auto column = static_cast<ListColumn>(static_cast<std::uint8_t>(ListColumn::satisfied) + i);
      const std::string text = folded(table_.cell(row, column));
      if (text.empty() || is_yes(text) == Known::no) continue;
      found = static_cast<Grade>(i);
      last = column;
      ticks += is_yes(text) == Known::yes || grade_of(text) == found ? 1 : 2;
    }
    if (ticks == 1) return found;
    report_cell(row, last, {last, kGradeWord.code, "“√”，三档中只填一档"}, kOpenCell);
    return Grade::open;
  }

  const ListTable& table_;
  Findings& findings_;
  bool staff_;
};

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

Loaded<ListReading> read_list(ListKind kind, std::string_view text, const Applicant& applicant,
                              const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets) {
  Loaded<ListReading> result;
  JsonSource source("rows.json", text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  if (!is_rows(root)) source.report(0, "json/type", {"名单应是行的数组，每行是文字的数组"});
  if (root.items.size() > kMostRows)
    source.report(
        0, "list/too_long",
        {"名单有 ", std::to_string(root.items.size()), " 行，最多能读 ", std::to_string(kMostRows), " 行"});
  if (!result.findings.empty()) return result;
  ListReading& reading = result.value.emplace();
  const ListTable table(kind, root.items);
  std::vector<ListEntry> entries;
  reading.kind = kind;
  reading.header_row = table.header_row();
  reading.entries = Reader(table, reading.findings).read(entries);
  reading.counted = static_cast<int>(entries.size());
  add_figures(entries, table, applicant, vocabulary, rulesets, reading);
  const auto document = vocabulary.document(kind == ListKind::staff ? "staff_list" : "served_sme_list");
  if (document) reading.rows_typed = applicant.documents[*document].rows;
  reading.rows_differ = reading.rows_typed && reading.counted > 0 && *reading.rows_typed != reading.counted;
  return result;
}

}  // namespace zice
