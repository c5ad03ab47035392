// What one leaf of a requirement tree asks. Each kind lives in its own file under requirement/ and has one
// row in the table of kinds.cpp.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "flat/flat.h"
#include "json/object.h"
#include "values/places.h"
#include "zice/date.h"
#include "zice/vocabulary.h"

namespace zice {

// What weighing can come to, as bits, so that a set of outcomes is one byte. The first four form a chain from
// best to worst; a duty that was not triggered is as good as met.
using Outcomes = std::uint8_t;
inline constexpr Outcomes kMet = 1;
inline constexpr Outcomes kReading = 2;     // discretionary: the text admits two readings
inline constexpr Outcomes kRelaxation = 4;  // discretionary: the authority may relax
inline constexpr Outcomes kUnmet = 8;
inline constexpr Outcomes kNotApplicable = 16;
inline constexpr Outcomes kImpossible = 0;  // these answers contradict each other

// A named set of places, as prefixes of the six-digit codes of GB/T 2260.
struct Area {
  using Prefix = PlacePrefix;
  std::string id;
  std::string label;
  std::vector<Prefix> prefixes;

  bool contains(std::int64_t region) const;
};

// One applicant's answers as the core holds them: see Fact for how a value is carried. A region too coarse to
// tell for a ruleset has its code in `value` and is not `known`.
class Circumstances {
 public:
  struct Answer {
    std::int64_t value = 0;
    // Between these lies what is not known: the vocabulary's range, or the one that was stated.
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool known = false;
  };
  Date as_of;

  Circumstances(const Vocabulary& vocabulary, Date as_of);
  std::size_t size() const { return answers_.size(); }  // how many facts there are
  Answer& operator[](FactIndex fact) { return answers_[fact]; }
  const Answer& operator[](FactIndex fact) const { return answers_[fact]; }
  std::int64_t lowest(FactIndex fact) const {
    return knows(fact) ? answers_[fact].value : answers_[fact].least;
  }
  std::int64_t highest(FactIndex fact) const {
    return knows(fact) ? answers_[fact].value : answers_[fact].most;
  }
  bool knows(FactIndex fact) const { return answers_[fact].known; }
  bool yes(FactIndex fact) const { return answers_[fact].value != 0; }

 private:
  std::vector<Answer> answers_;
};

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// The figures beside a status, in the units of the requirement; kNone where one depends on an unknown or
// there is none.
struct Figures {
  double actual = kNone;
  double required = kNone;
  double slack = kNone;         // below zero the gap, else the margin
  bool relaxed = false;         // a figure or bracket printed for such applicants was applied
  std::int64_t holds_from = 0;  // a dated requirement not yet met: serial of the first day on which it is
};

// One thing that must hold for a requirement to be met: a bound on an answer, or one between two.
struct Bound {
  enum class Type : std::uint8_t {
    is,     // the answer is `value`
    least,  // it is at least `value`; for kDay: the assessment is on that day or later
    most,   // it is at most `value`
    above,  // it is above that of `other`
    share,  // it is at least `value` hundredths of a percent of that of `other`
  };
  Type type = Type::is;
  FactIndex fact = 0;
  std::int64_t value = 0;
  FactIndex other = 0;

  bool operator==(const Bound&) const = default;
  // Whether nothing holds this and not `less`.
  bool implies(const Bound& less) const {
    if (type != less.type || fact != less.fact || other != less.other) return false;
    if (type == Type::is) return value == less.value;
    return type == Type::most ? value <= less.value : value >= less.value;
  }
};
inline constexpr std::int64_t kYes = 1;

// The day of assessment, where a bound is on that instead of a fact.
inline constexpr FactIndex kDay = 0xFFFE;

// Bounds that together have a requirement met, whatever else is answered.
using Way = std::vector<Bound>;

// Under which circumstances ways are looked for.
struct WaysAsked {
  const Circumstances& given;
  const std::vector<std::int64_t>& places;  // where the applicant may be registered as far as is known
  bool lenient = false;                     // ways that leave it to the authority are wanted too
  bool open_figures = false;                // of these also where the figure is not known yet

  bool surely_within(const Area& area) const;
  // Whether a figure made of these facts may be left to the authority.
  bool may_leave(const std::vector<FactIndex>& figure) const;
};
struct RequirementKind;

// What a requirement is written to as bytes, or read from; the areas are those of its ruleset.
struct FlatRequirement {
  Flat& flat;
  const std::vector<Area>& areas;

