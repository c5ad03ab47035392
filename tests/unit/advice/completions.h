// All ways to complete one applicant, each weighed by the plain reading.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "kit/random_applicant.h"

namespace zice::test {

// By node of an assessment, in the order of statuses(): below which other it stands, or one of these.
constexpr int kNowhere = -1;
constexpr int kBelowFunctions = -2;
std::vector<int> places_of(const Assessment& assessment);

// All that is told of a complete applicant: statuses, and below what is unmet those of its parts. What does
// not apply is as good as met.
std::string told(const PlainReading::Weighed& weighed, const std::vector<int>& places, bool each_declared);

class Completions {
 public:
  Completions(const PlainReading& reading, const PossibleAnswers& possible, const PartialApplicant& partial,
              std::vector<int> places, bool each_declared)
      : reading_(reading),
        possible_(possible),
        partial_(partial),
        places_(std::move(places)),
        each_declared_(each_declared) {
    for (const FactIndex about : partial.missing)
      values_.push_back(possible.values(about, partial.given, partial.as_of));
    for (const auto& given : partial.given) answers_.push_back(given.value_or(0));
  }

  // Calls visit(answers, weighed) for each.
  template <class Visit>
  void run(std::int64_t declared, const Visit& visit) {
    std::size_t count = 1;
    for (const auto& values : values_) count *= values.size();
    verdicts_.assign(count, kContradictory);
    told_.assign(count, kContradictory);
    std::map<std::string, int> numbers;
    for (std::size_t index = 0; index < count; ++index) {
      answer(index);
      if (possible_.contradictory(answers_)) continue;
      reading_.weigh(answers_, declared, partial_.as_of, weighed_);
      verdicts_[index] = static_cast<int>(weighed_.verdict);
      const int next = static_cast<int>(numbers.size());
      told_[index] = numbers.emplace(told(weighed_, places_, each_declared_), next).first->second;
      visit(answers_, weighed_);
    }
  }

  // The facts two of whose answers lead to different verdicts while all other answers stay the same.
  void add_decisive(std::set<FactIndex>& found) const { add_turning(verdicts_, found); }
  // Those two of whose answers have different things told.
  void add_telling(std::set<FactIndex>& found) const { add_turning(told_, found); }

  // Whether there are answers to these of the missing facts (bits by position) that lead to the verdict
  // whatever the others turn out to be, and that an applicant file may hold together.
  bool can_settle(unsigned chosen, Verdict verdict) {
    std::vector<char> leads;  // by combination of those answers
    std::vector<char> seen;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (verdicts_[i] == kContradictory) continue;
      const std::size_t combination = projected(i, chosen);
      if (combination >= leads.size()) {
        leads.resize(combination + 1, 1);
        seen.resize(combination + 1, 0);
      }
      if (seen[combination] == 0 && exceeds_its_whole(i, chosen)) leads[combination] = 0;
      seen[combination] = 1;
      if (verdicts_[i] != static_cast<int>(verdict)) leads[combination] = 0;
    }
    for (std::size_t i = 0; i < leads.size(); ++i) {
      if (seen[i] != 0 && leads[i] != 0) return true;
    }
    return false;
  }

 private:
  static constexpr int kContradictory = -1;

  // The last missing fact counts fastest.
  void answer(std::size_t index) {
    for (std::size_t i = values_.size(); i-- > 0; index /= values_[i].size()) {
      answers_[partial_.missing[i]] = values_[i][index % values_[i].size()];
    }
  }

  // Whether one of the chosen answers is larger than the whole of which it is a part.
  bool exceeds_its_whole(std::size_t index, unsigned chosen) {
    answer(index);
    const auto answered = [&](FactIndex about) {
      const auto& missing = partial_.missing;
      const auto at = std::find(missing.begin(), missing.end(), about) - missing.begin();
      return partial_.given[about] || (chosen >> static_cast<unsigned>(at) & 1U) != 0;
    };
    for (std::size_t i = 0; i < answers_.size(); ++i) {
      const auto whole = vocabulary()->facts[i].part_of;
      if (whole && answers_[i] > answers_[*whole] && answered(static_cast<FactIndex>(i)) && answered(*whole))
        return true;
    }
    return false;
  }

  // The number of a combination of the answers to the chosen facts.
  std::size_t projected(std::size_t index, unsigned chosen) const {
    std::size_t result = 0;
    for (std::size_t i = values_.size(); i-- > 0; index /= values_[i].size()) {
      if ((chosen >> i & 1U) != 0) result = result * values_[i].size() + index % values_[i].size();
    }
    return result;
  }

  void add_turning(const std::vector<int>& results, std::set<FactIndex>& found) const {
    std::size_t stride = 1;
    for (std::size_t i = values_.size(); i-- > 0; stride *= values_[i].size()) {
      if (turns(results, stride, values_[i].size())) found.insert(partial_.missing[i]);
    }
  }

  static bool turns(const std::vector<int>& results, std::size_t stride, std::size_t count) {
    for (std::size_t first = 0; first < results.size(); ++first) {
      if (first / stride % count != 0) continue;
      int result = kContradictory;
      for (std::size_t i = 0; i < count; ++i) {
        const int other = results[first + i * stride];
        if (other == kContradictory) continue;
        if (result != kContradictory && result != other) return true;
        result = other;
      }
    }
    return false;
  }

  const PlainReading& reading_;
  const PossibleAnswers& possible_;
  const PartialApplicant& partial_;
  std::vector<std::vector<std::int64_t>> values_;
  std::vector<std::int64_t> answers_;
  std::vector<int> verdicts_;
  std::vector<int> told_;
  std::vector<int> places_;
  bool each_declared_;
  PlainReading::Weighed weighed_;
};

}  // namespace zice::test
