// What is chosen of a list where its file leaves it open: which column is what, and how blanks count.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "columns/words.h"
#include "zice/finding.h"

namespace zice {

struct ListChoices {
  std::array<std::optional<std::size_t>, kListColumns> columns;  // of the file, from 0
  std::array<bool, kListColumns> blanks = {};                    // whether a blank counts as blank_as() says

  std::optional<std::size_t> column(ListColumn which) const {
    return columns[static_cast<std::size_t>(which)];
  }
  bool settles(ListColumn which) const { return blanks[static_cast<std::size_t>(which)]; }
};

// What all blanks of a column can be counted as: 无, 否; "" where there is no such word.
std::string_view blank_as(ListColumn column);

// Reads {"columns":{"title":5},"blanks":["title"]}, columns of the file from 1. "" chooses nothing. False,
// with findings added, where it is not that.
bool parse_choices(std::string_view text, ListChoices& choices, Findings& findings);

}  // namespace zice
