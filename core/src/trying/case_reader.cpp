// Reading a scenario file: the base, and every case and value of a threshold laid over it.
#include <algorithm>

#include "json/object.h"
#include "ruleset/reader.h"
#include "text/decimal.h"
#include "text/text.h"
#include "text/words.h"
#include "trying/case_file.h"
#include "trying/expectation_reader.h"
#include "values/fact_value.h"
#include "values/stated_reader.h"
#include "zice/utf8.h"

namespace zice {
namespace {

using Type = JsonValue::Type;

JsonValue text_value(std::string_view text, std::uint32_t offset) {
  JsonValue value;
  value.type = Type::string;
  value.text = text;
  value.offset = offset;
  return value;
}

JsonValue object_of(std::string key, JsonValue member) {
  JsonValue object;
  object.type = Type::object;
  object.offset = member.offset;
  object.members.push_back({std::move(key), member.offset, std::move(member)});
  return object;
}

constexpr std::size_t kFewestLetters = 3;  // of a name

// A value of a threshold: what it is, and what is expected where nothing is said.
struct Around {
  std::string_view key;
  std::string_view usual;
  int steps;
};
constexpr Around kAround[] = {{"below", "unmet", -1}, {"at", "met", 0}, {"above", "met", 1}};
constexpr Around kMissing = {"missing", "unknown", 0};

class CaseReader {
 public:
  CaseReader(JsonSource& source, CaseFileContent& content)
      : source_(source),
        content_(content),
        model_(content.ruleset.model()),
        vocabulary_(*model_.vocabulary),
        expectations_(source, model_) {}

