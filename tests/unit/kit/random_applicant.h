// Random applicants of a measure: mostly good, some of their answers at or next to a figure, and some missing
// together that decide something together.
#pragma once

#include <cstddef>
#include <vector>

#include "kit/dice.h"
#include "kit/measures.h"
#include "kit/plain_reading.h"
#include "kit/possible_answers.h"

namespace zice::test {

struct PartialApplicant {
  Answers given;  // a region may be a code too coarse to tell
  Date as_of;
  std::vector<FactIndex> missing;     // of the facts that decide something; such a region is among them
  std::vector<StatedRange> ranges{};  // where some of these lie
};

class RandomApplicants {
 public:
  RandomApplicants(const Measure& measure, const PlainReading& reading, const PossibleAnswers& possible);

  // An applicant with a few answers missing: at most `most` ways to complete it.
  PartialApplicant draw(Dice& dice, std::size_t most) const;
  // States of some that are missing where they lie. `possible` is to be limited to that.
  void draw_ranges(PartialApplicant& drawn, Dice& dice) const;
  // An applicant who has answered everything, with up to a few answers that fall short.
  PartialApplicant draw_complete(Dice& dice) const;

 private:
  static Date draw_day(Dice& dice);
  std::optional<std::int64_t> draw_functions(Dice& dice) const;
  std::int64_t favourable(FactIndex fact, const PartialApplicant& drawn, Dice& dice) const;
  std::int64_t favourable_number(FactIndex fact, const PartialApplicant& drawn, Dice& dice) const;
  std::int64_t favourable_region(Dice& dice) const;
  void redraw(FactIndex fact, PartialApplicant& drawn, Dice& dice) const;
  void spoil_functions(PartialApplicant& drawn, Dice& dice) const;
  std::vector<FactIndex> draw_missing(Dice& dice) const;
  void leave_out(const std::vector<FactIndex>& missing, PartialApplicant& drawn, Dice& dice) const;
  std::size_t completions(const PartialApplicant& drawn) const;
  static void mend_parts(Answers& given);

  const PlainReading& reading_;
  const PossibleAnswers& possible_;
  std::vector<FactIndex> facts_;
  std::vector<FactIndex> coupling_;  // facts on which several requirements hang
  std::vector<std::string> home_;    // region codes of the areas that the measure names
  bool each_declared_ = false;
};

}  // namespace zice::test
