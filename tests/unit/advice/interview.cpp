// The order of an interview, and how many questions stand between an applicant and a verdict.
#include "advice/interview.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "advice/question_order.h"
#include "kit/small_ruleset.h"
#include "values/fact_value.h"
#include "zice/form.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Ids = std::vector<std::string>;

class Asked {
 public:
  Asked(const Ruleset& ruleset, const json& facts, const std::string& as_of = "2022-09-15")
      : weighing_(ruleset.shared_model(), day(as_of)) {
    const Applicant applicant = completed(stated(facts), ruleset.vocabulary());
    for (std::size_t i = 0; i < applicant.facts.size(); ++i)
      answer(static_cast<FactIndex>(i), applicant.facts[i]);
  }

  void answer(FactIndex about, std::optional<std::int64_t> value) {
    weighing_.set(about, value);
    weighing_.weigh();
  }

  Interview now() const {
    Work work(kMostWork);
    const OpenQuestions open = open_questions(weighing_, work);
    return interview({&weighing_}, {&open});
  }
  Ids ids() const {
    Ids ids;
    for (const FactIndex about : now().facts) ids.push_back(vocabulary()->facts[about].id);
    return ids;
  }
  Bearing bearing(std::string_view id) const { return now().bearing[fact(id)]; }
  Verdict verdict() const { return weighing_.verdict(); }

 private:
  Weighing weighing_;
};

bool stands_before(const Ids& ids, const std::string& one, const std::string& other) {
  const auto at = std::find(ids.begin(), ids.end(), one);
  return at != ids.end() && std::find(at, ids.end(), other) != ids.end();
}

// Everything that an applicant file says, given as the interview asks for it. Ends where nothing is asked.
struct Walk {
  Ids asked;
  std::size_t questions = 0;  // those that are put together count once
  Verdict verdict = Verdict::incomplete;
};
bool is_asked(const Walk& walked, FactIndex about) {
  return std::find(walked.asked.begin(), walked.asked.end(), vocabulary()->facts[about].id) !=
         walked.asked.end();
}

Walk walk(const Ruleset& ruleset, const json& file) {
  const json& facts = file["facts"];
  Asked asked(ruleset, json::object(), file["as_of"]);
  const Applicant applicant = completed(stated(facts), ruleset.vocabulary());
  Walk walked;
  for (;;) {
    const Interview now = asked.now();
    // What the file leaves open is passed over, as somebody who does not know would.
    std::size_t next = 0;
    while (next < now.facts.size() && is_asked(walked, now.facts[next])) ++next;
    if (next == now.facts.size()) break;
    ++walked.questions;
    do {
      const FactIndex about = now.facts[next];
      walked.asked.push_back(vocabulary()->facts[about].id);
      asked.answer(about, applicant.facts[about]);
    } while (++next < now.facts.size() && now.joined[next] == 1);
  }
  walked.verdict = asked.verdict();
  return walked;
}

// The applicant of a scenario file who meets everything.
json meeting(const std::string& id) {
  json file = json::parse(shipped_text("../tests/cases/" + id + ".json"))["base"];
  return file;
}

}  // namespace

TEST_CASE("an interview asks the scope first, then figures, then attestations", "[interview]") {
  const Ids ids = Asked(measure("xuchang-2020").ruleset, json::object()).ids();
  REQUIRE(ids.size() > 4);
  CHECK(Ids(ids.begin(), ids.begin() + 4) ==
        Ids{"registered_region", "platform_kind", "declared_functions", "legal_status"});
  CHECK(stands_before(ids, "total_assets", "has_fixed_premises"));
  CHECK(stands_before(ids, "has_fixed_premises", "technology_events"));  // need not be answered at all
}

TEST_CASE("an interview of a measure is exact: all that it asks can change something, and no fewer do",
          "[interview]") {
  for (const std::string& id : measure_ids()) CHECK(Asked(measure(id).ruleset, json::object()).now().exact);
}

TEST_CASE("a part is put together with the whole that it is held against, and after it", "[interview]") {
  const Interview now = Asked(measure("xuchang-2020").ruleset, json::object()).now();
  const auto place = [&](std::string_view id) {
    return static_cast<std::size_t>(std::find(now.facts.begin(), now.facts.end(), fact(id)) -
                                    now.facts.begin());
  };
  CHECK(place("service_staff_with_both") == place("service_staff") + 1);
  CHECK(now.joined[place("service_staff_with_both")] == 1);
  CHECK(now.joined[place("service_staff")] == 0);
  // With both there are enough, either way of reading it: who has one of them need not be asked.
  CHECK(place("service_staff_with_either") > place("has_fixed_premises"));
  CHECK(place("smes_served_year_before") + place("smes_served_last_year") ==
        2 * std::min(place("smes_served_year_before"), place("smes_served_last_year")) + 1);
}

