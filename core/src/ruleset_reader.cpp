#include "ruleset_reader.h"

#include <algorithm>

#include "decimal.h"
#include "digest.h"
#include "zice/ruleset.h"

namespace zice {
namespace {

constexpr std::size_t kMostAreas = 60;  // a place's areas are one bit mask

class RulesetReader {
 public:
  RulesetReader(JsonSource& source, RulesetModel& model) : source_(source), model_(model) {}

  void read(const JsonValue& root) {
    ObjectReader reader(source_, root, "规则文件");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    read_metadata(reader);
    if (const JsonValue* force = reader.required("force", JsonValue::Type::object)) read_force(*force);
    if (const JsonValue* dates = reader.optional("dates", JsonValue::Type::object))
      DatesReader(source_, model_).read(*dates);
    if (const JsonValue* areas = reader.optional("areas", JsonValue::Type::object)) read_areas(*areas);
    if (const JsonValue* takes = reader.optional("takes", JsonValue::Type::object)) read_takes(*takes);
    if (const JsonValue* list = reader.optional("discretions", JsonValue::Type::array)) {
      for (const JsonValue& item : list->items) read_discretion(item);
    }
    TreeReader tree(source_, model_);
    if (const JsonValue* list = reader.required("conditions", JsonValue::Type::array))
      tree.read_conditions(*list);
    if (const JsonValue* functions = reader.required("functions", JsonValue::Type::object))
      tree.read_functions(*functions);
    if (const JsonValue* list = reader.required("materials", JsonValue::Type::array))
      MaterialReader(source_, model_).read(*list);
    if (const JsonValue* list = reader.optional("remarks", JsonValue::Type::array)) read_remarks(*list);
    if (const JsonValue* labels = reader.optional("labels", JsonValue::Type::object)) read_labels(*labels);
    reader.finish();
  }

 private:
  void read_metadata(ObjectReader& reader) {
    model_.id = reader.text("id");
    model_.title = reader.text("title");
    model_.document_number = reader.optional_text("document_number");
    model_.issuer = reader.text("issuer");
    model_.jurisdiction = reader.text("jurisdiction");
    model_.level = reader.text("level");
    if (model_.level != "national" && model_.level != "provincial" && model_.level != "municipal") {
      const JsonValue* level = reader.value().find("level");
      source_.report(level == nullptr ? reader.value().offset : level->offset, "ruleset/level",
                     {"\"level\" 应是 national、provincial 或 municipal"});
    }
    read_date(reader, "issued");
    for (const std::string_view key : {"basis", "repeals"}) {
      const JsonValue* list = reader.optional(key, JsonValue::Type::array);
      if (list == nullptr) continue;
      for (const JsonValue& item : list->items) {
        if (!item.is(JsonValue::Type::string))
          source_.report(item.offset, "json/type", {"应是字符串，实际是", type_name(item.type)});
      }
    }
  }

  std::optional<Date> read_date(ObjectReader& reader, std::string_view key) {
    const JsonValue* value = reader.optional(key, JsonValue::Type::string);
    if (value == nullptr) return std::nullopt;
    const auto date = Date::parse(value->text);
    if (!date)
      source_.report(value->offset, "ruleset/date", {"\"", value->text, "\" 不是日期，应形如 2022-06-20"});
    return date;
  }

  void read_force(const JsonValue& value) {
    ObjectReader reader(source_, value, "force");
    ForceRule& force = model_.force;
    force.cite = read_cite(source_, reader);
    force.note = reader.optional_text("note");
    force.superseded_from = read_date(reader, "superseded_from");
    force.superseded_at_latest = reader.flag("superseded_at_latest");
    if (force.superseded_at_latest && !reader.has("superseded_from"))
      source_.report(value.offset, "ruleset/date",
                     {"写了 \"superseded_at_latest\"，却没有写被取代的日子（superseded_from）"});
    if (reader.has("published")) {
      const auto published = read_date(reader, "published");
      const int days = reader.integer("days_after", 1, 3660);
      if (published) force.from = published->plus_days(days);
      force.two_readings = true;
    } else {
      force.from = read_date(reader, "from");
    }
    if (reader.has("years")) force.years = reader.integer("years", 1, 100);
    reader.finish();
  }

  void read_areas(const JsonValue& value) {
    if (value.members.size() > kMostAreas)
      source_.report(value.offset, "ruleset/too_many", {"地区不能超过 60 个"});
    for (const JsonMember& member : value.members) {
      ObjectReader reader(source_, member.value, "areas");
      if (!reader.valid()) continue;
      Area area;
      area.id = member.key;
      area.label = reader.text("label");
      const JsonValue* codes = reader.required("codes", JsonValue::Type::array);
      for (std::size_t i = 0; codes != nullptr && i < codes->items.size(); ++i)
        read_prefix(codes->items[i], area);
      reader.finish();
      model_.areas.push_back(std::move(area));
    }
  }

