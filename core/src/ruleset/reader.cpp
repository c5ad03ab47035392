#include "ruleset/reader.h"

#include <algorithm>

#include "json/english.h"
#include "text/digest.h"
#include "text/text.h"
#include "values/places.h"
#include "zice/ruleset.h"

namespace zice {
namespace {

constexpr auto kText = JsonValue::Type::string;
constexpr std::size_t kMostQuotes = 1000;
constexpr std::size_t kMostAreas = 60;  // a place's areas are one bit mask

// xuchang-2020: words of small letters and digits with a hyphen between each two. "all" is how a call names
// every ruleset.
bool is_ruleset_id(std::string_view text) {
  const bool starts = !text.empty() && text[0] >= 'a' && text[0] <= 'z';
  const bool ends = !text.empty() && text.back() != '-' && text.find("--") == std::string_view::npos;
  return starts && ends && text != "all" && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
         });
}

class RulesetReader {
 public:
  RulesetReader(JsonSource& source, RulesetModel& model, const std::vector<Ruleset>& beside)
      : source_(source), model_(model), beside_(beside) {}

  void read(const JsonValue& root) {
    ObjectReader reader(source_, root, "规则文件");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    read_metadata(reader);
    if (reader.has("supersedes")) read_supersedes(filled_items(source_, reader, "supersedes"));
    if (const JsonValue* force = reader.required("force", JsonValue::Type::object)) read_force(*force);
    if (const JsonValue* dates = reader.optional("dates", JsonValue::Type::object))
      DatesReader(source_, model_).read(*dates);
    if (const JsonValue* areas = reader.optional("areas", JsonValue::Type::object)) read_areas(*areas);
    if (const JsonValue* takes = reader.optional("takes", JsonValue::Type::object)) read_takes(*takes);
    for (const JsonValue& item : reader.optional_items("discretions")) read_discretion(item);
    TreeReader tree(source_, model_);
    tree.read_conditions(reader.items("conditions"));
    if (const JsonValue* functions = reader.required("functions", JsonValue::Type::object))
      tree.read_functions(*functions);
    check_checkable(root);
    MaterialReader(source_, model_).read(filled_items(source_, reader, "materials"));
    read_remarks(reader.optional_items("remarks"));
    if (reader.has("waivers")) read_waivers(source_, filled_items(source_, reader, "waivers"));
    if (const JsonValue* quotes = reader.optional("quotes", JsonValue::Type::object)) read_quotes(*quotes);
    if (const JsonValue* labels = reader.optional("labels", JsonValue::Type::object)) read_labels(*labels);
    reader.finish();
  }

 private:
  void read_metadata(ObjectReader& reader) {
    read_id(reader);
    model_.title = reader.text("title");
    model_.document_number = reader.nullable_text("document_number");
    model_.issuer = reader.text("issuer");
    model_.jurisdiction = reader.text("jurisdiction");
    model_.level = reader.one_of("level", "ruleset/level", {"national", "provincial", "municipal"});
    if (const JsonValue* source = reader.optional("source", JsonValue::Type::object))
      read_source(source_, *source);
    if (reader.has("checked")) read_checks(source_, filled_items(source_, reader, "checked"));
    read_date(reader.nullable("issued", JsonValue::Type::string));
    for (const std::string_view key : kHeadingLists) check_texts(source_, reader.items(key));
    read_heading_english(source_, reader);
  }

  void read_id(ObjectReader& reader) {
    model_.id = reader.text("id");
    if (model_.id.empty()) return;
    const std::uint32_t at = reader.value().find("id")->offset;
    if (!is_ruleset_id(model_.id)) {
      source_.report(
          at, "ruleset/id",
          {"\"", model_.id,
           "\" 不能作规则标识：应形如 xuchang-2020，以小写字母开头，只用小写字母、数字和连字符，且不是 all"});
    }
    const auto same = std::find_if(beside_.begin(), beside_.end(),
                                   [&](const Ruleset& other) { return other.id() == model_.id; });
    if (same != beside_.end())
      source_.report(
          at, "ruleset/duplicate_id",
          {"规则标识 \"", model_.id, "\" 已由《", same->title(), "》使用，每部办法应有自己的标识"});
  }

