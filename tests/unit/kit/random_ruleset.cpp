#include "kit/random_ruleset.h"

#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

const std::vector<std::string> kYesNo = {"local_endorsement", "financing_guarantor", "has_large_instruments",
                                         "shares_large_instruments", "has_expert_pool"};
const std::vector<std::string> kConditions = {"local_endorsement", "financing_guarantor",
                                              "has_large_instruments", "has_expert_pool"};
const std::vector<std::string> kNumbers = {"service_staff", "smes_served_last_year",
                                           "smes_served_year_before", "total_assets"};
const std::vector<std::string> kFunctions = {"information", "technology", "training", "financing"};
const std::vector<std::string> kAreas = {"province", "south", "county", "city"};

class Maker {
 public:
  explicit Maker(Dice& dice) : dice_(dice), figures_only_(dice.chance(30)) {}
  Maker(Dice& dice, bool one_way) : dice_(dice), figures_only_(false), one_way_(one_way) {}

  json make() {
    json ruleset = {{"zice", 1},
                    {"id", "random"},
                    {"title", "t"},
                    {"issuer", "i"},
                    {"jurisdiction", "j"},
                    {"level", "municipal"},
                    {"document_number", nullptr},
                    {"issued", nullptr},
                    {"basis", json::array()},
                    {"repeals", json::array()},
                    {"materials", one_material()},
                    {"force", {{"cite", "1"}, {"from", "2000-01-01"}, {"note", "n"}}}};
    ruleset["areas"] = {{"province", {{"label", "p"}, {"codes", {"65"}}}},
                        {"south", {{"label", "s"}, {"codes", {"6530", "6531"}}}},
                        {"county", {{"label", "n"}, {"codes", {"653022"}}}},
                        {"city", {{"label", "c"}, {"codes", {"4110", "35"}}}}};
    ruleset["discretions"] = json::array();
    for (std::size_t i = dice_.below(3); i > 0; --i) ruleset["discretions"].push_back(discretion());
    ruleset["conditions"] = nodes(1 + dice_.below(8), 0);
    ruleset["functions"] = functions();
    return ruleset;
  }

 private:
  json discretion() {
    json when = json::object();
    if (dice_.chance(70)) when["yes"] = {dice_.pick(kYesNo)};
    if (dice_.chance(30) && when.contains("yes")) when["yes"].push_back(dice_.pick(kYesNo));
    if (when.empty()) when["area"] = dice_.pick(kAreas);
    return {{"id", "d" + std::to_string(++made_)},
            {"cite", "9"},
            {"text", "t"},
            {"when", when},
            {"covers", {dice_.chance(50) ? "1" : "1.2"}}};
  }

  json nodes(std::size_t count, int depth) {
    json list = json::array();
    for (; count > 0; --count) list.push_back(node(depth));
    return list;
  }

  json node(int depth) {
    json made = depth < 2 && dice_.chance(40) ? nested(depth) : leaf();
    static const std::vector<std::string> cites = {"1", "1.2", "1.3", "2"};
    made["id"] = dice_.pick(cites) + "/n" + std::to_string(++made_);
    made["text"] = "t";
    return made;
  }

  json nested(int depth) {
    const std::size_t count = 1 + dice_.below(3);
    json children = nodes(count, depth + 1);
    switch (dice_.below(3)) {
      case 0:
        if (dice_.chance(20)) children.push_back(judged());
        if (dice_.chance(10)) {
          children.push_back({{"all", json::array({judged(), judged()})}});
          children.back()["id"] = "3/g" + std::to_string(++made_);
          children.back()["text"] = "t";
        }
        return {{"all", children}};
      case 1:
        return {{"any", children}};
      default:
        return {{"at_least", 1 + dice_.below(count)}, {"of", children}};
    }
  }

  json judged() { return {{"id", "3/j" + std::to_string(++made_)}, {"text", "t"}, {"judged", true}}; }

  json leaf() {
    if (one_way_) return one_way_leaf();
    if (figures_only_ && dice_.chance(85)) return dice_.chance(25) ? growth() : figure();
    switch (dice_.below(12)) {
      case 0:
        return {{"yes", dice_.pick(kYesNo)}};
      case 1:
        return {{"no", dice_.pick(kYesNo)}};
      case 2:
        return growth();
      case 3:
        return {{dice_.chance(50) ? "operating" : "natural_years",
                 {{"since", "operating_since"}, {"years", dice_.between(1, 3)}}}};
      case 4:
        return {{"area", {{"fact", "registered_region"}, {"within", dice_.pick(kAreas)}}}};
      case 5:
        return {{"duty", {{"if", dice_.pick(kConditions)}, {"then", "shares_large_instruments"}}}};
      case 6:
        return choice();
      case 7:
        return share();
      default:
        return figure();
    }
  }