  void read_prefix(const JsonValue& code, Area& area) {
    const std::string& digits = code.text;
    const bool whole = !digits.empty() && digits.size() <= 6 && digits.size() % 2 == 0 && digits[0] != '0' &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!code.is(JsonValue::Type::string) || !whole) {
      source_.report(code.offset, "ruleset/area",
                     {"地区代码应是 2、4 或 6 位数字的字符串（GB/T 2260），实际是 ", source_.excerpt(code)});
      return;
    }
    area.prefixes.push_back({read_decimal(digits, 0).scaled, static_cast<int>(digits.size())});
  }

  void read_takes(const JsonValue& value) {
    ObjectReader reader(source_, value, "takes");
    RequirementReader requirement{reader, source_, *model_.vocabulary, model_.areas};
    model_.takes.area = requirement.area(reader, "area");
    model_.takes.cite = read_cite(source_, reader);
    model_.takes.note = reader.text("note");
    reader.finish();
  }

  void read_discretion(const JsonValue& value) {
    ObjectReader reader(source_, value, "裁量规定");
    if (!reader.valid()) return;
    Discretion discretion;
    discretion.id = reader.text("id");
    discretion.cite = read_cite(source_, reader);
    discretion.text = reader.text("text");
    reader.optional_text("note");
    if (const JsonValue* when = reader.required("when", JsonValue::Type::object))
      read_when(*when, discretion);
    if (const JsonValue* covers = reader.required("covers", JsonValue::Type::array)) {
      for (const JsonValue& cite : covers->items) {
        check_cite(source_, cite, cite.text);
        discretion.covers.push_back(cite.text);
      }
    }
    reader.finish();
    model_.discretions.push_back(std::move(discretion));
  }

  void read_when(const JsonValue& value, Discretion& discretion) {
    ObjectReader reader(source_, value, "when");
    RequirementReader requirement{reader, source_, *model_.vocabulary, model_.areas};
    const JsonValue* facts = reader.optional("yes", JsonValue::Type::array);
    for (std::size_t i = 0; facts != nullptr && i < facts->items.size(); ++i) {
      const auto fact = requirement.fact_named(facts->items[i], FactType::yes_no);
      if (fact) discretion.yes.push_back(*fact);
    }
    if (reader.has("area")) {
      discretion.area = requirement.area(reader, "area");
      discretion.region = model_.region;
    }
    if ((facts == nullptr || facts->items.empty()) && !reader.has("area"))
      source_.report(value.offset, "ruleset/when", {"\"when\" 应写明事实（yes）或地区（area）"});
    reader.finish();
  }

  void read_remarks(const JsonValue& list) {
    for (const JsonValue& item : list.items) {
      ObjectReader reader(source_, item, "说明");
      if (!reader.valid()) continue;
      LocalRemark remark;
      remark.cite = read_cite(source_, reader);
      reader.text("kind");
      remark.text = reader.text("text");
      if (const JsonValue* codes = reader.optional("codes", JsonValue::Type::array)) {
        if (codes->items.empty())
          source_.report(codes->offset, "ruleset/area", {"\"codes\" 是空的：这条说明对谁都不适用"});
        for (const JsonValue& code : codes->items) read_prefix(code, remark.area);
        model_.local_remarks.push_back(std::move(remark));
      }
      reader.finish();
    }
  }

  void read_labels(const JsonValue& value) {
    for (const JsonMember& member : value.members) {
      JsonValue name;
      name.type = JsonValue::Type::string;
      name.text = member.key;
      name.offset = member.offset;
      const auto fact = model_.vocabulary->fact(member.key);
      if (!fact)
        source_.report(member.offset, "ruleset/unknown_fact", {"词汇表里没有事实 \"", member.key, "\""});
      ObjectReader reader(source_, member.value, "labels");
      if (!reader.valid()) continue;
      const std::string label = reader.optional_text("label");
      reader.optional_text("help");
      reader.finish();
      if (fact) model_.labels[*fact] = label;
    }
  }

  JsonSource& source_;
  RulesetModel& model_;
};

}  // namespace

bool UniqueNames::has(std::string_view name) const {
  return std::find(names_.begin(), names_.end(), name) != names_.end();
}

bool UniqueNames::add(std::string_view name) {
  if (has(name)) return false;
  names_.emplace_back(name);
  return true;
}

Loaded<Ruleset> load_ruleset(std::string_view file_name, std::string_view text,
                             std::shared_ptr<const Vocabulary> vocabulary) {
  Loaded<Ruleset> result;
  auto model = std::make_shared<RulesetModel>();
  model->vocabulary = vocabulary;
  model->labels.resize(vocabulary->facts.size());
  model->hash = digest(text);
  for (std::size_t i = 0; i < vocabulary->facts.size(); ++i) {
    if (vocabulary->facts[i].type == FactType::region) model->region = static_cast<FactIndex>(i);
    if (vocabulary->facts[i].type == FactType::functions) model->declared = static_cast<FactIndex>(i);
  }
  JsonSource source(file_name, text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  RulesetReader(source, *model).read(root);
  if (result.findings.empty()) compile(*model, source);
  if (result.findings.empty()) result.value = Ruleset(std::move(model));
  return result;
}

}  // namespace zice
