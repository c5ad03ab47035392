// The lists that go with an application: from rows of text to the figures they bear out. A list is whatever a
// spreadsheet holds: titles above the header and notes below the rows are passed over, columns are known by
// the names the forms give them. What cannot be read is reported and never guessed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zice/applicant.h"
#include "zice/ruleset.h"

namespace zice {

enum class ListKind : std::uint8_t { staff, served_smes };

// By the id of its document: "staff_list", "served_sme_list".
std::optional<ListKind> list_kind(std::string_view document);
std::string_view list_document(ListKind kind);

// A fact as the list bears it out. Values are carried as the fact's.
struct ListFigure {
  FactIndex fact = 0;
  std::optional<std::int64_t> value;  // only if certain
  std::optional<std::int64_t> least;  // where rows leave it open, between these
  std::optional<std::int64_t> most;
  // Where it hangs on whether "basically satisfied" counts: without it, with it. `value` is then the first
  // unless some measure's figure lies between the two.
  std::vector<std::int64_t> readings;
  std::string why;                    // Chinese: why there is no value, or what it rests on
  std::optional<std::int64_t> typed;  // what the applicant states
  bool differs = false;               // that it states something else
};

struct Grades {
  int satisfied = 0;
  int basically = 0;
  int dissatisfied = 0;
  int open = 0;  // not given, or not to be read
};

// Enterprises by 《中小企业划型标准规定》（工信部联企业〔2011〕300号）, where a list tells what sizes hang
// on.
struct Sizes {
  int large = 0;  // not counted
  int medium = 0;
  int small = 0;
  int micro = 0;
  int below_large = 0;  // one of those three, which it is hangs on what is not given
  int open = 0;         // perhaps large: counted as the applicant lists them
};

// A column of the file, from 1, and what its header calls it.
struct ListHeading {
  int at = 0;
  std::string heading;
};

// A column of the list.
struct ListColumnReading {
  std::string id;                // "title"; what choices call it
  std::string heading;           // as the header has it, else as forms do
  int at = 0;                    // in the file, from 1; 0 where it is not found
  bool chosen = false;           // not by its heading
  bool lacking = false;          // not found, and a figure cannot be told without it
  bool unclear = false;          // another could be meant
  int blanks = 0;                // cells of entries where nothing stands
  std::string blank_as;          // what they can be counted as at once; "" if nothing is said by a blank
  bool settled = false;          // that this is chosen
  std::vector<FactIndex> facts;  // whose figures hang on it; of none, all do
};

// Findings of one sort.
struct ListRemark {
  std::string code;
  std::string heading;           // of the column, "" if it is none's
  int count = 0;                 // with those that are told as a number
  std::vector<int> findings;     // which of the reading's
  std::vector<FactIndex> facts;  // whose figures hang on it; of none, all do
};

struct ListReading {
  ListKind kind = ListKind::staff;
  int header_row = 0;  // 0: no header was found, and nothing else was read
  int entries = 0;     // rows that hold something; of halves printed side by side each row counts for itself
  int counted = 0;     // distinct people or enterprises among them
  // What to know about a row, or about the whole list: what was passed over or counted as unknown, and what
  // decided a figure. `line` is the row as it stands in the file, from 1, and 0 for the whole list; `fact` is
  // the column as its header writes it. Of more than a hundred of one sort the rest is told as a number.
  Findings findings;
  int remarks = 0;                // how many there are with that rest
  std::vector<ListRemark> sorts;  // the same by sort
  std::vector<ListColumnReading> columns;
  std::vector<ListHeading> headings;  // to choose a column from
  std::optional<Sizes> sizes;
  std::optional<Grades> grades;  // enterprises, by what they say of the service
  std::vector<ListFigure> figures;
  std::optional<std::int64_t> rows_typed;  // the document's rows as the applicant states them
  bool rows_differ = false;
};

// How well `rows` fit the list: how many columns of their header it knows; 0 if they have no header. For
// choosing between tables, and between ways to read one; the first rows are enough.
int list_fit(ListKind kind, std::string_view rows);

struct ListContent;

// A list as it stands in a file, read once, whatever the applicant states. Immutable and cheap to copy.
class List {
 public:
  // For the parts of the core itself.
  const ListContent& content() const { return *content_; }
  explicit List(std::shared_ptr<const ListContent> content) : content_(std::move(content)) {}

 private:
  std::shared_ptr<const ListContent> content_;
};

// Reads `rows`, a JSON array of rows, each an array of the texts of its cells. Empty rows at the end are
// none. Fails only where it is not that, or longer than any list. `choices` is JSON
// {"columns":{"title":5},"blanks":["title"]}: which column of the file is what, where its heading does not
// say so, and of which all blanks count as `blank_as`; "" chooses nothing.
Loaded<List> load_list(ListKind kind, std::string_view rows, std::string_view choices = {});

// The same piece by piece, so that a page may paint and hear a key between two of them: rows are handed over
// in portions, of which each is read by itself, and a step does as much as a phone does in some milliseconds.
class ListReader {
 public:
  explicit ListReader(ListKind kind);
  ~ListReader();
  ListReader(ListReader&&) noexcept;
  ListReader& operator=(ListReader&&) noexcept;

  // Takes more rows. What is wrong with them is said by finish().
  void take(std::string_view rows);
  // Reads the rows anew unless this is what was chosen before.
  void choose(std::string_view choices);
  // Whether the rows are all there are: some of the reading is done.
  bool has_begun() const;
  // Does a part of the reading, for which all rows have been taken. False once nothing is left to do.
  bool step();
  // Does what is left.
  Loaded<List> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Holds a list against what the applicant states. The rulesets are those whose figures decide whether two
// readings come to the same. Its rows are not read again.
ListReading count_list(const List& list, const Applicant& applicant, const Vocabulary& vocabulary,
                       const std::vector<Ruleset>& rulesets);

// Both at once.
Loaded<ListReading> read_list(ListKind kind, std::string_view rows, const Applicant& applicant,
                              const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets);

// A list in the columns of a form, row by row of those that count: the cells that belong under each of the
// `labels`, a JSON array of texts; "" where the list has none. A column of one grade has a tick, that of the
// numbers nothing.
using FormRows = std::vector<std::vector<std::string>>;
Loaded<FormRows> form_rows(const List& list, std::string_view labels);

std::string to_json(const ListReading& reading, const Vocabulary& vocabulary);
// Of that, what hangs on the applicant: the figures and the two about rows.
std::string held_json(const ListReading& reading, const Vocabulary& vocabulary);
// {"zice":1,"rows":[["","甲"]]}
std::string form_rows_json(const FormRows& rows);

}  // namespace zice
