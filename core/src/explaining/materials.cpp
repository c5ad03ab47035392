// Papers: which, in whose place, how fresh, how many rows, and what they prove.
#include "explaining/parts.h"
#include "text/text.h"
#include "zice/cite.h"

namespace zice {
namespace {

class PaperWords {
 public:
  explicit PaperWords(const Explaining& all) : all_(all) {}

  std::string of(const JsonValue& need) const {
    if (const JsonValue* list = need.find("all")) return group(*list, "；以及 ");
    if (const JsonValue* list = need.find("any")) return group(*list, "；或者 ");
    return entry(need);
  }

 private:
  std::string group(const JsonValue& list, std::string_view between) const {
    std::string words;
    for (const JsonValue& need : list.items) {
      const bool grouped = need.find("document") == nullptr;
      words += concat({words.empty() ? "" : between, grouped ? "（" : "", of(need), grouped ? "）" : ""});
    }
    return words;
  }

  std::string entry(const JsonValue& need) const {
    const Vocabulary& vocabulary = *all_.model().vocabulary;
    const std::string_view id = text_of(need, "document");
    std::string words = concat({vocabulary.documents[*vocabulary.document(id)].label, "（", id, "）"});
    std::vector<std::string> more;
    if (const JsonValue* only_if = need.find("only_if")) {
      const std::string fact = only_if->find("fact")->text;
      more.push_back(concat(
          {"只在", all_.words.label(fact), "是", all_.words.choices(fact, *only_if->find("is")), "时要交"}));
    }
    if (need.find("fresh") != nullptr) more.emplace_back("须在提交材料的当月取得");
    if (need.find("pledge") != nullptr) more.emplace_back("可以用告知承诺代替");
    if (const JsonValue* rows = need.find("rows")) more.push_back(rows_words(*rows));
    if (const JsonValue* columns = need.find("columns")) {
      std::vector<std::string> names;
      for (const JsonValue& column : columns->items) names.push_back(column.text);
      more.push_back(concat({"表头：", join(names)}));
    }
    if (need.find("cite") != nullptr) more.push_back(concat({"见", article(text_of(need, "cite"))}));
    for (const std::string& one : more) words += concat({"，", one});
    return words;
  }

  std::string rows_words(const JsonValue& rows) const {
    std::string words = concat({"不少于 ", rows.find("at_least")->text, " 行"});
    if (const JsonValue* area = rows.find("in_area"))
      words += concat({"（注册地在", all_.words.area_label(text_of(*area, "area")), "的不少于 ",
                       area->find("at_least")->text, " 行）"});
    const std::string_view condition = text_of(rows, "condition");
    if (!condition.empty()) words += concat({"，与条件 ", condition, " 对照"});
    return words;
  }

  const Explaining& all_;
};

}  // namespace

void explain_materials(const Explaining& all, std::vector<ExplainedPart>& parts) {
  CitedPart part(
      all, "materials", "申报材料",
      {{"rule", "要交什么（由程序按规则文件写出）"}, {"text", "规则文件里的文字"}, {"proves", "佐证哪几条"}});
  const PaperWords words(all);
  for (const JsonValue& material : all.file.find("materials")->items) {
    std::vector<std::string> proved;
    for (const JsonValue& cite : material.find("proves")->items) proved.push_back(cite.text);
    part.add(text_of(material, "id"), "",
             {words.of(*material.find("needs")),
              with_note(concat({text_of(material, "name"), "\n", text_of(material, "text")}),
                        text_of(material, "note")),
              articles(proved)});
  }
  part.into(parts);
}

}  // namespace zice
