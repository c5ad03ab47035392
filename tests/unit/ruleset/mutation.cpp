// Whatever the input: it is read or refused with findings, and what is read can be weighed. Nothing aborts.
#include <catch2/catch.hpp>

#include "kit/dice.h"
#include "kit/measures.h"
#include "zice/form.h"

namespace zice::test {
namespace {

constexpr int kMutations = 800;  // of each file

const std::vector<std::string> kScraps = {"null",
                                          "true",
                                          "0",
                                          "-1",
                                          "1e309",
                                          "1e-400",
                                          "99999999999999999999",
                                          "0.000000001",
                                          "\"\"",
                                          "[]",
                                          "{}",
                                          "[[",
                                          "}}",
                                          ",",
                                          ":",
                                          "\"",
                                          "\\",
                                          "\\u",
                                          "\\ud800",
                                          "\xEF\xBB\xBF",
                                          "\xC3",
                                          "\xFF",
                                          std::string(1, '\0'),
                                          "新",
                                          "\"7.1\"",
                                          "\"total_assets\"",
                                          "\"registered_region\"",
                                          "\"all\":[",
                                          "\"figure\":",
                                          "\"9999-12-31\"",
                                          "\"1400-01-01\"",
                                          "\"650000\"",
                                          "\"judged\":true,",
                                          std::string(70, '['),
                                          "\n",
                                          "-"};

// Mistakes of the bytes: cut, dropped, doubled, strewn in.
std::string damaged(std::string text, Dice& dice) {
  for (std::size_t times = 1 + dice.below(3); times > 0 && !text.empty(); --times) {
    const std::size_t at = dice.below(text.size());
    const std::size_t length = 1 + dice.below(dice.chance(80) ? 8 : 400);
    switch (dice.below(6)) {
      case 0:
        text.resize(at);
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, dice.pick(kScraps));
        break;
      case 3:
        text.replace(at, length, dice.pick(kScraps));
        break;
      case 4:
        text[at] = static_cast<char>(dice.below(256));
        break;
      default:
        text.insert(at, text.substr(dice.below(text.size()), length));
        break;
    }
  }
  return text;
}

void gather(nlohmann::json& node, std::vector<nlohmann::json*>& nodes) {
  nodes.push_back(&node);
  if (!node.is_structured()) return;
  for (nlohmann::json& child : node) gather(child, nodes);
}

// Mistakes of the meaning: well-formed JSON with parts put where others were, left out, or replaced by other
// values.
std::string rearranged(const std::string& text, Dice& dice) {
  static const std::vector<nlohmann::json> values = {nullptr,
                                                     true,
                                                     false,
                                                     1,
                                                     0,
                                                     -1,
                                                     0.5,
                                                     1e300,
                                                     100000000,
                                                     2,
                                                     10,
                                                     "x",
                                                     "",
                                                     "7.2",
                                                     "7.2/x",
                                                     "annex-1",
                                                     "9999-12-31",
                                                     "1400-01-01",
                                                     "2024-02-29",
                                                     "65",
                                                     "650000",
                                                     "service_staff",
                                                     "service_staff_with_both",
                                                     "legal_status",
                                                     "registered_region",
                                                     "operating_since",
                                                     "local_endorsement",
                                                     "has_expert_pool",
                                                     "branch",
                                                     "training",
                                                     "staff_list",
                                                     "southern_xinjiang",
                                                     "number",
                                                     "date",
                                                     "choice",
                                                     "none",
                                                     "each_declared",
                                                     nlohmann::json::object(),
                                                     nlohmann::json::array()};
  nlohmann::json file = nlohmann::json::parse(text);
  for (std::size_t times = 1 + dice.below(2); times > 0; --times) {
    std::vector<nlohmann::json*> nodes;
    gather(file, nodes);
    nlohmann::json& changed = *dice.pick(nodes);
    const nlohmann::json other = *dice.pick(nodes);
    const std::size_t what = dice.below(5);
    if (what == 0 && changed.is_structured() && !changed.empty())
      changed.erase(std::next(changed.begin(), static_cast<std::ptrdiff_t>(dice.below(changed.size()))));
    else if (what == 1 && changed.is_array())
      changed.push_back(other);
    else if (what == 2)
      changed = other;
    else if (!changed.is_structured())
      changed = dice.pick(values);
  }
  return file.dump();
}

std::string mutated(const std::string& text, Dice& dice) {
  return dice.chance(30) ? damaged(text, dice) : rearranged(text, dice);
}

std::string applicant_file() {
  return R"({"zice":1,"as_of":"2022-09-15","facts":{"registered_region":"411002","legal_status":"branch","scarce_sector_confirmed":true,
    "operating_since":"2020-05-01","total_assets":80.5,"smes_served_last_year":60,"smes_served_year_before":50,"satisfaction_rate":79.99,
    "employees":30,"service_staff":12,"service_staff_with_either":10,"service_staff_with_both":null,"financing_raised":0.00000001,
    "declared_functions":["training","financing"],"has_expert_pool":false},
    "documents":{"licence_copy":{},"credit_china_report":{"obtained_on":"2022-09-01"},"served_sme_list":{"rows":85},"qualification_copies":{"pledged":true}}})";
}

