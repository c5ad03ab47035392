#include "lists/reader.h"

#include <algorithm>
#include <string>

#include "lists/report.h"
#include "lists/similar.h"
#include "text/folding.h"
#include "text/keyed.h"
#include "text/text.h"
#include "text/words.h"
#include "zice/utf8.h"

namespace zice {
namespace {

constexpr ListWord kDegreeWord = {ListColumn::degree, "list/degree_unknown",
                                  "大专、本科、硕士、博士等；大专以下的写中专、高中等"};
constexpr ListWord kTitleWord = {ListColumn::title, "list/title_unknown",
                                 "中级、副高、正高，或工程师、高级经济师等；初级的写初级，没有的写“无”"};
constexpr ListWord kGradeWord = {ListColumn::grade, "list/grade_unknown", "满意、基本满意、不满意之一"};
constexpr ListWord kNameWord = {ListColumn::name, "list/no_name", "姓名或名称"};
constexpr ListWord kYesWord = {ListColumn::none, "list/yes_no_unknown", "是或否"};
constexpr std::string_view kOpenCell = "这一格按未知计";

class Reader {
 public:
  Reader(const ListTable& table, ListContent& content)
      : table_(table),
        content_(content),
        report_(table, content.findings),
        staff_(table.kind() == ListKind::staff) {}

  void read() {
    report_.header();
    for (const ListPlace place : table_.places()) sort(place);
    for (std::size_t block = 0; block < table_.header().blocks.size(); ++block) tell_numbered(block);
    content_.rows = static_cast<int>(places_.size());
    if (content_.rows == 0 && table_.header().row > 0) report_.empty();
    read_entries();
    tell_similar();
    content_.remarks = report_.finish();
  }

 private:
  struct Numbered {
    ListPlace first;
    std::size_t last = 0;
    int count = 0;
  };

  // Into entries and what is none.
  void sort(ListPlace place) {
    numbered_.resize(table_.header().blocks.size());
    Standing standing = table_.standing_of(place);
    if (continues_note(place, standing)) standing = {Standing::Sort::aside, Aside::note, standing.column};
    if (standing.sort == Standing::Sort::number) {
      Numbered& run = numbered_[place.block];
      if (run.count++ == 0) run.first = place;
      run.last = place.row;
    } else if (standing.sort != Standing::Sort::blank) {
      tell_numbered(place.block);
    }
    if (standing.sort == Standing::Sort::aside) report_.aside(place, standing);
    if (standing.sort == Standing::Sort::entry) places_.push_back(place);
    if (standing.sort == Standing::Sort::entry || standing.sort == Standing::Sort::aside)
      below_note_ = standing.aside == Aside::note || standing.aside == Aside::signature;
  }

  // Notes and signatures run on below the first of them, each in a row of its own: 2、请如实填写.
  bool continues_note(ListPlace place, const Standing& standing) const {
    if (!below_note_ || standing.sort != Standing::Sort::entry || !table_.has_row_to_itself(place))
      return false;
    const std::string_view name = table_.folded(place, ListColumn::name);
    return !ends_as_body(name) && (!staff_ || character_count(name) > 4);
  }

  void tell_numbered(std::size_t block) {
    if (block >= numbered_.size() || numbered_[block].count == 0) return;
    const Numbered& run = numbered_[block];
    report_.numbered(run.first, run.last, run.count);
    numbered_[block].count = 0;
  }

  void read_entries() {
    std::vector<std::string_view> names;
    std::vector<std::string> texts;
    for (const ListPlace place : places_) {
      names.push_back(table_.folded(place, ListColumn::name));
      texts.push_back(staff_ ? table_.text_of(place) : std::string());
    }
    const std::vector<std::size_t> first_name = first_same(names);
    const std::vector<std::size_t> first_content = first_same({texts.begin(), texts.end()});
    entry_of_.assign(places_.size(), 0);
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const ListPlace place = places_[i];
      if (!is_name(names[i])) {
        report_.cell(place, kNameWord, "这一行没有计入");
      } else if (staff_) {
        read_person(place, places_[first_name[i]], places_[first_content[i]], first_name[i] < i,
                    first_content[i] < i);
      } else {
        read_enterprise(i, first_name[i]);
      }
    }
  }

