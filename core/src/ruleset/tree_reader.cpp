#include <algorithm>
#include <utility>

#include "json/english.h"
#include "ruleset/reader.h"
#include "text/decimal.h"
#include "text/nearest.h"
#include "text/text.h"
#include "text/words.h"

namespace zice {
namespace {

constexpr int kMostNeeded = 1000;

// How many of a list must be met: more than it holds could never be.
int read_needed(ObjectReader& reader, std::string_view key, const JsonValue* list) {
  const std::size_t listed = list == nullptr ? 0 : list->items.size();
  if (listed == 0) return reader.integer(key, 1, kMostNeeded);  // that is told apart
  return reader.integer(key, 1, static_cast<int>(listed),
                        concat({"（共列出 ", std::to_string(listed), " 项）"}));
}

bool is_count(std::string_view text) { return text.size() <= 3 && is_digits(text) && text[0] != '0'; }

}  // namespace

bool is_cite(std::string_view text) {
  if (text.substr(0, 6) == "annex-") return is_count(text.substr(6));
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return is_count(text);
  return is_count(text.substr(0, dot)) && is_count(text.substr(dot + 1));
}

void check_cite(JsonSource& source, const JsonValue& cite) {
  if (check_string(source, cite)) check_cite(source, cite, cite.text);
}

void check_cite(JsonSource& source, const JsonValue& at, std::string_view cite) {
  if (!is_cite(cite))
    source.report(at.offset, "ruleset/cite", {"\"", cite, "\" 不是条款号：应形如 7、7.2 或 annex-1"});
}

std::string read_cite(JsonSource& source, ObjectReader& reader) {
  const JsonValue* value = reader.required("cite", JsonValue::Type::string);
  if (value == nullptr) return {};
  check_cite(source, *value);
  return value->text;
}

void TreeReader::check_id(const JsonValue& at, const std::string& id, std::string& cite) {
  const std::size_t slash = id.find('/');
  cite = id.substr(0, slash);
  check_cite(source_, at, cite);
  if (slash == std::string::npos || !is_identifier(std::string_view(id).substr(slash + 1))) {
    source_.report(at.offset, "ruleset/id",
                   {"标识 \"", id, "\" 应形如 7.2/name，名称以小写字母开头，只用小写字母、数字和下划线"});
  }
  if (!ids_.add(id)) source_.report(at.offset, "ruleset/duplicate_id", {"标识 \"", id, "\" 重复"});
}

NodeKind TreeReader::leaf_kind(const Requirement& requirement) const {
  const bool attested = std::all_of(requirement.facts.begin(), requirement.facts.end(),
                                    [&](FactIndex fact) { return model_.vocabulary->facts[fact].attests; });
  return attested ? NodeKind::declared : NodeKind::computed;
}

// The key that states what this node requires: exactly one may.
std::string TreeReader::read_way(ObjectReader& reader) {
  std::vector<std::string> ways = {"judged", "all", "any", "of"};
  for (const RequirementKind& kind : requirement_kinds()) ways.emplace_back(kind.key);
  std::string stated;
  for (const std::string& way : ways) {
    if (reader.any(way) == nullptr) continue;
    if (!stated.empty())
      source_.report(reader.value().offset, "ruleset/kind",
                     {"一项要求只能有一种：同时写了 ", stated, " 和 ", way});
    stated = way;
  }
  if (stated.empty())
    source_.report(reader.value().offset, "ruleset/kind", {"没有写明要求的种类（", join(ways), "）"});
  return stated;
}

void TreeReader::read_judged(ObjectReader& reader, Node& node) {
  node.type = NodeType::judged;
  node.kind = NodeKind::judged;
  node.judged = 1;
  reader.flag("judged", true, "ruleset/kind");
}

void TreeReader::read_leaf(ObjectReader& reader, std::string_view way, Node& node) {
  const auto kinds = requirement_kinds();
  const auto chosen =
      std::find_if(kinds.begin(), kinds.end(), [&](const RequirementKind& kind) { return kind.key == way; });
  node.type = NodeType::leaf;
  RequirementReader requirement{reader, source_, *model_.vocabulary, model_.areas};
  node.requirement = reader_of(*chosen)(requirement);
  if (node.requirement == nullptr) {
    node.type = NodeType::judged;  // reported already: the ruleset is refused
    return;
  }
  node.checkable = true;
  node.requirement->kind = &*chosen;
  node.kind = leaf_kind(*node.requirement);
  node.unanswerable = unverified_            ? Because::not_verified
                      : requirement.not_seen ? Because::not_seen
                                             : Because::none;
  if (node.unanswerable != Because::none) node.requirement = unanswerable(*node.requirement);
  if (!node.requirement->is_figure) return;
  for (std::size_t i = 0; i < model_.discretions.size(); ++i) {
    const Discretion& discretion = model_.discretions[i];
    // The figure printed for an area is what the relaxation for that area comes to; others go further.
    const bool printed = discretion.area != nullptr && discretion.area == node.requirement->own_area;
    if (!printed && discretion.covers_cite(node.cite)) node.discretions.push_back(static_cast<int>(i));
  }
}

void TreeReader::read_children(const JsonValue& list, NodeIndex parent, int depth) {
  refuse_empty(source_, list);
  for (const JsonValue& item : list.items) {
    const NodeIndex child = read_node(item, depth);
    if (child < 0) continue;
    Node& node = model_.nodes[static_cast<std::size_t>(parent)];
    node.children.push_back(child);
    node.judged += model_.node(child).judged;
    node.checkable = node.checkable || model_.node(child).checkable;
  }
}

void TreeReader::read_nested(ObjectReader& reader, std::string_view way, NodeIndex index, int depth) {
  Node& nested = model_.nodes[static_cast<std::size_t>(index)];
  nested.type = way == "of" ? NodeType::at_least : way == "all" ? NodeType::all : NodeType::any;
  nested.kind = way == "of" ? NodeKind::at_least : way == "all" ? NodeKind::all : NodeKind::any;
  const JsonValue* list = reader.required(way, JsonValue::Type::array);
  if (way == "of") nested.need = read_needed(reader, "at_least", list);
  if (list == nullptr) return;
  read_children(*list, index, depth + 1);
  const Node& node = model_.node(index);
  if (node.type == NodeType::all) return;
  for (const NodeIndex child : node.children) {
    // Reviewers' judgement never changes a status above it, so it cannot be one way among several.
    if (model_.node(child).is_judged())
      source_.report(list->offset, "ruleset/judged_alternative", {"由评审判断的事项不能作为可选项之一"});
  }
}

NodeIndex TreeReader::read_node(const JsonValue& value, int depth) {
  ObjectReader reader(source_, value, "要求");
  if (!reader.valid()) return -1;
  const auto index = static_cast<NodeIndex>(model_.nodes.size());
  Node node;
  node.id = reader.text("id");
  node.text = reader.text("text");
  node.note = reader.optional_text("note");
  read_english(source_, reader);
  node.offset = value.offset;
  node.depth = depth;
  check_id(value, node.id, node.cite);
  model_.nodes.push_back(std::move(node));
  const bool unverified = reader.flag("verified", false);
  const bool above = std::exchange(unverified_, unverified_ || unverified);
  const std::string way = read_way(reader);
  if (way == "all" || way == "any" || way == "of")
    read_nested(reader, way, index, depth);
  else if (way == "judged")
    read_judged(reader, model_.nodes.back());
  else if (!way.empty())
    read_leaf(reader, way, model_.nodes.back());
  reader.finish();
  unverified_ = above;
  // It would say nothing: what reviewers judge is not counted.
  if (unverified && !model_.node(index).checkable && source_.is_clean())
    source_.report(value.offset, "ruleset/kind", {"由评审判断的事项不参与计算，不写 \"verified\""});
  return index;
}

void TreeReader::read_conditions(const std::vector<JsonValue>& conditions) {
  for (const JsonValue& item : conditions) {
    const NodeIndex index = read_node(item, 0);
    if (index >= 0) model_.conditions.push_back(index);
  }
}

void TreeReader::read_need(ObjectReader& reader) {
  const JsonValue* need = reader.any("need");
  if (need == nullptr || need->is(JsonValue::Type::number)) {
    model_.function_need = read_needed(reader, "need", functions_);
    return;
  }
  ObjectReader object(source_, *need, "need");
  if (!object.valid()) return;
  RequirementReader requirement{object, source_, *model_.vocabulary, model_.areas};
  const auto fact = requirement.fact(object, "fact", FactType::choice);
  const JsonValue* of = object.required("of", JsonValue::Type::object);
  object.finish();
  if (!fact || of == nullptr) return;
  ObjectReader table(source_, *of, "of");
  model_.function_need_by.fact = *fact;
  for (const std::string& choice : model_.vocabulary->facts[*fact].choices)
    model_.function_need_by.need.push_back(read_needed(table, choice, functions_));
  table.finish();
}

// Where each function is one way among several, one that nothing decides would be met by everybody. Where
// each declared one is judged on its own, a type without a figure is met: there the measure asks for no more.
void TreeReader::check_checkable(const JsonValue& requirements, const Node& function) {
  const bool read =
      function.judged > 0 || requirements.items.empty();  // else what it asks is wrong, and told already
  if (function.checkable || !read) return;
  source_.report(
      requirements.offset, "ruleset/nothing_to_check",
      {"服务功能 \"", function.id, "\" ", function.judged > 0 ? "只有由评审判断的事项" : "没有要求",
       "，谁都会算达到：按“至少几项”计时，每项功能至少应有一项可核对的要求"});
}

void TreeReader::read_function(const JsonValue& value) {
  ObjectReader reader(source_, value, "服务功能");
  if (!reader.valid()) return;
  Node node;
  node.type = NodeType::function;
  node.kind = NodeKind::all;
  node.id = reader.text("id");
  node.cite = read_cite(source_, reader);
  node.text = reader.text("text");
  node.note = reader.optional_text("note");
  read_english(source_, reader);
  const auto function = model_.vocabulary->function(node.id);
  if (!function) {
    const std::string closest = source_.nearest(node.id, [&] { return ids(model_.vocabulary->functions); });
    source_.report(value.offset, "ruleset/unknown_function",
                   {"词汇表里没有服务功能 \"", node.id, "\"", nearest_hint(closest)});
  }
  if (!ids_.add(concat({"function ", node.id})))
    source_.report(value.offset, "ruleset/duplicate_id", {"服务功能 \"", node.id, "\" 重复"});
  node.function = function.value_or(0);
  const auto index = static_cast<NodeIndex>(model_.nodes.size());
  model_.nodes.push_back(std::move(node));
  if (const JsonValue* list = reader.required("requirements", JsonValue::Type::array)) {
    if (!list->items.empty()) read_children(*list, index, 0);
    if (model_.function_rule == FunctionRule::at_least) check_checkable(*list, model_.node(index));
  }
  reader.finish();
  model_.functions.push_back(index);
}

void TreeReader::read_functions(const JsonValue& value) {
  ObjectReader reader(source_, value, "functions");
  if (!reader.valid()) return;
  const std::string rule =
      reader.one_of("rule", "ruleset/function_rule", {"at_least", "each_declared", "none"});
  if (rule.empty()) return;  // which keys there may be hangs on it
  if (rule == "at_least") model_.function_rule = FunctionRule::at_least;
  if (rule == "each_declared") model_.function_rule = FunctionRule::each_declared;
  reader.optional_text("text");
  reader.optional_text("note");
  read_english(source_, reader);
  if (model_.function_rule != FunctionRule::none || reader.has("cite"))
    model_.function_cite = read_cite(source_, reader);
  functions_ = value.find("list");
  if (model_.function_rule == FunctionRule::at_least) read_need(reader);
  if (model_.function_rule != FunctionRule::none) {
    for (const JsonValue& item : filled_items(source_, reader, "list")) read_function(item);
  }
  reader.finish();
}

}  // namespace zice
