#include "zice/form.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "advice/question_order.h"
#include "answer/assessing.h"
#include "text/text.h"
#include "values/fact_value.h"

namespace zice {

// Where the counts stand in the summary.
constexpr std::uint8_t kConditionCounts = 4;
constexpr std::uint8_t kFunctionCounts = kConditionCounts + 6;
constexpr std::uint8_t kMaterialCounts = kFunctionCounts + 5;
constexpr std::uint8_t kElsewhere = kMaterialCounts + 5;
constexpr std::uint8_t kJudgedCount = kElsewhere + 1;

struct Form::State {
  State(Ruleset chosen, Date as_of)
      : ruleset(std::move(chosen)),
        weighing(ruleset.shared_model(), as_of),
        vocabulary(ruleset.vocabulary()) {
    typed.resize(vocabulary.facts.size());
    documents.resize(vocabulary.documents.size());
    const RulesetModel& model = ruleset.model();
    views.summary.assign(kJudgedCount + 1, 0);
    counts_at.resize(model.shown);
    for (const NodeIndex index : model.conditions)
      counts_at[static_cast<std::size_t>(index)] = kConditionCounts;
    for (const NodeIndex index : model.functions)
      counts_at[static_cast<std::size_t>(index)] = kFunctionCounts;
    views.status.resize(model.shown);
    views.because.resize(model.shown);
    views.relaxed.resize(model.shown);
    views.figures.assign(4 * model.shown, kNone);
    views.problem.resize(vocabulary.facts.size());
    views.material.resize(model.materials.size());
    views.document.resize(model.entries.size());
    views.conflict.resize(model.entries.size());
    views.questions.resize(vocabulary.facts.size());
    for (std::size_t i = 0; i < model.nodes[static_cast<std::size_t>(model.root)].children.size(); ++i) {
      shown_nodes.emplace_back();
      gather_shown(model.node(model.root).children[i], shown_nodes.back());
    }
  }

  void gather_shown(NodeIndex index, std::vector<NodeIndex>& into) const {
    const RulesetModel& model = ruleset.model();
    if (static_cast<std::size_t>(index) < model.shown) into.push_back(index);
    for (const NodeIndex child : model.node(index).children) gather_shown(child, into);
  }

  // Takes or drops what was typed; a part that exceeds its whole is a problem of the part.
  void take(FactIndex fact) {
    accept(fact);
    for (const RulesetModel::Part& pair : ruleset.model().parts) {
      if (pair.whole == fact) accept(pair.part);
    }
    show_summary();
  }

  void accept(FactIndex fact) {
    auto& problem = views.problem[fact];
    if (problem == 0 || problem == static_cast<std::uint8_t>(Problem::part_over_whole)) {
      problem = static_cast<std::uint8_t>(exceeded_whole(vocabulary, typed, fact) ? Problem::part_over_whole
                                                                                  : Problem::none);
    }
    weighing.set(fact, problem == 0 ? typed[fact] : std::nullopt);
    weighing.weigh(fact);
    show(fact);
  }

  // Shows what depends on a fact.
  void show(FactIndex fact) {
    const RulesetModel& model = ruleset.model();
    const int group = model.groups[fact];
    if (group >= 0) show_group(static_cast<std::size_t>(group));
    if (group == RulesetModel::kSeveralGroups) show_nodes();
    if (model.material_facts.test(fact)) show_materials();
  }

  void show_nodes() {
    for (std::size_t group = 0; group < shown_nodes.size(); ++group) show_group(group);
  }

  void show_group(std::size_t group) {
    for (const NodeIndex index : shown_nodes[group]) show_node(index);
  }

  void show_node(NodeIndex index) {
    const auto i = static_cast<std::size_t>(index);
    const Status status = weighing.status(index);
    recount(counts_at[i], views.status[i], static_cast<std::uint8_t>(status));
    views.status[i] = static_cast<std::uint8_t>(status);
    views.because[i] = static_cast<std::uint8_t>(weighing.because(index));
    if (ruleset.model().nodes[i].requirement == nullptr) return;
    const ShownFigures shown = shown_figures(weighing, index);
    views.relaxed[i] = shown.relaxed ? 1 : 0;
    views.figures[4 * i] = shown.actual;
    views.figures[4 * i + 1] = shown.required;
    views.figures[4 * i + 2] = shown.gap;
    views.figures[4 * i + 3] = shown.margin;
  }

