#include "differing/rule_words.h"

#include <cmath>

#include "text/decimal.h"
#include "text/text.h"
#include "values/fact_value.h"
#include "zice/cite.h"
#include "zice/difference.h"
#include "zice/words.h"

namespace zice {
namespace {

std::string with_unit(const Fact& fact, std::int64_t value) {
  return concat({to_text(value, fact.places), fact.unit.empty() ? "" : " ", fact.unit});
}

std::string label(const RulesetModel& model, FactIndex fact) {
  return std::string(standing_alone(model.label(fact)));
}

std::string functions_words(const RulesetModel& model, std::int64_t set) {
  std::vector<std::string> names;
  const auto& functions = model.vocabulary->functions;
  for (std::size_t i = 0; i < functions.size(); ++i) {
    if ((set >> i & 1) != 0) names.push_back(functions[i].label);
  }
  return join(names);
}

class Words {
 public:
  explicit Words(const RulesetModel& model)
      : model_(model),
        places_(model.region_cells(std::nullopt)),
        none_(*model.vocabulary, Date::from_serial(0)) {}

  std::string of(NodeIndex index) const {
    const Node& node = model_.node(index);
    switch (node.type) {
      case NodeType::leaf:
        return leaf(node);
      case NodeType::judged:
        return node.text;
      case NodeType::any:
        return children(node, "以下有一项即可：");
      case NodeType::at_least:
        return children(node, concat({"以下至少 ", std::to_string(node.need), " 项："}));
      default:
        return children(node, "以下都要：");
    }
  }

 private:
  std::string children(const Node& node, const std::string& lead) const {
    std::string all = lead;
    for (const NodeIndex child : node.children) all += (all == lead ? "" : "；") + of(child);
    return "（" + all + "）";
  }

  std::string leaf(const Node& node) const {
    const Requirement& requirement = *node.requirement;
    std::string words = dated(requirement);
    if (words.empty()) words = either(requirement.ways({none_, places_, false, false}));
    if (!requirement.ways({none_, places_, true, true}).empty() && may_be_left(requirement))
      words += "，达不到的看怎样理解";
    for (const int index : node.discretions) {
      const Discretion& discretion = model_.discretions[static_cast<std::size_t>(index)];
      words += concat({"，达不到的可按", article(discretion.cite), "酌情"});
    }
    return words;
  }

  // A figure of one fact that is left to the authority where it is missed.
  static bool is_open(const Way& way) { return way.empty(); }
  bool may_be_left(const Requirement& requirement) const {
    for (const Way& way : requirement.ways({none_, places_, true, true})) {
      if (is_open(way) && requirement.is_figure) return true;
    }
    return false;
  }

  // A term counts from the day of assessment: its bound is a day, which is not what the rule says.
  std::string dated(const Requirement& requirement) const {
    const bool is_term = requirement.facts.size() == 1 && requirement.is_figure &&
                         model_.vocabulary->facts[requirement.facts[0]].type == FactType::date;
    if (!is_term) return {};
    return concat({label(model_, requirement.facts[0]), "起", requirement.kind->asks, "至少 ",
                   to_text(std::llround(requirement.figures(none_).required), 0), " ", requirement.unit});
  }

  std::string either(const std::vector<Way>& ways) const {
    std::vector<std::string> all;
    for (const Way& way : ways) {
      std::string joined;
      for (const Bound& bound : way) joined += (joined.empty() ? "" : "且") + of(bound);
      all.push_back(joined);
    }
    std::string words;
    for (const std::string& one : all) words += (words.empty() ? "" : "，或") + one;
    return words.empty() ? "无从达到" : words;
  }

  std::string of(const Bound& bound) const {
    const Fact& fact = model_.vocabulary->facts[bound.fact];
    const std::string name = label(model_, bound.fact);
    switch (bound.type) {
      case Bound::Type::is:
        return fact_words(model_, bound.fact, bound.value);
      case Bound::Type::least:
        return concat({name, "至少 ", with_unit(fact, bound.value)});
      case Bound::Type::most:
        return concat({name, "至多 ", with_unit(fact, bound.value)});
      case Bound::Type::above:
        return concat({name, "多于", label(model_, bound.other)});
      case Bound::Type::share:
        break;
    }
    return concat({name, "占", label(model_, bound.other), "至少 ", to_text(bound.value, 2), " %"});
  }

  const RulesetModel& model_;
  const std::vector<std::int64_t> places_;
  Circumstances none_;
};

}  // namespace

std::string rule_words(const RulesetModel& model, NodeIndex node) { return Words(model).of(node); }

std::string fact_words(const RulesetModel& model, FactIndex index, std::int64_t value) {
  const Fact& fact = model.vocabulary->facts[index];
  const std::string name = label(model, index);
  switch (fact.type) {
    case FactType::number:
      return concat({name, " ", with_unit(fact, value)});
    case FactType::yes_no:
      return concat({name, "：", word(value != 0 ? Term::yes : Term::no)});
    case FactType::choice:
      return concat({name, "为", fact.choice_labels[static_cast<std::size_t>(value)]});
    case FactType::date:
      return concat({name, " ", Date::from_serial(value).iso()});
    case FactType::region: {
      const std::string place = model.place_label(value);
      return place.empty() ? concat({name, " ", std::to_string(value)}) : concat({name, "在", place});
    }
    case FactType::functions:
      break;
  }
  return concat({name, "：", functions_words(model, value)});
}

std::string from_to(std::string_view from, std::string_view to) {
  return concat({"“", from, "” → “", to, "”"});
}

std::string answer_text(const Difference& difference, FactIndex fact, std::int64_t value) {
  const RulesetModel& a = difference.a.model();
  const RulesetModel& b = difference.b.model();
  if (a.vocabulary->facts[fact].type != FactType::region) return fact_words(a, fact, value);
  const std::string in_a = a.place_label(value);
  const std::string in_b = b.place_label(value);
  std::string around = in_a.empty() || in_a == in_b ? in_b : in_a;
  if (!in_a.empty() && !in_b.empty() && in_a != in_b) around = concat({in_a, "；", in_b});
  const std::string code = concat({label(a, fact), " ", std::to_string(value)});
  return around.empty() ? code : concat({code, "（", around, "）"});
}

}  // namespace zice
