// Each step comes from the measure's own words (its "dates", its force) and from the applicant's planning
// dates. Terms are counted as Civil Code arts. 201 and 202 do; where the first day may or may not count, both
// ends are given.
#include "calendar/timeline.h"

#include <algorithm>

#include "ruleset/model.h"
#include "text/text.h"

namespace zice {
namespace {

Date new_year(int year) { return *Date::from_ymd(year, 1, 1); }
Date last_of_year(int year) { return *Date::from_ymd(year, 12, 31); }
Date last_of_month(int year, int month) {
  return (month == 12 ? new_year(year + 1) : *Date::from_ymd(year, month + 1, 1)).plus_days(-1);
}

class Timeline {
 public:
  Timeline(const Assessment& assessment, const Applicant& applicant, const Calendar& calendar)
      : assessment_(assessment),
        model_(assessment.ruleset.model()),
        applicant_(applicant),
        calendar_(calendar),
        as_of_(assessment.as_of) {}

  std::vector<TimelineStep> make() {
    add_force();
    add_application_window();
    add_decision();
    add_publicity();
    add_title();
    add_annual_report();
    add_annual_assessment();
    add_review();
    add_earliest_operating(assessment_.conditions);
    for (const FunctionResult& function : assessment_.functions)
      add_earliest_operating(function.requirements);
    return std::move(steps_);
  }

 private:
  // A step that the measure has, with what the measure says about it.
  std::optional<TimelineStep> step(StepId id, Basis basis) const {
    const DateRule& rule = model_.rule(id);
    if (rule.cite.empty()) return std::nullopt;
    TimelineStep step;
    step.id = id;
    step.cite = rule.cite;
    step.basis = basis;
    step.note = rule.note;
    return step;
  }

  // In the order of their days, those without one last; steps of the same day in the order in which they
  // come.
  void add(TimelineStep step) {
    if (step.id != StepId::force) hold_against_force(step, assessment_.force, as_of_);
    const auto key = step.first_known();
    auto at = steps_.end();
    while (key && at != steps_.begin()) {
      const auto before = (at - 1)->first_known();
      if (before && *before <= *key) break;
      --at;
    }
    steps_.insert(at, std::move(step));
  }

  // The applicant's own date that a step counts from.
  std::optional<Date> stated(StepId step) const {
    const auto fact = model_.vocabulary->fact(planning_date(step));
    if (!fact || *fact >= applicant_.facts.size() || !applicant_.facts[*fact]) return std::nullopt;
    return Date::from_serial(*applicant_.facts[*fact]);
  }

  void add_force() {
    const Force& force = assessment_.force;
    const ForceRule& rule = model_.force;
    TimelineStep step;
    step.cite = rule.cite;
    step.note = rule.note;
    step.from = Date::parse(force.from);
    step.until = Date::parse(force.until);
    step.from_strict = Date::parse(force.from_strict);
    step.until_strict = Date::parse(force.until_strict);
    step.until_at_latest = force.until_at_latest;
    step.basis = rule.two_readings ? Basis::calendar_days : rule.years > 0 ? Basis::years : Basis::fixed;
    if (step.from_strict || step.until_strict) step.certainty = Certainty::disputed_day;
    add(std::move(step));
  }

  void add_application_window() {
    if (model_.rule(StepId::application_window).by_notice) return add_by_notice(StepId::application_window);
    auto window = step(StepId::application_window, Basis::working_days);
    if (!window) return;
    const int month = model_.rule(StepId::application_window).month;
    const Date first = *Date::from_ymd(as_of_.year(), month, 1);
    const auto days = calendar_.working_days(first, last_of_month(as_of_.year(), month));
    if (days) {
      window->from = days->first;
      window->until = days->last;
      window->working_days = days->count;
      say(*window, {"共", std::to_string(days->count), "个工作日。"});
      const Date next = *Date::from_ymd(as_of_.year() + 1, month, 1);
      if (as_of_ > days->last && assessment_.ruleset.force(next).status == ForceStatus::in_force)
        say(*window,
            {"今年的已过，下一次在", std::to_string(as_of_.year() + 1), "年", std::to_string(month), "月。"});
    } else {
      say_not_published(*window, first);
    }
    add(std::move(*window));
  }

  // The time of the year is in a notice that nobody here has seen.
  void add_by_notice(StepId id) {
    auto noticed = step(id, Basis::years);
    if (!noticed) return;
    noticed->by_notice = true;
    noticed->certainty = Certainty::calendar_not_published;
    add(std::move(*noticed));
  }

  void add_decision() {
    auto decision = step(StepId::decision, Basis::calendar_days);
    const auto submitted = stated(StepId::decision);
    if (!decision || !submitted) return;
    decision->date = submitted->plus_days(model_.rule(StepId::decision).calendar_days);
    add(std::move(*decision));
  }

  // The day of posting is day 0; some offices count it as day 1, which it can only be if it is worked.
  void add_publicity() {
    auto publicity = step(StepId::publicity, Basis::working_days);
    const auto posted = stated(StepId::publicity);
    if (!publicity || !posted) return;
    const int days = model_.rule(StepId::publicity).working_days;
    publicity->from = posted;
    publicity->working_days = days;
    publicity->until = calendar_.working_day_after(*posted, days);
    if (publicity->until) {
      say(*publicity, {"公示首日不计，从下一个工作日起数满", std::to_string(days), "个工作日。"});
      if (*calendar_.is_working(*posted)) {
        publicity->until_first_day_counted = calendar_.working_day_after(*posted, days - 1);
        say(*publicity, {"首日也计的，到", publicity->until_first_day_counted->iso(), "为止。"});
      }
    } else {
      say_not_published(*publicity,
                        calendar_.covers(*posted) ? calendar_.covered_until()->plus_days(1) : *posted);
    }
    add(std::move(*publicity));
  }

