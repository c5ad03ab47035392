#include "zice/desk.h"

#include <utility>

#include "text/text.h"
#include "zice/comparison.h"
#include "zice/limits.h"

namespace zice {
namespace {

std::string no_day(std::string_view called) {
  const std::string message = concat({"评估日 “", called, "” 不对：应是 ", expected_day()});
  return errors_json({call_finding("call/date", called, message)}, 0);
}

std::string no_list(std::string_view called) {
  const std::string message = concat({"没有名单 “", called, "”：现有 ", list_document(ListKind::staff), "、",
                                      list_document(ListKind::served_smes)});
  return errors_json({call_finding("call/unknown_list", called, message)}, 0);
}

// Goes on with what was loaded, or gives what is wrong with it.
template <class Value, class Then>
std::string with(const Loaded<Value>& loaded, Then then) {
  return loaded ? then(*loaded.value) : errors_json(loaded.findings, 0);
}

// Goes on with the day of the call, else of the applicant.
template <class Then>
std::string with_day(const std::string& called, const Applicant& applicant, Then then) {
  const auto named = assessment_day(called);
  const auto day = called.empty() ? day_of(applicant, std::nullopt) : named;
  return day ? then(*day) : no_day(called);
}

constexpr std::string_view kApplicant = "applicant.json";

}  // namespace

std::string Desk::use_vocabulary(const std::string& vocabulary, const std::string& documents) {
  return findings_json({},
                       catalogue_.use_vocabulary("vocabulary.json", vocabulary, "documents.json", documents));
}

std::string Desk::add_ruleset(const std::string& file_name, const std::string& ruleset) {
  const auto loaded = catalogue_.add_ruleset(file_name, ruleset);
  return findings_json(loaded ? std::string_view(loaded.value->id()) : std::string_view(), loaded.findings);
}

std::string Desk::use_calendar(const std::string& calendar) {
  return findings_json({}, catalogue_.use_calendar("calendar/working-days.json", calendar));
}

std::string Desk::list(const std::string& as_of) const {
  return with_day(as_of, {}, [&](Date day) { return list_json(catalogue_.rulesets(), day); });
}

std::string Desk::force(const std::string& ruleset, const std::string& as_of) const {
  return with(catalogue_.ruleset(ruleset), [&](const Ruleset& found) {
    return with_day(as_of, {}, [&](Date day) { return force_json(found.force(day)); });
  });
}

std::string Desk::layout(const std::string& ruleset) const {
  return with(catalogue_.ruleset(ruleset), layout_json);
}

std::string Desk::limits() const { return limits_json(); }

std::string Desk::check(const std::string& applicant) const {
  return errors_json(catalogue_.applicant(kApplicant, applicant).findings, 0);
}

std::string Desk::assess(const std::string& ruleset, const std::string& applicant,
                         const std::string& as_of) const {
  return with(catalogue_.ruleset(ruleset), [&](const Ruleset& found) {
    return with(catalogue_.applicant(kApplicant, applicant), [&](const Applicant& given) {
      return with_day(as_of, given, [&](Date day) {
        return to_json(zice::assess(found, given, day, catalogue_.calendar()));
      });
    });
  });
}

std::string Desk::compare(const std::string& applicant, const std::string& as_of) const {
  return with(catalogue_.applicant(kApplicant, applicant), [&](const Applicant& given) {
    return with_day(as_of, given, [&](Date day) {
      return to_json(zice::compare(catalogue_.rulesets(), given, day, catalogue_.calendar()));
    });
  });
}

std::string Desk::ics(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                      double made) const {
  return with(catalogue_.ruleset(ruleset), [&](const Ruleset& found) {
    return with(catalogue_.applicant(kApplicant, applicant), [&](const Applicant& given) {
      return with_day(as_of, given, [&](Date day) {
        const CalendarIssue issue{given.calendar.empty() ? applicant : given.calendar,
                                  made > 0 && made < 1e11 ? static_cast<std::int64_t>(made) : 0};
        return timeline_ics(zice::assess(found, given, day, catalogue_.calendar()), issue);
      });
    });
  });
}

int Desk::list_fit(const std::string& list, const std::string& rows) const {
  const auto kind = list_kind(list);
  return kind ? zice::list_fit(*kind, rows) : 0;
}

const Loaded<List>* Desk::kept(const std::string& list) const {
  const auto kind = list_kind(list);
  return kind ? &lists_[static_cast<std::size_t>(*kind)] : nullptr;
}

std::string Desk::read_list(const std::string& list, const std::string& rows, const std::string& applicant) {
  const auto kind = list_kind(list);
  if (!kind) return no_list(list);
  return with(catalogue_.applicant(kApplicant, applicant), [&](const Applicant& given) {
    Loaded<List>& kept = lists_[static_cast<std::size_t>(*kind)];
    kept = load_list(*kind, rows);
    const Vocabulary& vocabulary = *catalogue_.vocabulary();
    return with(kept, [&](const List& read) {
      return to_json(count_list(read, given, vocabulary, catalogue_.rulesets()), vocabulary);
    });
  });
}

std::string Desk::held_list(const std::string& list, const std::string& applicant) const {
  const Loaded<List>* read = kept(list);
  if (read == nullptr) return no_list(list);
  return with(catalogue_.applicant(kApplicant, applicant), [&](const Applicant& given) {
    const Vocabulary& vocabulary = *catalogue_.vocabulary();
    return with(*read, [&](const List& held) {
      return held_json(count_list(held, given, vocabulary, catalogue_.rulesets()), vocabulary);
    });
  });
}

}  // namespace zice
