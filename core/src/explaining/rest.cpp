// Areas by name, what else the measure says, its own words for facts, and what its author waived.
#include <utility>

#include "checking/places/place_names.h"
#include "explaining/parts.h"
#include "text/text.h"

namespace zice {
namespace {

constexpr std::pair<std::string_view, std::string_view> kRemarkKinds[] = {
    {"preference", "扶持"}, {"quota", "名额"},    {"procedure", "程序"},
    {"exclusion", "排除"},  {"trap", "容易读错"}, {"gap", "没有写明"}};

std::string codes_of(const JsonValue& codes) {
  std::vector<std::string> texts;
  for (const JsonValue& code : codes.items) {
    const std::string_view name = place_name(*place_prefix(code.text));
    texts.push_back(concat({code.text, "（", name.empty() ? "查不到这个代码" : name, "）"}));
  }
  return join(texts);
}

void explain_areas(const Explaining& all, std::vector<ExplainedPart>& parts) {
  const JsonValue* areas = all.file.find("areas");
  if (areas == nullptr) return;
  ExplainedPart part{"areas",
                     "地区",
                     "行政区划代码（GB/T 2260）以所列数字开头的，都在这个地区。",
                     {{"id", "代号"}, {"label", "名称"}, {"codes", "代码开头（地名）"}, {"ticked", "核对"}},
                     {}};
  for (const JsonMember& area : areas->members)
    part.rows.push_back(
        {area.key, std::string(text_of(area.value, "label")), codes_of(*area.value.find("codes")), "□"});
  parts.push_back(std::move(part));
}

void explain_remarks(const Explaining& all, std::vector<ExplainedPart>& parts) {
  const JsonValue* remarks = all.file.find("remarks");
  if (remarks == nullptr) return;
  CitedPart part(all, "remarks", "其他规定（不影响结论）", {{"kind", "类别"}, {"text", "规则文件里的文字"}});
  for (const JsonValue& remark : remarks->items) {
    std::string_view kind;
    for (const auto& [id, label] : kRemarkKinds) {
      if (id == text_of(remark, "kind")) kind = label;
    }
    const JsonValue* codes = remark.find("codes");
    part.add(text_of(remark, "cite"), "",
             {std::string(kind),
              concat({text_of(remark, "text"), codes == nullptr ? ""
                                                                : concat({"\n（只告诉注册地代码以 ",
                                                                          codes_of(*codes), " 开头的）"})})});
  }
  part.into(parts);
}

void explain_labels(const Explaining& all, std::vector<ExplainedPart>& parts) {
  const JsonValue* labels = all.file.find("labels");
  if (labels == nullptr) return;
  ExplainedPart part{
      "labels",
      "本办法自己的叫法",
      {},
      {{"id", "事实"}, {"shared", "各办法共用的叫法"}, {"label", "本办法的叫法"}, {"ticked", "核对"}},
      {}};
  for (const JsonMember& label : labels->members) {
    const Vocabulary& vocabulary = *all.model().vocabulary;
    part.rows.push_back({label.key,
                         std::string(standing_alone(vocabulary.facts[*vocabulary.fact(label.key)].label)),
                         with_note(text_of(label.value, "label"), text_of(label.value, "help")), "□"});
  }
  parts.push_back(std::move(part));
}

void explain_waivers(const Explaining& all, std::vector<ExplainedPart>& parts) {
  const JsonValue* waivers = all.file.find("waivers");
  if (waivers == nullptr) return;
  ExplainedPart part{"waivers",
                     "作者看过、认为没有问题的提醒",
                     {},
                     {{"code", "提醒"}, {"at", "位置"}, {"reason", "理由"}, {"ticked", "核对"}},
                     {}};
  for (const JsonValue& waiver : waivers->items)
    part.rows.push_back({std::string(text_of(waiver, "code")), std::string(text_of(waiver, "at")),
                         std::string(text_of(waiver, "reason")), "□"});
  parts.push_back(std::move(part));
}

}  // namespace

void explain_rest(const Explaining& all, std::vector<ExplainedPart>& parts) {
  explain_areas(all, parts);
  explain_remarks(all, parts);
  explain_labels(all, parts);
  explain_waivers(all, parts);
}

}  // namespace zice
