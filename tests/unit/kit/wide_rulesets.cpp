#include "kit/wide_rulesets.h"

#include <catch2/catch.hpp>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

constexpr int kYesNo = 204;
constexpr int kNumbers = 38;
constexpr int kChoices = 10;
constexpr int kDates = 2;
constexpr int kValues = 64;
constexpr int kFunctions = 30;

std::string numbered(const std::string& kind, int number) { return kind + "_" + std::to_string(number); }

json facts_of(const std::string& kind, int count, json like) {
  json facts = json::array();
  like["group"] = "g";
  like["label"] = like["help"] = "t";
  for (int i = 0; i < count; ++i) {
    like["id"] = numbered(kind, i);
    facts.push_back(like);
  }
  return facts;
}

json values() {
  json values = json::array();
  for (int i = 0; i < kValues; ++i) values.push_back({{"id", numbered("v", i)}, {"label", numbered("v", i)}});
  return values;
}

json vocabulary_source() {
  json source = {{"zice", 1}, {"groups", {{{"id", "g"}, {"label", "g"}}}}, {"facts", json::array()}};
  for (int i = 0; i < 32; ++i) source["functions"].push_back({{"id", numbered("f", i)}, {"label", "t"}});
  const json number = {{"type", "number"}, {"unit", "家"}, {"places", 0}, {"min", 0}, {"max", 1'000'000}};
  const json date = {{"type", "date"}, {"min", "1900-01-01"}, {"max", "2999-12-31"}};
  for (const json& facts :
       {facts_of("scope", 1, {{"type", "functions"}}), facts_of("place", 1, {{"type", "region"}}),
        facts_of("choice", kChoices, {{"type", "choice"}, {"values", values()}}),
        facts_of("yes", kYesNo, {{"type", "yes_no"}}), facts_of("number", kNumbers, number),
        facts_of("since", kDates, date)})
    source["facts"].insert(source["facts"].end(), facts.begin(), facts.end());
  return source;
}

class Maker {
 public:
  explicit Maker(int made = 0) : made_(made) {}
  json named(json node) {
    node["id"] = "1/n" + std::to_string(++made_);
    node["text"] = "t";
    return node;
  }
  json yes(std::size_t fact) { return named({{"yes", numbered("yes", static_cast<int>(fact))}}); }
  json figure(std::size_t fact, std::size_t least) {
    return named({{"figure", numbered("number", static_cast<int>(fact))}, {"at_least", least}});
  }
  json any(const json& nodes) { return named({{"any", nodes}}); }
  json at_least(std::size_t need, const json& nodes) { return named({{"at_least", need}, {"of", nodes}}); }
  json choice(int fact, int from, int step) {
    json accepted = json::array();
    for (int value = from; value < kValues; value += step) accepted.push_back(numbered("v", value));
    return named({{"choice", {{"fact", numbered("choice", fact)}, {"is", accepted}}}});
  }
  json since(int fact, int years) {
    return named({{"operating", {{"since", numbered("since", fact)}, {"years", years}}}});
  }
  // Two of three of such, and so on.
  json tower(int depth, std::size_t first) {
    if (depth == 0) return yes(first % kYesNo);
    std::size_t width = 1;
    for (int i = 1; i < depth; ++i) width *= 3;
    json nodes = json::array();
    for (std::size_t i = 0; i < 3; ++i) nodes.push_back(tower(depth - 1, first + i * width));
    return at_least(2, nodes);
  }

 private:
  int made_;
};

json bare(const json& conditions) {
  json ruleset = ruleset_of(conditions);
  ruleset.erase("labels");
  return ruleset;
}

json alternatives(std::size_t count) {
  Maker make;
  Dice dice(7);
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i) {
    json nodes = json::array();
    for (int j = 0; j < 3; ++j) nodes.push_back(make.yes(dice.below(kYesNo)));
    conditions.push_back(make.any(nodes));
  }
  return conditions;
}

json plain(std::size_t count) {
  Maker make;
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i)
    conditions.push_back(i % 2 == 0 ? make.yes(i % kYesNo) : make.figure(i % kNumbers, 10 + i % 7));
  return conditions;
}

