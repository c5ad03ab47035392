// The calls as a page makes them: the same answers as the core's, and an error for whatever cannot be
// answered.
#include "zice/desk.h"

#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

using nlohmann::json;

Desk loaded_desk() {
  Desk desk;
  desk.use_vocabulary(shipped_text("vocabulary.json"), shipped_text("documents.json"));
  desk.use_calendar(shipped_text("calendar/working-days.json"));
  for (const std::string& id : measure_ids())
    CHECK(json::parse(desk.add_ruleset(id + ".json", shipped_text(id + ".json"))) ==
          json{{"id", id}, {"findings", json::array()}});
  return desk;
}

std::vector<std::string> codes(const std::string& answer) {
  std::vector<std::string> found;
  const json parsed = json::parse(answer);  // outlives the loop
  for (const json& error : parsed.at("errors")) found.push_back(error.at("code"));
  return found;
}
using Codes = std::vector<std::string>;

constexpr const char* kNobody = R"({"zice":1})";

}  // namespace

TEST_CASE("a desk answers with the bytes of the core", "[desk]") {
  const Desk desk = loaded_desk();
  const std::string text = R"({"zice":1,"as_of":"2022-09-15","facts":{"total_assets":80}})";
  const Applicant applicant = *load_applicant("applicant.json", text, *vocabulary()).value;
  for (const std::string& id : measure_ids()) {
    const Ruleset& ruleset = measure(id).ruleset;
    CHECK(desk.assess(id, text, "") ==
          to_json(assess(ruleset, applicant, day("2022-09-15"), working_days())));
    CHECK(desk.assess(id, text, "2021-01-04") ==
          to_json(assess(ruleset, applicant, day("2021-01-04"), working_days())));
    CHECK(desk.force(id, "2022-09-15") == force_json(ruleset.force(day("2022-09-15"))));
    CHECK(desk.layout(id) == layout_json(ruleset));
  }
  CHECK(desk.check(text) == errors_json({}, 0));
}

TEST_CASE("a call that cannot be answered says why", "[desk]") {
  Desk desk;
  CHECK(codes(desk.assess("a-2022", kNobody, "")) == Codes{"call/unknown_ruleset"});
  CHECK(codes(desk.compare(kNobody, "2022-09-15")) == Codes{"call/vocabulary"});
  CHECK(json::parse(desk.add_ruleset("a.json", "{}")).at("findings").at(0).at("code") == "call/vocabulary");
  desk = loaded_desk();
  const std::string& id = measure_ids().front();
  CHECK(codes(desk.assess("nowhere", kNobody, "2022-09-15")) == Codes{"call/unknown_ruleset"});
  CHECK(codes(desk.force("nowhere", "2022-09-15")) == Codes{"call/unknown_ruleset"});
  CHECK(codes(desk.layout("nowhere")) == Codes{"call/unknown_ruleset"});
  CHECK(codes(desk.assess(id, kNobody, "")) == Codes{"call/date"});  // nobody has named a day
  for (const char* as_of : {"2022-02-30", "1899-12-31", "3000-01-01", "today"}) {
    CHECK(codes(desk.assess(id, kNobody, as_of)) == Codes{"call/date"});
    CHECK(codes(desk.list(as_of)) == Codes{"call/date"});
    CHECK(codes(desk.ics(id, kNobody, as_of, 0)) == Codes{"call/date"});
  }
  CHECK_FALSE(codes(desk.check(R"({"zice":1,"facts":{"total_assets":-1}})")).empty());
}