void check_findings(const Findings& findings, const std::string& text) {
  if (findings.empty()) FAIL("refused without a finding: " << text);
  for (const Finding& finding : findings) {
    const bool complete =
        finding.line >= 1 && finding.column >= 1 && !finding.code.empty() && !finding.message.empty();
    if (!complete) FAIL("an incomplete finding on: " << text);
  }
  errors_json(findings, 1);
}

// What was read is weighed, shown and typed into.
void use(const Ruleset& ruleset, const Applicant& applicant) {
  for (const char* as_of : {"2022-09-15", "1900-01-01", "2999-12-31"})
    to_json(assess(ruleset, applicant, day(as_of)));
  layout_json(ruleset);
  list_json({ruleset}, day("2022-09-15"));
  Form form({ruleset}, day("2022-09-15"));
  for (std::size_t i = 0; i < applicant.facts.size(); ++i) form.set(static_cast<FactIndex>(i), 1);
  form.ask();
}

}  // namespace

TEST_CASE("mutated rulesets are loaded or refused", "[mutation]") {
  const auto applicant = load_applicant("a.json", applicant_file(), *vocabulary());
  REQUIRE(applicant);
  int taken = 0;
  for (const std::string& id : measure_ids()) {
    Dice dice(7);
    const std::string text = shipped_text(id + ".json");
    for (int i = 0; i < kMutations; ++i) {
      const std::string wrong = mutated(text, dice);
      const auto loaded = load_ruleset("m.json", wrong, vocabulary());
      if (!loaded) {
        check_findings(loaded.findings, wrong);
        continue;
      }
      ++taken;
      use(*loaded.value, *applicant.value);
    }
  }
  CHECK(taken > 100);
  WARN(measure_ids().size() * kMutations << " mutated rulesets, " << taken << " of them still rulesets");
}

TEST_CASE("mutated applicant files are loaded or refused", "[mutation]") {
  Dice dice(8);
  int taken = 0;
  constexpr int kFiles = 10 * kMutations;
  for (int i = 0; i < kFiles; ++i) {
    const std::string wrong = mutated(applicant_file(), dice);
    const auto loaded = load_applicant("m.json", wrong, *vocabulary());
    if (!loaded) {
      check_findings(loaded.findings, wrong);
      continue;
    }
    ++taken;
    for (const std::string& id : measure_ids())
      to_json(assess(measure(id).ruleset, *loaded.value, loaded.value->as_of.value_or(day("2022-09-15"))));
  }
  CHECK(taken > 100);
  WARN(kFiles << " mutated applicant files, " << taken << " of them still applicants");
}

TEST_CASE("mutated vocabularies are loaded or refused", "[mutation]") {
  Dice dice(9);
  const std::string facts = shipped_text("vocabulary.json");
  const std::string documents = shipped_text("documents.json");
  int taken = 0;
  for (int i = 0; i < kMutations; ++i) {
    const bool of_facts = dice.chance(80);
    const std::string wrong = mutated(of_facts ? facts : documents, dice);
    const auto loaded = of_facts ? load_vocabulary("v.json", wrong, "d.json", documents)
                                 : load_vocabulary("v.json", facts, "d.json", wrong);
    if (!loaded) {
      check_findings(loaded.findings, wrong);
      continue;
    }
    ++taken;
    const auto applicant = load_applicant("a.json", R"({"zice":1})", **loaded.value);
    REQUIRE(applicant);
    for (const std::string& id : measure_ids()) {
      const auto ruleset = load_ruleset("r.json", shipped_text(id + ".json"), *loaded.value);
      if (ruleset)
        use(*ruleset.value, *applicant.value);
      else
        check_findings(ruleset.findings, wrong);
    }
  }
  CHECK(taken > 50);
  WARN(kMutations << " mutated vocabularies, " << taken << " of them still vocabularies");
}

TEST_CASE("every beginning of a file is refused, and says where it ends", "[mutation]") {
  const std::string text = applicant_file();
  for (std::size_t length = 0; length < text.size(); ++length) {
    const auto loaded = load_applicant("m.json", std::string_view(text).substr(0, length), *vocabulary());
    if (loaded) FAIL(text.substr(0, length));
    check_findings(loaded.findings, text.substr(0, length));
  }
}

}  // namespace zice::test
