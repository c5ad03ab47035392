// The timeline as iCalendar (RFC 5545). A working-day period of some weeks is shown as the block it is; of a
// period of months or years (the title, the measure, the year of re-application) only the last day is
// entered, because that is what one has to be reminded of, and a block of years would lie across every page
// of a calendar.
//
// A program that finds a UID which it has takes the event anew only if its SEQUENCE is higher or, where these
// are equal, its DTSTAMP later (RFC 5546 §2.1.5); many look at LAST-MODIFIED instead, so all three come from
// the time of writing.
#include <algorithm>
#include <array>

#include "text/digest.h"
#include "text/text.h"
#include "zice/assessment.h"
#include "zice/cite.h"
#include "zice/utf8.h"

namespace zice {
namespace {

constexpr std::size_t kMostOctets = 75;  // of a line, without its end (RFC 5545 §3.1)

// All-day, both days included.
struct Event {
  Date first;
  Date last;
  std::string_view which;  // what of the step it is, empty if all of it
  bool deadline;           // something must be done by then
  bool yearly;             // its UID carries the year, or next year's would replace this year's
};

// A SEQUENCE is a signed number of 32 bits: counted from here, seconds last until 2088.
constexpr std::int64_t kSequenceStart = 1577836800;  // 2020-01-01T00:00:00Z
constexpr std::int64_t kLastSequence = 2147483647;

std::optional<Event> event_of(const TimelineStep& step) {
  if (step.in_force == InForce::no) return std::nullopt;
  const bool yearly =
      step.id == StepId::application_window || step.id == StepId::annual_report || step.id == StepId::review;
  if (step.date) return Event{*step.date, *step.date, "", step.id != StepId::earliest_operating, yearly};
  if (step.basis == Basis::working_days) {
    if (!step.from || !step.until) return std::nullopt;
    return Event{*step.from, *step.until, "", step.id == StepId::application_window, yearly};
  }
  if (step.until) return Event{*step.until, *step.until, "最后一日", true, yearly};
  if (step.from) return Event{*step.from, *step.from, "首日", false, yearly};
  return std::nullopt;
}

std::string basic(Date day) {  // "20220915"
  std::string text = day.iso();
  text.erase(7, 1);
  return text.erase(4, 1);
}

// TEXT of RFC 5545 §3.3.11.
std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') safe += '\\';
    if (c == '\n')
      safe += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20)
      safe += c;
  }
  return safe;
}

std::string two_digits(std::int64_t number) {
  return concat({number < 10 ? "0" : "", std::to_string(number)});
}

// "20220915T083000Z".
std::string moment(std::int64_t seconds) {
  constexpr std::int64_t kDay = 86400;
  const std::int64_t time = seconds % kDay;
  return concat({basic(Date::from_ymd(1970, 1, 1)->plus_days(seconds / kDay)), "T", two_digits(time / 3600),
                 two_digits(time / 60 % 60), two_digits(time % 60), "Z"});
}

// By the time of writing, and in the same second by the day of assessment: a script may write for several
// days.
std::int64_t sequence(std::int64_t made, Date as_of) {
  const std::int64_t days = as_of.serial() - Date::from_ymd(2020, 1, 1)->serial();
  return std::clamp<std::int64_t>(made - kSequenceStart + days, 0, kLastSequence);
}

// The first day of the timeline's events that is still to come; the day of assessment if there is none.
Date next_day(const Assessment& assessment) {
  std::optional<Date> next;
  for (const TimelineStep& step : assessment.timeline) {
    const auto event = event_of(step);
    if (event && event->first >= assessment.as_of && (!next || event->first < *next)) next = event->first;
  }
  return next.value_or(assessment.as_of);
}

class IcsWriter {
 public:
  IcsWriter(const Assessment& assessment, const CalendarIssue& issue)
      : assessment_(assessment),
        owner_(owner_part(issue.owner)),
        made_(moment(std::clamp(issue.made, kSequenceStart, kSequenceStart + kLastSequence))),
        sequence_(std::to_string(sequence(issue.made, assessment.as_of))) {}

  std::string write(std::string_view to_do) {
    line({"BEGIN:VCALENDAR"});
    line({"VERSION:2.0"});
    line({"PRODID:-//Zice//Zice//ZH"});
    line({"CALSCALE:GREGORIAN"});
    for (const TimelineStep& step : assessment_.timeline) {
      const auto event = event_of(step);
      if (event) write(step, *event);
    }
    if (!to_do.empty()) write_to_do(to_do);
    line({"END:VCALENDAR"});
    return std::move(out_);
  }