  void show_materials() {
    weigh_materials(weighing, documents, materials);
    for (std::size_t i = 0; i < views.material.size(); ++i)
      views.material[i] = static_cast<std::uint8_t>(materials.materials[i].status);
    for (std::size_t i = 0; i < views.document.size(); ++i) {
      views.document[i] = static_cast<std::uint8_t>(materials.entries[i].status);
      views.conflict[i] = materials.entries[i].conflict ? 1 : 0;
    }
    count_materials(count(weighing, materials));
  }

  void show_summary() {
    auto& summary = views.summary;
    const auto need = weighing.functions_need();
    summary[0] = static_cast<double>(weighing.verdict());
    summary[1] = static_cast<double>(weighing.functions_status());
    summary[2] = need ? *need : kNone;
    summary[3] = weighing.functions_met();
    summary[kElsewhere] = is_elsewhere(weighing) ? 1 : 0;
    summary[kJudgedCount] = count_judged(weighing);
  }

  // Keeps the counts in the summary while one status changes. A function that is not claimed has the last
  // place.
  void recount(std::uint8_t first, std::uint8_t before, std::uint8_t after) {
    if (first == 0) return;
    const auto place = [](std::uint8_t status) {
      return std::min<std::size_t>(status, status == static_cast<std::uint8_t>(Status::not_claimed) ? 4 : 5);
    };
    views.summary[first + place(before)] -= 1;
    views.summary[first + place(after)] += 1;
  }

  void count_all() {
    const Counts counts = count(weighing, materials);
    std::copy(counts.conditions.begin(), counts.conditions.end(), views.summary.begin() + kConditionCounts);
    std::copy(counts.functions.begin(), counts.functions.end(), views.summary.begin() + kFunctionCounts);
    count_materials(counts);
  }

  void count_materials(const Counts& counts) {
    std::copy(counts.materials.begin(), counts.materials.end(), views.summary.begin() + kMaterialCounts);
  }

  Ruleset ruleset;
  Weighing weighing;
  const Vocabulary& vocabulary;
  std::vector<std::optional<std::int64_t>>
      typed;  // values that are well-formed, whether or not they fit their whole
  std::vector<DocumentState> documents;
  MaterialResults materials;
  Views views;
  OpenQuestions asked;

  std::vector<std::uint8_t> counts_at;  // by node: where the count it belongs to starts, 0 if it is none
  std::vector<std::vector<NodeIndex>> shown_nodes;  // by group
};

Form::Form(Ruleset ruleset, Date as_of) : state_(std::make_unique<State>(std::move(ruleset), as_of)) {
  state_->weighing.weigh();
  state_->show_nodes();
  state_->show_materials();
  state_->show_summary();
  state_->count_all();
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
  return state.views.problem[fact];
}

void Form::clear(FactIndex fact) {
  State& state = *state_;
  if (fact >= state.vocabulary.facts.size()) return;
  state.typed[fact] = std::nullopt;
  state.views.problem[fact] = 0;
  state.take(fact);
}

int Form::set_document(DocumentIndex document, const DocumentState& given) {
  State& state = *state_;
  if (document >= state.documents.size()) return static_cast<int>(Problem::unknown_id);
  state.documents[document] = given;
  const Problem problem = drop_what_none_could_state(state.documents[document]);
  state.show_materials();
  return static_cast<int>(problem);
}

std::size_t Form::ask() {
  Work work(kMostWork);
  state_->asked = zice::open_questions(state_->weighing, work);
  const auto& questions = state_->asked.facts;
  std::copy(questions.begin(), questions.end(), state_->views.questions.begin());
  return questions.size();
}

const OpenQuestions& Form::open_questions() const { return state_->asked; }

const Form::Views& Form::views() const { return state_->views; }

std::string Form::problem_text(FactIndex fact) const {
  const State& state = *state_;
  if (fact >= state.vocabulary.facts.size() || state.views.problem[fact] == 0) return {};
  const Fact& about = state.vocabulary.facts[fact];
  if (state.views.problem[fact] == static_cast<std::uint8_t>(Problem::part_over_whole)) {
    const auto whole = exceeded_whole(state.vocabulary, state.typed, fact);
    if (!whole) return {};
    const std::string limit =
        written_value(state.vocabulary, state.vocabulary.facts[*whole], *state.typed[*whole]);
    return concat({"不能大于“", state.ruleset.model().label(*whole), "”（", limit, "）"});
  }
  return concat({"应填 ", expectation(state.vocabulary, about)});
}

}  // namespace zice
