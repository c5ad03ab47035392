#include <algorithm>
#include <cmath>

#include "advice/question_order.h"
#include "advice/routes.h"
#include "answer/assessing.h"
#include "answer/whether.h"
#include "calendar/timeline.h"
#include "text/text.h"
#include "values/fact_value.h"
#include "zice/assessment.h"

namespace zice {
namespace {

constexpr const char* kLacksPledgeForm = "已选告知承诺，还缺承诺书原件";

Counts count(const Weighing& weighing, const MaterialResults& materials) {
  const RulesetModel& model = weighing.model();
  Counts counts;
  for (const NodeIndex index : model.conditions) ++counts.conditions[weighing.status(index)];
  counts.judged = count_judged(weighing);
  for (const NodeIndex index : model.functions) ++counts.functions[weighing.status(index)];
  for (const MaterialResult& material : materials.materials) ++counts.materials[material.status];
  return counts;
}

class Report {
 public:
  Report(const Ruleset& ruleset, const Weighing& weighing, const MaterialResults& materials)
      : ruleset_(ruleset), model_(ruleset.model()), weighing_(weighing), materials_(materials) {}

  Assessment make(Date as_of, Work& work) const {
    Assessment assessment(ruleset_);
    assessment.as_of = as_of;
    assessment.force = ruleset_.force(as_of);
    assessment.elsewhere = elsewhere(weighing_);
    assessment.verdict = weighing_.verdict();
    assessment.counts = count(weighing_, materials_);
    assessment.counts.documents = count_papers(model_, materials_);
    for (const NodeIndex condition : model_.conditions) assessment.conditions.push_back(node(condition));
    assessment.for_reviewers = for_reviewers(weighing_);
    assessment.function_rule = model_.function_rule;
    assessment.functions_need = weighing_.functions_need();
    assessment.functions_met = weighing_.functions_met();
    assessment.functions_status = weighing_.functions_status();
    assessment.functions_because = functions_because(weighing_);
    for (const NodeIndex index : model_.functions) assessment.functions.push_back(function(index));
    for (std::size_t i = 0; i < model_.materials.size(); ++i) assessment.materials.push_back(material(i));
    assessment.open_questions = open_questions(weighing_, work);
    assessment.further_questions = further_questions(weighing_, assessment.open_questions.facts);
    return assessment;
  }

 private:
  NodeResult node(NodeIndex index) const {
    const Node& node = model_.node(index);
    NodeResult result;
    result.id = node.id;
    result.cite = node.cite;
    result.text = node.text;
    result.note = node.note;
    result.kind = node.kind;
    result.status = weighing_.status(index);
    result.because = weighing_.because(index);
    if (result.because == Because::relaxation) result.discretions = relaxing(weighing_, index);
    result.need = node.need;
    for (const NodeIndex child : node.children) result.children.push_back(this->node(child));
    if (node.requirement != nullptr) add_leaf(index, *node.requirement, result);
    return result;
  }

  void add_leaf(NodeIndex index, const Requirement& requirement, NodeResult& result) const {
    const ShownFigures shown = shown_figures(weighing_, index);
    result.facts = requirement.facts;
    result.requirement = requirement.kind->key;
    result.relaxed = shown.relaxed;
    if (!requirement.is_figure) return;
    FigureResult& figure = result.figure.emplace();
    figure.actual = shown.actual;
    figure.required = shown.required;
    figure.gap = shown.gap;
    figure.margin = shown.margin;
    figure.unit = requirement.unit;
    figure.gap_unit = requirement.gap_unit;
    figure.asks = requirement.kind->asks;
    figure.may_require = possible_figures(weighing_, index);
    if (result.status == Status::unknown && !std::isnan(shown.actual))
      figure.hangs_on = missing_facts(weighing_, index);
    add_ranges(index, result.status, figure);
    if (shown.holds_from != 0) figure.holds_from = Date::from_serial(shown.holds_from);
  }

  void add_ranges(NodeIndex index, Status status, FigureResult& figure) const {
    const RangedFigures ranged = ranged_figures(weighing_, index);
    figure.actual_range = ranged.actual;
    if (!ranged.slack) return;
    const auto [least, most] = *ranged.slack;
    if (status == Status::met) figure.margin_range = ranged.slack;
    if ((status == Status::unmet || status == Status::discretionary) && most < 0)
      figure.gap_range = {-most, -least};
  }

