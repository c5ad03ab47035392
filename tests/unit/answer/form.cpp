// A form is kept up to date answer by answer; whatever was typed before, it shows what an assessment from
// scratch shows.
#include "zice/form.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "kit/random_applicant.h"
#include "kit/random_ruleset.h"
#include "requirement/requirement.h"
#include "text/decimal.h"

namespace zice::test {
namespace {

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// An answer as a form writes it: see Form::set.
double typed(const Fact& about, std::int64_t value) {
  if (about.type == FactType::number) return to_double(value, about.places);
  if (about.type != FactType::date) return static_cast<double>(value);
  const Date date = Date::from_serial(value);
  return date.year() * 10000 + date.month() * 100 + date.day();
}

// Something that cannot be taken as an answer.
double mistyped(const Fact& about, Dice& dice) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  switch (about.type) {
    case FactType::number:
      return dice.pick<double>({nan, -1, 1e15, 1e300, 0.1234567891, std::numeric_limits<double>::infinity()});
    case FactType::yes_no:
      return dice.pick<double>({2, -1, 0.5, nan});
    case FactType::choice:
      return dice.pick<double>({6, 99, -1, 0.5});
    case FactType::date:
      return dice.pick<double>({20230229, 20221301, 18991231, 30000101, 20220101.5, 0, nan});
    case FactType::region:
      return dice.pick<double>({0, 99, 999999, 410001.5, 650002, 1e9, nan});
    case FactType::functions:
      break;
  }
  return dice.pick<double>({-1, 32768, 1e12, 0.5});
}

// The same applicant twice: in a form, and as what an assessment from scratch is made of.
class Twice {
 public:
  Twice(const Measure& measure, Date as_of)
      : measure_(measure),
        as_of_(as_of),
        form_({measure.ruleset}, as_of),
        written_(vocabulary()->facts.size()),
        wrong_(written_.size()) {
    documents_.resize(vocabulary()->documents.size());
  }

  void answer(FactIndex about, std::int64_t value) {
    written_[about] = value;
    wrong_[about] = false;
    const int problem = form_.set(about, typed(vocabulary()->facts[about], value));
    CHECK((problem != 0) == exceeds_whole(about));
  }

  void mistype(FactIndex about, double value) {
    written_[about] = std::nullopt;
    wrong_[about] = true;
    const int problem = form_.set(about, value);
    CHECK(problem != 0);
    CHECK(problem != kPartOverWhole);
    CHECK_FALSE(form_.problem_text(about).empty());
  }

  void clear(FactIndex about) {
    written_[about] = std::nullopt;
    wrong_[about] = false;
    form_.clear(about);
  }

  void state(DocumentIndex about, const DocumentState& document) {
    documents_[about] = document;
    form_.set_document(about, document);
  }

  const Answers& written() const { return written_; }

  void compare() {
    Applicant applicant = applicant_with(written_);
    for (std::size_t i = 0; i < written_.size(); ++i) {
      const auto about = static_cast<FactIndex>(i);
      const bool exceeds = exceeds_whole(about);
      if (exceeds) applicant.facts[i] = std::nullopt;
      const int problem = form_.views().problem[i];
      if ((problem != 0) != (exceeds || wrong_[i]) || (problem == kPartOverWhole) != exceeds)
        fail("problem of " + std::string(vocabulary()->facts[i].id));
      if (form_.problem_text(about).empty() != (problem == 0))
        fail("problem text of " + std::string(vocabulary()->facts[i].id));
    }
    applicant.documents = documents_;
    const Assessment fresh = assess(measure_.ruleset, applicant, as_of_);
    compare_nodes(fresh);
    compare_materials(fresh);
    compare_summary(fresh);
    compare_counts("conditions", form_.views(0).conditions, fresh.counts.conditions);
    compare_counts("functions", form_.views(0).functions, fresh.counts.functions);
    compare_counts("materials", form_.views(0).material_counts, fresh.counts.materials);
    const std::vector<FactIndex> asked(
        form_.views().questions.begin(),
        form_.views().questions.begin() + static_cast<std::ptrdiff_t>(form_.ask()));
    if (asked != fresh.open_questions.facts) fail("questions");
  }