  void read_person(ListPlace place, ListPlace namesake, ListPlace same, bool has_namesake, bool is_same) {
    if (is_same) return report_.pair(place, same, "list/duplicate", "内容相同，只计一次");
    if (has_namesake)
      report_.pair(place, namesake, "list/same_name", "其他栏目不同，按两个人计；同一个人的请删去一行");
    ListEntry& entry = add(place);
    entry.degree = known(place, kDegreeWord, is_degree);
    entry.title = known(place, kTitleWord, is_title);
    if (table_.has(ListColumn::serving)) entry.serving = yes_no(place, ListColumn::serving);
    entry.fulltime = yes_no(place, ListColumn::fulltime);
  }

  void read_enterprise(std::size_t index, std::size_t first) {
    const ListPlace place = places_[index];
    const Known local = yes_no(place, ListColumn::local);
    const Grade grade = grade_at(place);
    if (first < index) return join(content_.entries[entry_of_[first]], grade, place, places_[first]);
    entry_of_[index] = content_.entries.size();
    ListEntry& entry = add(place);
    entry.local = local;
    entry.grade = grade;
  }

  ListEntry& add(ListPlace place) {
    counted_.push_back(place);
    const std::string_view why = doubt(place);
    if (!why.empty()) report_.doubt(place, why);
    return content_.entries.emplace_back();
  }

  void join(ListEntry& first, Grade again, ListPlace place, ListPlace before) {
    const bool conflict = first.grade != again && first.grade != Grade::open && again != Grade::open;
    report_.pair(place, before, "list/duplicate",
                 conflict ? "只计一家；两行的满意度不一致，按未知计" : "只计一家");
    if (conflict || first.grade == Grade::open) first.grade = conflict ? Grade::open : again;
  }

  // What no name holds, though this may be one; "" if there is nothing of the sort.
  std::string_view doubt(ListPlace place) const {
    const std::string_view written = table_.cell(place, ListColumn::name);
    const std::string_view name = without_number(table_.folded(place, ListColumn::name));
    if (table_.is_named_above(name)) return "与表头上面写的单位同名";
    if (contains(name, ":")) return "里有冒号";
    if (written.find_first_of("\r\n") != std::string_view::npos) return "里有换行，或许不止一个名称";
    const std::size_t mark = name.find_first_of(",;");
    const bool before_ideograph =
        mark < name.size() - 1 && static_cast<unsigned char>(name[mark + 1]) >= 0x80;
    if (before_ideograph || contains(name, "。")) return "里有标点，或许不止一个名称";
    if (has_compatibility_ideograph(name)) return "里有兼容字，写成普通的字才认得出重复";
    if (contains(name, "?")) return "里有问号，或许有没读出来的字";
    if (marks_example(name) || (!staff_ && contains(name, "某"))) return "或许是示例";
    return {};
  }

  void tell_similar() {
    std::vector<std::string_view> names;
    for (const ListPlace place : counted_) names.push_back(table_.folded(place, ListColumn::name));
    for (const SimilarPair& pair : similar_names(table_.kind(), names).pairs)
      report_.pair(counted_[pair.later], counted_[pair.earlier], "list/similar",
                   concat({"按两", report_.unit(), "计；是同一", report_.unit(), "的请只留一行"}));
  }

  Known yes_no(ListPlace place, ListColumn column) {
    return known(place, {column, kYesWord.code, kYesWord.expected}, is_yes);
  }

  Known known(ListPlace place, const ListWord& word, Known (*means)(std::string_view)) {
    if (!table_.has(word.column)) return Known::open;
    const std::vector<std::string_view> cells = filled(place, word.column);
    Known found = cells.empty() ? Known::open : means(cells[0]);
    if (cells.size() > 1)
      found = word.column == ListColumn::title ? joint_title(cells) : joint(cells, word, means);
    if (found == Known::open) report_.cell(place, word, kOpenCell);
    return found;
  }

  std::vector<std::string_view> filled(ListPlace place, ListColumn column) const {
    std::vector<std::string_view> cells;
    for (const std::size_t at : table_.columns(place.block, column)) {
      if (!table_.rows().folded(place.row, at).empty()) cells.push_back(table_.rows().folded(place.row, at));
    }
    return cells;
  }

