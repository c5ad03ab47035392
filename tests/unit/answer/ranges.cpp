// A number or date stated by where it lies: weighed as every value of the range would be.
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "kit/random_applicant.h"
#include "kit/random_ruleset.h"
#include "kit/small_ruleset.h"
#include "text/decimal.h"
#include "values/fact_value.h"
#include "zice/form.h"

namespace zice::test {
namespace {

using nlohmann::json;

const json kEighty = {{"text", "t"}, {"figure", "smes_served_last_year"}, {"at_least", "80 家"}};

json served(const json& range) { return {{"smes_served_last_year", range}}; }

Finding refused(const json& facts) {
  const json file = {{"zice", 1}, {"facts", facts}};
  const auto loaded = load_applicant("a.json", file.dump(), *vocabulary());
  INFO(file.dump());
  REQUIRE(loaded.findings.size() == 1);
  return loaded.findings[0];
}

Assessment assessed(const OneCondition& one, const json& facts, const std::string& as_of = "2022-09-15") {
  return assess(one.ruleset, stated(facts), day(as_of));
}

}  // namespace

TEST_CASE("a range settles a figure where all of it lies on one side", "[ranges]") {
  OneCondition one(kEighty);
  CHECK(one.status(served({{"at_least", 80}})) == Status::met);
  CHECK(one.status(served({{"above", 79}})) == Status::met);
  CHECK(one.status(served({{"above", 78}})) == Status::unknown);
  CHECK(one.status(served({{"at_most", 79}})) == Status::unmet);
  CHECK(one.status(served({{"below", 80}})) == Status::unmet);
  CHECK(one.status(served({{"at_most", 80}})) == Status::unknown);
  CHECK(one.status(served({{"at_least", 60}, {"at_most", 79}})) == Status::unmet);
  CHECK(one.status(served({{"at_least", 60}, {"below", 81}})) == Status::unknown);
  CHECK(one.weigh(served({{"at_least", 80}, {"at_most", 80}})).figure->actual == 80);
}

TEST_CASE("of a range the figure, the gap and the margin are told by where they lie", "[ranges]") {
  OneCondition one(kEighty);
  const FigureResult below = *one.weigh(served({{"below", 60}})).figure;
  CHECK(std::isnan(below.actual));
  CHECK(std::isnan(below.gap));
  REQUIRE(below.actual_range);
  CHECK(below.actual_range->at_least == 0);
  CHECK(below.actual_range->at_most == 59);
  REQUIRE(below.gap_range);
  CHECK(below.gap_range->at_least == 21);
  CHECK(below.gap_range->at_most == 80);
  const FigureResult above = *one.weigh(served({{"at_least", 100}})).figure;
  REQUIRE(above.margin_range);
  CHECK(above.margin_range->at_least == 20);
  CHECK(std::isnan(above.margin_range->at_most));
  CHECK_FALSE(above.gap_range);
  const FigureResult open = *one.weigh(served({{"at_least", 70}, {"at_most", 90}})).figure;
  CHECK(open.actual_range);
  CHECK_FALSE(open.gap_range);
  CHECK_FALSE(open.margin_range);
}

TEST_CASE("growth and a share are weighed with a range on either side", "[ranges]") {
  OneCondition growth(
      json{{"text", "t"},
           {"growth", {{"later", "smes_served_last_year"}, {"earlier", "smes_served_year_before"}}}});
  const auto years = [&](const json& later, const json& earlier) {
    return growth.status({{"smes_served_last_year", later}, {"smes_served_year_before", earlier}});
  };
  CHECK(years({{"at_least", 81}}, 80) == Status::met);
  CHECK(years(80, {{"at_most", 79}}) == Status::met);
  CHECK(years(80, {{"at_most", 80}}) == Status::unknown);
  CHECK(years({{"at_most", 80}}, {{"at_least", 80}}) == Status::unmet);
  CHECK(years({{"above", 80}}, {{"at_most", 80}}) == Status::met);

  OneCondition share(json{{"text", "t"},
                          {"share",
                           {{"of", "service_staff"},
                            {"either", "service_staff_with_either"},
                            {"joined", "or"},
                            {"at_least", "80 %"}}}});
  const auto staff = [&](const json& all, const json& either) {
    return share.status({{"service_staff", all}, {"service_staff_with_either", either}});
  };
  CHECK(staff({{"at_most", 10}}, 8) == Status::met);
  CHECK(staff({{"at_least", 8}, {"at_most", 11}}, 8) == Status::unknown);
  CHECK(staff({{"at_least", 11}}, 8) == Status::unmet);
  CHECK(staff(10, {{"at_least", 8}}) == Status::met);
  CHECK(staff(10, {{"below", 8}}) == Status::unmet);
}

TEST_CASE("a month is weighed as each of its days", "[ranges]") {
  OneCondition one(json{{"text", "t"}, {"operating", {{"since", "operating_since"}, {"at_least", "2 年"}}}});
  const json may = {{"operating_since", {{"from", "2020-05-01"}, {"until", "2020-05-31"}}}};
  CHECK(one.status(may, "2022-04-30") == Status::unmet);
  CHECK(one.status(may, "2022-05-15") == Status::unknown);
  CHECK(one.status(may, "2022-05-31") == Status::met);
  const FigureResult figure = *one.weigh(may, "2022-04-30").figure;
  REQUIRE(figure.gap_range);
  CHECK(figure.gap_range->at_least == 1);
  CHECK(figure.gap_range->at_most == 31);
}

TEST_CASE("an answer that its range leaves open is asked for, one that it settles is not", "[ranges]") {
  OneCondition one(kEighty);
  const auto asks = [&](const json& range) { return assessed(one, served(range)).open_questions.facts; };
  CHECK(asks({{"at_least", 70}}) == std::vector<FactIndex>{fact("smes_served_last_year")});
  CHECK(asks({{"at_least", 80}}).empty());
  CHECK(asks({{"below", 80}}).empty());
}

TEST_CASE("a route leaves a range alone that does, and moves one that falls short", "[ranges]") {
  OneCondition one(kEighty);
  const Assessment assessment = assessed(one, served({{"below", 60}}));
  REQUIRE(assessment.routes.routes.size() == 1);
  REQUIRE(assessment.routes.routes[0].size() == 1);
  const Change& change = assessment.routes.routes[0][0];
  CHECK(change.to == 80);
  REQUIRE(change.from_range);
  CHECK(change.from_range->most == 59);

  const Ruleset two = loaded(ruleset_of(json::array(
      {{{"id", "7.1/a"}, {"text", "t"}, {"figure", "smes_served_last_year"}, {"at_least", "80 家"}},
       {{"id", "7.2/b"}, {"text", "t"}, {"yes", "has_expert_pool"}}})));
  const Applicant applicant =
      stated({{"smes_served_last_year", {{"at_least", 90}}}, {"has_expert_pool", false}});
  const Assessment left = assess(two, applicant, day("2022-09-15"));
  REQUIRE(left.routes.routes.size() == 1);
  REQUIRE(left.routes.routes[0].size() == 1);
  CHECK(left.routes.routes[0][0].fact == fact("has_expert_pool"));
}

TEST_CASE("a day that lies in a range is not moved out of it, but may be waited for", "[ranges]") {
  OneCondition one(json{{"text", "t"}, {"operating", {{"since", "operating_since"}, {"at_least", "2 年"}}}});
  const json may = {{"operating_since", {{"from", "2020-05-01"}, {"until", "2020-05-31"}}}};
  const Assessment late = assessed(one, may, "2022-04-01");
  REQUIRE(late.routes.routes.size() == 1);
  CHECK(late.routes.routes[0][0].waits);
  CHECK(late.routes.routes[0][0].to == day("2022-05-31").serial());
  const Assessment between = assessed(one, may, "2022-05-15");
  REQUIRE(between.routes.routes.size() == 2);  // told exactly, or waited for
}

TEST_CASE("a range of which nothing is left, and one that is none, are refused with words", "[ranges]") {
  CHECK(refused(served({{"at_least", 80}, {"at_most", 79}})).code == "fact/empty_range");
  CHECK(refused(served({{"above", 79}, {"below", 80}})).code == "fact/empty_range");
  CHECK(refused(served({{"below", 0}})).code == "fact/empty_range");
  CHECK(refused({{"operating_since", {{"from", "2020-05-02"}, {"until", "2020-05-01"}}}}).code ==
        "fact/empty_range");
  CHECK(refused(served({{"at_least", -1}})).code == "fact/range");
  CHECK(refused(served({{"at_least", 0.5}})).code == "fact/places");
  CHECK(refused({{"satisfaction_rate", {{"at_least", "80"}}}}).code == "fact/type");
  CHECK(refused({{"submitted_on", {{"from", "2022-09-01"}}}}).code == "fact/type");
  CHECK(refused({{"has_expert_pool", {{"at_least", 1}}}}).code == "fact/type");
  CHECK(refused({{"service_staff", {{"at_most", 10}}},
                 {"employees", {{"at_most", 8}}},
                 {"fulltime_service_staff", {{"at_least", 9}}}})
            .code == "fact/part_over_whole");
  stated({{"service_staff", {{"at_least", 5}, {"at_most", 10}}}, {"employees", {{"at_most", 8}}}});
}

TEST_CASE("a form weighs a range as an applicant file", "[ranges]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  Dice dice(80);
  for (int made = 0; made < 60;) {
    const auto ruleset = random_ruleset(dice);
    if (!ruleset) continue;
    ++made;
    Form form({ruleset->ruleset}, day("2022-09-15"));
    Applicant applicant;
    applicant.facts.resize(vocabulary()->facts.size());
    for (int step = 0; step < 12; ++step) {
      const FactIndex about = fact(dice.pick<std::string>({"smes_served_last_year", "smes_served_year_before",
                                                           "service_staff", "service_staff_with_either"}));
      const std::int64_t low = dice.between(0, 25);
      const std::int64_t high = low + dice.between(0, 10);
      const bool open_low = dice.chance(30);
      const bool only_low = dice.chance(30);
      Applicant next = applicant;
      if (dice.chance(30)) {
        next.state(about, low);
        if (exceeded_whole(*vocabulary(), next, fact("service_staff_with_either"))) continue;
        form.set(about, static_cast<double>(low));
      } else {
        const std::int64_t least = low + (open_low ? 1 : 0);
        const std::int64_t most = only_low ? vocabulary()->facts[about].most : high;
        if (least > most) continue;
        next.state(StatedRange{about, least, most});
        if (exceeded_whole(*vocabulary(), next, fact("service_staff_with_either"))) continue;
        CHECK(form.set_range(about, static_cast<double>(low), open_low,
                             only_low ? nan : static_cast<double>(high), false) == 0);
      }
      applicant = next;
      const Assessment fresh = assess(ruleset->ruleset, applicant, day("2022-09-15"));
      const auto expected = statuses(fresh);
      for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(ruleset->source.dump());
        REQUIRE(form.views(0).status[i] == static_cast<std::uint8_t>(expected[i]));
      }
    }
  }
}