 private:
  static constexpr int kPartOverWhole = 6;  // layout_json "problems"

  void fail(const std::string& what) {
    FAIL(measure_.ruleset.id() << ": the form differs in " << what << "\n"
                               << applicant_text(written_, as_of_));
  }

  bool exceeds_whole(FactIndex part) const {
    for (auto up = vocabulary()->facts[part].part_of; up; up = vocabulary()->facts[*up].part_of) {
      if (written_[part] && written_[*up] && *written_[part] > *written_[*up]) return true;
    }
    return false;
  }

  void compare_nodes(const Assessment& fresh) {
    std::size_t at = 0;
    for (const NodeResult& condition : fresh.conditions) compare_node(condition, at);
    for (const FunctionResult& function : fresh.functions) {
      compare_status(std::string(function.id), function.status, function.because, at++);
      for (const NodeResult& requirement : function.requirements) compare_node(requirement, at);
    }
    if (at != form_.views(0).status.size()) fail("the number of nodes");
  }

  void compare_status(const std::string& id, Status status, Because because, std::size_t at) {
    const auto& views = form_.views(0);
    if (views.status[at] != static_cast<std::uint8_t>(status)) fail("the status of " + id);
    if (views.because[at] != static_cast<std::uint8_t>(because)) fail("the reason of " + id);
  }

  void compare_node(const NodeResult& node, std::size_t& at) {
    const std::string id(node.id);
    compare_status(id, node.status, node.because, at);
    const auto& views = form_.views(0);
    const bool leaf = node.children.empty() && node.kind != NodeKind::judged;
    if (leaf && (views.relaxed[at] != 0) != node.relaxed) fail("relaxed of " + id);
    const FigureResult figure =
        node.figure.value_or(FigureResult{kNone, kNone, kNone, kNone, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    const double figures[] = {figure.actual, figure.required, figure.gap, figure.margin};
    for (std::size_t i = 0; leaf && i < 4; ++i) {
      if (!same(views.figures[kFigureNames.size() * at + i], figures[i])) fail("a figure of " + id);
    }
    ++at;
    for (const NodeResult& child : node.children) compare_node(child, at);
  }

  void compare_materials(const Assessment& fresh) {
    const auto& views = form_.views(0);
    std::size_t entry = 0;
    for (std::size_t i = 0; i < fresh.materials.size(); ++i) {
      const MaterialOutcome& material = fresh.materials[i];
      if (views.material[i] != static_cast<std::uint8_t>(material.status))
        fail("material " + std::string(material.id));
      std::size_t conflicts = 0;
      for (const DocumentResult& document : material.documents) {
        if (document.id == "pledge_form")
          continue;  // said beside the document that is pledged, no entry of its own
        if (views.document[entry] != static_cast<std::uint8_t>(document.status))
          fail("document " + std::string(document.id));
        conflicts += views.conflict[entry++];
      }
      if (conflicts != material.conflicts.size()) fail("conflicts of " + std::string(material.id));
    }
    if (entry != views.document.size()) fail("the number of documents");
  }

  void compare_summary(const Assessment& fresh) {
    std::vector<double> wanted = {
        static_cast<double>(fresh.verdict),
        static_cast<double>(fresh.functions_status),
        fresh.functions_need ? *fresh.functions_need : std::numeric_limits<double>::quiet_NaN(),
        static_cast<double>(fresh.functions_met),
        fresh.elsewhere ? 1.0 : 0.0,
        static_cast<double>(fresh.counts.judged),
        static_cast<double>(std::count_if(
            fresh.materials.begin(), fresh.materials.end(),
            [](const auto& material) { return material.status != MaterialStatus::not_applicable; }))};
    const auto& summary = form_.views(0).summary;
    if (summary.size() != wanted.size()) fail("the size of the summary");
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!same(summary[i], wanted[i])) fail("place " + std::to_string(i) + " of the summary");
    }
  }

