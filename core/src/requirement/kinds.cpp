// The table of requirement kinds, and what they share.
#include "requirement/kinds.h"

#include <algorithm>

#include "requirement/written_figure.h"
#include "text/decimal.h"
#include "text/nearest.h"

namespace zice {

std::span<const RequirementKind> requirement_kinds() {
  static constexpr RequirementKind kinds[] = {
      {"yes", read_yes},
      {"no", read_no},
      {"figure", read_figure},
      {"growth", read_growth, "两年比较"},
      {"share", read_share, "占比"},
      {"operating", read_operating, "已满年数"},
      {"choice", read_choice},
      {"area", read_area},
      {"natural_years", read_natural_years, "完整自然年度数"},
      {"duty", read_duty},
  };
  return kinds;
}

Circumstances::Circumstances(const Vocabulary& vocabulary, Date day)
    : value(vocabulary.facts.size()), known(vocabulary.facts.size()), as_of(day) {
  for (const Fact& fact : vocabulary.facts) {
    least.push_back(fact.least);
    most.push_back(fact.most);
  }
}

void Requirement::cuts(FactIndex, const Circumstances&, std::vector<std::int64_t>&) const {}

Figures Requirement::figures(const Circumstances&) const { return {}; }

bool Area::contains(std::int64_t region) const {
  for (const Prefix& prefix : prefixes) {
    if (region / power_of_ten(6 - prefix.digits) == prefix.code) return true;
  }
  return false;
}

bool WaysAsked::surely_within(const Area& area) const {
  return std::all_of(places.begin(), places.end(), [&](std::int64_t place) { return area.contains(place); });
}

bool WaysAsked::may_leave(const std::vector<FactIndex>& figure) const {
  return lenient && (open_figures || std::all_of(figure.begin(), figure.end(),
                                                 [&](FactIndex fact) { return given.knows(fact); }));
}

void refuse_empty(JsonSource& source, const JsonValue& list) {
  if (list.items.empty()) source.report(list.offset, "ruleset/empty", {"列表不能为空"});
}

void report_twice(JsonSource& source, const JsonValue& item) {
  source.report(item.offset, "ruleset/duplicate_id", {"\"", item.text, "\" 在列表中写了两次"});
}

const std::vector<JsonValue>& filled_items(JsonSource& source, ObjectReader& object, std::string_view key) {
  const std::vector<JsonValue>& items = object.items(key);
  const JsonValue* list = object.valid() ? object.value().find(key) : nullptr;
  if (list != nullptr && list->is(JsonValue::Type::array)) refuse_empty(source, *list);
  return items;
}

bool RequirementReader::is_part_of(FactIndex part, FactIndex whole) const {
  std::optional<FactIndex> up = vocabulary.facts[part].part_of;
  while (up && *up != whole) up = vocabulary.facts[*up].part_of;
  return up.has_value();
}

std::optional<FactIndex> RequirementReader::fact_named(const JsonValue& name, FactType type) {
  const auto found = vocabulary.fact(name.text);
  if (!found) {
    const std::string closest = source.nearest(name.text, [&] { return ids(vocabulary.facts); });
    source.report(name.offset, "ruleset/unknown_fact",
                  {"词汇表里没有事实 \"", name.text, "\"", nearest_hint(closest)});
    return std::nullopt;
  }
  if (vocabulary.facts[*found].type != type) {
    source.report(name.offset, "ruleset/fact_type", {"事实 \"", name.text, "\" 的类型不适用于这种要求"});
    return std::nullopt;
  }
  return found;
}

std::optional<FactIndex> RequirementReader::fact(ObjectReader& object, std::string_view key, FactType type) {
  const JsonValue* name = object.required(key, JsonValue::Type::string);
  return name == nullptr ? std::nullopt : fact_named(*name, type);
}

std::vector<FactIndex> RequirementReader::yes_facts(ObjectReader& object, std::string_view key) {
  std::vector<FactIndex> found;
  for (const JsonValue& name : filled_items(source, object, key)) {
    if (const auto fact = fact_named(name, FactType::yes_no)) found.push_back(*fact);
  }
  return found;
}

const Area* RequirementReader::area(ObjectReader& object, std::string_view key) {
  const JsonValue* name = object.required(key, JsonValue::Type::string);
  if (name == nullptr) return nullptr;
  if (!vocabulary.the_one(FactType::region)) {
    source.report(name->offset, "ruleset/no_region", {"词汇表里没有注册地，不能按地区区分"});
    return nullptr;
  }
  for (const Area& area : areas) {
    if (area.id == name->text) return &area;
  }
  source.report(name->offset, "ruleset/unknown_area", {"本规则没有定义地区 \"", name->text, "\""});
  return nullptr;
}

bool RequirementReader::lacks_figure(ObjectReader& object, std::string_view key) {
  const JsonValue* written = object.any(key);
  const bool lacks = written != nullptr && is_not_seen(*written);
  not_seen = not_seen || lacks;
  return lacks;
}

std::int64_t RequirementReader::figure(ObjectReader& object, std::string_view key, std::string_view unit,
                                       int places) {
  if (lacks_figure(object, key)) return 1;
  return std::max<std::int64_t>(read_written_figure(source, object, key, unit, places), 1);
}

}  // namespace zice
