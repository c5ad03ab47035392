// What an applicant states: facts, documents at hand, and the day of assessment.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "zice/date.h"
#include "zice/finding.h"
#include "zice/limits.h"
#include "zice/vocabulary.h"

namespace zice {

// A document as the applicant states it; one that is not `listed` is not at hand.
struct DocumentState {
  bool listed = false;
  bool pledged = false;  // the applicant files the notice-and-pledge (告知承诺) instead
  std::optional<Date> obtained_on;
  std::optional<std::int64_t> rows;  // entries of a list
};

// A number or date that is stated no closer than by where it lies, both ends included.
struct StatedRange {
  FactIndex fact = 0;
  std::int64_t least = 0;
  std::int64_t most = 0;
};

// One that is made otherwise than from a file need not name everything: what is not there is unknown, and so
// is a value outside its range.
struct Applicant {
  std::optional<Date> as_of;
  std::vector<std::optional<std::int64_t>>
      facts;                             // by FactIndex, as Fact says values are carried; nothing is unknown
  std::vector<StatedRange> ranges;       // by fact, of such as have nothing in `facts`; not of planning dates
  std::vector<DocumentState> documents;  // by DocumentIndex
  std::vector<FactIndex> fixed;          // answers that no route may change
  std::string calendar;                  // what calendar files know this applicant by; empty if nothing
  std::vector<std::string> ticked;       // deeds that are done, by their ids; they decide nothing

  const StatedRange* range(FactIndex fact) const;  // nullptr if it has none
  // Takes the place of whatever was stated of the fact. A range of one value is that value.
  void state(FactIndex fact, std::optional<std::int64_t> value);
  void state(const StatedRange& range);
};

// Reads an applicant file (docs/contract.md §1). Every mistake is reported at once, with the fact, the value
// and what was expected.
Loaded<Applicant> load_applicant(std::string_view file_name, std::string_view text,
                                 const Vocabulary& vocabulary);

// The day an assessment is of: the one that the call names, else the applicant's own; nothing if neither
// does.
std::optional<Date> day_of(const Applicant& applicant, std::optional<Date> called);

}  // namespace zice
