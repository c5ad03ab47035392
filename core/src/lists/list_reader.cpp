// A list that is read piece by piece.

#include <utility>

#include "columns/input.h"
#include "lists/content.h"
#include "lists/reader.h"
#include "zice/lists.h"

namespace zice {

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

}  // namespace zice
