#include "trying/expectation_reader.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "json/object.h"
#include "ruleset/reader.h"
#include "text/decimal.h"
#include "text/nearest.h"
#include "text/text.h"
#include "trying/case_file.h"
#include "trying/expectation.h"
#include "zice/limits.h"

namespace zice {
namespace {

using Type = JsonValue::Type;

template <class Enum>
std::vector<std::string> names_of() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count_of<Enum>(); ++i) names.emplace_back(name(static_cast<Enum>(i)));
  return names;
}

std::vector<std::string> without(std::vector<std::string> names, std::string_view one) {
  names.erase(std::remove(names.begin(), names.end(), one), names.end());
  return names;
}

}  // namespace

// What may stand under each key. The tables below name every key of an assessment that can be expected.
struct ExpectationFields {
  using Reads = void (*)(ExpectationReader&, const JsonValue&);
  struct Field {
    std::string_view key;
    Reads reads;
  };
  using Fields = std::span<const Field>;

  static void expected(ExpectationReader& in, const JsonValue& value, std::string_view what) {
    in.source_.report(value.offset, "case/value", {"应是", what, "，实际是 ", in.source_.excerpt(value)});
  }

  static bool is_blank(const JsonValue& value) { return value.is(Type::string) && value.text == kBlank; }

  // A word may be left blank, and so may what is there or not.
  static void word(ExpectationReader& in, const JsonValue& value, std::vector<std::string> words) {
    if (is_blank(value)) return;
    if (value.is(Type::string) && std::find(words.begin(), words.end(), value.text) != words.end()) return;
    const std::string closest = in.source_.nearest(value.text, [&] { return words; });
    in.source_.report(
        value.offset, "case/value",
        {"应是以下之一：", join(words), "，实际是 ", in.source_.excerpt(value), nearest_hint(closest)});
  }
  template <class Enum>
  static void one_of(ExpectationReader& in, const JsonValue& value) {
    word(in, value, names_of<Enum>());
  }
  static void because(ExpectationReader& in, const JsonValue& value) {
    word(in, value, without(names_of<Because>(), "none"));
  }
  static void applies(ExpectationReader& in, const JsonValue& value) {
    word(in, value, {"yes", "no", "unknown"});
  }
  static void leaf_kind(ExpectationReader& in, const JsonValue& value) {
    word(in, value, {"computed", "declared", "judged"});
  }
  static void not_in_force(ExpectationReader& in, const JsonValue& value) {
    word(in, value, without(names_of<InForce>(), "yes"));
  }

