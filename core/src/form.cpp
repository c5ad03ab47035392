#include "zice/form.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "assessing.h"
#include "fact_value.h"

namespace zice {

struct Form::State {
  State(Ruleset chosen, Date as_of)
      : ruleset(std::move(chosen)), weighing(ruleset.shared_model(), as_of), vocabulary(ruleset.vocabulary()) {
    typed.resize(vocabulary.facts.size());
    documents.resize(vocabulary.documents.size());
    const RulesetModel& model = ruleset.model();
    views.summary.assign(4 + 6 + 5 + 5, 0);
    views.status.resize(model.shown);
    views.because.resize(model.shown);
    views.relaxed.resize(model.shown);
    views.figures.assign(4 * model.shown, kNone);
    views.problem.resize(vocabulary.facts.size());
    views.material.resize(model.materials.size());
    views.document.resize(model.entries.size());
    views.conflict.resize(model.entries.size());
    views.questions.resize(vocabulary.facts.size());
  }

  // Takes or drops what was typed; a part that exceeds its whole is a problem of the part.
  void take(FactIndex fact) {
    accept(fact);
    for (std::size_t i = 0; i < vocabulary.facts.size(); ++i) {
      if (i != fact && is_within(static_cast<FactIndex>(i), fact)) accept(static_cast<FactIndex>(i));
    }
  }

  bool is_within(FactIndex part, FactIndex whole) const {
    std::optional<FactIndex> up = vocabulary.facts[part].part_of;
    for (std::size_t steps = 0; up && *up != whole && steps < vocabulary.facts.size(); ++steps) up = vocabulary.facts[*up].part_of;
    return up == whole;
  }

  void accept(FactIndex fact) {
    auto& problem = views.problem[fact];
    if (problem != 0 && problem != static_cast<std::uint8_t>(Problem::part_over_whole)) {
      answer(fact, std::nullopt);
      return;
    }
    problem = static_cast<std::uint8_t>(exceeded_whole(vocabulary, typed, fact) ? Problem::part_over_whole : Problem::none);
    answer(fact, problem == 0 ? typed[fact] : std::nullopt);
  }

  void answer(FactIndex fact, std::optional<std::int64_t> value) {
    weighing.set(fact, value);
    weighing.weigh(fact);
  }

  void show_nodes() {
    const RulesetModel& model = ruleset.model();
    for (std::size_t i = 0; i < model.shown; ++i) {
      const auto index = static_cast<NodeIndex>(i);
      views.status[i] = static_cast<std::uint8_t>(weighing.status(index));
      views.because[i] = static_cast<std::uint8_t>(weighing.because(index));
      const Requirement* requirement = model.nodes[i].requirement.get();
      if (requirement == nullptr) continue;
      const ShownFigures shown = shown_figures(weighing, index);
      views.relaxed[i] = shown.relaxed ? 1 : 0;
      views.figures[4 * i] = shown.actual;
      views.figures[4 * i + 1] = shown.required;
      views.figures[4 * i + 2] = shown.gap;
      views.figures[4 * i + 3] = shown.margin;
    }
  }

  void show_materials() {
    weigh_materials(weighing, documents, materials);
    for (std::size_t i = 0; i < views.material.size(); ++i) views.material[i] = static_cast<std::uint8_t>(materials.materials[i].status);
    for (std::size_t i = 0; i < views.document.size(); ++i) {
      views.document[i] = static_cast<std::uint8_t>(materials.entries[i].status);
      views.conflict[i] = materials.entries[i].conflict ? 1 : 0;
    }
  }

  void show_summary() {
    auto& summary = views.summary;
    const auto need = weighing.functions_need();
    summary[0] = static_cast<double>(weighing.verdict());
    summary[1] = static_cast<double>(weighing.functions_status());
    summary[2] = need ? *need : kNone;
    summary[3] = weighing.functions_met();
    const Counts counts = count(weighing, materials);
    std::size_t at = 4;
    for (const auto* row : {&counts.conditions, &counts.functions, &counts.materials}) {
      for (const int figure : *row) summary[at++] = figure;
    }
  }

  void show() {
    show_nodes();
    show_materials();
    show_summary();
  }

  Ruleset ruleset;
  Weighing weighing;
  const Vocabulary& vocabulary;
  std::vector<std::optional<std::int64_t>> typed;  // values that are well-formed, whether or not they fit their whole
  std::vector<DocumentState> documents;
  MaterialResults materials;
  Views views;
};

Form::Form(Ruleset ruleset, Date as_of) : state_(std::make_unique<State>(std::move(ruleset), as_of)) {
  state_->weighing.weigh();
  state_->show();
}
Form::Form(Form&&) noexcept = default;
Form& Form::operator=(Form&&) noexcept = default;
Form::~Form() = default;

int Form::set(FactIndex fact, double typed) {
  State& state = *state_;
  if (fact >= state.vocabulary.facts.size()) return static_cast<int>(Problem::unknown_id);
  const FactValue read = typed_value(state.vocabulary, state.vocabulary.facts[fact], typed);
  state.typed[fact] = read.problem == Problem::none ? std::optional(read.value) : std::nullopt;
  state.views.problem[fact] = static_cast<std::uint8_t>(read.problem);
  state.take(fact);
  state.show();
  return state.views.problem[fact];
}

void Form::clear(FactIndex fact) {
  State& state = *state_;
  if (fact >= state.vocabulary.facts.size()) return;
  state.typed[fact] = std::nullopt;
  state.views.problem[fact] = 0;
  state.take(fact);
  state.show();
}

void Form::set_document(DocumentIndex document, const DocumentState& given) {
  State& state = *state_;
  if (document >= state.documents.size()) return;
  state.documents[document] = given;
  state.show_materials();
  state.show_summary();
}

std::size_t Form::ask() {
  const auto questions = state_->weighing.open_questions();
  std::copy(questions.begin(), questions.end(), state_->views.questions.begin());
  return questions.size();
}

const Form::Views& Form::views() const { return state_->views; }

std::string Form::problem_text(FactIndex fact) const {
  const State& state = *state_;
  if (fact >= state.vocabulary.facts.size() || state.views.problem[fact] == 0) return {};
  const Fact& about = state.vocabulary.facts[fact];
  if (state.views.problem[fact] == static_cast<std::uint8_t>(Problem::part_over_whole)) {
    const auto whole = exceeded_whole(state.vocabulary, state.typed, fact);
    if (!whole) return {};
    return "不能大于“" + state.ruleset.model().label(*whole) + "”（" + written_value(state.vocabulary, state.vocabulary.facts[*whole], *state.typed[*whole]) + "）";
  }
  return "应填" + expectation(state.vocabulary, about);
}

}  // namespace zice