// Article 7 of Xuchang: 50, or less where the local authority approves (第七条末款).
TEST_CASE("what a figure below its threshold hangs on is asked next", "[interview]") {
  const json scope = {{"registered_region", "411000"},
                      {"platform_kind", "specialised"},
                      {"declared_functions", {"training"}},
                      {"legal_status", "independent_legal_person"}};
  json below = scope;
  below["total_assets"] = 45;
  const Ids ids = Asked(measure("xuchang-2020").ruleset, below).ids();
  REQUIRE_FALSE(ids.empty());
  CHECK(ids[0] == "local_endorsement");
  CHECK_FALSE(Asked(measure("xuchang-2020").ruleset, scope).ids()[0] == "local_endorsement");
}

TEST_CASE("after a miss all is asked that may be lacking as well, and nothing that is not", "[interview]") {
  const Asked missed(measure("xuchang-2020").ruleset, {{"registered_region", "411000"},
                                                       {"platform_kind", "specialised"},
                                                       {"declared_functions", {"training"}},
                                                       {"legal_status", "none"},
                                                       {"training_attendances", 1}});
  REQUIRE(missed.verdict() == Verdict::falls_short);
  const Ids ids = missed.ids();
  for (const char* also : {"has_trainers", "trains_remotely", "satisfaction_rate", "has_development_plan"})
    CHECK(std::find(ids.begin(), ids.end(), also) != ids.end());
  CHECK(missed.bearing("technology_events") == Bearing::idle);
  CHECK(missed.bearing("legal_status") == Bearing::answered);
  CHECK(missed.bearing("satisfaction_rate") == Bearing::ahead);
  CHECK(missed.bearing("submitted_on") == Bearing::aside);
  CHECK(missed.now().idle > 10);
}

TEST_CASE("a form shows the interview, and what a figure hangs on while it is typed", "[interview]") {
  const Ruleset& xuchang = measure("xuchang-2020").ruleset;
  Form form({xuchang}, day("2022-09-15"));
  form.interview();
  const Interview first = Asked(xuchang, json::object()).now();
  const FormViews& views = form.views();
  REQUIRE(views.counts[kAskedPlace] == first.facts.size());
  CHECK(views.counts[kFewestPlace] == first.fewest);
  CHECK(std::equal(first.facts.begin(), first.facts.end(), views.interview.begin()));
  CHECK(std::equal(first.joined.begin(), first.joined.end(), views.joined.begin()));
  CHECK(views.section[fact("total_assets")] == static_cast<std::uint8_t>(Section::figures));
  CHECK(views.bearing[fact("total_assets")] == static_cast<std::uint8_t>(Bearing::ahead));
  const auto ids = node_ids(assess(xuchang, Applicant(), day("2022-09-15")));
  const auto node = std::find(ids.begin(), ids.end(), "7.2/total_assets") - ids.begin();
  const auto hangs = [&] {
    return form.views(0).hangs_on[static_cast<std::size_t>(node) * kHangingNames.size()];
  };
  CHECK(hangs() == 0xFFFF);
  form.set(fact("total_assets"), 45);
  CHECK(hangs() == fact("local_endorsement"));
  form.set(fact("local_endorsement"), 0);
  CHECK(hangs() == 0xFFFF);
}

// A favourable applicant is asked no more than this until nothing is left to tell.
TEST_CASE("how many questions lead to a verdict", "[interview]") {
  const std::vector<std::pair<std::string, std::size_t>> bounds = {{"xuchang-2020", 31},
                                                                   {"xinjiang-2021", 26},
                                                                   {"xiamen-2021", 26},
                                                                   {"national-2010", 18},
                                                                   {"nanchang-2022", 24}};
  for (const auto& [id, most] : bounds) {
    const Walk walked = walk(measure(id).ruleset, meeting(id));
    INFO(id << ": " << json(walked.asked).dump());
    CHECK(walked.verdict == Verdict::meets);
    CHECK(walked.questions <= most);
  }
}

TEST_CASE("a specialised training platform in Xuchang is asked 27 questions at most", "[interview]") {
  json file = meeting("xuchang-2020");
  file["facts"]["platform_kind"] = "specialised";
  file["facts"]["declared_functions"] = {"training"};
  const Walk walked = walk(measure("xuchang-2020").ruleset, file);
  CHECK(walked.verdict == Verdict::meets);
  INFO(json(walked.asked).dump());
  CHECK(walked.asked.size() == 29);
  CHECK(walked.questions <= 27);
}

}  // namespace zice::test