TEST_CASE("a desk keeps the last list of each kind", "[desk]") {
  Desk desk = loaded_desk();
  const std::string rows = R"([["姓名","学历"],["张三","本科"],["李四","大专"]])";
  CHECK(codes(desk.read_list("equipment_list", rows, kNobody)) == Codes{"call/unknown_list"});
  CHECK(codes(desk.held_list("equipment_list", kNobody)) == Codes{"call/unknown_list"});
  CHECK(codes(desk.held_list("staff_list", kNobody)).empty());  // none was read, and that is no mistake
  CHECK(json::parse(desk.read_list("staff_list", rows, kNobody)).at("counted") == 2);
  CHECK(desk.list_fit("staff_list", rows) == 2);
  CHECK(desk.list_fit("equipment_list", rows) == 0);
  CHECK(json::parse(desk.held_list("staff_list", kNobody)).contains("figures"));
  CHECK(codes(desk.settle_list("equipment_list", "", kNobody)) == Codes{"call/unknown_list"});
  CHECK(codes(desk.list_rows("equipment_list", "[]")) == Codes{"call/unknown_list"});
  // What is chosen holds until something else is; what cannot be chosen changes nothing.
  const auto settled = json::parse(desk.settle_list("staff_list", R"({"columns":{"name":2}})", kNobody));
  CHECK(codes(desk.settle_list("staff_list", R"({"columns":{"name":0}})", kNobody)) == Codes{"list/choices"});
  const auto shown = json::parse(desk.list_rows("staff_list", R"(["姓名"])"));
  CHECK(shown.at("rows").size() == settled.at("counted"));
  CHECK_FALSE(codes(desk.read_list("staff_list", "{}", kNobody)).empty());
  // In portions and steps it comes to the same.
  CHECK(codes(desk.add_rows("equipment_list", rows)) == Codes{"call/unknown_list"});
  CHECK(codes(desk.settle_list_step("equipment_list", "", kNobody)) == Codes{"call/unknown_list"});
  CHECK(codes(desk.settle_list_step("served_sme_list", "", kNobody)).empty());  // there is none
  for (const char* ends : {"once", "and again"}) {
    INFO(ends);
    CHECK(desk.add_rows("staff_list", R"([["姓名","学历"],["张三","本科"]])").empty());
    CHECK(desk.add_rows("staff_list", R"([["李四","大专"]])").empty());
    std::string stepped;
    int steps = 0;
    for (; stepped.empty(); ++steps) stepped = desk.settle_list_step("staff_list", "", kNobody);
    CHECK(steps > 5);
    CHECK(stepped == desk.read_list("staff_list", rows, kNobody));
  }
  // What cannot be read leaves none.
  CHECK(desk.add_rows("staff_list", "{}").empty());
  CHECK_FALSE(codes(desk.settle_list("staff_list", "", kNobody)).empty());
  CHECK(codes(desk.list_rows("staff_list", "[]")).empty());
}

TEST_CASE("a handle that is not open takes nothing and says nothing", "[desk]") {
  Desk desk = loaded_desk();
  const auto all = static_cast<int>(measure_ids().size());
  CHECK(desk.open(0, all, 20230229) == 0);
  CHECK(desk.open(-1, 1, 20220915) == 0);
  CHECK(desk.open(0, 0, 20220915) == 0);
  CHECK(desk.open(1, all, 20220915) == 0);
  CHECK(desk.open(all, 1, 20220915) == 0);
  CHECK(desk.open(1, 2147483647, 20220915) == 0);
  const int form = desk.open(0, all, 20220915);
  REQUIRE(form != 0);
  CHECK(desk.ask(form) > 0);
  CHECK(desk.views(form) != nullptr);
  desk.close(form);
  for (const int closed : {form, 0, 99, -1}) {
    CHECK(desk.set(closed, 0, 1) == 0);
    desk.clear(closed, 0);
    CHECK(desk.set_document(closed, 0, 1, 0, -1) == 0);
    desk.close(closed);
    CHECK(desk.ask(closed) == 0);
    CHECK(desk.views(closed) == nullptr);
    CHECK(desk.problem(closed, 0).empty());
  }
}

TEST_CASE("a layout lists the views that a form has, in the order of their addresses", "[desk]") {
  Desk desk = loaded_desk();
  const int form = desk.open(0, 1, 20220915);
  const std::uintptr_t* address = desk.views(form);
  const Form same({measure(measure_ids().front()).ruleset}, day("2022-09-15"));
  const json layout = json::parse(desk.layout(measure_ids().front()));
  const auto rows = [&](const char* key, const ViewRows& views) {
    const json& listed = layout.at(key);
    REQUIRE(listed.size() == views.size());
    for (std::size_t i = 0; i < views.size(); ++i) {
      CHECK(listed[i].at("name") == views[i].name);
      CHECK(listed[i].at("length") == views[i].length);
      CHECK(*address++ != 0);
    }
  };
  rows("form_views", same.views().rows);
  rows("views", same.views(0).rows);
}

}  // namespace zice::test