  void read(const JsonValue& root) {
    ObjectReader reader(source_, root, "用例文件");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    reader.text("ruleset");
    if (reader.has("seed")) reader.integer("seed", 1, 1'000'000'000);
    if (const JsonValue* printed = reader.optional("printed", Type::object)) read_printed(source_, *printed);
    if (reader.has("makes_no_difference")) {
      for (const JsonValue& item : filled_items(source_, reader, "makes_no_difference"))
        read_no_difference(item);
    }
    if (const JsonValue* base = reader.required("base", Type::object)) read_base(*base);
    for (const JsonValue& item : reader.optional_items("cases")) read_case(item);
    for (const JsonValue& item : reader.optional_items("thresholds")) read_threshold(item);
    reader.finish();
  }

 private:
  void read_no_difference(const JsonValue& value) {
    ObjectReader reader(source_, value, "makes_no_difference");
    if (!reader.valid()) return;
    NoDifference told{reader.text("change"), reader.text("reason"), value.offset};
    reader.finish();
    content_.no_difference.push_back(std::move(told));
  }

  std::optional<Date> read_day(const JsonValue& value) {
    const auto day = assessment_day(value.text);
    if (!day) source_.report(value.offset, "case/value", {"应是 ", expected_day()});
    return day;
  }

  // "as_of", "facts" and "documents", laid over what the applicant states so far.
  void read_stated(ObjectReader& reader, Applicant& applicant, bool may_lack) {
    const auto part = [&](std::string_view key, Type type) {
      return may_lack ? reader.optional(key, type) : reader.required(key, type);
    };
    if (const JsonValue* as_of = part("as_of", Type::string)) applicant.as_of = read_day(*as_of);
    StatedReader stated(source_, vocabulary_, applicant);
    if (const JsonValue* facts = part("facts", Type::object)) stated.read_facts(*facts);
    if (const JsonValue* documents = part("documents", Type::object)) stated.read_documents(*documents);
    check_parts(stated, reader.value(), applicant);
  }

  // A part that was read over what the base says may be too large, and so may one of the base be.
  void check_parts(StatedReader& stated, const JsonValue& at, const Applicant& applicant) {
    const bool clean = source_.is_clean();
    stated.check_parts();
    if (clean && source_.is_clean()) check_wholes(at, applicant);
  }

  bool check_wholes(const JsonValue& at, const Applicant& applicant) {
    for (std::size_t i = 0; i < applicant.facts.size(); ++i) {
      const auto whole = exceeded_whole(vocabulary_, applicant, static_cast<FactIndex>(i));
      if (!whole) continue;
      source_.report(at.offset, "case/value",
                     {"“", vocabulary_.facts[*whole].id, "” 会小于它的一部分“", vocabulary_.facts[i].id,
                      "”：在 \"facts\" 里一并改，或写 null"});
      return false;
    }
    return true;
  }

  void read_base(const JsonValue& value) {
    ObjectReader reader(source_, value, "base");
    if (!reader.valid()) return;
    read_stated(reader, content_.base, false);
    reader.finish();
  }

  void add(const JsonValue& at, std::string name, std::string cite, Applicant applicant, JsonValue expect) {
    if (!names_.add(name))
      source_.report(at.offset, "case/name", {"用例 \"", name, "\" 重名：看不出说的是哪一个"});
    content_.scenarios.push_back({std::move(name), std::move(cite), source_.position(at.offset),
                                  std::move(applicant), std::move(expect)});
  }

  void read_case(const JsonValue& value) {
    ObjectReader reader(source_, value, "用例");
    if (!reader.valid()) return;
    std::string name = reader.text("name");
    if (!name.empty() && (character_count(name) < kFewestLetters || is_digits(name)))
      source_.report(value.find("name")->offset, "case/name",
                     {"\"", name, "\" 说不出是什么情形：至少三个字，不能只是编号"});
    std::string cite = read_cite(source_, reader);
    Applicant applicant = content_.base;
    read_stated(reader, applicant, true);
    const JsonValue* expect = reader.required("expect", Type::object);
    reader.finish();
    if (expect == nullptr) return;
    expectations_.read(*expect);
    add(value, std::move(name), std::move(cite), std::move(applicant), *expect);
  }

  void read_threshold(const JsonValue& value) {
    ObjectReader reader(source_, value, "临界值");
    if (!reader.valid()) return;
    const std::string id = reader.text("id");
    const std::string cite = read_cite(source_, reader);
    if (const JsonValue* at = value.find("id")) expectations_.read_node_id(at->offset, id);
    if (reader.has("values")) {
      const std::vector<JsonValue>& values = reader.items("values");
      if (values.empty()) source_.report(value.offset, "case/empty", {"没有写预期什么"});
      for (const JsonValue& item : values) read_value(item, id, cite);
    } else {
      read_around(reader, id, cite);
    }
    reader.finish();
  }

  void read_value(const JsonValue& value, const std::string& id, const std::string& cite) {
    ObjectReader reader(source_, value, "取值");
    if (!reader.valid()) return;
    for (const JsonMember& member : value.members) reader.any(member.key);
    reader.required("status", Type::string);
    Applicant applicant = content_.base;
    if (const JsonValue* as_of = reader.optional("as_of", Type::string)) applicant.as_of = read_day(*as_of);
    StatedReader stated(source_, vocabulary_, applicant);
    const JsonValue* facts = reader.required("facts", Type::object);
    if (facts != nullptr) stated.read_facts(*facts);
    check_parts(stated, value, applicant);
    expectations_.read_node_of_value(value, {"facts", "as_of"});
    JsonValue expect = value;
    const auto applies = [](const JsonMember& member) {
      return member.key == "facts" || member.key == "as_of";
    };
    expect.members.erase(std::remove_if(expect.members.begin(), expect.members.end(), applies),
                         expect.members.end());
    const std::string name = concat({id, "：", described(facts, value.find("as_of"))});
    add(value, name, cite, std::move(applicant), object_of("requirements", object_of(id, std::move(expect))));
  }

  // What sets a value apart: "total_assets=150，registered_region=未填".
  std::string described(const JsonValue* facts, const JsonValue* as_of) const {
    std::string text;
    for (const JsonMember& member : facts == nullptr ? std::vector<JsonMember>() : facts->members)
      text += concat({text.empty() ? "" : "，", member.key, "=", shown(member.value)});
    if (as_of != nullptr) text += concat({text.empty() ? "" : "，", as_of->text});
    return text;
  }

  std::string shown(const JsonValue& value) const {
    if (value.is(Type::null)) return "未填";
    if (value.is(Type::string)) return value.text;
    if (!value.is(Type::array)) return source_.excerpt(value);
    std::vector<std::string> items;
    for (const JsonValue& item : value.items) items.push_back(item.text);
    return items.empty() ? "无" : join(items);
  }

  // A figure, one step below and above it, and without the fact.
  void read_around(ObjectReader& reader, const std::string& id, const std::string& cite) {
    const JsonValue* name = reader.required("fact", Type::string);
    const JsonValue* figure = reader.required("figure", Type::number);
    const JsonValue* step = reader.required("step", Type::number);
    const JsonValue* others = reader.optional("facts", Type::object);
    for (const Around& around : kAround) read_expected(reader, around);
    read_expected(reader, kMissing);
    const auto fact = name == nullptr ? std::nullopt : number_fact(*name);
    if (!fact || figure == nullptr || step == nullptr) return;
    const int places = vocabulary_.facts[*fact].places;
    const Decimal at = read_decimal(figure->text, places);
    const Decimal one = read_decimal(step->text, places);
    if (at.error != DecimalError::none || one.error != DecimalError::none || one.scaled <= 0)
      return void(
          source_.report(figure->offset, "case/value",
                         {"figure 和 step 应是 ", expectation(vocabulary_, vocabulary_.facts[*fact])}));
    Applicant applicant = content_.base;
    StatedReader stated(source_, vocabulary_, applicant);
    if (others != nullptr) stated.read_facts(*others);
    for (const Around& around : kAround) {
      const std::int64_t value = at.scaled + around.steps * one.scaled;
      applicant.state(*fact, value);
      if (!check_wholes(*figure, applicant)) return;
      add_around(reader, around, id, cite, applicant, *fact, value);
    }
    add_around(reader, kMissing, id, cite, applicant, *fact, std::nullopt);
  }

  std::optional<FactIndex> number_fact(const JsonValue& name) {
    const auto fact = vocabulary_.fact(name.text);
    if (fact && vocabulary_.facts[*fact].type == FactType::number) return fact;
    if (fact)
      source_.report(name.offset, "case/value", {"\"", name.text, "\" 不是数值"});
    else
      expectations_.read_fact(name);
    return std::nullopt;
  }

  void read_expected(ObjectReader& reader, const Around& around) {
    if (const JsonValue* expected = reader.any(around.key)) expectations_.read_node(*expected);
  }

  void add_around(ObjectReader& reader, const Around& around, const std::string& id, const std::string& cite,
                  Applicant applicant, FactIndex fact, std::optional<std::int64_t> value) {
    const JsonValue* said = reader.value().find(around.key);
    JsonValue expect = said != nullptr ? *said : text_value(around.usual, reader.value().offset);
    applicant.state(fact, value);
    const std::string at = value ? to_text(*value, vocabulary_.facts[fact].places) : std::string("未填");
    const JsonValue* others = reader.value().find("facts");
    const std::string besides = others == nullptr ? "" : concat({"，", described(others, nullptr)});
    const std::string name = concat({id, "：", vocabulary_.facts[fact].id, "=", at, besides});
    add(reader.value(), name, cite, std::move(applicant),
        object_of("requirements", object_of(id, std::move(expect))));
  }

  JsonSource& source_;
  CaseFileContent& content_;
  const RulesetModel& model_;
  const Vocabulary& vocabulary_;
  ExpectationReader expectations_;
  UniqueNames names_;
};

}  // namespace

Loaded<std::string> ruleset_of_cases(std::string_view file_name, std::string_view text) {
  Loaded<std::string> result;
  JsonSource source(file_name, text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  ObjectReader reader(source, root, "用例文件");
  std::string id = reader.text("ruleset");
  if (result.findings.empty()) result.value = std::move(id);
  return result;
}

Loaded<CaseFile> load_cases(std::string_view file_name, std::string_view text, const Ruleset& ruleset) {
  Loaded<CaseFile> result;
  auto content = std::make_shared<CaseFileContent>(ruleset);
  content->file = file_name;
  content->text = text;
  JsonSource source(content->file, content->text, result.findings);
  JsonValue root;
  if (!source.parse(root)) return result;
  CaseReader(source, *content).read(root);
  if (result.findings.empty()) result.value = CaseFile(std::move(content));
  return result;
}

}  // namespace zice
