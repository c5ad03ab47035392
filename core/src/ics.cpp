// The timeline as iCalendar (RFC 5545). A working-day period of some weeks is shown as the block it is; of a
// period of months or years (the title, the measure, the year of re-application) only the last day is
// entered, because that is what one has to be reminded of, and a block of years would lie across every page
// of a calendar.
#include <array>

#include "text.h"
#include "zice/assessment.h"
#include "zice/cite.h"

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

std::optional<Event> event_of(const TimelineStep& step) {
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

class IcsWriter {
 public:
  explicit IcsWriter(const Assessment& assessment) : assessment_(assessment) {}

  std::string write() {
    line({"BEGIN:VCALENDAR"});
    line({"VERSION:2.0"});
    line({"PRODID:-//Zice//Zice//ZH"});
    line({"CALSCALE:GREGORIAN"});
    bool any = false;
    for (const TimelineStep& step : assessment_.timeline) {
      const auto event = event_of(step);
      if (event) write(step, *event);
      any = any || event.has_value();
    }
    line({"END:VCALENDAR"});
    return any ? std::move(out_) : std::string();
  }

 private:
  void write(const TimelineStep& step, const Event& event) {
    const std::string summary = concat({label(step.id), event.which, "：", assessment_.ruleset.title()});
    line({"BEGIN:VEVENT"});
    line({"UID:", escaped(uid(step, event))});
    // No clock: the same assessment gives the same file.
    line({"DTSTAMP:", basic(assessment_.as_of), "T000000Z"});
    line({"DTSTART;VALUE=DATE:", basic(event.first)});
    line({"DTEND;VALUE=DATE:", basic(event.last.plus_days(1))});  // the day after the last (§3.6.1)
    line({"SUMMARY;LANGUAGE=zh-CN:", escaped(summary)});
    line({"DESCRIPTION;LANGUAGE=zh-CN:", escaped(description(step))});
    line({"TRANSP:TRANSPARENT"});  // a reminder, no time taken
    if (event.deadline) write_alarm(summary, event);
    line({"END:VEVENT"});
  }

  void write_alarm(std::string_view summary, const Event& event) {
    line({"BEGIN:VALARM"});
    line({"ACTION:DISPLAY"});
    line({"DESCRIPTION;LANGUAGE=zh-CN:", escaped(summary)});
    line({event.first == event.last ? "TRIGGER:-P14D" : "TRIGGER;RELATED=END:-P14D"});
    line({"END:VALARM"});
  }

  std::string uid(const TimelineStep& step, const Event& event) const {
    std::string id = concat({assessment_.ruleset.id(), ".", name(step.id)});
    if (!step.condition.empty()) id += concat({".", step.condition});
    if (event.yearly) id += concat({".", std::to_string(event.first.year())});
    return id + "@zice";
  }

  static std::string description(const TimelineStep& step) {
    std::string text = concat({"依据：", article(step.cite), "\n", label(step.certainty)});
    if (!step.note.empty()) text += concat({"\n", step.note});
    return text;
  }

  // A content line, folded where it is too long: at most 75 octets, never within a character.
  void line(std::initializer_list<std::string_view> parts) {
    const std::string text = concat(parts);
    std::size_t room = kMostOctets;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = std::min(at + room, text.size());
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
      if (at > 0) out_ += " ";
      out_.append(text, at, end - at).append("\r\n");
      at = end;
      room = kMostOctets - 1;  // the space that marks a continuation
    }
  }

  const Assessment& assessment_;
  std::string out_;
};

}  // namespace

std::string timeline_ics(const Assessment& assessment) { return IcsWriter(assessment).write(); }

}  // namespace zice
