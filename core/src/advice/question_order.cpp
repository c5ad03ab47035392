// The smallest sets of answers that settle a verdict are found as routes are, with what is known left as it
// is; of several rulesets a set each is chosen greedily, the one that adds the fewest questions next.
#include "advice/question_order.h"

#include <algorithm>

#include "advice/route_search.h"
#include "weighing/toggling.h"
#include "zice/assessment.h"

namespace zice {
namespace {

// The smallest sets of answers that lead to `promised` if nothing that is known changes. False if smaller
// ones may have been missed.
bool find_smallest_sets(const Weighing& weighing, const Leeway& known, const FactSet& open, Verdict promised,
                        Work& work, std::vector<std::vector<FactIndex>>& smallest) {
  RouteSearch search(weighing, known, promised, work, work.left() / 4);
  search.run_for_fewest();
  for (const FoundPlan& found : search.found()) {
    EachWay way(found, search.options());
    std::size_t told = 0;
    do {
      const Plan plan = way.plan();
      std::vector<FactIndex> set;
      for (const FactIndex fact : members(open)) {
        if (plan.changed().test(fact)) set.push_back(fact);
      }
      if (!smallest.empty() && set.size() < smallest[0].size()) smallest.clear();
      const bool is_larger = !smallest.empty() && set.size() > smallest[0].size();
      const bool is_known = std::find(smallest.begin(), smallest.end(), set) != smallest.end();
      if (!is_larger && !is_known && smallest.size() < kMostRoutes) smallest.push_back(std::move(set));
    } while (++told < kMostRoutes && way.next());
  }
  return smallest.empty() ? search.complete() : search.fewest_is_certain();
}

void find_smallest_sets(const Weighing& weighing, Work& work, OpenQuestions& questions) {
  Leeway known{{}, stated_by_range(weighing)};
  for (std::size_t i = 0; i < weighing.model().vocabulary->facts.size(); ++i)
    known.fixed.set(i, weighing.given().knows(static_cast<FactIndex>(i)));
  const FactSet open = set_of(questions.facts);
  questions.fewest_is_certain =
      find_smallest_sets(weighing, known, open, Verdict::meets, work, questions.enough);
  if (!questions.enough.empty()) return;
  const bool none_meets = questions.fewest_is_certain;
  const bool all_tried =
      find_smallest_sets(weighing, known, open, Verdict::discretionary, work, questions.enough);
  // Where no answer turns out well (a part is asked for that its whole is too small to hold), none are the
  // fewest that do.
  questions.fewest_is_certain = none_meets && all_tried && !questions.enough.empty();
}

// One smallest set for each ruleset, one after the other the one that adds the fewest questions.
std::vector<FactSet> chosen_sets(const std::vector<const OpenQuestions*>& asked) {
  std::vector<FactSet> chosen;
  std::vector<char> done(asked.size());
  FactSet all;
  for (;;) {
    std::size_t fewest = all.size() + 1;
    std::size_t next = 0;
    FactSet best;
    for (std::size_t i = 0; i < asked.size(); ++i) {
      if (done[i] != 0) continue;
      for (const auto& facts : asked[i]->enough) {
        const FactSet set = set_of(facts);
        const std::size_t added = (set & ~all).count();
        if (added >= fewest) continue;
        fewest = added;
        next = i;
        best = set;
      }
    }
    if (fewest > all.size()) return chosen;
    done[next] = 1;
    all |= best;
    chosen.push_back(best);
  }
}

struct Question {
  FactIndex fact;
  std::size_t chosen;  // in how many of the chosen sets
  double settling;     // sums
  std::size_t asked;   // by how many rulesets

  bool comes_before(const Question& other) const {
    if (chosen != other.chosen) return chosen > other.chosen;
    if (settling != other.settling) return settling > other.settling;
    return asked != other.asked ? asked > other.asked : fact < other.fact;
  }
};

Question question(FactIndex fact, const std::vector<const OpenQuestions*>& asked,
                  const std::vector<FactSet>& chosen) {
  Question result{fact, 0, 0, 0};
  for (const FactSet& set : chosen) result.chosen += set.test(fact) ? 1U : 0U;
  for (const OpenQuestions* own : asked) {
    const auto at = std::find(own->facts.begin(), own->facts.end(), fact);
    if (at == own->facts.end()) continue;
    ++result.asked;
    result.settling += own->settling[static_cast<std::size_t>(at - own->facts.begin())];
  }
  return result;
}

}  // namespace

OpenQuestions open_questions(const Weighing& weighing, Work& work) {
  OpenQuestions open = questions_that_matter(weighing, work);
  if (!open.facts.empty()) find_smallest_sets(weighing, work, open);
  OpenQuestions ordered = joint_questions({&open});
  ordered.enough = std::move(open.enough);
  return ordered;
}

OpenQuestions joint_questions(const std::vector<const OpenQuestions*>& asked) {
  FactSet all;
  for (const OpenQuestions* own : asked) all |= set_of(own->facts);
  const std::vector<FactSet> chosen = chosen_sets(asked);
  std::vector<Question> questions;
  for (const FactIndex fact : members(all)) questions.push_back(question(fact, asked, chosen));
  std::sort(questions.begin(), questions.end(),
            [](const Question& a, const Question& b) { return a.comes_before(b); });
  OpenQuestions ordered;
  for (const Question& one : questions) {
    ordered.facts.push_back(one.fact);
    ordered.settling.push_back(one.settling);
    if (one.chosen > 0) ++ordered.fewest;
  }
  for (const OpenQuestions* own : asked) {
    ordered.exact = ordered.exact && own->exact;
    ordered.fewest_is_certain = ordered.fewest_is_certain && own->fewest_is_certain;
  }
  return ordered;
}

}  // namespace zice