  static void cite(ExpectationReader& in, const JsonValue& value) { in.read_cite(value); }
  static void day(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::string) || !Date::parse(value.text)) expected(in, value, "日期，形如 2022-09-15");
  }
  static void day_or_null(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::null)) day(in, value);
  }
  static void count(ExpectationReader& in, const JsonValue& value) {
    const bool whole = value.is(Type::number) && read_decimal(value.text, 0).error == DecimalError::none;
    if (!whole || value.text[0] == '-') expected(in, value, "不小于零的整数");
  }
  static void count_or_null(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::null)) count(in, value);
  }
  static void number(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::number) || std::isnan(number_of(value))) expected(in, value, "数字");
  }
  static void number_or_null(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::null)) number(in, value);
  }
  static void truth(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::boolean)) expected(in, value, " true 或 false");
  }
  static void yes(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::boolean) || !value.truth) expected(in, value, " true，否则不写");
  }
  static void unit(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::string)) expected(in, value, "单位");
  }

  static void fact(ExpectationReader& in, const JsonValue& value) {
    if (check_string(in.source_, value))
      in.read_id(value.offset, value.text, "事实", ids(in.model_.vocabulary->facts));
  }
  static void paper(ExpectationReader& in, const JsonValue& value) {
    if (check_string(in.source_, value))
      in.read_id(value.offset, value.text, "文件", ids(in.model_.vocabulary->documents));
  }
  static void node_id(ExpectationReader& in, const JsonValue& value) {
    if (check_string(in.source_, value)) in.read_node_id(value.offset, value.text);
  }

  static void list(ExpectationReader& in, const JsonValue& value, Reads reads) {
    if (!value.is(Type::array)) return expected(in, value, "列表");
    for (const JsonValue& item : value.items) reads(in, item);
  }
  static void facts(ExpectationReader& in, const JsonValue& value) { list(in, value, fact); }
  static void cites(ExpectationReader& in, const JsonValue& value) { list(in, value, cite); }

  static void object(ExpectationReader& in, const JsonValue& value, Fields fields,
                     const std::vector<std::string>& besides = {}) {
    ObjectReader reader(in.source_, value, "预期");
    if (!reader.valid()) return;
    for (const Field& field : fields) {
      const JsonValue* found = reader.any(field.key);
      const bool other = std::find(besides.begin(), besides.end(), field.key) != besides.end();
      if (found != nullptr && !other) field.reads(in, *found);
    }
    for (const std::string& key : besides) reader.any(key);
    reader.finish();
    if (value.members.empty()) in.source_.report(value.offset, "case/empty", {"没有写预期什么"});
  }

  // An object by ids, of which there is at least one.
  static void by_id(ExpectationReader& in, const JsonValue& value, std::string_view what,
                    const std::vector<std::string>& known, Reads reads) {
    if (!value.is(Type::object)) return expected(in, value, "对象");
    if (value.members.empty()) in.source_.report(value.offset, "case/empty", {"没有写预期什么"});
    for (const JsonMember& member : value.members) {
      in.read_id(member.offset, member.key, what, known);
      reads(in, member.value);
    }
  }

  // A word alone stands for an object that names only the status.
  template <Reads kWord, const auto& kFields>
  static void word_or_object(ExpectationReader& in, const JsonValue& value) {
    if (value.is(Type::object)) return object(in, value, kFields);
    kWord(in, value);
  }

  static const Field kNode[12];
  static const Field kForce[7];
  static const Field kCited[1];
  static const Field kFunction[4];
  static const Field kFunctions[6];
  static const Field kPaper[2];
  static const Field kConflict[7];
  static const Field kMaterial[5];
  static const Field kStep[14];
  static const Field kExpect[12];

  static void node(ExpectationReader& in, const JsonValue& value) {
    word_or_object<one_of<Status>, kNode>(in, value);
  }
  static void force(ExpectationReader& in, const JsonValue& value) { object(in, value, kForce); }
  static void cited(ExpectationReader& in, const JsonValue& value) { object(in, value, kCited); }
  static void notices(ExpectationReader& in, const JsonValue& value) {
    if (!is_blank(value)) list(in, value, cited);
  }
  static void elsewhere(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::null) && !is_blank(value)) cited(in, value);
  }
  static void nodes(ExpectationReader& in, const JsonValue& value) {
    by_id(in, value, "条件或要求", in.nodes_, node);
  }
  static void function(ExpectationReader& in, const JsonValue& value) {
    word_or_object<one_of<Status>, kFunction>(in, value);
  }
  static void function_list(ExpectationReader& in, const JsonValue& value) {
    // A measure without functions has an empty list.
    if (value.is(Type::array) && value.items.empty()) return;
    std::vector<std::string> known;
    for (const NodeIndex index : in.model_.functions) known.push_back(in.model_.node(index).id);
    by_id(in, value, "服务功能", known, function);
  }
  static void functions(ExpectationReader& in, const JsonValue& value) { object(in, value, kFunctions); }
  static void document(ExpectationReader& in, const JsonValue& value) {
    word_or_object<one_of<DocumentStatus>, kPaper>(in, value);
  }
  static void documents(ExpectationReader& in, const JsonValue& value) {
    by_id(in, value, "文件", ids(in.model_.vocabulary->documents), document);
  }
  static void conflict(ExpectationReader& in, const JsonValue& value) { object(in, value, kConflict); }
  static void conflicts(ExpectationReader& in, const JsonValue& value) { list(in, value, conflict); }
  static void material(ExpectationReader& in, const JsonValue& value) { object(in, value, kMaterial); }
  static void materials(ExpectationReader& in, const JsonValue& value) {
    by_id(in, value, "材料", ids(in.model_.materials), material);
  }
  static void step(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::null) && !is_blank(value)) object(in, value, kStep);
  }
  static void timeline(ExpectationReader& in, const JsonValue& value) {
    by_id(in, value, "步骤", names_of<StepId>(), step);
  }
  static void tally(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::object)) return count(in, value);
    for (const JsonMember& member : value.members) count(in, member.value);
  }
  static void counts(ExpectationReader& in, const JsonValue& value) {
    by_id(in, value, "计数", {"conditions", "functions", "materials", "documents", "judged"}, tally);
  }
  static void change(ExpectationReader& in, const JsonValue& value) {
    if (!value.is(Type::object)) expected(in, value, "对象");
  }
  static void route(ExpectationReader& in, const JsonValue& value) { list(in, value, change); }
  static void routes(ExpectationReader& in, const JsonValue& value) { list(in, value, route); }
};

