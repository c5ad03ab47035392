// What there is to try of a measure: each point is one thing that its text could be misread in.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "json/source.h"
#include "json/tree.h"
#include "papers/materials.h"
#include "weighing/weighing.h"
#include "zice/applicant.h"
#include "zice/ruleset.h"

namespace zice {

// An applicant as weighed.
struct Situation {
  const Applicant& applicant;
  const Weighing& weighing;
  const MaterialResults& materials;

  const RulesetModel& model() const { return weighing.model(); }
  Date as_of() const { return weighing.given().as_of; }
};

// One thing about an applicant that is otherwise.
struct Move {
  enum class Of : std::uint8_t { fact, document, day };
  Of of = Of::fact;
  std::uint16_t which = 0;            // FactIndex, DocumentIndex
  std::optional<std::int64_t> value;  // of a fact, or the serial of a day
  DocumentState state;                // of a document

  bool same_place(const Move& other) const { return of == other.of && which == other.which; }
};

enum class PointGroup : std::uint8_t {
  status,
  figure,
  choice,
  area,
  functions,
  paper,
  alternative,
  date,
  discretion
};
std::string_view word(PointGroup);

// Keys, each in what stands under the one before.
using Path = std::vector<std::string>;

struct Point {
  PointGroup group = PointGroup::status;
  std::string cite;
  std::string what;  // Chinese
  // Whether an applicant is a case of it, and whether an expectation says what comes of it.
  std::function<bool(const Situation&)> reached;
  std::function<bool(const JsonValue&)> named;
  std::vector<Move> moves;      // by some of which an applicant may be brought to it
  bool moves_together = false;  // by all of them
  Path blank;                   // where in an expectation stands what comes of it
};
using Points = std::vector<Point>;

// Where one looks: a ruleset, and an applicant to begin from.
struct Looking {
  const Ruleset& ruleset;
  const Applicant& base;
  Points& points;

  const RulesetModel& model() const { return ruleset.model(); }
};

void add_tree_points(const Looking& looking);
void add_function_points(const Looking& looking);
void add_paper_points(const Looking& looking);
void add_place_points(const Looking& looking);
void add_date_points(const Looking& looking);
Points points_of(const Ruleset& ruleset, const Applicant& base);

// All answers of a fact between which an outcome may change, and none.
std::vector<Move> moves_of(const RulesetModel& model, const Applicant& base, FactIndex fact);
std::vector<Move> moves_of(const RulesetModel& model, const Applicant& base, const FactSet& facts);

// What is expected under a path of keys; nullptr if nothing is.
const JsonValue* expected_at(const JsonValue& expect, std::initializer_list<std::string_view> path);
// Whether a condition or requirement is expected to have some status.
bool expects_node(const JsonValue& expect, std::string_view id);
Path path_of(std::initializer_list<std::string_view> keys);

// WaysToPoints from the base to points, each by as few moves as there are up to three. What is tried is
// bounded, for one point and for all.
class WaysToPoints {
 public:
  // It must outlive this, all but its points.
  explicit WaysToPoints(const Looking& looking);

  // Nothing if none is found.
  std::optional<std::vector<Move>> to(const Point& point);
  // The points for which less was tried than for one alone.
  std::size_t cut() const { return cut_; }
  static constexpr std::int64_t kMostStepsInAll = 20'000'000;
  std::int64_t steps() const { return kMostStepsInAll - left_; }

 private:
  friend class WaySearch;

  const Ruleset& ruleset_;
  const Applicant& base_;
  Weighing weighing_;  // the base
  std::int64_t left_;  // steps in all
  std::size_t cut_ = 0;
};

Applicant moved(const Applicant& base, const std::vector<Move>& moves);
// A case of it, with what is expected left blank: {"name":…,"cite":…,"facts":…,"expect":…}.
Json case_of(const Point& point, const std::vector<Move>& moves, const RulesetModel& model);

}  // namespace zice
