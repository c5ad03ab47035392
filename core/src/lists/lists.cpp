#include "zice/lists.h"

#include <algorithm>
#include <utility>

#include "columns/input.h"
#include "lists/figures.h"
#include "lists/reader.h"
#include "lists/table.h"
#include "text/text.h"
#include "values/fact_value.h"

namespace zice {

std::optional<ListKind> list_kind(std::string_view document) {
  if (document == "staff_list") return ListKind::staff;
  if (document == "served_sme_list") return ListKind::served_smes;
  return std::nullopt;
}

std::string_view list_document(ListKind kind) {
  return kind == ListKind::staff ? "staff_list" : "served_sme_list";
}

int list_fit(ListKind kind, std::string_view text) {
  ListRows rows;
  Findings findings;
  if (!add_rows(text, rows, findings) || !end_rows(rows, findings)) return 0;
  const ListHeader header = find_header(kind, rows);
  int columns = 0;
  for (std::size_t i = 0; header.row > 0 && i < rows.width(); ++i)
    columns +=
        list_column(kind, rows.folded(static_cast<std::size_t>(header.row) - 1, i)) != ListColumn::none;
  return columns;
}

struct ListReader::State {
  explicit State(ListKind given) : kind(given) {}

  ListKind kind;
  std::shared_ptr<ListRows> rows = std::make_shared<ListRows>();
  Findings in_rows;
  bool all_taken = false;
  std::string chosen;
  ListChoices choices;
  Findings in_choices;
  std::shared_ptr<ListContent> content;  // none before the first step
  std::unique_ptr<ContentReader> reader;

  void begin() {
    content = std::make_shared<ListContent>();
    content->kind = kind;
    content->all = rows;
    content->choices = choices;
    reader = std::make_unique<ContentReader>(*content);
  }

  // Once all rows are there.
  bool is_readable() {
    if (!in_choices.empty() || !in_rows.empty()) return false;
    return std::exchange(all_taken, true) || end_rows(*rows, in_rows);
  }
};

ListReader::ListReader(ListKind kind) : state_(std::make_unique<State>(kind)) {}
ListReader::~ListReader() = default;
ListReader::ListReader(ListReader&&) noexcept = default;
ListReader& ListReader::operator=(ListReader&&) noexcept = default;

void ListReader::take(std::string_view rows) {
  if (state_->in_rows.empty()) add_rows(rows, *state_->rows, state_->in_rows);
}

void ListReader::choose(std::string_view choices) {
  if (state_->chosen == choices) return;
  state_->chosen = choices;
  state_->choices = {};
  state_->in_choices.clear();
  state_->content.reset();
  parse_choices(choices, state_->choices, state_->in_choices);
}

bool ListReader::has_begun() const { return state_->all_taken || !state_->in_rows.empty(); }

bool ListReader::step() {
  if (!state_->is_readable()) return false;
  if (state_->content) return state_->reader && state_->reader->step();
  state_->begin();
  return true;
}

Loaded<List> ListReader::finish() {
  while (step()) continue;
  Loaded<List> list;
  list.findings = state_->in_choices.empty() ? state_->in_rows : state_->in_choices;
  if (!list.findings.empty()) return list;
  state_->reader.reset();
  list.value.emplace(state_->content);
  return list;
}

Loaded<List> load_list(ListKind kind, std::string_view rows, std::string_view choices) {
  ListReader reader(kind);
  reader.choose(choices);
  reader.take(rows);
  return reader.finish();
}

namespace {

bool is_size(ListColumn column) { return column >= ListColumn::industry && column <= ListColumn::assets; }

// Of the sizes nothing is told unless the list does; grades may be ticks.
bool is_lacking(const ListContent& content, ListColumn column) {
  if (content.has_column(column) || is_size(column)) return false;
  return column != ListColumn::grade || !content.has_column(ListColumn::satisfied);
}

void add_sorts(const ListContent& content, const Vocabulary& vocabulary, ListReading& reading) {
  for (const ListRemarks& sort : content.remarks) {
    reading.remarks += sort.count;
    reading.sorts.push_back(
        {sort.code, sort.heading, sort.count, sort.findings, facts_on(content, sort.about, vocabulary)});
  }
  const auto is_told = [&](std::string_view code) {
    return std::any_of(content.remarks.begin(), content.remarks.end(),
                       [&](const ListRemarks& sort) { return sort.code == code; });
  };
  for (std::size_t i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    if (column == ListColumn::number || column_name(content.kind, column).empty()) continue;
    const bool tick = column >= ListColumn::satisfied;
    if (tick && content.at[i] == 0) continue;
    reading.columns.push_back({std::string(column_id(column)), content.headings[i], content.at[i],
                               content.choices.columns[i].has_value(), is_lacking(content, column),
                               column == ListColumn::name && is_told("list/two_names"), content.blanks[i],
                               std::string(blank_as(column)), content.choices.blanks[i],
                               facts_on(content, column, vocabulary)});
  }
}

}  // namespace

ListReading count_list(const List& list, const Applicant& given, const Vocabulary& vocabulary,
                       const std::vector<Ruleset>& rulesets) {
  const ListContent& content = list.content();
  const Applicant applicant = completed(given, vocabulary);
  ListReading reading;
  reading.kind = content.kind;
  reading.header_row = content.header_row;
  reading.entries = content.rows;
  reading.counted = static_cast<int>(content.entries.size());
  reading.findings = content.findings;
  reading.headings = content.offered;
  reading.sizes = content.sizes;
  add_sorts(content, vocabulary, reading);
  add_figures(content, applicant, vocabulary, rulesets, reading);
  const auto document = vocabulary.document(list_document(content.kind));
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
