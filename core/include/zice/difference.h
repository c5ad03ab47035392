// What differs between two measures, or two versions of one: clause by clause in words, and exactly which
// applicants it turns, each shown by the smallest applicant that it turns.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "zice/applicant.h"
#include "zice/ruleset.h"

namespace zice {

enum class Side : std::uint8_t { a, b };

// What a difference is about.
enum class Subject : std::uint8_t {
  heading,
  force,
  date,
  area,
  discretion,
  condition,
  functions,  // how many are needed
  function,
  requirement,  // of a function
  material,
  remark,
};

// What became of a clause from A to B. A clause that is both stricter and under another article is stricter.
enum class ChangeOf : std::uint8_t {
  added,
  dropped,
  stricter,  // some answers it takes worse, none better
  looser,
  changed,   // some worse and some better, or what cannot be weighed
  moved,     // the same under another article
  reworded,  // the same in other words
};

std::string_view name(Side);
std::string_view name(Subject);
std::string_view name(ChangeOf);
// In Chinese: "更严".
std::string_view word(Subject);
std::string_view word(ChangeOf);

// A clause as it stands in one of the two; empty where it does not.
struct DifferingClause {
  std::string id;
  std::string cite;  // as Node::cite; empty if it has none
};

// An applicant whom a difference turns. `applicant` is complete for both measures as far as that decides
// anything: left out is only what neither verdict hangs on. None who turns has fewer answers.
struct Witness {
  Applicant applicant;
  std::array<Verdict, 2> verdicts{};         // by A and by B
  std::array<std::string_view, 2> statuses;  // those of the clause, as files name them; empty if it has none
  std::vector<FactIndex> decisive;           // of its answers, those that the clause asks
  bool fewest = true;  // false: the steps ran out before all with fewer answers were tried
};

// How far a difference reaches in one direction. Looked for is the furthest, and the first of these that
// exists: who meets one and falls short of the other, who meets one and depends on the authority by the
// other, who depends on it by one and falls short of the other, and then who has only another status.
enum class Reach : std::uint8_t {
  none,    // proven: nobody
  status,  // proven: no verdict, but a status
  verdict,
  undecided,  // not found within the steps that were allowed
};
std::string_view name(Reach);

struct Effect {
  Reach reach = Reach::none;
  std::optional<Witness> witness;
};

struct ClauseDifference {
  Subject subject = Subject::condition;
  ChangeOf change = ChangeOf::changed;
  DifferingClause a, b;
  std::string says;  // Chinese, one sentence: what is different
  // Whether it can change a status or a verdict, so that `effects` were looked for: for whom A is better, and
  // for whom B is.
  bool weighs = false;
  std::array<Effect, 2> effects;
};

// Complete applicants with one verdict by A and another by B.
struct VerdictFlip {
  std::array<Verdict, 2> verdicts{};
  Effect effect;  // `verdict`, `none` or `undecided`
};

struct Difference {
  Difference(Ruleset of_a, Ruleset of_b) : a(std::move(of_a)), b(std::move(of_b)) {}
  Ruleset a, b;
  Date as_of = Date::from_serial(0);
  std::vector<ClauseDifference> clauses;  // in the order of the measure
  std::vector<VerdictFlip> flips;         // all six pairs of different verdicts

  bool any() const { return !clauses.empty(); }
  // Whether every complete applicant has the same verdict by both, proven; nothing if that is undecided.
  std::optional<bool> same_verdicts() const;
};

// As of a day, for terms of operation count from it. Both must be of the same vocabulary.
Difference difference(const Ruleset& a, const Ruleset& b, Date as_of);

// How one applicant fares by both.
struct Turned {
  std::array<Verdict, 2> verdicts{};
  struct Clause {
    DifferingClause a, b;
    std::array<std::string_view, 2> statuses;  // as files name them; empty where there is no such clause
  };
  std::vector<Clause> clauses;  // those whose status differs, and that stand in one only and are not met
  bool flips() const { return verdicts[0] != verdicts[1]; }
};

// Pairs the clauses of two measures once, for many applicants.
class TurnedApplicants {
 public:
  TurnedApplicants(const Ruleset& a, const Ruleset& b);
  ~TurnedApplicants();
  TurnedApplicants(const TurnedApplicants&) = delete;
  TurnedApplicants& operator=(const TurnedApplicants&) = delete;
  Turned turned(const Applicant& applicant, Date as_of) const;

 private:
  struct Pairs;
  std::unique_ptr<Pairs> pairs_;
};

// {"zice":1,"a":…,"b":…,"as_of":…,"same_verdicts":…,"clauses":[…],"flips":[…]}, docs/contract.md §3; with the
// applicants of a file, what became of each that turns.
struct TurnedLine {
  int line = 0;
  Findings errors;  // it could not be taken
  Turned turned;
};
struct TurnedFile {
  int lines = 0;
  std::vector<TurnedLine> turned;  // and those that could not be taken

  int flipped() const;  // that have another verdict
  int refused() const;
};
std::string to_json(const Difference& difference, const std::optional<TurnedFile>& applicants);

// An answer of a witness in Chinese: "资产总额 49 万元".
std::string answer_text(const Difference& difference, FactIndex fact, std::int64_t value);

}  // namespace zice
