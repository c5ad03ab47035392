// An image of rulesets says what the rulesets say: whoever weighs by it weighs alike, answer by answer.
#include "image/image.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstring>
#include <fstream>
#include <sstream>

#include "kit/dice.h"
#include "kit/each_measure.h"
#include "kit/random_ruleset.h"
#include "kit/small_ruleset.h"
#include "text/decimal.h"
#include "trying/case_file.h"
#include "zice/cases.h"
#include "zice/form.h"
#include "zice/form_desk.h"

namespace zice::test {
namespace {

std::string image_of(const std::vector<Ruleset>& rulesets) { return write_image(*vocabulary(), rulesets); }

std::vector<Ruleset> from(const std::string& image) {
  const auto read = read_image(image);
  REQUIRE(read);
  return read->rulesets;
}

std::vector<Ruleset> all_measures() {
  std::vector<Ruleset> all;
  for (const std::string& id : measure_ids()) all.push_back(measure(id).ruleset);
  return all;
}

std::string bytes_of(const ViewRows& rows) {
  std::string bytes;
  for (const ViewRow& row : rows) {
    const std::size_t size = row.type == "float64" ? 8 : row.type == "uint16" ? 2 : 1;
    bytes.append(static_cast<const char*>(row.at), row.length * size);
  }
  return bytes;
}

// All that a form shows and says.
std::string shown(Form& form) {
  std::string bytes = std::to_string(form.ask());
  form.interview();
  bytes += bytes_of(form.views().rows);
  for (std::size_t i = 0; i < form.rulesets(); ++i) bytes += bytes_of(form.views(i).rows);
  for (std::size_t i = 0; i < vocabulary()->facts.size(); ++i)
    bytes += form.problem_text(static_cast<int>(i)) + "\n";
  return bytes;
}

double typed(const Fact& about, std::int64_t value) {
  if (about.type == FactType::number) return to_double(value, about.places);
  if (about.type != FactType::date) return static_cast<double>(value);
  const Date date = Date::from_serial(value);
  return date.year() * 10000 + date.month() * 100 + date.day();
}

void state(Form& form, const Applicant& applicant) {
  const auto& facts = vocabulary()->facts;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const int fact = static_cast<int>(i);
    if (applicant.facts[i])
      form.set(fact, typed(facts[i], *applicant.facts[i]));
    else if (const StatedRange* range = applicant.range(static_cast<FactIndex>(i)))
      form.set_range(fact, typed(facts[i], range->least), false, typed(facts[i], range->most), false);
  }
  for (std::size_t i = 0; i < applicant.documents.size(); ++i)
    form.set_document(static_cast<int>(i), applicant.documents[i]);
}

// Any answer or something that is none, in or out of its range.
void type_at_random(Form& one, Form& other, Dice& dice) {
  const auto& facts = vocabulary()->facts;
  const int fact = static_cast<int>(dice.below(facts.size()));
  const Fact& about = facts[static_cast<std::size_t>(fact)];
  if (dice.chance(10)) {
    one.clear(fact);
    return other.clear(fact);
  }
  const double low = dice.pick<double>({0, 1, 2, 20, 30, 80, 100, 411000, 653101, 20200501, 1e12});
  if (about.is_amount() && dice.chance(30)) {
    const double high = dice.chance(50) ? std::nan("") : low + 7;
    one.set_range(fact, low, true, high, false);
    return other.set_range(fact, low, true, high, false), void();
  }
  one.set(fact, low);
  other.set(fact, low);
}

void compare_at_random(const std::vector<Ruleset>& rulesets, Dice& dice, int answers) {
  const std::vector<Ruleset> read = from(image_of(rulesets));
  REQUIRE(read.size() == rulesets.size());
  Form form(rulesets, day("2022-09-15"));
  Form by_image(read, day("2022-09-15"));
  for (int i = 0; i < answers; ++i) {
    type_at_random(form, by_image, dice);
    if (i % 5 == 0) REQUIRE(shown(form) == shown(by_image));
  }
  CHECK(shown(form) == shown(by_image));
}

void compare_scenarios(const Measure& of) {
  const std::string name = of.ruleset.id() + ".json";
  std::ifstream stream(ZICE_CASES "/" + name, std::ios::binary);
  std::stringstream text;
  text << stream.rdbuf();
  const auto cases = load_cases(name, text.str(), of.ruleset);
  REQUIRE(cases);
  const std::vector<Ruleset> read = from(image_of({of.ruleset}));
  std::size_t seen = 0;
  for (const Scenario& scenario : cases.value->content().scenarios) {
    const Date as_of = scenario.applicant.as_of.value_or(day("2022-09-15"));
    Form form({of.ruleset}, as_of);
    Form by_image(read, as_of);
    state(form, scenario.applicant);
    state(by_image, scenario.applicant);
    INFO(scenario.name);
    REQUIRE(shown(form) == shown(by_image));
    ++seen;
  }
  CHECK(seen > 20);
}
const EachMeasure scenarios("by its image each case shows the same", "[image]", compare_scenarios);

}  // namespace