  FunctionResult function(NodeIndex index) const {
    const Node& node = model_.node(index);
    FunctionResult result;
    result.id = node.id;
    result.cite = node.cite;
    result.text = node.text;
    result.claimed = weighing_.claim(index);
    result.status = weighing_.status(index);
    result.because = weighing_.because(index);
    for (const NodeIndex child : node.children) result.requirements.push_back(this->node(child));
    return result;
  }

  MaterialOutcome material(std::size_t index) const {
    const Material& material = model_.materials[index];
    MaterialOutcome outcome;
    outcome.id = material.id;
    outcome.name = material.name;
    outcome.status = materials_.materials[index].status;
    outcome.applies = materials_.materials[index].applies;
    outcome.proves.assign(material.proves.begin(), material.proves.end());
    for (int i = 0; i < material.entry_count; ++i)
      add_document(static_cast<std::size_t>(material.first_entry + i), outcome);
    return outcome;
  }

  void add_document(std::size_t index, MaterialOutcome& outcome) const {
    const DocumentEntry& entry = model_.entries[index];
    const EntryResult& result = materials_.entries[index];
    const std::string& id = model_.vocabulary->documents[entry.document].id;
    outcome.documents.push_back({id, entry.cite, result.status, why(entry, result), explains(result)});
    if (result.lacks_pledge_form)
      outcome.documents.push_back(
          {"pledge_form", entry.cite, DocumentStatus::missing, kLacksPledgeForm, true});
    if (!result.conflict) return;
    const Node& condition = model_.node(entry.rows_condition);
    const std::string& fact = model_.vocabulary->facts[condition.requirement->facts[0]].id;
    outcome.conflicts.push_back(
        {id, condition.id, fact, result.actual, result.article, result.rows, entry.cite});
  }

  // That a paper is missing or not needed says all there is to say, but for one that is pledged without its
  // form.
  static bool explains(const EntryResult& result) {
    if (result.status == DocumentStatus::missing) return result.lacks_pledge_form;
    return result.status != DocumentStatus::ready && result.status != DocumentStatus::not_needed;
  }

  std::string why(const DocumentEntry& entry, const EntryResult& result) const {
    switch (result.status) {
      case DocumentStatus::ready:
        return "";
      case DocumentStatus::missing:
        return result.lacks_pledge_form ? kLacksPledgeForm : "尚未备齐";
      case DocumentStatus::stale:
        return "须在提交当月取得，现有的已过期";
      case DocumentStatus::too_few_rows:
        return result.rows > 0 ? concat({"名单行数不足，至少 ", std::to_string(result.rows), " 行"})
                               : "名单行数不足";
      case DocumentStatus::pledge_not_allowed:
        return "本办法不允许以告知承诺替代此项";
      case DocumentStatus::not_needed:
        return "不需要";
      case DocumentStatus::unknown:
        break;
    }
    if (entry.only_if != Requirement::kNoFact && !weighing_.given().knows(entry.only_if))
      return concat({"是否需要取决于尚未填写的“", model_.label(entry.only_if), "”"});
    return entry.fresh_month ? "未填取得日期" : "未填名单行数，或注册地不足以判断行数要求";
  }

