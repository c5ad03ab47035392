// The sheet of border cases: an applicant who meets everything, and every case that there is to try.
#include <algorithm>
#include <map>

#include "answer_json/stated.h"
#include "text/text.h"
#include "trying/case_file.h"
#include "trying/points.h"

namespace zice {
namespace {

// An applicant for whom as much as can be is met, each figure just so, and every paper is at hand.
class FavouredApplicant {
 public:
  FavouredApplicant(const RulesetModel& model, Date as_of) : model_(model), given_(*model.vocabulary, as_of) {
    applicant_.as_of = as_of;
    applicant_.facts.resize(model.vocabulary->facts.size());
    applicant_.documents.resize(model.vocabulary->documents.size());
  }

  Applicant make() {
    for (const Node& node : model_.nodes) {
      if (node.requirement != nullptr) meet(*node.requirement);
    }
    for (const Node& node : model_.nodes) {
      for (const FactIndex fact : node.facts) answer_no(fact);
    }
    answer_scope();
    for (const DocumentEntry& entry : model_.entries) provide(entry);
    return applicant_;
  }

 private:
  // A whole is no smaller than its parts.
  void answer(FactIndex fact, std::int64_t value) {
    const std::vector<Fact>& facts = model_.vocabulary->facts;
    for (std::size_t part = 0; part < facts.size(); ++part) {
      if (facts[part].part_of == fact) value = std::max(value, applicant_.facts[part].value_or(value));
    }
    applicant_.facts[fact] = value;
    given_[fact].value = value;
    given_[fact].known = true;
    const auto whole = facts[fact].part_of;
    if (whole && applicant_.facts[*whole].value_or(value) < value) answer(*whole, value);
  }

  // By the first way; what was answered before stays.
  void meet(const Requirement& requirement) {
    const std::vector<std::int64_t> places = model_.region_cells(std::nullopt);
    const std::vector<Way> ways = requirement.ways({given_, places});
    if (ways.empty()) return;
    for (const Bound& bound : ways.front()) meet(bound);
  }

  void meet(const Bound& bound) {
    if (bound.fact == kDay) return;
    const auto& known = applicant_.facts[bound.fact];
    switch (bound.type) {
      case Bound::Type::is:
      case Bound::Type::most:
        if (!known) answer(bound.fact, bound.value);
        return;
      case Bound::Type::least:
        if (!known || *known < bound.value) answer(bound.fact, bound.value);
        return;
      case Bound::Type::share:
        if (!known) answer(bound.fact, applicant_.facts[bound.other].value_or(0));
        return;
      case Bound::Type::above:
        break;
    }
    if (!known || *known == 0) answer(bound.fact, 1);
    if (!applicant_.facts[bound.other]) answer(bound.other, *applicant_.facts[bound.fact] - 1);
  }

  // What only opens a discretion or a bracket is not so.
  void answer_no(FactIndex fact) {
    const Fact& about = model_.vocabulary->facts[fact];
    if (about.type == FactType::yes_no && !applicant_.facts[fact]) answer(fact, 0);
    if (about.type != FactType::number || applicant_.facts[fact]) return;
    answer(fact, about.part_of ? applicant_.facts[*about.part_of].value_or(0) : 0);
  }

  void answer_scope() {
    const FactIndex by = model_.function_need_by.fact;
    if (by != Requirement::kNoFact && !applicant_.facts[by]) answer(by, 0);
    if (model_.function_rule != FunctionRule::each_declared || model_.declared == Requirement::kNoFact)
      return;
    std::int64_t all = 0;
    for (const NodeIndex function : model_.functions)
      all |= std::int64_t{1} << model_.node(function).function;
    answer(model_.declared, all);
  }

  void provide(const DocumentEntry& entry) {
    if (entry.only_if != Requirement::kNoFact && applicant_.facts[entry.only_if] &&
        (entry.only_if_values >> *applicant_.facts[entry.only_if] & 1U) == 0)
      return;
    DocumentState& document = applicant_.documents[entry.document];
    document.listed = true;
    if (entry.fresh_month) document.obtained_on = *applicant_.as_of;
    const std::int64_t rows = std::max(entry.rows, entry.rows_in_area);
    if (rows > 0) document.rows = std::max(document.rows.value_or(0), rows);
  }

  const RulesetModel& model_;
  Applicant applicant_;
  Circumstances given_;
};

// What is asked of two cases of the same applicant is asked of one.
void merge(Json& into, const Json& more) {
  for (const auto& [key, value] : more.items()) {
    const auto found = into.find(key);
    if (found == into.end())
      put(into, key.c_str(), value);
    else if (found->is_object() && value.is_object())
      merge(*found, value);
  }
}

}  // namespace

std::string case_sheet(const Ruleset& ruleset, Date as_of, std::size_t* cut) {
  const Applicant base = FavouredApplicant(ruleset.model(), as_of).make();
  Points found;
  WaysToPoints ways({ruleset, base, found});
  std::vector<Json> cases;
  std::map<std::string, std::size_t> known;  // by what sets the applicant apart
  for (const Point& point : points_of(ruleset, base)) {
    const auto way = ways.to(point);
    if (!way) continue;
    Json one = case_of(point, *way, ruleset.model());
    const std::string name = one["name"].get<std::string>();
    const auto [at, added] = known.try_emplace(name, cases.size());
    if (added)
      cases.push_back(std::move(one));
    else
      merge(cases[at->second]["expect"], one["expect"]);
  }
  if (cut != nullptr) *cut = ways.cut();
  const Vocabulary& vocabulary = ruleset.vocabulary();
  const auto facts = written([&](JsonWriter& json) { write_stated_facts(json, vocabulary, base); });
  const auto documents = written([&](JsonWriter& json) { write_stated_documents(json, vocabulary, base); });
  std::string sheet = concat({"{\n  \"zice\": 1,\n  \"ruleset\": \"", ruleset.id(),
                              "\",\n  \"base\": {\"as_of\": \"", as_of.iso(), "\",\n    \"facts\": ", facts,
                              ",\n    \"documents\": ", documents, "},\n  \"cases\": ["});
  for (std::size_t i = 0; i < cases.size(); ++i)
    sheet += concat({i == 0 ? "\n    " : ",\n    ", dump(cases[i])});
  return sheet + "\n  ]\n}\n";
}

}  // namespace zice