const ExpectationFields::Field ExpectationFields::kNode[] = {
    {"status", one_of<Status>}, {"kind", leaf_kind},        {"facts", facts},
    {"because", because},       {"actual", number_or_null}, {"required", number_or_null},
    {"gap", number_or_null},    {"margin", number_or_null}, {"unit", unit},
    {"gap_unit", unit},         {"relaxed", truth},         {"holds_from", day}};
const ExpectationFields::Field ExpectationFields::kForce[] = {
    {"cite", cite},       {"status", one_of<ForceStatus>}, {"from", day_or_null},   {"until", day_or_null},
    {"from_strict", day}, {"until_strict", day},           {"until_at_latest", yes}};
const ExpectationFields::Field ExpectationFields::kCited[] = {{"cite", cite}};
const ExpectationFields::Field ExpectationFields::kFunction[] = {
    {"cite", cite}, {"status", one_of<Status>}, {"claimed", one_of<Claim>}, {"because", because}};
const ExpectationFields::Field ExpectationFields::kFunctions[] = {{"rule", one_of<FunctionRule>},
                                                                  {"status", one_of<Status>},
                                                                  {"because", because},
                                                                  {"need", count_or_null},
                                                                  {"met", count},
                                                                  {"list", function_list}};
const ExpectationFields::Field ExpectationFields::kPaper[] = {{"status", one_of<DocumentStatus>},
                                                              {"cite", cite}};
const ExpectationFields::Field ExpectationFields::kConflict[] = {
    {"document", paper}, {"condition", node_id}, {"fact", fact}, {"actual", number},
    {"article", number}, {"form", number},       {"cite", cite}};
const ExpectationFields::Field ExpectationFields::kMaterial[] = {{"status", one_of<MaterialStatus>},
                                                                 {"applies", applies},
                                                                 {"proves", cites},
                                                                 {"documents", documents},
                                                                 {"conflicts", conflicts}};
const ExpectationFields::Field ExpectationFields::kStep[] = {
    {"cite", cite},           {"condition", node_id},           {"date", day},
    {"from", day_or_null},    {"until", day_or_null},           {"from_strict", day},
    {"until_strict", day},    {"until_first_day_counted", day}, {"working_days", count},
    {"basis", one_of<Basis>}, {"certainty", one_of<Certainty>}, {"until_at_latest", yes},
    {"by_notice", yes},       {"in_force", not_in_force}};
const ExpectationFields::Field ExpectationFields::kExpect[] = {
    {"verdict", one_of<Verdict>}, {"force", force},         {"notices", notices},
    {"elsewhere", elsewhere},     {"counts", counts},       {"conditions", nodes},
    {"requirements", nodes},      {"functions", functions}, {"materials", materials},
    {"open_questions", facts},    {"routes", routes},       {"timeline", timeline}};

ExpectationReader::ExpectationReader(JsonSource& source, const RulesetModel& model)
    : source_(source), model_(model) {
  for (std::size_t i = 0; i < model.shown; ++i) {
    if (model.nodes[i].type != NodeType::function) nodes_.push_back(model.nodes[i].id);
  }
}

void ExpectationReader::read_id(std::uint32_t offset, const std::string& written, std::string_view what,
                                const std::vector<std::string>& known) {
  if (std::find(known.begin(), known.end(), written) != known.end()) return;
  const std::string closest = source_.nearest(written, [&] { return known; });
  source_.report(offset, "case/unknown_id", {"没有", what, " \"", written, "\"", nearest_hint(closest)});
}

bool ExpectationReader::read_node_id(std::uint32_t offset, const std::string& id) {
  read_id(offset, id, "条件或要求", nodes_);
  return std::find(nodes_.begin(), nodes_.end(), id) != nodes_.end();
}

void ExpectationReader::read_cite(const JsonValue& value) { check_cite(source_, value); }

void ExpectationReader::read_fact(const JsonValue& value) { ExpectationFields::fact(*this, value); }

void ExpectationReader::read_node(const JsonValue& value) { ExpectationFields::node(*this, value); }

void ExpectationReader::read_node_of_value(const JsonValue& value, const std::vector<std::string>& besides) {
  ExpectationFields::object(*this, value, ExpectationFields::kNode, besides);
}

void ExpectationReader::read(const JsonValue& expect) {
  ExpectationFields::object(*this, expect, ExpectationFields::kExpect);
}

}  // namespace zice