json thresholds(Maker& make, std::size_t count) {
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i) conditions.push_back(make.figure(0, 1 + i));
  return conditions;
}

json choices() {
  Maker make;
  json conditions = json::array();
  for (int i = 0; i < 30; ++i)
    conditions.push_back(make.choice(i % kChoices, i / kChoices, 2 + i / kChoices));
  return conditions;
}

json terms() {
  Maker make;
  json nodes = json::array();
  for (int i = 0; i < 80; ++i) nodes.push_back(make.since(i % kDates, 1 + i / kDates));
  return json::array({make.any(nodes)});
}

json functions(json rule, bool shared) {
  Maker make(1000);
  json list = json::array();
  for (std::size_t i = 0; i < kFunctions; ++i) {
    const std::size_t own = shared ? i % 5 : i;
    const json either = make.any(json::array({make.yes(3 * own + 1), make.yes(3 * i + 2)}));
    list.push_back({{"id", numbered("f", static_cast<int>(i))},
                    {"cite", "8." + std::to_string(i + 1)},
                    {"text", "t"},
                    {"requirements", {make.yes(3 * own), make.figure(own, 10 + i), either}}});
  }
  rule["cite"] = "8";
  rule["list"] = list;
  return rule;
}

json of_functions(const json& rule, bool shared) {
  Maker make;
  json ruleset = bare(json::array({make.yes(200)}));
  ruleset["functions"] = functions(rule, shared);
  return ruleset;
}

json need_by_choice() {
  json need = json::object();
  for (int i = 0; i < kValues; ++i) need[numbered("v", i)] = 1 + i % kFunctions;
  return {{"rule", "at_least"}, {"need", {{"fact", "choice_0"}, {"of", need}}}};
}

}  // namespace

std::shared_ptr<const Vocabulary> wide_vocabulary() {
  static const auto loaded = load_vocabulary("wide.json", vocabulary_source().dump(), "documents.json",
                                             shipped_text("documents.json"));
  for (const Finding& finding : loaded.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(loaded);
  return *loaded.value;
}

std::vector<NastyRuleset> wide_rulesets() {
  Maker make;
  const json each = {{"rule", "each_declared"}};
  const json ten = {{"rule", "at_least"}, {"need", 10}};
  return {{"1600 alternatives over 204 facts", bare(alternatives(1600))},
          {"1600 plain conditions", bare(plain(1600))},
          {"1600 thresholds of one figure", bare(thresholds(make, 1600))},
          {"any of 300 thresholds", bare(json::array({make.any(thresholds(make, 300))}))},
          {"150 of 300 thresholds", bare(json::array({make.at_least(150, thresholds(make, 300))}))},
          {"2 of 3, four deep", bare(json::array({make.tower(4, 0)}))},
          {"30 choices of 64 values", bare(choices())},
          {"any of 80 terms", bare(terms())},
          {"30 functions, each declared", of_functions(each, false)},
          {"30 functions, ten needed", of_functions(ten, false)},
          {"30 functions, as many as a choice says", of_functions(need_by_choice(), false)},
          {"30 functions that share, each declared", of_functions(each, true)},
          {"30 functions that share, ten needed", of_functions(ten, true)}};
}

json wide_ruleset(Dice& dice) {
  Maker make;
  const std::size_t facts = 5 + dice.below(60);
  const auto nested = [&](const auto& self, int depth) -> json {
    if (depth > 0 && dice.chance(60))
      return dice.chance(70) ? make.yes(dice.below(facts))
                             : make.figure(dice.below(1 + facts / 4), 1 + dice.below(50));
    json nodes = json::array();
    for (std::size_t i = 1 + dice.below(5); i > 0; --i)
      nodes.push_back(depth < 3 ? self(self, depth + 1) : make.yes(dice.below(facts)));
    return dice.chance(50) ? make.any(nodes) : make.at_least(1 + dice.below(nodes.size()), nodes);
  };
  json conditions = json::array();
  for (std::size_t i = 1 + dice.below(120); i > 0; --i) conditions.push_back(nested(nested, 0));
  return bare(conditions);
}

}  // namespace zice::test
