// Routes held against every combination of changes within a small universe: an applicant who meets nearly
// everything, some answers spoilt or missing, and all but a few facts fixed.
#include <algorithm>
#include <catch2/catch.hpp>

#include "advice/change_sets.h"
#include "kit/each_measure.h"
#include "kit/random_applicant.h"

namespace zice::test {
namespace {

constexpr int kApplicants = 1000;  // of each measure
constexpr std::size_t kMostCombinations = 1500;
constexpr std::size_t kMostFree = 6;
constexpr int kMostFailures = 5;

class RoutesBruteForce {
 public:
  explicit RoutesBruteForce(const Measure& measure)
      : measure_(measure),
        reading_(measure.source, *vocabulary()),
        possible_(measure.source, *vocabulary()),
        applicants_(measure, reading_, possible_) {}

  void check(Dice& dice) {
    PartialApplicant drawn = dice.chance(40) ? applicants_.draw_complete(dice) : applicants_.draw(dice, 3000);
    open_late(drawn, dice);
    given_ = drawn.given;
    as_of_ = drawn.as_of;
    const Assessment before = assess(measure_.ruleset, applicant_with(given_), as_of_);
    if (before.verdict == Verdict::meets) return;
    ChangeSets sets(measure_, possible_, given_, as_of_);
    let_some_go(before, sets, dice);
    sets_ = &sets;

    Applicant applicant = applicant_with(given_);
    for (std::size_t i = 0; i < given_.size(); ++i) {
      if (free_.count(static_cast<FactIndex>(i)) == 0) applicant.fixed.push_back(static_cast<FactIndex>(i));
    }
    applicant_ = &applicant;
    const Assessment assessment = assess(measure_.ruleset, applicant, as_of_);
    const std::set<Changes> meets = sets.least({Verdict::meets}, {});
    compare("routes", assessment.routes, Verdict::meets, &meets);
    const bool all_known = drawn.missing.empty();
    if (assessment.verdict == Verdict::discretionary) {
      compare("discretionary_routes", assessment.discretionary_routes, Verdict::discretionary, &nothing_);
    } else {
      std::set<Changes> lenient;
      if (all_known) lenient = sets.least({Verdict::meets, Verdict::discretionary}, meets);
      compare("discretionary_routes", assessment.discretionary_routes, Verdict::discretionary,
              all_known ? &lenient : nullptr);
      if (all_known) ++counts_.all_known;
      if (!lenient.empty()) ++counts_.with_discretionary;
    }
    if (!meets.empty()) ++counts_.with_routes;
    counts_.tried += sets.tried();
    ++counts_.applicants;
    tell_what_is_wrong();
  }

  struct Counts {
    int applicants = 0;
    int with_routes = 0;
    int all_known = 0;
    int with_discretionary = 0;
    int routes = 0;
    std::uint64_t tried = 0;
  };
  const Counts& counts() const { return counts_; }
  int failures() const { return failures_; }

 private:
  void fail(const std::string& what) { wrong_ += what + "\n"; }

  void tell_what_is_wrong() {
    if (wrong_.empty()) return;
    ++failures_;
    std::string free = "free:";
    for (const FactIndex fact : free_) free += " " + vocabulary()->facts[fact].id;
    FAIL_CHECK(measure_.ruleset.id() << ": " << wrong_ << free << "\n" << applicant_text(given_, as_of_));
    wrong_.clear();
  }

  // Some have opened too late, around the days that settle it.
  void open_late(PartialApplicant& drawn, Dice& dice) const {
    const FactIndex since = fact("operating_since");
    if (!drawn.given[since] || !dice.chance(25)) return;
    const auto days = possible_.values(since, Answers(drawn.given.size()), drawn.as_of);
    drawn.given[since] = dice.pick(days);
  }

  static void gather(const NodeResult& node, std::set<FactIndex>& facts) {
    if (node.status != Status::met && node.status != Status::judged)
      facts.insert(node.facts.begin(), node.facts.end());
    for (const NodeResult& child : node.children) gather(child, facts);
  }

  // A few facts may change: first of all those that something missed or missing asks, and their wholes.
  void let_some_go(const Assessment& assessment, ChangeSets& sets, Dice& dice) {
    std::set<FactIndex> telling(assessment.open_questions.facts.begin(),
                                assessment.open_questions.facts.end());
    for (const NodeResult& condition : assessment.conditions) gather(condition, telling);
    std::vector<FactIndex> order(telling.begin(), telling.end());
    std::set<FactIndex> functions;
    for (const FunctionResult& function : assessment.functions) {
      for (const NodeResult& requirement : function.requirements) gather(requirement, functions);
    }
    if (assessment.functions_status != Status::met) {
      functions.insert(fact("declared_functions"));
      order.insert(order.end(), functions.begin(), functions.end());
    }
    dice.shuffle(order);
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (auto up = vocabulary()->facts[order[i]].part_of; up; up = vocabulary()->facts[*up].part_of)
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(i) + 1, *up);
      if (order.size() > 3 * kMostFree) break;
    }
    for (int more = 0; more < 2; ++more) order.push_back(dice.pick(facts()));
    free_.clear();
    for (const FactIndex fact : order) {
      if (free_.size() == kMostFree || free_.count(fact) > 0) continue;
      free_.insert(fact);
      sets.set_free(free_);
      if (sets.combinations() > kMostCombinations) free_.erase(fact);
    }
    sets.set_free(free_);
  }

