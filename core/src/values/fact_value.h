// From what was written or typed to the value a fact is carried as, and why not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/applicant.h"
#include "zice/vocabulary.h"

namespace zice {

enum class Problem : std::uint8_t {
  none,
  type,
  range,
  places,
  date,
  unknown_id,
  part_over_whole,
  empty_range
};
std::string_view name(Problem problem);  // also the code of a finding: "fact/" + name

struct FactValue {
  std::int64_t value = 0;
  Problem problem = Problem::none;
};

// A number as a file writes it.
FactValue number_value(const Fact& fact, std::string_view written);
// "2020-05-01".
FactValue date_value(const Fact& fact, std::string_view written);
// "411000".
FactValue region_value(std::string_view written);
FactValue choice_value(const Fact& fact, std::string_view written);

// Any fact from the one number by which a form writes it: a number as typed, 1/0, a choice's position,
// 20220915, a region's code, a bit mask of functions.
FactValue typed_value(const Vocabulary& vocabulary, const Fact& fact, double typed);

// Whether a fact may be stated by a range: a number, or a date that decides a status.
bool may_be_range(const Fact& fact);

// One end of a range, as it was written or typed; `open` if the end itself is left out.
struct RangeEnd {
  FactValue at;
  bool open = false;
};
// The ends as a file writes them and as a form does, each as the values above. A date may also name a month
// or a year ("2020-05", 202005, 2020): its first day as the low end, its last as the high one.
enum class End : std::uint8_t { low, high };
FactValue date_end(const Fact& fact, std::string_view written, End end);
FactValue typed_end(const Vocabulary& vocabulary, const Fact& fact, double typed, End end);
struct RangeValue {
  std::int64_t least = 0;
  std::int64_t most = 0;
  Problem problem = Problem::none;
};
// What lies between two ends; where one is not given, to the end of the fact's own range.
RangeValue range_value(const Fact& fact, const std::optional<RangeEnd>& low,
                       const std::optional<RangeEnd>& high);

// Whether a value that is carried lies in the fact's range.
bool is_value(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value);

// Takes out of a document's properties what no applicant file could state; returns what was wrong.
Problem drop_what_none_could_state(DocumentState& document);

// The applicant with a place for every fact and document of the vocabulary, and nothing that it cannot hold.
Applicant completed(const Applicant& applicant, const Vocabulary& vocabulary);

// What was expected, in Chinese: "0 至 100 之间、最多 2 位小数的数（%）".
std::string expectation(const Vocabulary& vocabulary, const Fact& fact);

// How a range of it may be written, likewise.
std::string range_expectation(const Fact& fact);

// The value as an applicant would write it.
std::string written_value(const Vocabulary& vocabulary, const Fact& fact, std::int64_t value);

// The nearest whole, up the chain of `part_of`, that is surely smaller than the part: nothing stated of one
// and of the other goes together. Nothing if there is none.
std::optional<FactIndex> exceeded_whole(const Vocabulary& vocabulary, const Applicant& applicant,
                                        FactIndex part);
// The most that a stated fact may be; it must be stated.
std::int64_t most_stated(const Applicant& applicant, FactIndex fact);

}  // namespace zice