  void add_title() {
    auto title = step(StepId::title, Basis::years);
    const auto granted = stated(StepId::title);
    if (!title || !granted) return;
    title->from = granted;
    title->until_strict = granted->plus_years(model_.rule(StepId::title).years);
    title->until = title->until_strict->plus_days(-1);
    say(*title, {"到期日按认定当日计入推算；认定次日起算的，到", title->until_strict->iso(), "为止。"});
    add_re_application(*title);
    add(std::move(*title));
  }

  // The calendar year in which the title ends; of a title granted on 1 January the two readings end in two
  // years.
  void add_re_application(const TimelineStep& title) {
    auto again = step(StepId::re_application, Basis::years);
    if (!again) return;
    const int year = title.until->year();
    const int strict = title.until_strict->year();
    again->from = new_year(year);
    again->until = last_of_year(year);
    if (strict != year) {
      again->from_strict = new_year(strict);
      again->until_strict = last_of_year(strict);
      again->certainty = Certainty::disputed_day;
      say(*again, {"有效期满在", std::to_string(year), "年还是", std::to_string(strict),
                   "年有两种理解，请向认定部门核实。"});
    }
    add(std::move(*again));
  }

  // The days on which a title granted on `granted` binds its holder: the last by the reading that gives more.
  std::optional<Date> last_of_title(Date granted) const {
    const DateRule& title = model_.rule(StepId::title);
    if (title.cite.empty()) return std::nullopt;
    return granted.plus_years(title.years);
  }

  // A duty of those who hold the title: none is known without the day on which it was granted.
  void add_annual_report() {
    auto report = step(StepId::annual_report, Basis::fixed);
    const auto granted = stated(StepId::annual_report);
    if (!report || !granted) return;
    const DateRule& rule = model_.rule(StepId::annual_report);
    const auto due = [&](int year) {
      return rule.day > 0 ? *Date::from_ymd(year, rule.month, rule.day) : last_of_month(year, rule.month);
    };
    const Date since = std::max(as_of_, *granted);
    const Date this_year = due(since.year());
    report->date = this_year < since ? due(since.year() + 1) : this_year;
    const auto last = last_of_title(*granted);
    if (last && *report->date > *last) return;
    if (last == report->date) {
      report->certainty = Certainty::disputed_day;
      say(*report, {"称号在这一天是否还有效有两种理解，请向认定部门核实。"});
    }
    add(std::move(*report));
  }

  void add_annual_assessment() {
    const auto granted = stated(StepId::annual_assessment);
    if (!granted) return;
    const auto last = last_of_title(*granted);
    if (!last || as_of_ <= *last) add_by_notice(StepId::annual_assessment);
  }

  void add_review() {
    auto review = step(StepId::review, Basis::years);
    const auto granted = stated(StepId::review);
    if (!review || !granted) return;
    const int cycle = model_.rule(StepId::review).years;
    int years = cycle;
    while (granted->plus_years(years) < as_of_) years += cycle;
    review->date = granted->plus_years(years);
    add(std::move(*review));
  }

  void add_earliest_operating(const std::vector<NodeResult>& nodes) {
    for (const NodeResult& node : nodes) {
      add_earliest_operating(node.children);
      if (!node.figure || !node.figure->holds_from) continue;
      TimelineStep step;
      step.id = StepId::earliest_operating;
      step.cite = node.cite;
      step.condition = node.id;
      step.date = node.figure->holds_from;
      step.basis = Basis::years;
      say(step, {"“", node.text, "”从这一天起达到。"});
      add(std::move(step));
    }
  }

  static void say(TimelineStep& step, std::initializer_list<std::string_view> sentence) {
    step.note += concat(sentence);
  }

  // `day` is the first one that would have to be known.
  void say_not_published(TimelineStep& step, Date day) const {
    step.certainty = Certainty::calendar_not_published;
    const std::string year = std::to_string(day.year());
    if (!calendar_.covered_from()) {
      say(step, {"没有载入节假日安排，推算不出工作日。"});
    } else if (day < *calendar_.covered_from()) {
      say(step, {"节假日安排从", calendar_.covered_from()->iso(), "起收录，更早的推算不出。"});
    } else {
      say(step, {year, "年的节假日安排还没有收录，推算不出工作日；国务院办公厅一般在",
                 std::to_string(day.year() - 1), "年第四季度公布。"});
    }
  }

  const Assessment& assessment_;
  const RulesetModel& model_;
  const Applicant& applicant_;
  const Calendar& calendar_;
  Date as_of_;
  std::vector<TimelineStep> steps_;
};

}  // namespace

std::string_view planning_date(StepId step) {
  switch (step) {
    case StepId::decision:
      return "submitted_on";
    case StepId::publicity:
      return "publicity_from";
    case StepId::title:
    case StepId::re_application:
    case StepId::annual_report:
    case StepId::annual_assessment:
    case StepId::review:
      return "title_granted_on";
    default:
      return {};
  }
}

std::vector<TimelineStep> timeline(const Assessment& assessment, const Applicant& applicant,
                                   const Calendar& calendar) {
  return Timeline(assessment, applicant, calendar).make();
}

}  // namespace zice