  template <class Shown, const auto& kCounted>
  void compare_counts(const std::string& what, const Shown& shown, const Tally<kCounted>& fresh) {
    std::vector<int> wanted(shown.size());
    for (const auto kind : kCounted) wanted[static_cast<std::size_t>(kind)] = fresh[kind];
    if (!std::equal(wanted.begin(), wanted.end(), shown.begin(), shown.end())) fail("the counts of " + what);
  }

  const Measure& measure_;
  Date as_of_;
  Form form_;
  Answers written_;
  std::vector<bool> wrong_;
  std::vector<DocumentState> documents_;
};

DocumentState random_document(Date as_of, Dice& dice) {
  DocumentState state;
  state.listed = dice.chance(80);
  state.pledged = state.listed && dice.chance(15);
  if (state.listed && dice.chance(60)) state.obtained_on = as_of.plus_days(-dice.between(0, 40));
  if (state.listed && dice.chance(60))
    state.rows = dice.pick<std::int64_t>({0, 7, 8, 9, 10, 29, 30, 59, 60, 99, 100});
  return state;
}

// One sitting: answers given, taken back, mistyped and mended in any order. Returns how often it was
// compared.
int sit(const Measure& measure, const PlainReading& reading, const PossibleAnswers& possible, Dice& dice) {
  const RandomApplicants applicants(measure, reading, possible);
  const std::vector<FactIndex> decisive(reading.facts().begin(), reading.facts().end());
  const PartialApplicant goal = applicants.draw_complete(dice);
  Twice twice(measure, goal.as_of);
  if (dice.chance(70)) {
    for (std::size_t i = 0; i < goal.given.size(); ++i) {
      if (goal.given[i]) twice.answer(static_cast<FactIndex>(i), *goal.given[i]);
    }
  }
  int compared = 0;
  for (int step = 0; step < 40; ++step) {
    const auto any = static_cast<FactIndex>(dice.below(goal.given.size()));
    const FactIndex about = dice.chance(60) && !decisive.empty() ? dice.pick(decisive) : any;
    const auto values = possible.values(about, twice.written(), goal.as_of);
    const std::size_t what = dice.below(10);
    if (what < 5 && !values.empty())
      twice.answer(about, dice.pick(values));
    else if (what < 6 && goal.given[about])
      twice.answer(about, *goal.given[about]);
    else if (what < 7)
      twice.clear(about);
    else if (what < 8)
      twice.mistype(about, mistyped(vocabulary()->facts[about], dice));
    else
      twice.state(static_cast<DocumentIndex>(dice.below(vocabulary()->documents.size())),
                  random_document(goal.as_of, dice));
    if (step % 4 != 3) continue;
    twice.compare();
    ++compared;
  }
  return compared;
}

}  // namespace

TEST_CASE("a form shows what an assessment from scratch shows", "[form]") {
  for (const std::string& id : measure_ids()) {
    const PlainReading reading(measure(id).source, *vocabulary());
    const PossibleAnswers possible(measure(id).source, *vocabulary());
    Dice dice(5);
    int compared = 0;
    for (int sitting = 0; sitting < 200; ++sitting) compared += sit(measure(id), reading, possible, dice);
    CHECK(compared > 0);
    WARN(id << ": compared " << compared << " times");
  }
}

// More conditions on the same figures than any of the measures that ship has.
TEST_CASE("a form shows what an assessment from scratch shows, in rulesets made at random", "[form]") {
  Dice dice(6);
  int compared = 0;
  for (int made = 0; made < 400;) {
    const auto ruleset = random_ruleset(dice);
    if (!ruleset) continue;
    ++made;
    const PlainReading reading(ruleset->source, *vocabulary());
    const PossibleAnswers possible(ruleset->source, *vocabulary());
    compared += sit(*ruleset, reading, possible, dice);
  }
  CHECK(compared > 400);
  WARN("400 rulesets made at random: compared " << compared << " times");
}

}  // namespace zice::test
