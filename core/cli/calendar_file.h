// The timeline as a file that calendars open.
#pragma once

#include <string>

#include "zice/assessment.h"

namespace zice::cli {

// Writes it to `path`, or to standard output for "-" (which main() sees arrive). False, with the reason in
// Chinese, if it could not be written or no day of it is still to come.
bool write_calendar(const Assessment& assessment, const CalendarIssue& issue, const std::string& path,
                    std::string& failure);
// Likewise a calendar that is made already.
bool write_file(const std::string& text, const std::string& path, std::string& failure);

}  // namespace zice::cli
