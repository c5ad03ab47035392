// Routes taken apart: what is put together again is what was there, each way once.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "advice/routes.h"
#include "answer/assessing.h"
#include "kit/each_measure.h"
#include "kit/random_applicant.h"
#include "zice/deeds.h"

namespace zice::test {
namespace {

using Item = std::pair<int, std::int64_t>;
using Items = std::set<Item>;

Items items(const Route& route) {
  Items found;
  for (const Change& change : route) found.insert({change.waits ? -1 : change.fact, change.to});
  return found;
}

Routes routes_of(const std::vector<std::vector<int>>& facts) {
  Routes routes;
  for (const std::vector<int>& route : facts) {
    routes.routes.emplace_back();
    for (const int fact : route)
      routes.routes.back().push_back(
          {false, static_cast<FactIndex>(fact), std::nullopt, std::nullopt, 1, "7"});
  }
  return routes;
}

// Every way to take as many as are to be taken of a choice.
std::vector<Items> taken(const Choice& choice) {
  std::vector<Items> all;
  std::vector<bool> is_taken(choice.of.size(), false);
  std::fill_n(is_taken.begin(), choice.take, true);
  do {
    Items together;
    for (std::size_t i = 0; i < choice.of.size(); ++i) {
      if (is_taken[i]) together.merge(items(choice.of[i]));
    }
    all.push_back(std::move(together));
  } while (std::prev_permutation(is_taken.begin(), is_taken.end()));
  return all;
}

std::multiset<Items> put_together(const Ways& ways) {
  std::vector<Items> all = {items(ways.shared)};
  for (const Choice& choice : ways.choices) {
    std::vector<Items> longer;
    for (const Items& so_far : all) {
      for (Items more : taken(choice)) {
        more.insert(so_far.begin(), so_far.end());
        longer.push_back(std::move(more));
      }
    }
    all = std::move(longer);
  }
  return ways.routes == 0 ? std::multiset<Items>() : std::multiset<Items>(all.begin(), all.end());
}

std::multiset<Items> as_they_are(const Routes& routes) {
  std::multiset<Items> all;
  for (const Route& route : routes.routes) all.insert(items(route));
  return all;
}

std::vector<std::size_t> sizes(const Ways& ways) {
  std::vector<std::size_t> found;
  for (const Choice& choice : ways.choices) found.push_back(choice.of.size());
  return found;
}

}  // namespace

TEST_CASE("what all routes share stands once, and what differs is one choice", "[deeds]") {
  const Ways ways = factored(routes_of({{1, 2, 3}, {1, 2, 4}, {1, 2, 5, 6}}));
  CHECK(items(ways.shared) == Items{{1, 1}, {2, 1}});
  REQUIRE(sizes(ways) == std::vector<std::size_t>{3});
  CHECK(items(ways.choices[0].of[2]) == Items{{5, 1}, {6, 1}});
}

TEST_CASE("choices that do not hang on each other stand apart", "[deeds]") {
  const Ways ways = factored(routes_of({{1, 3}, {1, 4}, {2, 3}, {2, 4}}));
  CHECK(ways.shared.empty());
  CHECK(sizes(ways) == std::vector<std::size_t>{2, 2});
}

TEST_CASE("any two of four are told as that", "[deeds]") {
  const Ways ways = factored(routes_of({{1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}}));
  REQUIRE(sizes(ways) == std::vector<std::size_t>{4});
  CHECK(ways.choices[0].take == 2);
}

TEST_CASE("what only looks independent two by two is not taken apart", "[deeds]") {
  // Of three, an even number: any two of them are independent, the three are not.
  const Ways ways = factored(routes_of({{9}, {1, 2, 9}, {1, 3, 9}, {2, 3, 9}}));
  CHECK(sizes(ways) == std::vector<std::size_t>{4});
  CHECK(put_together(ways) == as_they_are(ways.found));
}

TEST_CASE("no route, and one", "[deeds]") {
  CHECK(factored({}).routes == 0);
  const Ways one = factored(routes_of({{1, 2}}));
  CHECK(items(one.shared).size() == 2);
  CHECK(one.choices.empty());
}

// Every listed route is what is shared and one of every choice, and every such set is a route that helps.
static const EachMeasure kExact(
    "the ways are the routes, and each leads to what it promises", "[deeds]", [](const Measure& about) {
      const PlainReading reading(about.source, *vocabulary());
      const PossibleAnswers possible(about.source, *vocabulary());
      const RandomApplicants applicants(about, reading, possible);
      Dice dice(seed_of(about));
      std::size_t with_choices = 0;
      for (int i = 0; i < 240; ++i) {
        const PartialApplicant drawn = applicants.draw_complete(dice);
        const Applicant applicant = applicant_with(drawn.given);
        const Deeds found = deeds(about.ruleset, applicant, drawn.as_of, working_days());
        INFO(applicant_text(drawn.given, drawn.as_of));
        REQUIRE(put_together(found.ways) == as_they_are(found.ways.found));
        REQUIRE(put_together(found.discretionary_ways) == as_they_are(found.discretionary_ways.found));
        with_choices += found.ways.choices.empty() ? 0U : 1U;
        for (const Route& route : found.ways.found.routes) {
          Applicant changed = applicant;
          Date as_of = drawn.as_of;
          for (const Change& change : route) {
            if (change.waits)
              as_of = Date::from_serial(change.to);
            else
              changed.facts[change.fact] = change.to;
            // What is applied for, and what one is, stays.
            if (change.waits || !vocabulary()->facts[change.fact].nature) continue;
            const bool no_scope =
                vocabulary()->facts[change.fact].type == FactType::functions && change.from == 0;
            REQUIRE((!change.from || no_scope));
          }
          REQUIRE(assess(about.ruleset, changed, as_of).verdict == Verdict::meets);
        }
      }
      CHECK((with_choices > 0 || about.ruleset.model().functions.empty()));
    });

}  // namespace zice::test
