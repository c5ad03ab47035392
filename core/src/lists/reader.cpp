#include "lists/reader.h"

#include <algorithm>
#include <string>

#include "columns/pieces.h"
#include "columns/similar.h"
#include "lists/cells.h"
#include "lists/enterprises.h"
#include "lists/report.h"
#include "lists/table.h"
#include "text/folding.h"
#include "text/keyed.h"
#include "text/text.h"
#include "text/words.h"
#include "zice/utf8.h"

namespace zice {
namespace {

constexpr ListWord kNameWord = {ListColumn::name, "list/no_name", "姓名或名称"};

// Whatever the row of the header calls a column, or the row that is likely one.
std::vector<ListHeading> offered_headings(const ListTable& table) {
  std::vector<ListHeading> offered;
  const ListHeader& header = table.header();
  const ListRows& rows = table.rows();
  for (std::size_t i = 0; i < rows.width(); ++i) {
    const std::size_t row = header.row > 0 ? header.heading_rows[i] : header.likely;
    if (row >= rows.size() || rows.folded(row, i).empty()) continue;
    offered.push_back({static_cast<int>(i) + 1, std::string(rows.written(row, i))});
  }
  return offered;
}

}  // namespace

class ContentReader::Reader {
 public:
  explicit Reader(ListContent& content)
      : table_(content.kind, *content.all, content.choices),
        content_(content),
        report_(table_, content.findings),
        cells_(table_, content, report_),
        sizes_(table_, report_),
        staff_(content.kind == ListKind::staff) {
    pieces_.once<&Reader::read_header>(this);
    pieces_.each<&Reader::below, &Reader::sort>(this);
    pieces_.once<&Reader::end_rows>(this);
    pieces_.each<&Reader::entries, &Reader::look_at>(this);
    pieces_.once<&Reader::find_same_names>(this);
    pieces_.once<&Reader::find_same_texts>(this);
    pieces_.each<&Reader::entries, &Reader::read_entry>(this);
    pieces_.each<&Reader::counted, &Reader::compare_name>(this);
    pieces_.each<&SimilarNames::heaps, &SimilarNames::look_through>(&similar_, 1);
    pieces_.once<&Reader::finish>(this);
  }

  bool step() { return pieces_.step(); }

 private:
  struct Numbered {
    ListPlace first;
    std::size_t last = 0;
    int count = 0;
  };

  void read_header() {
    content_.header_row = table_.header().row;
    for (std::size_t i = 0; i < kListColumns; ++i) {
      const auto column = static_cast<ListColumn>(i);
      content_.has[i] = table_.has(column);
      content_.headings[i] = table_.heading(column);
      content_.at[i] = static_cast<int>(table_.first_at(column));
    }
    content_.offered = offered_headings(table_);
    report_.header();
    below_ = table_.places();
  }

  std::size_t below() const { return below_.size(); }
  std::size_t entries() const { return places_.size(); }
  std::size_t counted() const { return content_.places.size(); }

  // Into entries and what is none.
  void sort(std::size_t at) {
    const ListPlace place = below_[at];
    numbered_.resize(table_.header().blocks.size());
    PlaceStanding standing = table_.standing_of(place);
    if (continues_note(place, standing))
      standing = {PlaceStanding::Sort::aside, Aside::note, standing.column};
    if (standing.sort == PlaceStanding::Sort::number) {
      Numbered& run = numbered_[place.block];
      if (run.count++ == 0) run.first = place;
      run.last = place.row;
    } else if (standing.sort != PlaceStanding::Sort::blank) {
      tell_numbered(place.block);
    }
    if (standing.sort == PlaceStanding::Sort::aside) report_.aside(place, standing);
    if (standing.sort == PlaceStanding::Sort::entry) places_.push_back(place);
    if (standing.sort == PlaceStanding::Sort::entry || standing.sort == PlaceStanding::Sort::aside)
      below_note_ = standing.aside == Aside::note || standing.aside == Aside::signature;
  }

