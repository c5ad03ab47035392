#include <algorithm>

#include "json/english.h"
#include "ruleset/reader.h"
#include "text/nearest.h"
#include "zice/limits.h"

namespace zice {

MaterialReader::MaterialReader(JsonSource& source, RulesetModel& model) : source_(source), model_(model) {
  for (const Node& node : model.nodes) cites_.add(node.cite);
  cites_.add(model.function_cite);
}

void MaterialReader::read_rows(ObjectReader& reader, DocumentEntry& entry) {
  const JsonValue* value = reader.optional("rows", JsonValue::Type::object);
  if (value == nullptr) return;
  ObjectReader rows(source_, *value, "rows");
  entry.rows = rows.integer("at_least", 1, kMostRows);
  if (const JsonValue* area = rows.optional("in_area", JsonValue::Type::object)) {
    ObjectReader in_area(source_, *area, "in_area");
    RequirementReader requirement{in_area, source_, *model_.vocabulary, model_.areas};
    entry.rows_area = requirement.area(in_area, "area");
    entry.rows_in_area = in_area.integer("at_least", 1, kMostRows);
    in_area.finish();
    if (model_.region != Requirement::kNoFact) model_.material_facts.set(model_.region);
  }
  if (const JsonValue* condition = rows.optional("condition", JsonValue::Type::string)) {
    const auto found = std::find_if(model_.nodes.begin(), model_.nodes.end(),
                                    [&](const Node& node) { return node.id == condition->text; });
    if (found != model_.nodes.end() && found->unanswerable != Because::none) {
      // There is no figure to hold the form's note against.
    } else if (found == model_.nodes.end() || found->requirement == nullptr ||
               !found->requirement->is_figure || found->requirement->facts.size() != 1) {
      source_.report(condition->offset, "ruleset/unknown_condition",
                     {"没有标识为 \"", condition->text, "\" 的数值条件"});
    } else {
      entry.rows_condition = static_cast<NodeIndex>(found - model_.nodes.begin());
      model_.material_facts.set(found->requirement->facts[0]);
      if (found->requirement->region != Requirement::kNoFact)
        model_.material_facts.set(found->requirement->region);
    }
  }
  rows.finish();
}

void MaterialReader::read_only_if(ObjectReader& reader, DocumentEntry& entry) {
  const JsonValue* value = reader.optional("only_if", JsonValue::Type::object);
  if (value == nullptr) return;
  ObjectReader only_if(source_, *value, "only_if");
  RequirementReader requirement{only_if, source_, *model_.vocabulary, model_.areas};
  const auto fact = requirement.fact(only_if, "fact", FactType::choice);
  const JsonValue* accepted = only_if.required("is", JsonValue::Type::array);
  only_if.finish();
  if (!fact || accepted == nullptr) return;
  refuse_empty(source_, *accepted);
  entry.only_if = *fact;
  model_.material_facts.set(*fact);
  const std::vector<std::string>& choices = model_.vocabulary->facts[*fact].choices;
  for (const JsonValue& name : accepted->items) {
    const auto found = std::find(choices.begin(), choices.end(), name.text);
    if (found == choices.end()) {
      const std::string closest = source_.nearest(name.text, [&] { return choices; });
      source_.report(name.offset, "ruleset/unknown_value",
                     {"没有取值 \"", name.text, "\"", nearest_hint(closest)});
    } else {
      entry.only_if_values |= std::uint64_t{1} << (found - choices.begin());
    }
  }
}

void MaterialReader::read_entry(ObjectReader& reader, DocumentEntry& entry) {
  const JsonValue* name = reader.required("document", JsonValue::Type::string);
  if (name == nullptr) return;
  const auto document = model_.vocabulary->document(name->text);
  if (!document) {
    const std::string closest =
        source_.nearest(name->text, [&] { return ids(model_.vocabulary->documents); });
    source_.report(name->offset, "ruleset/unknown_document",
                   {"词汇表里没有文件 \"", name->text, "\"", nearest_hint(closest)});
  }
  entry.document = document.value_or(0);
  if (reader.has("cite")) entry.cite = read_cite(source_, reader);
  entry.pledge = reader.flag("pledge");
  entry.fresh_month = reader.has("fresh") && reader.one_of("fresh", "ruleset/fresh", {"month"}) == "month";
  read_rows(reader, entry);
  read_only_if(reader, entry);
  if (reader.has("columns")) check_texts(source_, filled_items(source_, reader, "columns"));
}

Need MaterialReader::read_need(const JsonValue& value, const std::string& cite) {
  Need need;
  ObjectReader reader(source_, value, "needs");
  if (!reader.valid()) return need;
  for (const auto& [key, type] : {std::pair{"all", Need::Type::all}, std::pair{"any", Need::Type::any}}) {
    if (!reader.has(key)) continue;
    need.type = type;
    if (const JsonValue* list = reader.required(key, JsonValue::Type::array)) {
      for (const JsonValue& item : list->items) need.children.push_back(read_need(item, cite));
      refuse_empty(source_, *list);
    }
    reader.finish();
    return need;
  }
  DocumentEntry entry;
  entry.cite = cite;
  read_entry(reader, entry);
  reader.finish();
  need.entry = static_cast<int>(model_.entries.size());
  model_.entries.push_back(std::move(entry));
  return need;
}

void MaterialReader::read_material(const JsonValue& value) {
  ObjectReader reader(source_, value, "申报材料");
  if (!reader.valid()) return;
  Material material;
  if (const JsonValue* id = reader.required("id", JsonValue::Type::string)) {
    material.id = id->text;
    check_cite(source_, *id);
    if (!ids_.add(id->text))
      source_.report(id->offset, "ruleset/duplicate_id", {"材料 \"", id->text, "\" 重复"});
  }
  material.name = reader.text("name");
  reader.text("text");
  reader.optional_text("note");
  read_english(source_, reader);
  UniqueNames proved;
  for (const JsonValue& cite : reader.items("proves")) {
    if (!check_string(source_, cite)) continue;
    if (!proved.add(cite.text)) report_twice(source_, cite);
    if (!cites_.has(cite.text))
      source_.report(cite.offset, "ruleset/proves",
                     {"\"proves\" 指向的 \"", cite.text, "\" 不是本规则的条件或功能"});
    material.proves.push_back(cite.text);
  }
  material.first_entry = static_cast<int>(model_.entries.size());
  if (const JsonValue* needs = reader.required("needs", JsonValue::Type::object))
    material.need = read_need(*needs, material.id);
  material.entry_count = static_cast<int>(model_.entries.size()) - material.first_entry;
  reader.finish();
  model_.materials.push_back(std::move(material));
}

void MaterialReader::read(const std::vector<JsonValue>& materials) {
  for (const JsonValue& item : materials) read_material(item);
}

}  // namespace zice