  const std::vector<FactIndex>& facts() {
    if (facts_.empty()) facts_.assign(reading_.facts().begin(), reading_.facts().end());
    return facts_;
  }

  static Changes changes_of(const Route& route) {
    Changes changes;
    for (const Change& change : route) changes[change.waits ? kWaiting : change.fact] = change.to;
    return changes;
  }

  void compare(const std::string& what, const Routes& found, Verdict promised,
               const std::set<Changes>* wanted) {
    std::set<Changes> routes;
    std::size_t most = 0;
    for (const Route& route : found.routes) {
      if (route.size() < most) fail(what + " are not in the order of their number of changes");
      most = route.size();
      check_route(what, route, promised);
      routes.insert(sets_->with_first_of_same(changes_of(route)));
    }
    if (!found.exhaustive) fail(what + " were not all tried");
    if (routes.size() != found.routes.size()) fail(what + " name one twice");
    check_none_contains_another(what, routes);
    counts_.routes += static_cast<int>(routes.size());
    if (wanted == nullptr) return;
    for (const Changes& route : routes) {
      if (wanted->count(route) == 0) fail(what + ": not among the least by brute force: " + text(route));
    }
    const std::size_t counted = found.routes.size() + found.more;
    if (counted != wanted->size())
      fail(what + ": " + std::to_string(counted) + " of " + std::to_string(wanted->size()));
    for (const Changes& route : *wanted) {
      if (routes.count(route) == 0 && found.more == 0) fail(what + ": missing " + text(route));
    }
  }

  void check_none_contains_another(const std::string& what, const std::set<Changes>& routes) {
    for (const Changes& one : routes) {
      for (const Changes& other : routes) {
        if (changed_facts(one) != changed_facts(other) && contains(one, other))
          fail(what + ": " + text(one) + " contains " + text(other));
      }
    }
  }

  void check_route(const std::string& what, const Route& route, Verdict promised) {
    const Changes changes = changes_of(route);
    if (replayed(changes) != promised) fail(what + ": " + text(changes) + " does not lead there");
    for (const Change& change : route) {
      check_change(what, change);
      const FactIndex key = change.waits ? kWaiting : change.fact;
      Changes less = changes;
      less.erase(key);
      if (reaches(less, promised)) fail(what + ": " + text(changes) + " can do with less: " + text(less));
      const bool counts = change.waits || vocabulary()->facts[key].type == FactType::number;
      if (!counts || less.empty()) continue;
      less[key] = change.to + (key == fact("smes_served_year_before") ? 1 : -1);
      if (change.from == less[key]) continue;
      if (reaches(less, promised)) fail(what + ": " + text(changes) + " asks too much: " + text(less));
    }
  }

  bool reaches(const Changes& changes, Verdict promised) {
    const auto verdict = sets_->verdict(changes);
    return verdict == promised || verdict == Verdict::meets;
  }

  void check_change(const std::string& what, const Change& change) {
    if (!is_cite_of_measure(change.cite)) fail(what + " cites " + std::string(change.cite));
    if (change.waits) {
      if (change.from != as_of_.serial() || !is_assessment_day(Date::from_serial(change.to)))
        fail(what + " waits for an impossible day");
      return;
    }
    const Fact& about = vocabulary()->facts[change.fact];
    if (change.from != given_[change.fact]) fail(what + " is wrong about what was given");
    if (free_.count(change.fact) == 0) fail(what + " changes a fixed fact: " + about.id);
    if (change.from && about.type != FactType::region && !about.changeable)
      fail(what + " changes what cannot be changed: " + about.id);
  }

  bool is_cite_of_measure(std::string_view cite) const {
    return !cite.empty() && measure_.source.dump().find("\"" + std::string(cite)) != std::string::npos;
  }

  Verdict replayed(const Changes& changes) const {
    Applicant changed = *applicant_;
    Date day = as_of_;
    for (const auto& [fact, to] : changes) {
      if (fact == kWaiting)
        day = Date::from_serial(to);
      else
        changed.facts[fact] = to;
    }
    return assess(measure_.ruleset, changed, day).verdict;
  }

  const Measure& measure_;
  PlainReading reading_;
  PossibleAnswers possible_;
  RandomApplicants applicants_;
  const std::set<Changes> nothing_;
  std::vector<FactIndex> facts_;
  Answers given_;
  Date as_of_ = Date::from_serial(0);
  std::set<FactIndex> free_;
  ChangeSets* sets_ = nullptr;
  const Applicant* applicant_ = nullptr;
  std::string wrong_;
  Counts counts_;
  int failures_ = 0;
};

void check_measure(const Measure& measure) {
  RoutesBruteForce brute_force(measure);
  Dice dice(seed_of(measure));
  while (brute_force.counts().applicants < kApplicants && brute_force.failures() < kMostFailures)
    brute_force.check(dice);
  const auto& counts = brute_force.counts();
  CHECK(counts.applicants == kApplicants);
  CHECK(counts.with_routes > kApplicants / 5);
  CHECK(counts.with_routes < kApplicants);
  WARN(measure.ruleset.id() << ": " << counts.applicants << " applicants, " << counts.with_routes
                            << " with routes, " << counts.all_known << " held against the discretionary too, "
                            << counts.with_discretionary << " with such routes; " << counts.routes
                            << " routes replayed, " << counts.tried << " sets of changes tried");
}

const EachMeasure kEach("routes are all the least changes, and no others", "[routes]", check_measure);

}  // namespace
}  // namespace zice::test
