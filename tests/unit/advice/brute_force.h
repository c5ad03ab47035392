// Random partial applicants of one measure, each held against every way to complete it.
//
// Stable: a status that is not unknown stays what it is, whatever the missing answers turn out to be. Exact:
// it is unknown only if two possible answers lead to different ones. The same for the verdict, and a question
// is open exactly if two answers to it lead to different verdicts under the same other answers. It is put in
// an interview exactly if two answers to it have something different told.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "kit/random_applicant.h"

namespace zice::test {

class Completions;

class BruteForce {
 public:
  struct Counts {
    int applicants = 0;
    int decided = 0;  // of those: had a verdict
    int ranged = 0;   // of those: some answers were stated by a range
    int ordered = 0;  // of those: had questions whose order was checked
    std::uint64_t completions = 0;
    std::uint64_t assessed = 0;  // of those: weighed by the core too, not only by the plain reading
  };

  // `checks_order` where nobody meets a share by having no staff at all: no route goes there.
  // `with_ranges`: of some missing numbers and dates is stated where they lie.
  explicit BruteForce(const Measure& measure, bool checks_order, bool with_ranges = false);

  // Draws one applicant and checks it. Reports what is wrong as failures of the running test.
  void check(Dice& dice, std::size_t most_completions);

  const Counts& counts() const { return counts_; }
  int failures() const { return failures_; }

 private:
  using StatusSet = std::uint8_t;

  void fail(const std::string& what);
  void compare_complete(const std::vector<std::int64_t>& answers, const PlainReading::Weighed& weighed);
  void compare_statuses(const Assessment& assessment);
  void compare(const std::string& id, Status status, Status wanted);
  void compare_order(const Assessment& assessment, Completions& completions);
  void compare_questions(const Assessment& assessment, std::set<FactIndex> wanted);
  void compare_telling(const std::set<FactIndex>& wanted);

  const Measure& measure_;
  bool checks_order_;
  bool with_ranges_;
  PlainReading reading_;
  PossibleAnswers possible_;
  RandomApplicants applicants_;
  bool each_declared_;
  Applicant stated() const;  // the partial applicant, with its ranges
  std::string applicant_shown() const;

  const PartialApplicant* partial_ = nullptr;
  std::vector<StatusSet> nodes_seen_;
  StatusSet functions_seen_ = 0;
  StatusSet verdicts_seen_ = 0;
  Counts counts_;
  int failures_ = 0;
};

}  // namespace zice::test
