// What an answer touches is weighed again and nothing else, and several answers are weighed once: as counts
// of leaves.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/random_applicant.h"
#include "weighing/weighing.h"

namespace zice::test {
namespace {

std::uint64_t leaves_in(const RulesetModel& model) {
  return static_cast<std::uint64_t>(std::count_if(
      model.nodes.begin(), model.nodes.end(), [](const Node& node) { return node.type == NodeType::leaf; }));
}

Weighing complete(const Measure& measure, Dice& dice) {
  const PlainReading reading(measure.source, *vocabulary());
  const PossibleAnswers possible(measure.source, *vocabulary());
  const PartialApplicant drawn = RandomApplicants(measure, reading, possible).draw_complete(dice);
  Weighing weighing(measure.ruleset.shared_model(), drawn.as_of);
  for (std::size_t fact = 0; fact < drawn.given.size(); ++fact)
    weighing.set(static_cast<FactIndex>(fact), drawn.given[fact]);
  weighing.weigh();
  return weighing;
}

std::uint64_t weighed_now(Weighing& weighing) {
  const std::uint64_t before = weighing.leaves_weighed();
  weighing.weigh_touched();
  return weighing.leaves_weighed() - before;
}

}  // namespace

TEST_CASE("an answer to a complete applicant has its own leaves weighed, each once", "[weighing]") {
  Dice dice(7);
  for (const std::string& id : measure_ids()) {
    Weighing weighing = complete(measure(id), dice);
    const RulesetModel& model = weighing.model();
    for (const FactIndex fact : model.asked) {
      if (fact == model.function_need_by.fact) continue;
      weighing.touch(fact);
      INFO(id << " " << fact);
      CHECK(weighed_now(weighing) == model.leaves_of[fact].size());
      CHECK(weighed_now(weighing) == 0);
    }
  }
}

TEST_CASE("however many answers are given at once, no leaf is weighed twice", "[weighing]") {
  Dice dice(8);
  for (const std::string& id : measure_ids()) {
    Weighing weighing = complete(measure(id), dice);
    for (const FactIndex fact : weighing.model().asked) {
      weighing.touch(fact);
      weighing.touch(fact);
    }
    INFO(id);
    CHECK(weighed_now(weighing) <= leaves_in(weighing.model()));
    CHECK(weighed_now(weighing) == 0);
  }
}

TEST_CASE("what comes to the same as before leaves what it stands in alone", "[weighing]") {
  Dice dice(9);
  for (const std::string& id : measure_ids()) {
    Weighing weighing = complete(measure(id), dice);
    const WeighingOrder& order = weighing.model().order;
    for (const FactIndex fact : weighing.model().asked) {
      if (order.tried_at(fact) != kNoTurn) continue;
      weighing.touch(fact);
      INFO(id << " " << fact);
      CHECK(weighing.weigh_touched().size() == order.asking(fact).size());
    }
  }
}

TEST_CASE("where a missing answer makes several worlds, an answer has its own leaves weighed once in each",
          "[weighing]") {
  Dice dice(10);
  for (const std::string& id : measure_ids()) {
    Weighing weighing = complete(measure(id), dice);
    const RulesetModel& model = weighing.model();
    for (const FactIndex missing : model.node(model.root).shared) {
      if (model.vocabulary->facts[missing].is_amount()) continue;
      const auto told = weighing.answer(missing);
      weighing.set(missing, std::nullopt);
      weighing.weigh();
      const std::size_t worlds = weighing.cells(missing).size();
      for (const FactIndex fact : model.asked) {
        if (model.order.tried_at(fact) != kNoTurn) continue;
        weighing.touch(fact);
        INFO(id << " " << missing << " " << fact);
        CHECK(weighed_now(weighing) <= worlds * model.leaves_of[fact].size());
      }
      weighing.set(missing, told);
      weighing.weigh();
    }
  }
}

}  // namespace zice::test