  // Whether there are such rulesets shows only beside them: see check_ruleset().
  void read_supersedes(const std::vector<JsonValue>& items) {
    check_texts(source_, items);
    for (const JsonValue& item : items) {
      const auto named = std::find(model_.supersedes.begin(), model_.supersedes.end(), item.text);
      if (named != model_.supersedes.end()) report_twice(source_, item);
      if (item.is(kText) && (!is_ruleset_id(item.text) || item.text == model_.id))
        source_.report(item.offset, "ruleset/supersedes",
                       {"\"", item.text, "\" 应是本办法所取代的另一部办法的标识，形如 xuchang-2020"});
      model_.supersedes.push_back(item.text);
    }
  }

  std::optional<Date> read_date(const JsonValue* value) {
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
    force.note = reader.text("note");
    read_english(source_, reader);
    const bool published = reader.has("published");
    const bool superseded = reader.has("superseded_from");
    if (superseded) force.superseded_from = read_date(reader.required("superseded_from", kText));
    force.superseded_at_latest = reader.flag("superseded_at_latest");
    if (force.superseded_at_latest && !superseded)
      source_.report(value.offset, "ruleset/date",
                     {"写了 \"superseded_at_latest\"，却没有写被取代的日子（superseded_from）"});
    if (published) {
      const auto day = read_date(reader.required("published", kText));
      const int days = reader.integer("days_after", 1, 3660);
      if (day) force.from = day->plus_days(days);
      force.two_readings = true;
    } else {
      force.from = read_date(superseded ? reader.nullable("from", kText) : reader.required("from", kText));
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
      check_identifier(source_, member.offset, area.id);
      area.label = reader.text("label");
      read_english(source_, reader);
      for (const JsonValue& code : filled_items(source_, reader, "codes")) read_prefix(code, area);
      reader.finish();
      model_.areas.push_back(std::move(area));
    }
  }

  void read_prefix(const JsonValue& code, Area& area) {
    const auto prefix = code.is(JsonValue::Type::string) ? place_prefix(code.text) : std::nullopt;
    if (prefix) return area.prefixes.push_back(*prefix);
    source_.report(
        code.offset, "ruleset/area",
        {"地区代码应是确有的省两位、市四位或县六位数字的字符串（GB/T 2260），不写末尾的 00，实际是 ",
         source_.excerpt(code)});
  }

  void read_takes(const JsonValue& value) {
    ObjectReader reader(source_, value, "takes");
    RequirementReader requirement{reader, source_, *model_.vocabulary, model_.areas};
    model_.takes.area = requirement.area(reader, "area");
    model_.takes.cite = read_cite(source_, reader);
    model_.takes.note = reader.text("note");
    read_english(source_, reader);
    reader.finish();
  }

  void read_discretion(const JsonValue& value) {
    ObjectReader reader(source_, value, "裁量规定");
    if (!reader.valid()) return;
    Discretion discretion;
    discretion.id = reader.identifier("id");
    if (!discretions_.add(discretion.id))
      source_.report(value.offset, "ruleset/duplicate_id", {"裁量规定 \"", discretion.id, "\" 重复"});
    discretion.cite = read_cite(source_, reader);
    discretion.text = reader.text("text");
    reader.optional_text("note");
    read_english(source_, reader);
    if (const JsonValue* when = reader.required("when", JsonValue::Type::object))
      read_when(*when, discretion);
    for (const JsonValue& cite : filled_items(source_, reader, "covers")) {
      check_cite(source_, cite);
      discretion.covers.push_back(cite.text);
    }
    reader.finish();
    model_.discretions.push_back(std::move(discretion));
  }

  void read_when(const JsonValue& value, Discretion& discretion) {
    ObjectReader reader(source_, value, "when");
    RequirementReader requirement{reader, source_, *model_.vocabulary, model_.areas};
    const bool by_facts = reader.has("yes");
    const bool by_area = reader.has("area");
    if (by_facts == by_area)
      source_.report(value.offset, "ruleset/when",
                     {"\"when\" 应写明事实（yes）或地区（area），只写其中一样"});
    if (by_facts) discretion.yes = requirement.yes_facts(reader, "yes");
    if (by_area) {
      discretion.area = requirement.area(reader, "area");
      discretion.region = model_.region;
    }
    reader.finish();
  }

