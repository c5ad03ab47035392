// How each kind of requirement is read from a ruleset, and what their readers share.
#include <algorithm>
#include <iterator>

#include "requirement/kinds.h"
#include "requirement/written_figure.h"
#include "text/nearest.h"

namespace zice {

// In the order of the kinds.
ReadRequirement reader_of(const RequirementKind& kind) {
  static constexpr ReadRequirement readers[] = {
      read_yes,       read_no,     read_figure, read_growth,        read_share,
      read_operating, read_choice, read_area,   read_natural_years, read_duty,
  };
  static_assert(std::size(readers) == kKinds);
  return readers[&kind - &requirement_kinds()[0]];
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