 private:
  // 128 bits of a digest: a UID must not show who or where somebody is (RFC 7986 §5.3).
  static std::string owner_part(const std::string& owner) {
    const std::string named = digest(owner);
    return named.substr(named.find('-') + 1, 32);
  }

  void write(const TimelineStep& step, const Event& event) {
    const std::string summary = concat({word(step.id), event.which, "：", assessment_.ruleset.title()});
    write_event(uid(step, event), event, summary, description(step));
    if (event.deadline) write_alarm(summary, event);
    line({"END:VEVENT"});
  }

  // Telephones pass over VTODO: so it is an event, like the days that it is done for.
  void write_to_do(std::string_view to_do) {
    const Date day = next_day(assessment_);
    write_event(concat({assessment_.ruleset.id(), ".deeds.", owner_, "@zice"}), {day, day, "", false, false},
                concat({"要做的事：", assessment_.ruleset.title()}), to_do);
    line({"END:VEVENT"});
  }

  void write_event(std::string_view uid, const Event& event, std::string_view summary,
                   std::string_view description) {
    line({"BEGIN:VEVENT"});
    line({"UID:", escaped(uid)});
    line({"DTSTAMP:", made_});
    line({"LAST-MODIFIED:", made_});
    line({"SEQUENCE:", sequence_});
    line({"DTSTART;VALUE=DATE:", basic(event.first)});
    line({"DTEND;VALUE=DATE:", basic(event.last.plus_days(1))});  // the day after the last (§3.6.1)
    line({"SUMMARY;LANGUAGE=zh-CN:", escaped(summary)});
    line({"DESCRIPTION;LANGUAGE=zh-CN:", escaped(description)});
    line({"TRANSP:TRANSPARENT"});  // a reminder, no time taken
  }

  // At nine in the morning a fortnight before the last day. An all-day event starts at midnight, and ends at
  // the midnight after its last day.
  void write_alarm(std::string_view summary, const Event& event) {
    line({"BEGIN:VALARM"});
    line({"ACTION:DISPLAY"});
    line({"DESCRIPTION;LANGUAGE=zh-CN:", escaped(summary)});
    line({event.first == event.last ? "TRIGGER:-P13DT15H" : "TRIGGER;RELATED=END:-P14DT15H"});
    line({"END:VALARM"});
  }

  std::string uid(const TimelineStep& step, const Event& event) const {
    std::string id = concat({assessment_.ruleset.id(), ".", name(step.id)});
    if (!step.condition.empty()) id += concat({".", step.condition});
    if (event.yearly) id += concat({".", std::to_string(event.first.year())});
    return concat({id, ".", owner_, "@zice"});
  }

  static std::string description(const TimelineStep& step) {
    std::string text = concat({"依据：", article(step.cite), "\n", word(standing(step))});
    if (!step.note.empty()) text += concat({"\n", step.note});
    return text;
  }

  // A content line, folded where it is too long: at most 75 octets, never within a character.
  void line(std::initializer_list<std::string_view> parts) {
    const std::string text = concat(parts);
    std::size_t room = kMostOctets;
    for (std::size_t at = 0; at < text.size();) {
      const std::string_view part = shortened(std::string_view(text).substr(at), room);
      out_.append(at > 0 ? " " : "").append(part).append("\r\n");
      at += part.size();
      room = kMostOctets - 1;  // the space that marks a continuation
    }
  }

  const Assessment& assessment_;
  std::string owner_;
  std::string made_;
  std::string sequence_;
  std::string out_;
};

}  // namespace

int calendar_entries(const Assessment& assessment) {
  int entries = 0;
  bool to_come = false;
  for (const TimelineStep& step : assessment.timeline) {
    const auto event = event_of(step);
    if (!event) continue;
    ++entries;
    to_come = to_come || event->last >= assessment.as_of;
  }
  return to_come ? entries : 0;
}

bool calendar_may_come(const Assessment& assessment) {
  return calendar_entries(assessment) == 0 && assessment.force.status == ForceStatus::in_force;
}

std::string timeline_ics(const Assessment& assessment, const CalendarIssue& issue, std::string_view to_do) {
  if (calendar_entries(assessment) == 0 && to_do.empty()) return {};
  return IcsWriter(assessment, issue).write(to_do);
}

}  // namespace zice