TEST_CASE("by an image random answers show the same, measures by themselves and beside each other",
          "[image]") {
  Dice dice(7);
  for (const Ruleset& one : all_measures()) compare_at_random({one}, dice, 60);
  compare_at_random(all_measures(), dice, 40);
}

TEST_CASE("by an image random rulesets show the same", "[image]") {
  Dice dice(11);
  for (int i = 0; i < 40; ++i) {
    if (const auto drawn = random_ruleset(dice)) compare_at_random({drawn->ruleset}, dice, 20);
  }
}

TEST_CASE("the image of what was read from an image is the same bytes", "[image]") {
  const std::string image = image_of(all_measures());
  const auto read = read_image(image);
  REQUIRE(read);
  CHECK(write_image(*read->vocabulary, read->rulesets) == image);
}

TEST_CASE("of an image those that are chosen are taken", "[image]") {
  const auto read = read_image(image_of(all_measures()), 0b101);
  REQUIRE(read);
  REQUIRE(read->rulesets.size() == 2);
  CHECK(read->rulesets[0].id() == measure_ids()[0]);
  CHECK(read->rulesets[1].id() == measure_ids()[2]);
  CHECK(read->rulesets[1].hash() == measure(measure_ids()[2]).ruleset.hash());
}

TEST_CASE("an image of another version or one that is cut short is refused", "[image]") {
  const std::string image = image_of({measure(measure_ids()[0]).ruleset});
  CHECK_FALSE(read_image(""));
  CHECK_FALSE(read_image("{}"));
  for (std::size_t length = 0; length < image.size(); length += 7)
    CHECK_FALSE(read_image(image.substr(0, length)));
  CHECK_FALSE(read_image(image + '\0'));
  Flat own{std::string_view(image)};
  std::int64_t mark = own.whole(0);
  std::int64_t version = own.whole(0) + 1;
  std::string other;
  Flat flat(other);
  flat.number(mark);
  flat.number(version);
  CHECK_FALSE(read_image(other + image.substr(other.size())));
  FormDesk desk;
  CHECK(desk.use(other, 1) == 0);
}

TEST_CASE("numbers of either sign and any size are carried", "[image]") {
  std::string bytes;
  Flat to(bytes);
  std::vector<std::int64_t> numbers = {
      0, -1, 1, 63, 64, -64, -65, 8191, 1'000'000'007, -1'000'000'007, INT64_MAX, INT64_MIN};
  to.numbers(numbers);
  Flat from_bytes(std::string_view{bytes});
  std::vector<std::int64_t> read;
  from_bytes.numbers(read);
  CHECK(read == numbers);
  CHECK((from_bytes.is_whole() && from_bytes.left() == 0));
}

TEST_CASE("a desk of forms says of a day and a place what the desk says", "[image]") {
  FormDesk desk;
  REQUIRE(desk.use(image_of(all_measures()), ~std::uint64_t{0}) == static_cast<int>(measure_ids().size()));
  using nlohmann::json;
  for (const int as_of : {20210104, 20220915, 20261128, 20300101}) {
    const json listed = json::parse(list_json(all_measures(), *Date::from_number(as_of))).at("rulesets");
    const json forces = json::parse(desk.forces(as_of));
    REQUIRE(forces.size() == listed.size());
    for (std::size_t i = 0; i < listed.size(); ++i) {
      CHECK(forces[i].at("status") == listed[i].at("force").at("status"));
      CHECK(forces[i].at("superseded_by") == listed[i].at("superseded_by"));
      CHECK(forces[i].at("current") == listed[i].at("current"));
    }
  }
  CHECK(desk.forces(20221301) == "[]");
  for (const int region : {411000, 653101, 110000, 650000})
    CHECK(json::parse(desk.taking(region)) ==
          json::parse(taking_json(all_measures(), std::to_string(region))).at("rulesets"));
}

}  // namespace zice::test
