// Questions put one by one.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "zice/vocabulary.h"

namespace zice {

// The sections of an interview. Scope is where the applicant is and what is applied for; figures are numbers,
// days and what only some applicants are; attestations are what every applicant is asked to vouch for.
enum class Section : std::uint8_t { scope, figures, attestations };
std::string_view name(Section);
Section section_of(const Fact& fact);

// What a question is to an interview. `aside`: it decides no status (a paper hangs on it, or a day), or it is
// not asked at all.
enum class Bearing : std::uint8_t { aside, answered, ahead, idle };
std::string_view name(Bearing);

// One question after the other, of one ruleset or of several.
struct Interview {
  struct Tally {
    std::size_t answered = 0;
    std::size_t of = 0;  // with those still to be answered if all turns out well
  };

  // Every missing fact that can still change anything that is shown: a verdict, or what exactly is lacking.
  // First what a figure below its threshold hangs on, then the scope, then of what settles the verdicts with
  // the fewest answers the figures and the attestations, then of the rest.
  std::vector<FactIndex> facts;
  std::vector<std::uint8_t> joined;  // by question, 1: it is put together with the one before
  std::vector<Bearing> bearing;      // by fact
  std::array<Tally, 3> sections;     // by Section
  std::size_t fewest = 0;            // as OpenQuestions says, of all rulesets together
  std::size_t idle = 0;
  // False where the work allowed ran out: some questions may change nothing any more, or fewer may do.
  bool exact = true;
};

}  // namespace zice
