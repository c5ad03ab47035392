#include "timeline_report.h"

#include <ostream>

#include "zice/cite.h"

namespace zice::cli {
namespace {

// "2022-04-01 至 2022-04-29"; where an end is not known, what is.
std::string days(const std::optional<Date>& from, const std::optional<Date>& until) {
  if (from && until) return from->iso() + " 至 " + until->iso();
  if (from) return from->iso() + " 起";
  return until ? "至 " + until->iso() : "日期未定";
}

}  // namespace

void print_timeline(std::ostream& out, const Assessment& assessment) {
  if (assessment.timeline.empty()) return;
  out << "\n时间安排\n";
  for (const TimelineStep& step : assessment.timeline) {
    out << "  " << (step.date ? step.date->iso() : days(step.from, step.until)) << "　" << word(step.id)
        << "　" << article(step.cite) << "　" << word(standing(step)) << "\n";
    if (step.certainty == Certainty::disputed_day && step.from_strict)
      out << "      另一种理解：" << days(step.from_strict, step.until_strict) << "\n";
    if (!step.note.empty()) out << "      " << step.note << "\n";
  }
}

}  // namespace zice::cli