  const Ruleset& ruleset_;
  const RulesetModel& model_;
  const Weighing& weighing_;
  const MaterialResults& materials_;
};

// The day of assessment stands before the first step that begins after it, else before those without a day.
std::size_t steps_begun(const std::vector<TimelineStep>& steps, Date as_of) {
  const auto later = std::find_if(steps.begin(), steps.end(), [&](const TimelineStep& step) {
    const auto from = step.date ? step.date : step.from;
    return from ? *from > as_of : !step.first_known();
  });
  return static_cast<std::size_t>(later - steps.begin());
}

}  // namespace

std::vector<ApplicantNotice> notices(const RulesetModel& model, const Applicant& applicant) {
  std::vector<ApplicantNotice> found;
  if (model.region >= applicant.facts.size() || !applicant.facts[model.region]) return found;
  for (const LocalRemark& remark : model.local_remarks) {
    if (remark.area.contains(*applicant.facts[model.region])) found.push_back({remark.cite, remark.text});
  }
  return found;
}

std::optional<Elsewhere> elsewhere(const Weighing& weighing) {
  if (!is_elsewhere(weighing)) return std::nullopt;
  const auto& takes = weighing.model().takes;
  return Elsewhere{takes.area->label, takes.cite, takes.note};
}

Because functions_because(const Weighing& weighing) {
  const NodeIndex functions = weighing.model().functions_node;
  return functions >= 0 ? weighing.because(functions) : Because::none;
}

ShownFigures shown_figures(const Weighing& weighing, NodeIndex index) {
  return shown_figures(weighing.figures(index), weighing.status(index));
}

ShownFigures shown_figures(const Figures& figures, Status status) {
  ShownFigures shown;
  shown.actual = figures.actual;
  shown.required = figures.required;
  shown.relaxed = figures.relaxed;
  if (status != Status::met && figures.slack < 0) shown.gap = -figures.slack;
  if (status == Status::met && figures.slack >= 0) shown.margin = figures.slack;
  shown.holds_from = figures.holds_from;
  return shown;
}

int count_judged(const Weighing& weighing) {
  const RulesetModel& model = weighing.model();
  int items = 0;
  for (const NodeIndex index : model.conditions) items += model.node(index).judged;
  for (const NodeIndex index : model.functions) {
    if (weighing.claim(index) != Claim::no) items += model.node(index).judged;
  }
  return items;
}

Weighed weighed(const Ruleset& ruleset, const Applicant& given, Date as_of) {
  Weighed result{completed(given, ruleset.vocabulary()), Weighing(ruleset.shared_model(), as_of), {}};
  result.weighing.set(result.applicant);
  result.weighing.weigh();
  weigh_materials(result.weighing, result.applicant.documents, result.materials);
  return result;
}

Assessment assessed(const Ruleset& ruleset, const Weighed& weighed, const Calendar& calendar, Work& work) {
  const Date as_of = weighed.weighing.given().as_of;
  Assessment assessment = Report(ruleset, weighed.weighing, weighed.materials).make(as_of, work);
  assessment.notices = notices(ruleset.model(), weighed.applicant);
  assessment.timeline = timeline(assessment, weighed.applicant, calendar);
  assessment.steps_begun = steps_begun(assessment.timeline, as_of);
  return assessment;
}

struct Assessing::State {
  State(const Ruleset& ruleset, const Applicant& given, Date as_of, const Calendar& calendar,
        const std::vector<Ruleset>& beside)
      : own(weighed(ruleset, given, as_of)),
        assessment(assessed(ruleset, own, calendar, work)),
        finder(own.weighing, set_of(own.applicant.fixed), work) {
    assessment.whether = whether(assessment, own.weighing, beside);
  }

  Weighed own;
  Work work{kMostWork};
  Assessment assessment;
  RouteFinder finder;
};

Assessing::Assessing(const Ruleset& ruleset, const Applicant& applicant, Date as_of, const Calendar& calendar,
                     const std::vector<Ruleset>& beside)
    : state_(std::make_unique<State>(ruleset, applicant, as_of, calendar, beside)) {}
Assessing::Assessing(Assessing&&) noexcept = default;
Assessing& Assessing::operator=(Assessing&&) noexcept = default;
Assessing::~Assessing() = default;

bool Assessing::step() { return state_->finder.advance(kWorkInAStep); }

Assessment Assessing::take() {
  FoundRoutes found = state_->finder.take();
  Assessment assessment = std::move(state_->assessment);
  assessment.routes = std::move(found.to_meets);
  assessment.discretionary_routes = std::move(found.to_discretionary);
  return assessment;
}

Assessment assess(const Ruleset& ruleset, const Applicant& applicant, Date as_of, const Calendar& calendar,
                  const std::vector<Ruleset>& beside) {
  Assessing assessing(ruleset, applicant, as_of, calendar, beside);
  while (assessing.step()) {
  }
  return assessing.take();
}

}  // namespace zice
