#include "mutating/mutants.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/measures.h"

namespace zice::test {
namespace {

const std::string kId = "xuchang-2020";

std::vector<Mutant> mutants(const std::string& text) {
  Findings findings;
  JsonSource source("r.json", text, findings);
  JsonValue file;
  REQUIRE(source.parse(file));
  return mutants_of(text, file, measure(kId).ruleset.model());
}

std::string replaced(std::string text, const std::string& one, const std::string& other) {
  const std::size_t at = text.find(one);
  REQUIRE(at != std::string::npos);
  return text.replace(at, one.size(), other);
}

bool has(const std::vector<Mutant>& all, const std::string& change) {
  return std::any_of(all.begin(), all.end(), [&](const Mutant& mutant) { return mutant.change == change; });
}

}  // namespace

TEST_CASE("each change leaves JSON, and something else than there was", "[mutating]") {
  const std::string text = shipped_text(kId + ".json");
  const auto before = nlohmann::json::parse(text);
  std::vector<std::string> told;
  for (const Mutant& mutant : mutants(text)) {
    const auto after = nlohmann::json::parse(applied(mutant.edits, text), nullptr, false);
    INFO(mutant.change);
    CHECK_FALSE(after.is_discarded());
    CHECK(after != before);
    told.push_back(mutant.change);
  }
  CHECK(told.size() > 1000);
  std::sort(told.begin(), told.end());
  CHECK(std::adjacent_find(told.begin(), told.end()) == told.end());
}

TEST_CASE("a figure is changed by a step and by scale, as a number and with its unit", "[mutating]") {
  const std::string text = shipped_text(kId + ".json");
  const std::string at = "\"figure\": \"total_assets\", \"at_least\": ";
  const auto plain = mutants(replaced(text, at + "\"50 万元\"", at + "50"));
  const auto with_unit = mutants(text);
  for (const char* other : {"50.0001", "49.9999", "500", "5", "5000", "0.5"}) {
    const std::string change = std::string("7.2/total_assets：数值 50 万元 → ") + other + " 万元";
    CHECK(has(plain, change));
    CHECK(has(with_unit, change));
  }
  CHECK(has(with_unit, "7.2/total_assets：数值 50 万元 → 50 亿元"));
  CHECK(has(with_unit, "7.2/total_assets：数值 50 万元 → 50 元"));
}

TEST_CASE("what can be misread is changed", "[mutating]") {
  const auto all = mutants(shipped_text(kId + ".json"));
  for (const char* change :
       {"去掉条件 7.3/service_staff", "7.1/organisation_kind：去掉取值 “科研院所”",
        "7.1/organisation_kind：多出取值 “其他”", "地区 xuchang：地区代码 4110 → 4111",
        "7.1/operating_time：数值 1 个自然年度 → 2 个自然年度", "7.1/operating_time：“自然年度”写成“周年”",
        "7.3/qualified_share：“和”写成“或”", "7.6/growth：later 与 earlier 对调",
        "19/holds_provincial_title：“不得是”写成“应是”", "8.2/pools：“全部”写成“其一”",
        "8.5/financing_legs：“其一”写成“全部”", "日期 publicity：工作日数 5 → 6",
        "施行：施行日 2020-11-06 → 2020-11-07", "12.4的“场所租赁合同复印件”：可以承诺代替"}) {
    INFO(change);
    CHECK(has(all, change));
  }
}

TEST_CASE("with a condition goes what refers to it", "[mutating]") {
  const std::string text = shipped_text(kId + ".json");
  const auto all = mutants(text);
  const auto found = std::find_if(all.begin(), all.end(), [](const Mutant& mutant) {
    return mutant.change == "去掉条件 7.3/service_staff";
  });
  REQUIRE(found != all.end());
  CHECK(found->cite == "7.3");
  CHECK(load_ruleset("r.json", applied(found->edits, text), vocabulary()));
}

}  // namespace zice::test
