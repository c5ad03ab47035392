#include "kit/nasty_rulesets.h"

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

std::vector<std::string> ids_of(FactType type) {
  std::vector<std::string> ids;
  for (const Fact& fact : vocabulary()->facts) {
    if (fact.type == type) ids.push_back(fact.id);
  }
  return ids;
}

const std::vector<std::string>& yes_no() {
  static const std::vector<std::string> ids = ids_of(FactType::yes_no);
  return ids;
}

const std::vector<std::string>& numbers() {
  static const std::vector<std::string> ids = ids_of(FactType::number);
  return ids;
}

class Maker {
 public:
  json named(json node) {
    node["id"] = "1/n" + std::to_string(++made_);
    node["text"] = "t";
    return node;
  }
  json yes(std::size_t fact) { return named({{"yes", yes_no()[fact]}}); }
  json no(std::size_t fact) { return named({{"no", yes_no()[fact]}}); }
  json figure(std::size_t fact, std::int64_t least) {
    return named({{"figure", numbers()[fact]}, {"at_least", least}});
  }
  json any(const json& nodes) { return named({{"any", nodes}}); }
  json at_least(std::int64_t need, const json& nodes) { return named({{"at_least", need}, {"of", nodes}}); }

  json all_yes(std::size_t first, std::size_t count) {
    json nodes = json::array();
    for (std::size_t i = first; i < first + count; ++i) nodes.push_back(yes(i));
    return nodes;
  }

 private:
  int made_ = 0;
};

json counts_of(int need, std::size_t of) {
  Maker make;
  return json::array({make.at_least(need, make.all_yes(0, of))});
}

json star_rating() {
  Maker make;
  json conditions = json::array();
  for (std::size_t i = 0; i < 5; ++i) conditions.push_back(make.at_least(2, make.all_yes(5 * i, 5)));
  return conditions;
}

json pairs(std::size_t count) {
  Maker make;
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i) conditions.push_back(make.any(make.all_yes(2 * i, 2)));
  return conditions;
}

json thresholds(Maker& make, int count) {
  json conditions = json::array();
  for (int i = 1; i <= count; ++i) conditions.push_back(make.figure(0, i));
  return conditions;
}

json all_thresholds(int count) {
  Maker make;
  return thresholds(make, count);
}

json any_threshold(int count) {
  Maker make;
  return json::array({make.any(thresholds(make, count))});
}

// Each over three facts, all of them shared: as many as may be tried together.
json shared_alternatives(std::size_t count) {
  Maker make;
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i) {
    const auto least = 10 + static_cast<std::int64_t>(i);
    conditions.push_back(
        make.any(json::array({make.yes(i % 5), make.no((i + 1) % 5), make.figure(i % 2, least)})));
  }
  return conditions;
}

json counts_of_figures(int need) {
  Maker make;
  json nodes = json::array();
  for (std::size_t i = 0; i < numbers().size(); ++i) nodes.push_back(make.figure(i, 10));
  return json::array({make.at_least(need, nodes)});
}

json wide(std::size_t count) {
  Maker make;
  json conditions = json::array();
  for (std::size_t i = 0; i < count; ++i) conditions.push_back(make.any(json::array({make.yes(0)})));
  return conditions;
}

// Four and more facts that cut both ways.
json both_ways(std::size_t count) {
  Maker make;
  json conditions = json::array({make.yes(0)});
  for (std::size_t i = 1; i <= count; ++i)
    conditions.push_back(make.any(json::array({make.yes(i), make.no(i)})));
  return conditions;
}

// Answers that would raise each other without end: a part above what another part has to reach.
json chase() {
  Maker make;
  const json share = {
      {"of", "service_staff"}, {"either", "service_staff_with_either"}, {"joined", "or"}, {"at_least", 100}};
  const json growth = {{"later", "fulltime_service_staff"}, {"earlier", "service_staff_with_either"}};
  return json::array({make.named({{"share", share}}), make.named({{"growth", growth}})});
}

}  // namespace

std::vector<NastyRuleset> nasty_rulesets() {
  const json leave = {{{"id", "d"},
                       {"cite", "9"},
                       {"text", "t"},
                       {"when", {{"yes", {"local_endorsement"}}}},
                       {"covers", {"1"}}}};
  return {{"7 of 15", ruleset_of(counts_of(7, 15), json::array())},
          {"9 of 19", ruleset_of(counts_of(9, 19), json::array())},
          {"10 of 20", ruleset_of(counts_of(10, 20), json::array())},
          {"five groups of 2 of 5", ruleset_of(star_rating(), json::array())},
          {"14 pairs", ruleset_of(pairs(14), json::array())},
          {"300 thresholds of one figure", ruleset_of(all_thresholds(300), json::array())},
          {"any of 300 thresholds", ruleset_of(any_threshold(300), json::array())},
          {"20 alternatives over shared facts", ruleset_of(shared_alternatives(20), json::array())},
          {"10 alternatives over shared facts", ruleset_of(shared_alternatives(10), json::array())},
          {"a count of all figures, each with leave", ruleset_of(counts_of_figures(12), leave)},
          {"1600 conditions", ruleset_of(wide(1600), json::array())},
          {"8 facts both ways", ruleset_of(both_ways(8), json::array())},
          {"24 facts both ways", ruleset_of(both_ways(24), json::array())},
          {"answers that chase each other", ruleset_of(chase(), json::array())}};
}

json nasty_ruleset(Dice& dice) {
  Maker make;
  const std::size_t shared = 2 + dice.below(3);  // of the facts, those that many requirements ask for
  const auto fact = [&](std::size_t count) {
    return dice.chance(25) ? dice.below(std::min(shared, count)) : dice.below(count);
  };
  const auto leaf = [&] {
    switch (dice.below(3)) {
      case 0:
        return make.yes(fact(yes_no().size()));
      case 1:
        return dice.chance(20) ? make.no(fact(yes_no().size())) : make.yes(fact(yes_no().size()));
      default:
        return make.figure(fact(numbers().size()), dice.between(1, 400));
    }
  };
  const auto nested = [&](const auto& self, int depth) -> json {
    json nodes = json::array();
    for (std::size_t i = 1 + dice.below(depth == 0 ? 12 : 4); i > 0; --i)
      nodes.push_back(depth < 2 && dice.chance(20) ? self(self, depth + 1) : leaf());
    if (dice.chance(40)) return make.any(nodes);
    return make.at_least(dice.between(1, static_cast<int>(nodes.size())), nodes);
  };
  json conditions = json::array();
  for (std::size_t i = 1 + dice.below(6); i > 0; --i) conditions.push_back(nested(nested, 0));
  return ruleset_of(conditions, json::array());
}

}  // namespace zice::test