  // Of two degrees the higher one counts; what else is said twice is to be the same.
  static Known joint(const std::vector<std::string_view>& cells, const ListWord& word,
                     Known (*means)(std::string_view)) {
    const auto all = [&](Known known) {
      return std::all_of(cells.begin(), cells.end(),
                         [&](std::string_view cell) { return means(cell) == known; });
    };
    if (all(Known::no)) return Known::no;
    const bool any = std::any_of(cells.begin(), cells.end(),
                                 [&](std::string_view cell) { return means(cell) == Known::yes; });
    return (word.column == ListColumn::degree ? any : all(Known::yes)) ? Known::yes : Known::open;
  }

  // As if they stood in one cell, but for those that say there is none.
  static Known joint_title(const std::vector<std::string_view>& cells) {
    std::string titles;
    for (const std::string_view cell : cells) {
      if (!says_no_title(cell)) titles.append(titles.empty() ? "" : ";").append(cell);
    }
    return titles.empty() ? Known::no : is_title(titles);
  }

  // By a tick or by a word; where both are given, they are to be the same.
  Grade grade_at(ListPlace place) {
    if (!table_.has(ListColumn::satisfied) || !table_.has(ListColumn::grade))
      return table_.has(ListColumn::satisfied) ? ticked(place) : graded(place);
    const std::string_view word = table_.folded(place, ListColumn::grade);
    if (word.empty()) return ticked(place);
    const bool no_tick = table_.folded(place, ListColumn::satisfied).empty() &&
                         table_.folded(place, ListColumn::basically).empty() &&
                         table_.folded(place, ListColumn::dissatisfied).empty();
    if (no_tick) return graded(place);
    const Grade tick = ticked(place);
    if (tick == Grade::open || tick == grade_of(word)) return tick;
    report_.cell(place, {ListColumn::grade, kGradeWord.code, "与打的勾相同的一档"}, kOpenCell);
    return Grade::open;
  }

  Grade graded(ListPlace place) {
    if (!table_.has(ListColumn::grade)) return Grade::open;
    const std::vector<std::string_view> cells = filled(place, ListColumn::grade);
    Grade found = cells.empty() ? Grade::open : grade_of(cells[0]);
    for (const std::string_view cell : cells) {
      if (grade_of(cell) != found) found = Grade::open;
    }
    if (found == Grade::open) report_.cell(place, kGradeWord, kOpenCell);
    return found;
  }

  // One column for each grade: exactly one of them is ticked.
  Grade ticked(ListPlace place) {
    Grade found = Grade::open;
    ListColumn last = ListColumn::satisfied;
    int ticks = 0;
    for (std::uint8_t i = 0; i < 3; ++i) {
      const auto column = static_cast<ListColumn>(static_cast<std::uint8_t>(ListColumn::satisfied) + i);
      const std::string_view text = table_.folded(place, column);
      if (text.empty() || is_yes(text) == Known::no) continue;
      found = static_cast<Grade>(i);
      last = column;
      ticks += is_yes(text) == Known::yes || grade_of(text) == found ? 1 : 2;
    }
    if (ticks == 1) return found;
    report_.cell(place, {last, kGradeWord.code, "“√”，三档中只填一档"}, kOpenCell);
    return Grade::open;
  }

  const ListTable& table_;
  ListContent& content_;
  ListReport report_;
  bool staff_;
  std::vector<ListPlace> places_;   // of entries
  std::vector<ListPlace> counted_;  // of those that stand for a person or an enterprise
  std::vector<std::size_t> entry_of_;
  bool below_note_ = false;         // whether the last row that was not blank was a note
  std::vector<Numbered> numbered_;  // by block: rows with nothing but a number, up to here
};

}  // namespace

ListContent read_content(const ListTable& table) {
  ListContent content;
  content.kind = table.kind();
  content.header_row = table.header().row;
  for (std::size_t i = 0; i < kListColumns; ++i) {
    content.has[i] = table.has(static_cast<ListColumn>(i));
    content.headings[i] = table.heading(static_cast<ListColumn>(i));
  }
  Reader(table, content).read();
  return content;
}

}  // namespace zice
