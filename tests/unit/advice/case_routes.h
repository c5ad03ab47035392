// An applicant of a measure's case file with some answers changed, and the routes open to it as lines of
// text.
#pragma once

#include "kit/measures.h"

namespace zice::test {

using Lines = std::vector<std::string>;

// The applicant who meets everything, with other answers (null: missing) and some that may not change.
struct Case {
  explicit Case(const std::string& id);

  Case& with(const nlohmann::json& others);
  Case& fix(const Lines& ids);
  Case& on(const std::string& day);

  // The public JSON, from which the routes are read.
  nlohmann::json assessed() const;
  // A route a line: "service_staff 7>8 (7.3), employees 7>8 (7.3)".
  Lines routes() const { return lines("routes"); }
  Lines lenient() const { return lines("discretionary_routes"); }

  const Measure& about;
  nlohmann::json facts;
  std::string as_of;
  Lines fixed;

 private:
  Lines lines(const char* which) const;
};

}  // namespace zice::test