  // One of the areas, or none.
  void area(const Area*& area);
};

class Requirement {
 public:
  virtual ~Requirement() = default;

  // The one outcome when every fact in `facts` is known, or kImpossible.
  virtual Outcomes weigh(const Circumstances& given) const = 0;

  // Adds the values of `fact` (a number or date) at which the outcome, or the set of outcomes that the facts
  // not known still allow, can change: each is the first value of a new cell. Facts listed before it in
  // `facts` are known.
  virtual void cuts(FactIndex fact, const Circumstances& given, std::vector<std::int64_t>& found) const;

  virtual Figures figures(const Circumstances& given) const;

  // All that its kind keeps of its own, and that is not words.
  virtual void carry(FlatRequirement& flat) = 0;

  // All ways to have it met; a way that asks for more than another on the same facts may be left out.
  virtual std::vector<Way> ways(const WaysAsked& asked) const = 0;

  const RequirementKind* kind = nullptr;  // its row of the table
  std::vector<FactIndex> facts;           // what it asks, in the order in which unknown ones are tried
  FactIndex region = kNoFact;             // the fact that selects a figure printed for an area, if any
  bool may_contradict = false;            // some answers to its facts are kImpossible together
  bool is_figure = false;  // a count, amount, share, growth or operating time: what a relaxation can cover
  const Area* within = nullptr;    // where one has to be registered
  const Area* own_area = nullptr;  // for which it prints a figure of its own
  std::string unit;
  std::string gap_unit;  // where gap and margin count in another unit than the figure

  static constexpr FactIndex kNoFact = 0xFFFF;
};

// Reports a list of a ruleset in which nothing stands.
void refuse_empty(JsonSource& source, const JsonValue& list);
// Reports an item that stands in its list already.
void report_twice(JsonSource& source, const JsonValue& item);
// The items of a required one.
const std::vector<JsonValue>& filled_items(JsonSource& source, ObjectReader& object, std::string_view key);

// Whether "not_seen" stands where a figure should: its author has not seen that.
inline bool is_not_seen(const JsonValue& figure) {
  return figure.is(JsonValue::Type::string) && figure.text == "not_seen";
}

// What a kind needs to read itself from a ruleset.
struct RequirementReader {
  ObjectReader& node;
  JsonSource& source;
  const Vocabulary& vocabulary;
  const std::vector<Area>& areas;

  // The fact named under `key` of `object`, of that type; reports and gives nothing if it is unknown or of
  // another type.
  std::optional<FactIndex> fact(ObjectReader& object, std::string_view key, FactType type);
  std::optional<FactIndex> fact_named(const JsonValue& name, FactType type);
  // The yes/no facts that a list names, which holds at least one.
  std::vector<FactIndex> yes_facts(ObjectReader& object, std::string_view key);
  const Area* area(ObjectReader& object, std::string_view key);
  // Whether the vocabulary makes one fact a part of the other, through others if need be. What an applicant
  // may answer is held against that (docs/contract.md §1), so a requirement that counts on it has to be, too.
  bool is_part_of(FactIndex part, FactIndex whole) const;
  // A figure with its unit (requirement/written_figure.h); what is reported counts as 1.
  std::int64_t figure(ObjectReader& object, std::string_view key, std::string_view unit, int places);
  // Whether the figure there is one that was not seen, which is kept in mind.
  bool lacks_figure(ObjectReader& object, std::string_view key);

  bool not_seen = false;  // of any figure read so far
};

// What stands in the place of a requirement that nobody can answer: it may be met, it may not, and asks
// nothing.
std::unique_ptr<Requirement> unanswerable(const Requirement& written);

struct RequirementKind {
  std::string_view key;                     // the key of a leaf that selects this kind
  std::unique_ptr<Requirement> (*blank)();  // of which nothing is known yet
  std::string_view asks = {};  // Chinese: which figure is made of the facts, where it is not the fact itself
};

std::span<const RequirementKind> requirement_kinds();

// How a leaf of that kind is read from a ruleset: nullptr, with findings, if it is wrong.
using ReadRequirement = std::unique_ptr<Requirement> (*)(RequirementReader&);
ReadRequirement reader_of(const RequirementKind& kind);

// Any requirement or none, its words left out: units, and what its facts are called.
void carry(FlatRequirement& flat, std::unique_ptr<Requirement>& requirement);

}  // namespace zice
