// What advice costs beside one assessment: comparing all measures, and routes at the worst applicant found.
#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdio>
#include <functional>

#include "advice/routes.h"
#include "kit/random_applicant.h"
#include "zice/comparison.h"

namespace zice::test {
namespace {

using Seconds = std::chrono::duration<double>;
using Clock = std::chrono::steady_clock;

double once(const std::function<void()>& work) {
  const auto start = Clock::now();
  work();
  return Seconds(Clock::now() - start).count();
}

// The median of warm runs, in milliseconds.
double median(const std::function<void()>& work) {
  constexpr int kRuns = 51;
  work();
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) times.push_back(once(work));
  std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
  return times[kRuns / 2] * 1e3;
}

void print(const std::string& what, double milliseconds, double peer) {
  std::printf("%-72s %8.3f ms  %7.1f x\n", what.c_str(), milliseconds, milliseconds / peer);
}

struct Subject {
  Answers answers;
  Date as_of;
};

// Applicants of a measure with answers missing and answers that fall short, and one who has answered nothing.
std::vector<Subject> subjects(const std::string& id, int count) {
  const PlainReading reading(measure(id).source, *vocabulary());
  const PossibleAnswers possible(measure(id).source, *vocabulary());
  const RandomApplicants applicants(measure(id), reading, possible);
  Dice dice(20220915);
  std::vector<Subject> drawn{{Answers(vocabulary()->facts.size()), day("2022-09-15")}};
  for (int i = 1; i < count; ++i) {
    PartialApplicant one = i % 2 == 0 ? applicants.draw(dice, 3000) : applicants.draw_complete(dice);
    // Three in four have much more missing.
    for (auto& answer : one.given) {
      if (i % 4 != 0 && dice.chance(static_cast<unsigned>(i % 4) * 20)) answer.reset();
    }
    drawn.push_back({std::move(one.given), one.as_of});
  }
  return drawn;
}

Weighing weighed(const std::string& id, const Subject& subject) {
  Weighing weighing(measure(id).ruleset.shared_model(), subject.as_of);
  for (std::size_t i = 0; i < subject.answers.size(); ++i)
    weighing.set(static_cast<FactIndex>(i), subject.answers[i]);
  weighing.weigh();
  return weighing;
}

std::vector<Ruleset> all_measures() {
  std::vector<Ruleset> rulesets;
  for (const std::string& id : measure_ids()) rulesets.push_back(measure(id).ruleset);
  return rulesets;
}

// The slowest of the subjects, found once and then measured warm.
template <class Work>
std::pair<double, std::size_t> worst(const std::vector<Subject>& drawn, const Work& work) {
  std::size_t slowest = 0;
  double longest = 0;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const double time = once([&] { work(drawn[i]); });
    if (time <= longest) continue;
    longest = time;
    slowest = i;
  }
  return {median([&] { work(drawn[slowest]); }), slowest};
}

}  // namespace

TEST_CASE("advice beside one assessment") {
  constexpr int kApplicants = 1000;  // a measure
  const auto first = subjects("xuchang-2020", 2)[1];
  const Applicant one = applicant_with(first.answers);
  const double peer = median([&] { assess(measure("xuchang-2020").ruleset, one, first.as_of); });
  print("one assessment: an applicant of Xuchang who has answered everything", peer, peer);

  const std::vector<Ruleset> rulesets = all_measures();
  print("compare all measures: the same applicant", median([&] { compare(rulesets, one, first.as_of); }),
        peer);
  const auto [slowest_comparison, which] =
      worst(subjects("xinjiang-2021", kApplicants),
            [&](const Subject& s) { compare(rulesets, applicant_with(s.answers), s.as_of); });
  print("compare all measures: the worst of " + std::to_string(kApplicants) + " (no. " +
            std::to_string(which) + ")",
        slowest_comparison, peer);

  for (const std::string& id : measure_ids()) {
    const auto drawn = subjects(id, kApplicants);
    const auto [time, number] = worst(drawn, [&](const Subject& s) {
      Work work(kMostWork);
      find_routes(weighed(id, s), FactSet(), work);
    });
    print("routes, " + id + ": the worst of " + std::to_string(kApplicants) + " (no. " +
              std::to_string(number) + ")",
          time, peer);
    CHECK(time > 0);
  }
}

}  // namespace zice::test