TEST_CASE("routes of an applicant with ranges lead where they promise", "[ranges][routes]") {
  Dice dice(81);
  int followed = 0;
  for (int made = 0; made < 150;) {
    const auto ruleset = random_ruleset(dice);
    if (!ruleset) continue;
    ++made;
    const PlainReading reading(ruleset->source, *vocabulary());
    const PossibleAnswers possible(ruleset->source, *vocabulary());
    const RandomApplicants applicants(*ruleset, reading, possible);
    for (int drawn = 0; drawn < 6; ++drawn) {
      PartialApplicant partial = applicants.draw(dice, 1500);
      applicants.draw_ranges(partial, dice);
      Applicant applicant = applicant_with(partial.given);
      applicant.ranges = partial.ranges;
      const Assessment before = assess(ruleset->ruleset, applicant, partial.as_of);
      for (const Route& route : before.routes.routes) {
        Applicant then = applicant;
        Date as_of = partial.as_of;
        for (const Change& change : route) {
          if (change.waits)
            as_of = Date::from_serial(change.to);
          else
            then.state(change.fact, change.to);
        }
        ++followed;
        INFO(ruleset->source.dump());
        REQUIRE(assess(ruleset->ruleset, then, as_of).verdict == Verdict::meets);
      }
    }
  }
  CHECK(followed > 200);
}

TEST_CASE("a form says what is wrong with a range, and a part is wrong only where it surely is", "[ranges]") {
  Form form({measure("xuchang-2020").ruleset}, day("2022-09-15"));
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const FactIndex staff = fact("service_staff");
  const FactIndex part = fact("service_staff_with_either");
  CHECK(form.set_range(staff, 10, false, 5, false) == static_cast<int>(Problem::empty_range));
  CHECK_FALSE(form.problem_text(staff).empty());
  CHECK(form.set_range(staff, nan, false, 10, false) == 0);
  CHECK(form.set_range(part, 8, false, nan, false) == 0);
  CHECK(form.set_range(part, 10, true, nan, false) == static_cast<int>(Problem::part_over_whole));
  CHECK(form.problem_text(part).find("10") != std::string::npos);
  CHECK(form.set(staff, 11) == 0);
  CHECK(form.views().problem[part] == 0);
}

}  // namespace zice::test
