#include "zice/desk.h"

#include <utility>

#include "text/text.h"
#include "zice/comparison.h"
#include "zice/deeds.h"
#include "zice/limits.h"
#include "zice/what_if.h"

namespace zice {
namespace {

std::string error(std::string_view code, std::string_view called, const std::string& message) {
  return errors_json({call_finding(code, called, message)}, 0);
}

std::string no_list(std::string_view called) {
  return error("call/unknown_list", called,
               concat({"没有名单 “", called, "”：现有 ", list_document(ListKind::staff), "、",
                       list_document(ListKind::served_smes)}));
}

// What was loaded; else `errors` say what is wrong with it.
template <class Value>
std::optional<Value> taken(Loaded<Value> loaded, std::string& errors) {
  if (!loaded) errors = errors_json(loaded.findings, 0);
  return std::move(loaded.value);
}

// The day of the call, else of the applicant.
std::optional<Date> day(const std::string& called, const Applicant& applicant, std::string& errors) {
  const auto found = called.empty() ? day_of(applicant, std::nullopt) : assessment_day(called);
  if (!found)
    errors = error("call/date", called, concat({"评估日期 “", called, "” 不对：应是 ", expected_day()}));
  return found;
}

constexpr std::string_view kApplicant = "applicant.json";

}  // namespace

std::string Desk::use_vocabulary(const std::string& vocabulary, const std::string& documents) {
  in_steps_.reset();
  return findings_json({},
                       catalogue_.use_vocabulary("vocabulary.json", vocabulary, "documents.json", documents));
}

std::string Desk::add_ruleset(const std::string& file_name, const std::string& ruleset) {
  return add_cut_ruleset(file_name, ruleset, {});
}

std::string Desk::add_cut_ruleset(const std::string& file_name, const std::string& ruleset,
                                  const std::string& hash) {
  in_steps_.reset();
  const auto loaded = catalogue_.add_ruleset(file_name, ruleset, hash);
  return findings_json(loaded ? std::string_view(loaded.value->id()) : std::string_view(), loaded.findings);
}

std::string Desk::use_calendar(const std::string& calendar) {
  in_steps_.reset();
  return findings_json({}, catalogue_.use_calendar("calendar/working-days.json", calendar));
}

std::string Desk::list(const std::string& as_of) const {
  std::string answer;
  const auto on = day(as_of, {}, answer);
  return on ? list_json(catalogue_.rulesets(), *on) : answer;
}

std::string Desk::force(const std::string& ruleset, const std::string& as_of) const {
  std::string answer;
  const auto found = taken(catalogue_.ruleset(ruleset), answer);
  const auto on = found ? day(as_of, {}, answer) : std::nullopt;
  return on ? force_json(found->force(*on)) : answer;
}

std::string Desk::layout(const std::string& ruleset) const {
  std::string answer;
  const auto found = taken(catalogue_.ruleset(ruleset), answer);
  return found ? layout_json(*found) : answer;
}

std::string Desk::taking(const std::string& region) const {
  return taking_json(catalogue_.rulesets(), region);
}

std::string Desk::limits() const { return limits_json(); }

std::string Desk::check(const std::string& applicant) const {
  return errors_json(catalogue_.applicant(kApplicant, applicant).findings, 0);
}

std::optional<Desk::Called> Desk::called(const std::string& ruleset, const std::string& applicant,
                                         const std::string& as_of, std::string& errors) const {
  const auto found = taken(catalogue_.ruleset(ruleset), errors);
  if (!found) return std::nullopt;
  auto given = taken(catalogue_.applicant(kApplicant, applicant), errors);
  const auto on = given ? day(as_of, *given, errors) : std::nullopt;
  if (!on) return std::nullopt;
  return Called{*found, std::move(*given), *on};
}

Assessment Desk::assessed(const Called& call) const {
  return zice::assess(call.ruleset, call.applicant, call.as_of, catalogue_.calendar(), catalogue_.rulesets());
}

std::string Desk::assess(const std::string& ruleset, const std::string& applicant,
                         const std::string& as_of) const {
  std::string answer;
  const auto call = called(ruleset, applicant, as_of, answer);
  if (!call) return answer;
  return to_json(assessed(*call));
}

std::string Desk::deeds(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                        int changes_scope) const {
  std::string answer;
  const auto call = called(ruleset, applicant, as_of, answer);
  if (!call) return answer;
  return to_json(
      zice::deeds(call->ruleset, call->applicant, call->as_of, catalogue_.calendar(), {changes_scope != 0}));
}

std::string Desk::what_if(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                          const std::string& other, const std::string& other_as_of) const {
  std::string answer;
  const auto one = called(ruleset, applicant, as_of, answer);
  const auto two = one ? called(ruleset, other, other_as_of, answer) : std::nullopt;
  if (!two) return answer;
  return to_json(zice::what_if(assessed(*one), assessed(*two)));
}

namespace {

// An applicant without a name for calendars is known by what the file says.
CalendarIssue issue_of(const Applicant& applicant, const std::string& file, double made) {
  return {applicant.calendar.empty() ? file : applicant.calendar,
          made > 0 && made < 1e11 ? static_cast<std::int64_t>(made) : 0};
}

}  // namespace

std::string Desk::ics(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                      double made) const {
  std::string answer;
  const auto call = called(ruleset, applicant, as_of, answer);
  if (!call) return answer;
  return timeline_ics(assessed(*call), issue_of(call->applicant, applicant, made));
}

std::string Desk::deeds_ics(const std::string& ruleset, const std::string& applicant,
                            const std::string& as_of, double made) const {
  std::string answer;
  const auto call = called(ruleset, applicant, as_of, answer);
  if (!call) return answer;
  return zice::deeds_ics(zice::deeds(call->ruleset, call->applicant, call->as_of, catalogue_.calendar()),
                         issue_of(call->applicant, applicant, made));
}

std::string Desk::compare(const std::string& applicant, const std::string& as_of) const {
  std::string answer;
  const auto given = taken(catalogue_.applicant(kApplicant, applicant), answer);
  const auto on = given ? day(as_of, *given, answer) : std::nullopt;
  return on ? to_json(zice::compare(catalogue_.rulesets(), *given, *on, catalogue_.calendar())) : answer;
}

bool Desk::weigh_on() {
  auto& [call, rulesets, applicant, as_of, next, done] = *in_steps_;
  if (!next) {
    if (done.size() == rulesets.size()) return false;
    next.emplace(rulesets[done.size()], applicant, as_of, catalogue_.calendar(), catalogue_.rulesets());
  } else if (!next->step()) {
    done.push_back(next->take());
    next.reset();
  }
  return true;
}

std::string Desk::assess_step(const std::string& ruleset, const std::string& applicant,
                              const std::string& as_of) {
  std::string answer;
  const std::string words = concat({"assess ", ruleset, " ", as_of, " ", applicant});
  if (!has_begun(words)) {
    auto call = called(ruleset, applicant, as_of, answer);
    if (!call) return answer;
    in_steps_.emplace(InSteps{words, {call->ruleset}, std::move(call->applicant), call->as_of});
  }
  if (weigh_on()) return answer;
  answer = to_json(in_steps_->done[0]);
  in_steps_.reset();
  return answer;
}

std::string Desk::compare_step(const std::string& applicant, const std::string& as_of) {
  std::string answer;
  const std::string words = concat({"compare ", as_of, " ", applicant});
  if (!has_begun(words)) {
    auto given = taken(catalogue_.applicant(kApplicant, applicant), answer);
    const auto on = given ? day(as_of, *given, answer) : std::nullopt;
    if (!on) return answer;
    in_steps_.emplace(InSteps{words, catalogue_.rulesets(), std::move(*given), *on});
  }
  if (weigh_on()) return answer;
  auto& [call, rulesets, given, on, next, done] = *in_steps_;
  answer = to_json(zice::compare(rulesets, given, on, std::move(done)));
  in_steps_.reset();
  return answer;
}

int Desk::list_fit(const std::string& list, const std::string& rows) const {
  const auto kind = list_kind(list);
  return kind ? zice::list_fit(*kind, rows) : 0;
}

std::string Desk::read_list(const std::string& list, const std::string& rows, const std::string& applicant) {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  std::string answer;
  const auto given = taken(catalogue_.applicant(kApplicant, applicant), answer);
  if (!given) return answer;
  ListReader& reader = readers_[static_cast<std::size_t>(*kind)].emplace(*kind);
  reader.take(rows);
  Loaded<List>& kept = lists_[static_cast<std::size_t>(*kind)];
  kept = reader.finish();
  return kept ? counted(*kept.value, *given) : errors_json(kept.findings, 0);
}

std::string Desk::add_rows(const std::string& list, const std::string& rows) {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  std::optional<ListReader>& reader = readers_[static_cast<std::size_t>(*kind)];
  if (!reader || reader->has_begun()) {
    reader.emplace(*kind);
    lists_[static_cast<std::size_t>(*kind)] = {};
  }
  reader->take(rows);
  return {};
}

std::string Desk::settle_list_step(const std::string& list, const std::string& choices,
                                   const std::string& applicant) {
  const auto kind = list_kind(list);
  std::optional<ListReader>* reader = kind ? &readers_[static_cast<std::size_t>(*kind)] : nullptr;
  if (reader == nullptr || !*reader) return settle_list(list, choices, applicant);
  (*reader)->choose(choices);
  return (*reader)->step() ? std::string() : settle_list(list, choices, applicant);
}

std::string Desk::counted(const List& list, const Applicant& applicant) const {
  const Vocabulary& vocabulary = *catalogue_.vocabulary();
  return to_json(count_list(list, applicant, vocabulary, catalogue_.rulesets()), vocabulary);
}

std::string Desk::settle_list(const std::string& list, const std::string& choices,
                              const std::string& applicant) {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  std::string answer;
  const auto given = taken(catalogue_.applicant(kApplicant, applicant), answer);
  if (!given) return answer;
  std::optional<ListReader>& reader = readers_[static_cast<std::size_t>(*kind)];
  if (!reader) return errors_json({}, 0);
  reader->choose(choices);
  Loaded<List> settled = reader->finish();
  if (!settled) return errors_json(settled.findings, 0);
  Loaded<List>& kept = lists_[static_cast<std::size_t>(*kind)];
  kept = std::move(settled);
  return counted(*kept.value, *given);
}

std::string Desk::list_rows(const std::string& list, const std::string& labels) const {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  const Loaded<List>& kept = lists_[static_cast<std::size_t>(*kind)];
  if (!kept) return errors_json(kept.findings, 0);
  const auto rows = form_rows(*kept.value, labels);
  return rows ? form_rows_json(*rows.value) : errors_json(rows.findings, 0);
}

std::string Desk::held_list(const std::string& list, const std::string& applicant) const {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  std::string answer;
  const auto given = taken(catalogue_.applicant(kApplicant, applicant), answer);
  if (!given) return answer;
  const Loaded<List>& kept = lists_[static_cast<std::size_t>(*kind)];
  if (!kept) return errors_json(kept.findings, 0);
  const Vocabulary& vocabulary = *catalogue_.vocabulary();
  return held_json(count_list(*kept.value, *given, vocabulary, catalogue_.rulesets()), vocabulary);
}

}  // namespace zice
