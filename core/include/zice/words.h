// The words by which people are told what the core found, in Chinese: one copy of them, core/glossary.json,
// for the command and for the page. docs/glossary.md says what each means.
#pragma once

#include <cstdint>
#include <string_view>

#include "zice/status.h"

namespace zice {

// What is said of an answer, of a figure and of a paper.
enum class Term : std::uint8_t {
  yes,
  no,
  unset,  // no answer was given
  none,   // a set without a member
  actual,
  required,
  gap,
  margin,
  exact,      // a margin of nothing
  strictest,  // of the figures of several measures
  relaxed,    // by a figure printed for such applicants
  at_hand,
  absent
};

std::string_view word(Term);
std::string_view word(Status);
std::string_view word(Verdict);
std::string_view word(DocumentStatus);
std::string_view word(MaterialStatus);
std::string_view word(ForceStatus);

}  // namespace zice
