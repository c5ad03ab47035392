// A list is read once: how well rows fit it, what is held against the applicant afterwards, and what ends it.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/measures.h"
#include "zice/lists.h"

namespace zice::test {
namespace {

using nlohmann::json;
using Rows = std::vector<std::vector<std::string>>;

std::vector<Ruleset> rulesets() {
  std::vector<Ruleset> all;
  for (const std::string& id : measure_ids()) all.push_back(measure(id).ruleset);
  return all;
}

Applicant applicant(const std::string& text) {
  const auto given = load_applicant("a.json", text, *vocabulary());
  REQUIRE(given);
  return *given.value;
}

int fit(ListKind kind, const Rows& rows) { return list_fit(kind, json(rows).dump()); }

const Rows kServed = {{"企业名称", "满意度", "联系人"}, {"甲厂", "满意", "乙"}, {"丙厂", "基本满意", "丁"}};

}  // namespace

TEST_CASE("rows fit a list by the columns that their header has of it") {
  CHECK(fit(ListKind::served_smes, kServed) == 3);
  CHECK(fit(ListKind::staff, kServed) == 0);
  CHECK(fit(ListKind::staff, {{"名单"}, {"姓名", "学历", "职称", "属相"}}) == 3);
  CHECK(fit(ListKind::staff, {{"学历", "职称"}}) == 0);
  CHECK(fit(ListKind::staff, {}) == 0);
  CHECK(list_fit(ListKind::staff, "[[1]]") == 0);
}

TEST_CASE(
    "a list that was read is held against one applicant after another as if it were read anew for each") {
  const std::vector<Ruleset> all = rulesets();
  const std::string rows = json(kServed).dump();
  const auto kept = load_list(ListKind::served_smes, rows);
  REQUIRE(kept);
  const std::string applicants[] = {
      R"({"zice":1})",
      R"({"zice":1,"facts":{"smes_served_last_year":3,"satisfaction_rate":70}})",
      R"({"zice":1,"facts":{"smes_served_last_year":2,"satisfaction_rate":50}})",
      R"({"zice":1,"facts":{"satisfaction_rate":100},"documents":{"served_sme_list":{"rows":5}}})",
      R"({"zice":1,"documents":{"served_sme_list":{"rows":2}}})",
      R"({"zice":1})"};
  for (const std::string& text : applicants) {
    INFO(text);
    const ListReading held = count_list(*kept.value, applicant(text), *vocabulary(), all);
    const auto anew = read_list(ListKind::served_smes, rows, applicant(text), *vocabulary(), all);
    CHECK(to_json(held, *vocabulary()) == to_json(*anew.value, *vocabulary()));
    json whole = json::parse(to_json(held, *vocabulary()));
    for (const char* other : {"list", "header_row", "entries", "counted", "findings", "remarks", "grades",
                              "sorts", "columns", "headings", "sizes"})
      whole.erase(other);
    CHECK(json::parse(held_json(held, *vocabulary())) == whole);
  }
}

TEST_CASE("a list in portions and steps is the list as a whole, whatever is chosen of it") {
  Rows rows = kServed;
  for (int i = 0; i < 700; ++i)
    rows.push_back({"河南测试" + std::to_string(i) + "号公司", "满意", "测" + std::to_string(i)});
  rows.push_back({"河南测试甲号公司", "满意"});
  rows.push_back({"河南测试乙号公司", "不满意"});
  rows.push_back({" "});
  const std::vector<Ruleset> all = rulesets();
  const Applicant nobody = applicant(R"({"zice":1})");
  const auto told = [&](const List& list) {
    return to_json(count_list(list, nobody, *vocabulary(), all), *vocabulary());
  };
  ListReader reader(ListKind::served_smes);
  for (std::size_t at = 0; at < rows.size(); at += 100) {
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(at);
    reader.take(
        json(Rows(from, from + static_cast<std::ptrdiff_t>(std::min(rows.size() - at, std::size_t{100}))))
            .dump());
  }
  for (const char* choices : {"", R"({"columns":{"name":3}})", ""}) {
    INFO(choices);
    reader.choose(choices);
    int steps = 0;
    while (reader.step()) ++steps;
    CHECK(steps > 15);
    CHECK(told(*reader.finish().value) ==
          told(*load_list(ListKind::served_smes, json(rows).dump(), choices).value));
  }
  reader.choose(R"({"columns":{"name":0}})");
  CHECK_FALSE(reader.step());
  CHECK(reader.finish().findings.at(0).code == "list/choices");
  ListReader refused(ListKind::staff);
  refused.take("[[1]]");
  refused.take("[]");
  CHECK_FALSE(refused.step());
  CHECK(refused.finish().findings.at(0).code == "json/type");
}

TEST_CASE("empty rows at the end are none, however many") {
  Rows rows = kServed;
  rows.resize(30000, {"", " ", "　"});
  const auto list = load_list(ListKind::served_smes, json(rows).dump());
  REQUIRE(list);
  CHECK(count_list(*list.value, applicant(R"({"zice":1})"), *vocabulary(), {}).counted == 2);
  rows.push_back({"戊厂"});
  const auto refused = load_list(ListKind::served_smes, json(rows).dump());
  REQUIRE_FALSE(refused);
  CHECK(refused.findings.at(0).code == "list/too_long");
}

}  // namespace zice::test