  // Notes and signatures run on below the first of them, each in a row of its own: 2、请如实填写.
  bool continues_note(ListPlace place, const PlaceStanding& standing) const {
    if (!below_note_ || standing.sort != PlaceStanding::Sort::entry || !table_.has_row_to_itself(place))
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

  void end_rows() {
    for (std::size_t block = 0; block < table_.header().blocks.size(); ++block) tell_numbered(block);
    content_.rows = static_cast<int>(places_.size());
    if (content_.rows == 0 && table_.header().row > 0) report_.empty();
    entry_of_.assign(places_.size(), 0);
  }

  void look_at(std::size_t entry) {
    names_.push_back(table_.folded(places_[entry], ListColumn::name));
    texts_.push_back(staff_ ? table_.text_of(places_[entry]) : std::string());
  }

  void find_same_names() { first_name_ = first_same(names_); }
  void find_same_texts() { first_content_ = first_same({texts_.begin(), texts_.end()}); }

  void read_entry(std::size_t at) {
    const ListPlace place = places_[at];
    const std::size_t name = first_name_[at];
    const std::size_t same = first_content_[at];
    if (!is_name(names_[at]))
      report_.cell(place, kNameWord, "这一行没有计入");
    else if (staff_)
      read_person(place, places_[name], places_[same], name < at, same < at);
    else
      read_enterprise(at, name);
  }

  void read_person(ListPlace place, ListPlace namesake, ListPlace same, bool has_namesake, bool is_same) {
    if (is_same) return report_.pair(place, same, "list/duplicate", "内容相同，只计一次");
    if (has_namesake)
      report_.pair(place, namesake, "list/same_name", "其他栏目不同，按两个人计；同一个人的请删去一行");
    ListEntry& entry = add(place);
    entry.degree = cells_.degree(place);
    entry.title = cells_.title(place);
    if (table_.has(ListColumn::serving)) entry.serving = cells_.yes_no(place, ListColumn::serving);
    entry.fulltime = cells_.yes_no(place, ListColumn::fulltime);
  }

  void read_enterprise(std::size_t index, std::size_t first) {
    const ListPlace place = places_[index];
    if (first < index && entry_of_[first] == kNone)
      return report_.pair(place, places_[first], "list/duplicate", "同样没有计入");
    if (first == index && sizes_.is_large(place)) {
      entry_of_[index] = kNone;
      return;
    }
    const Known local = cells_.yes_no(place, ListColumn::local);
    const Grade grade = cells_.grade(place);
    if (first < index) return join(content_.entries[entry_of_[first]], grade, place, places_[first]);
    entry_of_[index] = content_.entries.size();
    ListEntry& entry = add(place);
    entry.local = local;
    entry.grade = grade;
  }

  ListEntry& add(ListPlace place) {
    content_.places.push_back(place);
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

  void tell_blanks() {
    for (std::size_t i = 0; i < kListColumns; ++i) {
      const auto column = static_cast<ListColumn>(i);
      if (content_.blanks[i] > 0 && content_.choices.settles(column))
        report_.blanks(column, content_.blanks[i]);
    }
  }

  void compare_name(std::size_t at) { similar_.add(table_.folded(content_.places[at], ListColumn::name)); }

  void finish() {
    for (const SimilarPair& pair : similar_.pairs())
      report_.pair(content_.places[pair.later], content_.places[pair.earlier], "list/similar",
                   concat({"按两", report_.unit(), "计；是同一", report_.unit(), "的请只留一行"}));
    tell_blanks();
    content_.sizes = sizes_.finish();
    content_.remarks = report_.finish();
  }

  const ListTable table_;
  ListContent& content_;
  ListReport report_;
  ListCells cells_;
  EnterpriseSizes sizes_;
  bool staff_;
  std::vector<ListPlace> below_;         // the header
  std::vector<ListPlace> places_;        // of entries
  std::vector<std::string_view> names_;  // of each entry
  std::vector<std::string> texts_;
  std::vector<std::size_t> first_name_;  // of each entry the first with the same name
  std::vector<std::size_t> first_content_;
  SimilarNames similar_ = SimilarNames(content_.kind);
  static constexpr auto kNone = static_cast<std::size_t>(-1);
  std::vector<std::size_t> entry_of_;  // kNone: it is not counted
  bool below_note_ = false;            // whether the last row that was not blank was a note
  std::vector<Numbered> numbered_;     // by block: rows with nothing but a number, up to here
  Pieces pieces_;
};

ContentReader::ContentReader(ListContent& content) : reader_(std::make_unique<Reader>(content)) {}
ContentReader::~ContentReader() = default;

bool ContentReader::step() { return reader_->step(); }

}  // namespace zice
