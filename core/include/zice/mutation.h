// Whether the cases of a measure would notice a mistake in its ruleset: one thing is changed at a time, and
// the cases are tried on what comes of it (mutation testing: DeMillo, Lipton and Sayward 1978).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "zice/calendar.h"
#include "zice/cases.h"
#include "zice/finding.h"

namespace zice {

// A change that no case notices.
struct Survivor {
  std::uint32_t line = 1;  // in the ruleset's file
  std::uint32_t column = 1;
  std::string cite;
  std::string change;  // Chinese: "7.2/total_assets：数值 50 万元 → 51 万元"
  std::string paste;   // a case that would notice it, its outcome left blank; empty where none was found
};

struct Mutated {
  Findings errors;           // the cases fail as it is, or explain a change that one of them notices
  std::size_t tried = 0;     // changes of which a ruleset came
  std::size_t refused = 0;   // changes that the loader refuses
  std::size_t excused = 0;   // that "makes_no_difference" explains
  std::size_t left_out = 0;  // not tried: the ruleset is so large that the work allowed ran out
  std::vector<Survivor> survivors;
};

// `text` is the file of the ruleset that the cases were read for.
Mutated mutate(const CaseFile& cases, std::string_view file_name, const std::string& text,
               const Calendar& calendar);

// {"zice":1,"file":…,"cases":…,"errors":[…],"tried":…,"refused":…,"excused":…,"survivors":[…]}, with
// "left_out" where some were not tried
std::string to_json(const Mutated& mutated, std::string_view file, std::string_view cases);

}  // namespace zice