  // A measure of which no fact decides anything would be met by everybody.
  void check_checkable(const JsonValue& root) {
    const JsonValue* conditions = root.find("conditions");
    const bool checkable = std::any_of(model_.nodes.begin(), model_.nodes.end(),
                                       [](const Node& node) { return node.checkable; });
    if (conditions == nullptr || checkable || !source_.is_clean()) return;
    source_.report(conditions->offset, "ruleset/nothing_to_check",
                   {"没有一项可核对的要求，谁都会算达到：至少应有一项不是由评审判断的条件"});
  }

  void read_remarks(const std::vector<JsonValue>& remarks) {
    for (const JsonValue& item : remarks) {
      ObjectReader reader(source_, item, "说明");
      if (!reader.valid()) continue;
      LocalRemark remark;
      remark.cite = read_cite(source_, reader);
      reader.one_of("kind", "ruleset/remark_kind",
                    {"preference", "quota", "procedure", "exclusion", "trap", "gap"});
      remark.text = reader.text("text");
      read_english(source_, reader);
      if (const JsonValue* codes = reader.optional("codes", JsonValue::Type::array)) {
        if (codes->items.empty())
          source_.report(codes->offset, "ruleset/area", {"\"codes\" 是空的：这条说明对谁都不适用"});
        for (const JsonValue& code : codes->items) read_prefix(code, remark.area);
        model_.local_remarks.push_back(std::move(remark));
      }
      reader.finish();
    }
  }

  // The article's own words, which are for people: nothing is worked out from them.
  void read_quotes(const JsonValue& value) {
    if (value.members.empty() || value.members.size() > kMostQuotes)
      source_.report(value.offset, "ruleset/too_many",
                     {"条文原文应有 1 至 ", std::to_string(kMostQuotes), " 条，没有就不写 \"quotes\""});
    ObjectReader reader(source_, value, "quotes");
    for (const JsonMember& member : value.members) {
      check_cite(source_, member.value, member.key);
      reader.text(member.key);
    }
  }

  void read_labels(const JsonValue& value) {
    for (const JsonMember& member : value.members) {
      const auto fact = model_.vocabulary->fact(member.key);
      if (!fact)
        source_.report(member.offset, "ruleset/unknown_fact", {"词汇表里没有事实 \"", member.key, "\""});
      ObjectReader reader(source_, member.value, "labels");
      if (!reader.valid()) continue;
      const std::string label = reader.text("label");
      reader.optional_text("help");
      read_english(source_, reader);
      reader.finish();
      if (fact) model_.labels[*fact] = label;
    }
  }

  JsonSource& source_;
  RulesetModel& model_;
  const std::vector<Ruleset>& beside_;
  UniqueNames discretions_;
};

}  // namespace

Loaded<Ruleset> load_ruleset(std::string_view file_name, std::string_view text,
                             std::shared_ptr<const Vocabulary> vocabulary, const std::vector<Ruleset>& beside,
                             std::string_view hash) {
  Loaded<Ruleset> result;
  auto model = std::make_shared<RulesetModel>();
  model->vocabulary = vocabulary;
  model->labels.resize(vocabulary->facts.size());
  model->hash = hash.empty() ? digest(text) : std::string(hash);
  model->region = vocabulary->the_one(FactType::region).value_or(Requirement::kNoFact);
  model->declared = vocabulary->the_one(FactType::functions).value_or(Requirement::kNoFact);
  JsonSource source(file_name, text, result.findings);
  JsonValue root;
  if (!source.parse(root) || report_unfilled(source, root)) return result;
  RulesetReader(source, *model, beside).read(root);
  if (result.findings.empty()) compile(*model, source);
  if (result.findings.empty()) result.value = Ruleset(std::move(model));
  return result;
}

}  // namespace zice
