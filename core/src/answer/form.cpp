#include "zice/form.h"

#include <algorithm>
#include <optional>

#include "advice/interview.h"
#include "advice/question_order.h"
#include "answer/form_state.h"
#include "text/pick.h"
#include "text/text.h"

namespace zice {
namespace {

const Vocabulary& vocabulary_of(const std::vector<Ruleset>& rulesets) {
  static const Vocabulary none;
  return rulesets.empty() ? none : rulesets[0].vocabulary();
}

// Of each of the rulesets, once it has settled.
std::vector<OpenQuestions> open_in(const std::vector<std::unique_ptr<MeasureForm>>& measures) {
  std::vector<OpenQuestions> each;
  for (const auto& measure : measures) {
    Work work(kMostWork);
    each.push_back(open_questions(measure->weighing(), work));
  }
  return each;
}

std::vector<const OpenQuestions*> pointers(const std::vector<OpenQuestions>& each) {
  std::vector<const OpenQuestions*> pointers;
  for (const OpenQuestions& questions : each) pointers.push_back(&questions);
  return pointers;
}

}  // namespace

Form::State::State(const std::vector<Ruleset>& rulesets, Date as_of)
    : vocabulary(vocabulary_of(rulesets)), documents(vocabulary.documents.size()), views(vocabulary) {
  typed.facts.resize(vocabulary.facts.size());
  for (const Ruleset& ruleset : rulesets)
    measures.push_back(std::make_unique<MeasureForm>(ruleset, as_of, documents));
  if (rulesets.empty()) return;
  for (const RulesetModel::Part& part : rulesets[0].model().parts) wholes.set(part.whole);
}

Form::Form(const std::vector<Ruleset>& rulesets, Date as_of)
    : state_(std::make_unique<State>(rulesets, as_of)) {}
Form::Form(Form&&) noexcept = default;
Form& Form::operator=(Form&&) noexcept = default;
Form::~Form() = default;

int Form::set_document(int document, const DocumentState& given) {
  State& state = *state_;
  if (document < 0 || static_cast<std::size_t>(document) >= state.documents.size())
    return static_cast<int>(Problem::unknown_id);
  DocumentState& kept = state.documents[static_cast<std::size_t>(document)];
  kept = given;
  const Problem problem = drop_what_none_could_state(kept);
  for (const auto& measure : state.measures) measure->take_documents();
  return static_cast<int>(problem);
}

std::size_t Form::ask() {
  State& state = *state_;
  state.settle();
  const std::vector<OpenQuestions> each = open_in(state.measures);
  const auto asked = pointers(each);
  const std::vector<FactIndex> facts = each.size() == 1 ? each[0].facts : joint_questions(asked).facts;
  std::copy(facts.begin(), facts.end(), state.views.questions.begin());
  return facts.size();
}

void Form::interview() {
  State& state = *state_;
  if (state.measures.empty()) return;
  state.settle();
  const std::vector<OpenQuestions> each = open_in(state.measures);
  std::vector<const Weighing*> weighings;
  for (const auto& measure : state.measures) weighings.push_back(&measure->weighing());
  const Interview asked = zice::interview(weighings, pointers(each));
  FormViews& views = state.views;
  std::copy(asked.facts.begin(), asked.facts.end(), views.interview.begin());
  std::copy(asked.joined.begin(), asked.joined.end(), views.joined.begin());
  std::transform(state.vocabulary.facts.begin(), state.vocabulary.facts.end(), views.section.begin(),
                 [](const Fact& fact) { return static_cast<std::uint8_t>(section_of(fact)); });
  std::transform(asked.bearing.begin(), asked.bearing.end(), views.bearing.begin(),
                 [](Bearing bearing) { return static_cast<std::uint8_t>(bearing); });
  for (std::size_t section = 0; section < asked.sections.size(); ++section) {
    const std::size_t at = section * kTallyNames.size();
    views.sections[at + kAnsweredPlace] = static_cast<std::uint16_t>(asked.sections[section].answered);
    views.sections[at + kOfPlace] = static_cast<std::uint16_t>(asked.sections[section].of);
  }
  views.counts[kAskedPlace] = static_cast<std::uint16_t>(asked.facts.size());
  views.counts[kFewestPlace] = static_cast<std::uint16_t>(asked.fewest);
  views.counts[kIdlePlace] = static_cast<std::uint16_t>(asked.idle);
  views.counts[kExactPlace] = asked.exact ? 1 : 0;
}

const FormViews& Form::views() const { return state_->views; }
const MeasureViews& Form::views(std::size_t ruleset) const {
  state_->settle();
  return state_->measures[ruleset]->views();
}
std::size_t Form::rulesets() const { return state_->measures.size(); }

std::string_view name(PaperState state) {
  static constexpr std::string_view names[] = {"absent", "at_hand", "pledged"};
  return pick(state, names);
}

DocumentState typed_document(int state, int obtained_on, int rows) {
  DocumentState given;
  given.listed = state != static_cast<int>(PaperState::absent);
  given.pledged = state == static_cast<int>(PaperState::pledged);
  given.obtained_on = Date::from_number(obtained_on);
  if (rows >= 0) given.rows = rows;
  return given;
}

std::string Form::problem_text(int fact) const {
  const State& state = *state_;
  if (!state.has_fact(fact)) return {};
  const auto index = static_cast<FactIndex>(fact);
  const auto problem = static_cast<Problem>(state.views.problem[index]);
  if (problem == Problem::none) return {};
  const Vocabulary& vocabulary = state.vocabulary;
  if (problem == Problem::empty_range) return "没有这样的数：下限超过了上限";
  if (problem != Problem::part_over_whole)
    return concat({"应填 ", expectation(vocabulary, vocabulary.facts[index])});
  const FactIndex whole = *exceeded_whole(vocabulary, state.typed, index);
  const std::string& label = state.measures.size() == 1 ? state.measures[0]->ruleset().fact_label(whole)
                                                        : vocabulary.facts[whole].label;
  const std::string limit =
      written_value(vocabulary, vocabulary.facts[whole], most_stated(state.typed, whole));
  return concat({"不能大于“", label, "”（", limit, "）"});
}

}  // namespace zice