  json one_way_leaf() {
    static const std::vector<std::string> wanted = {"local_endorsement", "financing_guarantor",
                                                    "shares_large_instruments"};
    switch (dice_.below(6)) {
      case 0:
        return {{"no", "has_expert_pool"}};
      case 1:
        return {{"duty", {{"if", "has_large_instruments"}, {"then", dice_.pick(wanted)}}}};
      case 2:
      case 3:
        return {{"yes", dice_.pick(wanted)}};
      default:
        json made = {{"figure", dice_.chance(50) ? "service_staff" : "total_assets"},
                     {"at_least", dice_.between(1, 4) * 5}};
        if (dice_.chance(30)) made["missed"] = "reading";
        return made;
    }
  }

  static json growth() {
    return {{"growth", {{"later", "smes_served_last_year"}, {"earlier", "smes_served_year_before"}}}};
  }

  json choice() {
    if (dice_.chance(30)) return {{"choice", {{"fact", "platform_kind"}, {"is", {"comprehensive"}}}}};
    json made = {{"fact", "legal_status"}, {"is", {"independent_legal_person"}}};
    if (dice_.chance(60))
      made["bracket"] = {{"is", "branch"}, {"if", {dice_.pick(kYesNo), dice_.pick(kYesNo)}}};
    return {{"choice", made}};
  }

  json share() {
    json made = {{"of", "service_staff"},
                 {"either", "service_staff_with_either"},
                 {"at_least", dice_.chance(50) ? 80 : 33.33}};
    made["joined"] = dice_.chance(70) ? "and" : "or";
    if (made["joined"] == "and") made["both"] = "service_staff_with_both";
    return {{"share", made}};
  }

  json figure() {
    const std::string about = figures_only_ ? "smes_served_last_year" : dice_.pick(kNumbers);
    json made = {{"figure", about}, {"at_least", dice_.between(2, 4) * 5}};
    if (dice_.chance(30))
      made["in_area"] = {{"area", dice_.pick(kAreas)}, {"at_least", dice_.between(1, 3) * 5}};
    if (dice_.chance(15)) made["missed"] = "reading";
    return made;
  }

  json functions() {
    if (dice_.chance(25)) return {{"rule", "none"}};
    json made = {
        {"rule", dice_.chance(65) ? "at_least" : "each_declared"}, {"cite", "8"}, {"list", json::array()}};
    if (made["rule"] == "at_least") {
      if (dice_.chance(50))
        made["need"] = {{"fact", "platform_kind"}, {"of", {{"comprehensive", 2}, {"specialised", 1}}}};
      else
        made["need"] = dice_.between(1, 2);
    }
    const bool each = made["rule"] == "each_declared";
    const std::size_t count =
        each ? 1 + dice_.below(kFunctions.size()) : 2 + dice_.below(kFunctions.size() - 1);
    for (std::size_t i = 0; i < count; ++i) {
      // One without requirements, as in Nanchang: while none is declared, some declaration could still be
      // met.
      const std::size_t requirements = !each ? 1 + dice_.below(2) : i == 0 ? 0 : dice_.below(3);
      made["list"].push_back({{"id", kFunctions[i]},
                              {"cite", "8." + std::to_string(i + 1)},
                              {"text", "t"},
                              {"requirements", nodes(requirements, 1)}});
    }
    return made;
  }

  Dice& dice_;
  bool figures_only_;     // all leaves about few figures, to couple them closely
  bool one_way_ = false;  // no fact wanted both ways
  int made_ = 0;
};

}  // namespace

namespace {

std::optional<Measure> loaded_if_untangled(const json& source) {
  const auto loaded = load_ruleset("random.json", source.dump(), vocabulary());
  for (const Finding& finding : loaded.findings) {
    if (finding.code != "ruleset/entangled") FAIL(to_string(finding) << " in " << source.dump());
  }
  if (!loaded) return std::nullopt;
  return Measure{*loaded.value, source};
}

}  // namespace

std::optional<Measure> random_ruleset(Dice& dice) { return loaded_if_untangled(Maker(dice).make()); }

std::optional<Measure> random_one_way_ruleset(Dice& dice) {
  return loaded_if_untangled(Maker(dice, true).make());
}

}  // namespace zice::test
