#include "kit/random_applicant.h"

#include <algorithm>

#include "values/fact_value.h"

namespace zice::test {
namespace {

constexpr const char* kCoupling[] = {
    "registered_region",      "legal_status",           "platform_kind",       "service_staff",
    "fulltime_service_staff", "smes_served_last_year",  "financing_guarantor", "large_events",
    "local_endorsement",      "in_underdeveloped_area", "outstanding_results", "employees",
    "operating_since",        "training_attendances",   "satisfaction_rate"};

// Ordinary days, the ends of years and of February, and days near the ends of the calendar.
const std::vector<std::string> kDays = {"2022-09-15", "2023-01-01", "2022-12-31", "2024-02-29",
                                        "2023-02-28", "2024-03-01", "2021-07-10"};
const std::vector<std::string> kFarDays = {"1900-01-01", "1901-12-31", "1902-01-01", "2999-12-31"};

// Codes that leave open where in a province, or in a prefecture, an applicant is.
const std::vector<std::int64_t> kCoarseRegions = {650000, 650000, 410000, 653000};

constexpr std::int64_t kMostStaff = 1'000'000;

bool is_within(FactIndex part, FactIndex whole) {
  for (auto up = vocabulary()->facts[part].part_of; up; up = vocabulary()->facts[*up].part_of) {
    if (*up == whole) return true;
  }
  return false;
}

}  // namespace

RandomApplicants::RandomApplicants(const Measure& measure, const PlainReading& reading,
                                   const PossibleAnswers& possible)
    : reading_(reading), possible_(possible), facts_(reading.facts().begin(), reading.facts().end()) {
  for (const char* id : kCoupling) {
    if (reading.facts().count(fact(id)) > 0) coupling_.push_back(fact(id));
  }
  for (const auto& area : measure.source.value("areas", nlohmann::json::object())) {
    for (const auto& code : area["codes"]) home_.push_back(code);
  }
  each_declared_ = measure.source["functions"]["rule"] == "each_declared";
}

Date RandomApplicants::draw_day(Dice& dice) { return day(dice.pick(dice.chance(96) ? kDays : kFarDays)); }

std::optional<std::int64_t> RandomApplicants::draw_functions(Dice& dice) const {
  if (dice.chance(each_declared_ ? 10 : 60))
    return dice.chance(80) ? std::nullopt : std::optional<std::int64_t>(0);
  std::int64_t declared = 0;
  for (std::size_t i = 1 + dice.below(4); i > 0; --i)
    declared |= std::int64_t{1} << dice.below(vocabulary()->functions.size());
  return declared;
}

std::int64_t RandomApplicants::favourable_region(Dice& dice) const {
  const auto places =
      possible_.values(fact("registered_region"), Answers(vocabulary()->facts.size()), day("2022-09-15"));
  std::vector<std::int64_t> at_home;
  for (const std::int64_t place : places) {
    const std::string written = std::to_string(place);
    if (std::any_of(home_.begin(), home_.end(),
                    [&](const std::string& code) { return written.rfind(code, 0) == 0; }))
      at_home.push_back(place);
  }
  return dice.pick(dice.chance(85) && !at_home.empty() ? at_home : places);
}

std::int64_t RandomApplicants::favourable_number(FactIndex about, const PartialApplicant& drawn,
                                                 Dice& dice) const {
  const Fact& number = vocabulary()->facts[about];
  if (number.id == "smes_served_year_before") {
    return std::max<std::int64_t>(
        0, drawn.given[fact("smes_served_last_year")].value_or(100) - dice.between(1, 10));
  }
  std::int64_t figure = possible_.highest_figure(about);
  if (figure == 0 && number.part_of && drawn.given[*number.part_of]) return *drawn.given[*number.part_of];
  for (const FactIndex part : facts_) {
    if (is_within(part, about)) figure = std::max(figure, possible_.highest_figure(part));
  }
  return std::min(number.most, figure + (dice.chance(50) ? 0 : dice.between(0, figure / 4 + 5)));
}

std::int64_t RandomApplicants::favourable(FactIndex about, const PartialApplicant& drawn, Dice& dice) const {
  const Fact& asked = vocabulary()->facts[about];
  switch (asked.type) {
    case FactType::number:
      return favourable_number(about, drawn, dice);
    case FactType::date:
      return std::max(asked.least, drawn.as_of.plus_days(-dice.between(1100, 3000)).serial());
    case FactType::region:
      return favourable_region(dice);
    case FactType::choice:
      return dice.chance(70) ? 0 : static_cast<std::int64_t>(dice.below(asked.choices.size()));
    default:
      break;
  }
  if (asked.id == "holds_provincial_title") return dice.chance(10) ? 1 : 0;
  return asked.attests || asked.id == "provincial_recognition" || dice.chance(50) ? 1 : 0;
}

void RandomApplicants::redraw(FactIndex about, PartialApplicant& drawn, Dice& dice) const {
  auto values = possible_.values(about, drawn.given, drawn.as_of);
  if (vocabulary()->facts[about].type == FactType::region) values = {favourable_region(dice)};
  if (!values.empty()) drawn.given[about] = dice.pick(values);
}

// Most measures ask for one function of several: leave few that are met, or one answer decides nothing.
void RandomApplicants::spoil_functions(PartialApplicant& drawn, Dice& dice) const {
  const unsigned share = dice.chance(50) ? 80 : 25;
  for (const auto& facts : reading_.facts_of_functions()) {
    if (facts.empty() || !dice.chance(share)) continue;
    const std::vector<FactIndex> list(facts.begin(), facts.end());
    const FactIndex spoilt = dice.pick(list);
    if (vocabulary()->facts[spoilt].attests)
      drawn.given[spoilt] = 0;
    else
      redraw(spoilt, drawn, dice);
  }
}

PartialApplicant RandomApplicants::draw_complete(Dice& dice) const {
  PartialApplicant drawn{Answers(vocabulary()->facts.size()), draw_day(dice), {}};
  drawn.given[fact("declared_functions")] = draw_functions(dice);
  for (const FactIndex about : facts_) drawn.given[about] = favourable(about, drawn, dice);
  spoil_functions(drawn, dice);
  static const std::vector<int> flaws = {0, 0, 0, 1, 1, 2, 3};
  for (int i = dice.pick(flaws); i > 0; --i) redraw(dice.pick(facts_), drawn, dice);
  mend_parts(drawn.given);
  return drawn;
}

std::vector<FactIndex> RandomApplicants::draw_missing(Dice& dice) const {
  std::set<FactIndex> missing;
  if (dice.chance(75) && !possible_.companions().empty()) {
    std::vector<FactIndex> together = dice.pick(possible_.companions());
    dice.shuffle(together);
    together.resize(std::min(together.size(), 2 + dice.below(3)));
    missing.insert(together.begin(), together.end());
  }
  if (dice.chance(60) && !coupling_.empty()) missing.insert(dice.pick(coupling_));
  for (std::size_t i = dice.below(3); i > 0; --i) missing.insert(dice.pick(facts_));
  if (missing.empty()) missing.insert(dice.pick(facts_));
  std::vector<FactIndex> known;
  for (const FactIndex about : missing) {
    if (reading_.facts().count(about) == 0) known.push_back(about);
  }
  for (const FactIndex about : known) missing.erase(about);
  return {missing.begin(), missing.end()};
}

void RandomApplicants::leave_out(const std::vector<FactIndex>& missing, PartialApplicant& drawn,
                                 Dice& dice) const {
  for (const FactIndex about : missing) {
    const bool coarse = vocabulary()->facts[about].type == FactType::region && dice.chance(50);
    drawn.given[about] = coarse ? std::optional(dice.pick(kCoarseRegions)) : std::nullopt;
  }
  drawn.missing = missing;
}

std::size_t RandomApplicants::completions(const PartialApplicant& drawn) const {
  std::size_t product = 1;
  for (const FactIndex about : drawn.missing)
    product *= possible_.values(about, drawn.given, drawn.as_of).size();
  return product;
}

// An applicant file in which a part exceeds its whole is refused, so there is nothing to weigh.
void RandomApplicants::mend_parts(Answers& given) {
  for (std::size_t part = 0; part < given.size(); ++part) {
    for (auto up = vocabulary()->facts[part].part_of; up && given[part];
         up = vocabulary()->facts[*up].part_of) {
      if (given[*up] && *given[part] > *given[*up]) given[part] = given[*up];
    }
  }
}

void RandomApplicants::draw_ranges(PartialApplicant& drawn, Dice& dice) const {
  Applicant stated = applicant_with(drawn.given);
  for (const FactIndex about : drawn.missing) {
    if (!vocabulary()->facts[about].is_amount() || dice.chance(25)) continue;
    const auto values = possible_.values(about, drawn.given, drawn.as_of);
    const std::int64_t one = dice.pick(values);
    const std::int64_t other = dice.chance(40) ? one + dice.between(1, 4) : dice.pick(values);
    const std::int64_t most = std::min(std::max(one, other), vocabulary()->facts[about].most);
    if (most <= std::min(one, other)) continue;
    // Nobody answers a part with all the staff that there can be.
    const bool is_whole =
        std::any_of(facts_.begin(), facts_.end(), [&](FactIndex part) { return is_within(part, about); });
    if (is_whole && most > kMostStaff) continue;
    stated.state(StatedRange{about, std::min(one, other), most});
    bool goes_together = true;
    for (std::size_t part = 0; part < drawn.given.size(); ++part)
      goes_together = goes_together && !exceeded_whole(*vocabulary(), stated, static_cast<FactIndex>(part));
    if (!goes_together) stated.state(about, std::nullopt);
  }
  drawn.ranges = stated.ranges;
}

PartialApplicant RandomApplicants::draw(Dice& dice, std::size_t most) const {
  PartialApplicant drawn = draw_complete(dice);
  const Answers complete = drawn.given;
  leave_out(draw_missing(dice), drawn, dice);
  while (completions(drawn) > most) {
    const std::size_t taken = dice.below(drawn.missing.size());
    const FactIndex about = drawn.missing[taken];
    drawn.given[about] = complete[about];
    drawn.missing.erase(drawn.missing.begin() + static_cast<std::ptrdiff_t>(taken));
  }
  // Answers next to what is missing are more telling near their figures.
  for (const auto& together : possible_.companions()) {
    const bool touched = std::any_of(together.begin(), together.end(), [&](FactIndex one) {
      return std::count(drawn.missing.begin(), drawn.missing.end(), one) > 0;
    });
    if (!touched || together.size() > 4) continue;
    for (const FactIndex about : together) {
      const bool known =
          drawn.given[about] && std::count(drawn.missing.begin(), drawn.missing.end(), about) == 0;
      if (known && reading_.facts().count(about) > 0 && dice.chance(30)) redraw(about, drawn, dice);
    }
  }
  mend_parts(drawn.given);
  return completions(drawn) > most ? draw(dice, most) : drawn;
}

}  // namespace zice::test
