// "share": qualified people among a staff count, compared by cross-multiplication. Where the text joins
// degree and title by 和 it has two readings (each person has both; anyone has either): both readings reach
// the share → met, neither → unmet, only the wider one → discretionary. Where it says 或, only the wider one
// counts.
#include <algorithm>
#include <cmath>

#include "requirement/kinds.h"
#include "text/decimal.h"

namespace zice {
namespace {

constexpr FactIndex kNoFact = Requirement::kNoFact;

class Share final : public Requirement {
 public:
  FactIndex whole = 0;
  FactIndex strict = 0;      // counted on every reading
  FactIndex wide = kNoFact;  // counted on the wider reading only; none if the text settles it
  std::int64_t percent = 0;  // scaled by 100: 8000 is 80 %
  std::int64_t most = 0;     // of the staff count

  static constexpr std::int64_t kWhole = 10000;

  bool reaches(std::int64_t part, std::int64_t staff) const { return kWhole * part >= percent * staff; }
  std::int64_t needed(std::int64_t staff) const { return (percent * staff + kWhole - 1) / kWhole; }

  std::int64_t largest_whole(std::int64_t part) const { return kWhole * part / percent; }

  // The first part that reaches the share of such a staff, if that parts any of its values.
  void add(const Circumstances& given, FactIndex part, std::int64_t staff,
           std::vector<std::int64_t>& found) const {
    if (needed(staff) > given[part].least) found.push_back(needed(staff));
  }

  Outcomes weigh(const Circumstances& given) const override {
    const std::int64_t staff = given[whole].value;
    const bool strictly = reaches(given[strict].value, staff);
    if (wide == kNoFact) return strictly ? kMet : kUnmet;
    const bool widely = reaches(given[wide].value, staff);
    if (strictly && !widely) return kImpossible;  // whoever has both has either
    return strictly ? kMet : widely ? kReading : kUnmet;
  }

  void cuts(FactIndex fact, const Circumstances& given, std::vector<std::int64_t>& found) const override {
    if (fact == whole) {
      for (const FactIndex part : {strict, wide}) {
        if (part == kNoFact) continue;
        found.push_back(largest_whole(given.lowest(part)) + 1);
        found.push_back(largest_whole(given.highest(part)) + 1);
      }
      return;
    }
    found.push_back(needed(given.highest(whole)));
    if (given.knows(whole)) return;
    // What the staff count may be settles it beyond either end; between them the other part tells where the
    // readings differ.
    add(given, fact, given.lowest(whole), found);
    const FactIndex other = fact == strict ? wide : strict;
    if (other == kNoFact) return;
    for (const std::int64_t part : {given.lowest(other), given.highest(other)}) {
      for (const std::int64_t staff : {largest_whole(part), largest_whole(part) + 1}) {
        if (staff > given.lowest(whole) && staff < given.highest(whole)) add(given, fact, staff, found);
      }
    }
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    result.required = to_double(percent, 2);
    if (!given.knows(whole) || !given.knows(strict)) return result;
    const std::int64_t staff = given[whole].value;
    if (staff > 0)
      result.actual = to_double(std::min(given[strict].value, staff) * kWhole / staff,
                                2);  // rounded down: 79.999 is not 80
    result.slack = static_cast<double>(given[strict].value - needed(staff));
    return result;
  }

  std::vector<Way> ways(const WaysAsked& asked) const override {
    std::vector<Way> found = {{{Bound::Type::share, strict, percent, whole}}};
    add_open_whole(asked, strict, found);
    if (wide == kNoFact || !asked.may_leave({strict})) return found;
    found.push_back({{Bound::Type::share, wide, percent, whole}});
    add_open_whole(asked, wide, found);
    return found;
  }

  void carry(FlatRequirement& to) override {
    to.flat.number(whole);
    to.flat.number(strict);
    to.flat.number(wide);
    to.flat.number(percent);
    to.flat.number(most);
  }

  // Enough of the most that the staff count may be: that can be left open.
  void add_open_whole(const WaysAsked& asked, FactIndex part, std::vector<Way>& found) const {
    const std::int64_t highest = asked.given.highest(whole);
    if (!asked.given.knows(whole) && highest < most)
      found.push_back({{Bound::Type::least, part, needed(highest)}});
  }
};

}  // namespace

std::unique_ptr<Requirement> blank_share() { return std::make_unique<Share>(); }

std::unique_ptr<Requirement> read_share(RequirementReader& reader) {
  const JsonValue* value = reader.node.required("share", JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, "share");
  auto share = std::make_unique<Share>();
  const auto whole = reader.fact(object, "of", FactType::number);
  const auto either = reader.fact(object, "either", FactType::number);
  const bool two_readings = object.one_of("joined", "ruleset/share", {"and", "or"}) == "and";
  const auto both = two_readings ? reader.fact(object, "both", FactType::number) : either;
  share->percent = reader.figure(object, "at_least", "%", 2);
  object.finish();
  if (!whole || !either || !both) return nullptr;
  const Fact& staff = reader.vocabulary.facts[*whole];
  if (share->percent > Share::kWhole || staff.places != 0 || staff.most > power_of_ten(9)) {
    reader.source.report(value->offset, "ruleset/share", {"占比应不超过 100%，人数应是不超过 10 亿的整数"});
    return nullptr;
  }
  // Whoever has both has either, and is of the staff: otherwise answers could contradict every outcome.
  if (!reader.is_part_of(*either, *whole) || (two_readings && !reader.is_part_of(*both, *either))) {
    reader.source.report(value->offset, "ruleset/share_parts",
                         {"占比的各项人数须逐级包含：", two_readings ? "“both”应是“either”的一部分，" : "",
                          "“either”应是“of”的一部分（见词汇表的 part_of）"});
    return nullptr;
  }
  share->whole = *whole;
  share->strict = *both;
  share->wide = two_readings ? *either : kNoFact;
  share->most = staff.most;
  share->facts = {*whole, *both};
  if (two_readings) share->facts.push_back(*either);
  share->may_contradict = two_readings;
  share->unit = "%";
  share->gap_unit = staff.unit;
  share->is_figure = true;
  return share;
}

}  // namespace zice
