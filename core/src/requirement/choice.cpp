// "choice": a circumstance that must be one of some values. Its bracket admits one further value, relaxed, if
// all the facts it names are yes (Xuchang art. 7(1): a branch of a scarce sector that pays its tax in the
// city).
#include "requirement/kinds.h"
#include "text/nearest.h"

namespace zice {
namespace {

constexpr std::int64_t kNoValue = -1;

class Choice final : public Requirement {
 public:
  FactIndex fact = 0;
  std::uint64_t accepted = 0;  // bit per value
  std::int64_t bracketed = kNoValue;
  std::vector<FactIndex> bracket_facts;

  bool in_bracket(const Circumstances& given) const { return given[fact].value == bracketed; }

  Outcomes weigh(const Circumstances& given) const override {
    if ((accepted >> given[fact].value & 1U) != 0) return kMet;
    if (!in_bracket(given)) return kUnmet;
    for (const FactIndex needed : bracket_facts) {
      if (!given.yes(needed)) return kUnmet;
    }
    return kMet;
  }

  Figures figures(const Circumstances& given) const override {
    Figures result;
    result.relaxed = given.knows(fact) && in_bracket(given);
    for (const FactIndex needed : bracket_facts)
      result.relaxed = result.relaxed && given.knows(needed) && given.yes(needed);
    return result;
  }

  std::vector<Way> ways(const WaysAsked&) const override {
    std::vector<Way> found;
    for (std::int64_t value = 0; value < 64; ++value) {
      if ((accepted >> value & 1U) != 0) found.push_back({{Bound::Type::is, fact, value}});
    }
    if (bracketed == kNoValue) return found;
    found.push_back({{Bound::Type::is, fact, bracketed}});
    for (const FactIndex needed : bracket_facts) found.back().push_back({Bound::Type::is, needed, 1});
    return found;
  }

  void carry(FlatRequirement& to) override {
    to.flat.number(fact);
    to.flat.number(accepted);
    to.flat.number(bracketed);
    to.flat.numbers(bracket_facts);
  }
};

std::int64_t value_index(RequirementReader& reader, std::optional<FactIndex> index, const JsonValue& name) {
  if (!index) return kNoValue;  // the fact itself is reported already
  const Fact& fact = reader.vocabulary.facts[*index];
  for (std::size_t i = 0; i < fact.choices.size(); ++i) {
    if (fact.choices[i] == name.text) return static_cast<std::int64_t>(i);
  }
  const std::string closest = reader.source.nearest(name.text, [&] { return fact.choices; });
  reader.source.report(name.offset, "ruleset/unknown_value",
                       {"事实 \"", fact.id, "\" 没有取值 \"", name.text, "\"", nearest_hint(closest)});
  return kNoValue;
}

void read_bracket(RequirementReader& reader, ObjectReader& object, std::optional<FactIndex> fact,
                  Choice& choice) {
  const JsonValue* value = object.optional("bracket", JsonValue::Type::object);
  if (value == nullptr) return;
  ObjectReader bracket(reader.source, *value, "bracket");
  if (const JsonValue* name = bracket.required("is", JsonValue::Type::string)) {
    choice.bracketed = value_index(reader, fact, *name);
  }
  choice.bracket_facts = reader.yes_facts(bracket, "if");
  bracket.finish();
  if (choice.bracketed != kNoValue && (choice.accepted >> choice.bracketed & 1U) != 0)
    reader.source.report(value->offset, "ruleset/bracket",
                         {"\"bracket\" 的取值已在 \"is\" 中：不附条件就已达到，括号里的条件不起作用"});
}

}  // namespace

std::unique_ptr<Requirement> blank_choice() { return std::make_unique<Choice>(); }

std::unique_ptr<Requirement> read_choice(RequirementReader& reader) {
  const JsonValue* value = reader.node.required("choice", JsonValue::Type::object);
  if (value == nullptr) return nullptr;
  ObjectReader object(reader.source, *value, "choice");
  const auto fact = reader.fact(object, "fact", FactType::choice);
  auto choice = std::make_unique<Choice>();
  const std::vector<JsonValue>& accepted = filled_items(reader.source, object, "is");
  for (const JsonValue& name : accepted) {
    const std::int64_t index = value_index(reader, fact, name);
    if (index == kNoValue) continue;
    const std::uint64_t bit = std::uint64_t{1} << index;
    if ((choice->accepted & bit) != 0) report_twice(reader.source, name);
    choice->accepted |= bit;
  }
  read_bracket(reader, object, fact, *choice);
  object.finish();
  if (!fact || accepted.empty()) return nullptr;
  choice->fact = *fact;
  choice->facts = {*fact};
  choice->facts.insert(choice->facts.end(), choice->bracket_facts.begin(), choice->bracket_facts.end());
  return choice;
}

}  // namespace zice
