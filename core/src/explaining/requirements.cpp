// Discretions, conditions and functions: the rule in its fixed sentence beside the author's words.
#include <algorithm>

#include "explaining/parts.h"
#include "text/text.h"
#include "zice/cite.h"

namespace zice {
namespace {

using Columns = std::vector<ExplainedPart::Column>;

const Columns& columns() {
  static const Columns columns = {{"rule", "规则（由程序按规则文件写出）"},
                                  {"text", "规则文件里的文字"},
                                  {"kind", "怎样核对、谁能决定、什么材料佐证"}};
  return columns;
}

// Depth shows as in the file: "　└ ".
std::string indented(int depth, const std::string& words) {
  std::string margin;
  for (int i = 1; i < depth; ++i) margin += "　";
  return concat({margin, depth > 0 ? "└ " : "", words});
}

class RequirementRows {
 public:
  RequirementRows(const Explaining& all, CitedPart& part) : all_(all), part_(part) {}

  void add(const JsonValue& requirement, int depth) {
    const std::string id(text_of(requirement, "id"));
    const Node& node = *std::find_if(all_.model().nodes.begin(), all_.model().nodes.end(),
                                     [&](const Node& one) { return one.id == id; });
    part_.add(node.cite, id,
              {indented(depth, all_.words.of(requirement)), with_note(node.text, node.note), kind(node)});
    for (const std::string_view key : {"all", "any", "of"}) {
      const JsonValue* list = requirement.find(key);
      if (list == nullptr) continue;
      for (const JsonValue& child : list->items) add(child, depth + 1);
    }
  }

 private:
  std::string kind(const Node& node) const {
    std::string words;
    const auto line = [&](std::string_view text) { words += concat({words.empty() ? "" : "\n", text}); };
    if (node.kind == NodeKind::computed) line("按所填的数和情况计算");
    if (node.kind == NodeKind::declared) line("由申报单位自报是或否");
    for (const int index : node.discretions) {
      const Discretion& discretion = all_.model().discretions[static_cast<std::size_t>(index)];
      line(concat({"没有达到的，符合", article(discretion.cite), "的由主管部门酌定"}));
    }
    std::vector<std::string> papers;
    for (const Material& material : all_.model().materials) {
      if (proves(material, node)) papers.push_back(material.id);
    }
    if (node.children.empty())
      line(papers.empty() ? std::string("没有写材料佐证") : concat({"材料：", articles(papers)}));
    return words;
  }

  static bool proves(const Material& material, const Node& node) {
    return std::any_of(material.proves.begin(), material.proves.end(),
                       [&](const std::string& cite) { return covers(cite, node.cite); });
  }

  const Explaining& all_;
  CitedPart& part_;
};

std::string need_words(const Explaining& all, const JsonValue& need) {
  const JsonValue* of = need.find("of");
  if (of == nullptr) return concat({"申报的服务功能中，至少达到 ", need.text, " 项"});
  const std::string by = need.find("fact")->text;
  std::vector<std::string> cases;
  for (const JsonMember& choice : of->members) {
    JsonValue one;
    one.items.emplace_back().text = choice.key;
    cases.push_back(concat({all.words.choices(by, one), "至少达到 ", choice.value.text, " 项"}));
  }
  return concat({"申报的服务功能中，按", all.words.label(by), "：", join(cases)});
}

std::string rule_words(const Explaining& all, const JsonValue& functions) {
  switch (all.model().function_rule) {
    case FunctionRule::at_least:
      return need_words(all, *functions.find("need"));
    case FunctionRule::each_declared:
      return "申报哪几类，每一类都要达到；有的达到、有的没有的，由主管部门认定";
    case FunctionRule::none:
      break;
  }
  return {};
}

void explain_discretions(const Explaining& all, std::vector<ExplainedPart>& parts) {
  const JsonValue* list = all.file.find("discretions");
  if (list == nullptr) return;
  CitedPart part(all, "discretions", "裁量：没有印出数字的放宽",
                 {{"rule", "规则（由程序按规则文件写出）"}, {"text", "规则文件里的文字"}});
  for (const JsonValue& item : list->items) {
    const JsonValue& when = *item.find("when");
    std::vector<std::string> conditions, covered;
    if (const JsonValue* yes = when.find("yes")) {
      for (const JsonValue& fact : yes->items)
        conditions.push_back(concat({"“", all.words.label(fact.text), "”"}));
    }
    const std::string holds = conditions.empty()
                                  ? concat({"注册地在", all.words.area_label(text_of(when, "area")), "的"})
                                  : concat({join(conditions), conditions.size() > 1 ? "都为是的" : "为是的"});
    for (const JsonValue& cite : item.find("covers")->items) covered.push_back(cite.text);
    part.add(text_of(item, "cite"), text_of(item, "id"),
             {concat({holds, "，", articles(covered), "里要计算的数没有达到时，由主管部门酌定，不算未达到"}),
              with_note(text_of(item, "text"), text_of(item, "note"))});
  }
  part.into(parts);
}

}  // namespace

void explain_requirements(const Explaining& all, std::vector<ExplainedPart>& parts) {
  explain_discretions(all, parts);
  CitedPart conditions(all, "conditions", "申报条件（都要达到）", columns());
  RequirementRows rows(all, conditions);
  for (const JsonValue& condition : all.file.find("conditions")->items) rows.add(condition, 0);
  conditions.into(parts);
  const JsonValue& functions = *all.file.find("functions");
  const JsonValue* list = functions.find("list");
  if (list == nullptr) return;
  CitedPart part(all, "functions", "服务功能", columns());
  RequirementRows required(all, part);
  part.add(
      text_of(functions, "cite"), "functions",
      {rule_words(all, functions), with_note(text_of(functions, "text"), text_of(functions, "note")), ""},
      CitedPart::Shown::opening);
  for (const JsonValue& function : list->items) {
    const auto& requirements = function.find("requirements")->items;
    part.add(
        text_of(function, "cite"), text_of(function, "id"),
        {requirements.empty() ? "这一类没有印出要求：申报即达到" : RuleWords::all_of(requirements.size()),
         with_note(text_of(function, "text"), text_of(function, "note")), ""});
    for (const JsonValue& requirement : requirements) required.add(requirement, 1);
  }
  part.into(parts);
}

}  // namespace zice
