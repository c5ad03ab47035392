#include "kit/small_ruleset.h"

#include <catch2/catch.hpp>

namespace zice::test {

using nlohmann::json;

json small_ruleset() {
  return json::parse(R"({
    "zice": 1, "id": "small", "title": "办法", "document_number": "1号", "issuer": "局", "jurisdiction": "市", "level": "municipal",
    "issued": "2022-01-01", "basis": ["法"], "repeals": [],
    "force": {"cite": "20", "from": "2022-01-01", "note": "核实"},
    "areas": {"province": {"label": "省", "codes": ["65"]}, "south": {"label": "南", "codes": ["6530", "6531"]}},
    "discretions": [{"id": "relaxed", "cite": "9", "text": "放宽", "when": {"yes": ["local_endorsement"]}, "covers": ["7"]}],
    "conditions": [
      {"id": "7.1/assets", "text": "资产", "figure": "total_assets", "at_least": 50, "in_area": {"area": "south", "at_least": 30}},
      {"id": "7.1/staff", "text": "人员", "figure": "service_staff", "at_least": 8},
      {"id": "7.2/premises", "text": "场所", "yes": "has_fixed_premises"},
      {"id": "7.3/team", "text": "团队", "judged": true},
      {"id": "7.4/pools", "text": "库", "all": [
        {"id": "7.4/experts", "text": "专家库", "yes": "has_expert_pool"},
        {"id": "7.4/projects", "text": "项目库", "yes": "has_technology_project_pool"}]}],
    "functions": {"rule": "at_least", "cite": "8", "need": {"fact": "platform_kind", "of": {"comprehensive": 2, "specialised": 1}}, "list": [
      {"id": "training", "cite": "8.4", "text": "培训", "requirements": [{"id": "8.4/attendances", "text": "人次", "figure": "training_attendances", "at_least": 600}]},
      {"id": "information", "cite": "8.1", "text": "信息", "requirements": [{"id": "8.1/events", "text": "活动", "figure": "information_events", "at_least": 5}]}]},
    "materials": [
      {"id": "11.1", "name": "名单", "text": "按附件", "proves": ["7.1"], "needs": {"document": "staff_list", "rows": {"at_least": 10, "condition": "7.1/staff"}}},
      {"id": "11.2", "name": "证照", "text": "复印件", "proves": ["7.2", "8.4"], "needs": {"any": [{"document": "premises_title"},
        {"all": [{"document": "premises_lease"}, {"document": "local_tax_proof", "only_if": {"fact": "legal_status", "is": ["branch"]}}]}]}}],
    "remarks": [{"cite": "annex-1", "kind": "gap", "text": "无"}],
    "labels": {"service_staff": {"label": "人", "help": "数"}}
  })");
}

json one_material() {
  return json::parse(
      R"([{"id": "11", "name": "执照", "text": "复印件", "proves": [], "needs": {"document": "licence_copy"}}])");
}

json ruleset_of(const json& conditions, const json& discretions) {
  json ruleset = small_ruleset();
  ruleset["conditions"] = conditions;
  ruleset["discretions"] = discretions;
  ruleset["functions"] = {{"rule", "none"}};
  ruleset["materials"] = one_material();
  return ruleset;
}

Findings findings_on(const json& ruleset) {
  return load_ruleset("r.json", ruleset.dump(), vocabulary()).findings;
}

Ruleset loaded(const json& ruleset) {
  const auto result = load_ruleset("r.json", ruleset.dump(), vocabulary());
  for (const Finding& finding : result.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(result);
  return *result.value;
}

namespace {

json named(json requirement) {
  requirement["id"] = "7.1/only";
  requirement["text"] = "要求";
  return json::array({requirement});
}

}  // namespace

OneCondition::OneCondition(json requirement, const json& discretions)
    : ruleset(loaded(ruleset_of(named(std::move(requirement)), discretions))) {}

const NodeResult& OneCondition::weigh(const json& facts, const std::string& as_of) {
  last.clear();
  last.push_back(assess(ruleset, stated(facts), day(as_of)));
  REQUIRE(last[0].conditions.size() == 1);
  return last[0].conditions[0];
}

Applicant stated(const json& facts) {
  const json file = {{"zice", 1}, {"facts", facts}};
  const auto result = load_applicant("a.json", file.dump(), *vocabulary());
  for (const Finding& finding : result.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(result);
  return *result.value;
}

}  // namespace zice::test
