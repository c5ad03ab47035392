#include "explaining/rule_words.h"

#include <algorithm>

#include "text/text.h"

namespace zice {
namespace {

// Amounts are not below a figure, things that are counted are not fewer.
std::string_view at_least_words(std::string_view unit) {
  const bool measured = unit.find("元") != std::string_view::npos || unit == "%" || unit == "m²";
  return measured ? "不低于" : "不少于";
}

std::string count_of(const JsonValue& list) { return std::to_string(list.items.size()); }

// As older files have it: "years".
const JsonValue& years_of(const JsonValue& operating) {
  const JsonValue* at_least = operating.find("at_least");
  return at_least != nullptr ? *at_least : *operating.find("years");
}

}  // namespace

struct RuleWords::Kind {
  std::string_view key;
  std::string (RuleWords::*say)(const JsonValue& value, const JsonValue& node) const;
};

const RuleWords::Kind RuleWords::kKinds[] = {
    {"judged", &RuleWords::judged},
    {"yes", &RuleWords::yes},
    {"no", &RuleWords::no},
    {"figure", &RuleWords::figure},
    {"growth", &RuleWords::growth},
    {"share", &RuleWords::share},
    {"operating", &RuleWords::operating},
    {"natural_years", &RuleWords::natural_years},
    {"choice", &RuleWords::choice},
    {"area", &RuleWords::area},
    {"duty", &RuleWords::duty},
    {"all", &RuleWords::all},
    {"any", &RuleWords::any},
    {"of", &RuleWords::at_least},
};

std::string RuleWords::of(const JsonValue& requirement) const {
  std::string_view unverified;
  if (requirement.find("verified") != nullptr) unverified = "【尚未核对，怎样填都算未知】";
  for (const Kind& kind : kKinds) {
    const JsonValue* value = requirement.find(kind.key);
    if (value != nullptr) return concat({unverified, (this->*kind.say)(*value, requirement)});
  }
  return {};
}

const Fact& RuleWords::fact(std::string_view id) const {
  return model_.vocabulary->facts[*model_.vocabulary->fact(id)];
}

std::string RuleWords::label(std::string_view id) const {
  return std::string(standing_alone(model_.label(*model_.vocabulary->fact(id))));
}

std::string RuleWords::quoted(std::string_view id) const { return concat({"“", label(id), "”"}); }

std::string RuleWords::named(const JsonValue& object, std::string_view key) const {
  return label(object.find(key)->text);
}

std::string RuleWords::area_label(std::string_view id) const {
  const auto found =
      std::find_if(model_.areas.begin(), model_.areas.end(), [&](const Area& area) { return area.id == id; });
  return found == model_.areas.end() ? std::string() : found->label;
}

std::string RuleWords::amount(const JsonValue& figure, std::string_view unit) {
  if (!figure.is(JsonValue::Type::string)) return concat({figure.text, unit});
  std::string written = figure.text;  // with its unit: "50 万元"
  written.erase(std::remove(written.begin(), written.end(), ' '), written.end());
  return written;
}

std::string RuleWords::choices(std::string_view id, const JsonValue& values) const {
  const Fact& about = fact(id);
  std::vector<std::string> labels;
  for (const JsonValue& value : values.items) {
    const auto found = std::find(about.choices.begin(), about.choices.end(), value.text);
    const auto at = static_cast<std::size_t>(found - about.choices.begin());
    labels.push_back(concat({"“", about.choice_labels[at], "”"}));
  }
  return labels.size() == 1 ? labels[0] : concat({join(labels), "之一"});
}

std::string RuleWords::judged(const JsonValue&, const JsonValue&) const { return "由评审判断，不参与计算"; }

std::string RuleWords::yes(const JsonValue& value, const JsonValue&) const {
  return concat({quoted(value.text), "须为是"});
}

std::string RuleWords::no(const JsonValue& value, const JsonValue&) const {
  return concat({quoted(value.text), "须为否"});
}

std::string RuleWords::figure(const JsonValue& value, const JsonValue& node) const {
  const std::string_view unit = fact(value.text).unit;
  const JsonValue& bound = *node.find("at_least");
  const JsonValue* in_area = node.find("in_area");
  const JsonValue* own = in_area == nullptr ? nullptr : in_area->find("at_least");
  if (is_not_seen(bound) || (own != nullptr && is_not_seen(*own)))
    return concat({label(value.text), "要达到的数没有见到原文：怎样填都算未知"});
  std::string words = concat({label(value.text), at_least_words(unit), amount(bound, unit)});
  if (own != nullptr)
    words +=
        concat({"；", label(model_.vocabulary->facts[model_.region].id), "在",
                area_label(in_area->find("area")->text), "的，", at_least_words(unit), amount(*own, unit)});
  if (node.find("missed") != nullptr) words += "；达不到的，条文有两种读法，由主管部门认定";
  return words;
}

std::string RuleWords::growth(const JsonValue& value, const JsonValue&) const {
  return concat({named(value, "later"), "多于", named(value, "earlier"), "，持平不算"});
}

std::string RuleWords::share(const JsonValue& value, const JsonValue&) const {
  const JsonValue& bound = *value.find("at_least");
  const std::string whole = named(value, "of"), either = named(value, "either");
  if (is_not_seen(bound)) return concat({either, "占", whole, "的比例没有见到原文：怎样填都算未知"});
  const std::string reaches = concat({"占", whole, "的比例不低于", amount(bound, "%")});
  if (value.find("joined")->text == "or") return concat({either, reaches});
  return concat(
      {named(value, "both"), reaches, "；按", either, "算才够的，条文的“和”有两种读法，由主管部门认定"});
}

std::string RuleWords::operating(const JsonValue& value, const JsonValue&) const {
  const JsonValue& years = years_of(value);
  const std::string since = quoted(value.find("since")->text);
  if (is_not_seen(years)) return concat({"从", since, "起要满几年没有见到原文：怎样填都算未知"});
  return concat({"从", since, "起，到评估日满", amount(years, "年"), "，满的当天就算"});
}

std::string RuleWords::natural_years(const JsonValue& value, const JsonValue&) const {
  const JsonValue& years = years_of(value);
  const std::string since = quoted(value.find("since")->text);
  if (is_not_seen(years))
    return concat({"从", since, "起要有几个完整的自然年度没有见到原文：怎样填都算未知"});
  return concat({"从", since, "起，到评估日已满完整的", amount(years, "个自然年度"), "（1月1日至12月31日）"});
}

std::string RuleWords::choice(const JsonValue& value, const JsonValue&) const {
  const std::string about = value.find("fact")->text;
  std::string words = concat({label(about), "是", choices(about, *value.find("is"))});
  const JsonValue* bracket = value.find("bracket");
  if (bracket == nullptr) return words;
  JsonValue one;
  one.items.push_back(*bracket->find("is"));
  std::vector<std::string> conditions;
  for (const JsonValue& condition : bracket->find("if")->items) conditions.push_back(quoted(condition.text));
  return words + concat({"；是", choices(about, one), "的，", join(conditions),
                         conditions.size() > 1 ? "都须为是" : "须为是", "，才算达到"});
}

std::string RuleWords::area(const JsonValue& value, const JsonValue&) const {
  return concat({named(value, "fact"), "在", area_label(value.find("within")->text)});
}

std::string RuleWords::duty(const JsonValue& value, const JsonValue&) const {
  return concat({quoted(value.find("if")->text), "为是的，", quoted(value.find("then")->text),
                 "也须为是；为否的，这一项不适用"});
}

std::string RuleWords::all_of(std::size_t count) {
  return count == 1 ? "下列一项要达到" : concat({"下列 ", std::to_string(count), " 项都要达到"});
}

std::string RuleWords::all(const JsonValue& value, const JsonValue&) const {
  return all_of(value.items.size());
}

std::string RuleWords::any(const JsonValue& value, const JsonValue&) const {
  return concat({"下列 ", count_of(value), " 项，达到其中一项即可"});
}

std::string RuleWords::at_least(const JsonValue& value, const JsonValue& node) const {
  return concat({"下列 ", count_of(value), " 项，至少达到 ", node.find("at_least")->text, " 项"});
}

}  // namespace zice
