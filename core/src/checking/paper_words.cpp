// Papers: whether what is asked of each is what the text says, and what it proves is what it can.
#include <algorithm>
#include <set>

#include "checking/amounts.h"
#include "checking/remarks.h"
#include "checking/wording.h"

namespace zice {
namespace {

std::vector<std::string> document_labels(const Vocabulary& vocabulary) {
  std::vector<std::string> labels;
  for (const NamedItem& document : vocabulary.documents) labels.push_back(document.label);
  return labels;
}

class PaperCheck {
 public:
  explicit PaperCheck(const Checking& checking)
      : checking_(checking),
        vocabulary_(*checking.model.vocabulary),
        wording_(document_labels(vocabulary_)) {}

  void check(const JsonValue& material) const {
    std::string words;
    for (const std::string_view key : {"name", "text", "note"})
      words += std::string(text_of(material, key)) + "\n";
    const Material paper{material, text_of(material, "id"), words};
    check_needs(*material.find("needs"), paper);
    check_alternatives(paper);
    check_names(paper);
  }

 private:
  struct Material {
    const JsonValue& node;
    std::string_view id;
    std::string words;
  };

  void warn(const Material& paper, const JsonValue& at, std::string_view code, std::string message) const {
    checking_.warn(at.offset, paper.id, code, std::move(message));
  }

  void check_needs(const JsonValue& needs, const Material& paper) const {
    for (const std::string_view key : {"all", "any"}) {
      const JsonValue* list = needs.find(key);
      if (list == nullptr) continue;
      for (const JsonValue& one : list->items) check_needs(one, paper);
    }
    if (needs.find("document") == nullptr) return;
    if (const JsonValue* rows = needs.find("rows")) check_rows(*rows, paper);
    if (const JsonValue* fresh = needs.find("fresh")) {
      if (!has_any(paper.words, {"当月", "月内", "本月", "个月", "日内", "天内", "近期", "最新"}))
        warn(paper, *fresh, "check/fresh_unsaid", "规则要求当月的，文字没有写");
    }
    if (needs.find("fresh") == nullptr && has_any(text_of(paper.node, "text"), {"当月"}))
      warn(paper, *needs.find("document"), "check/fresh_unsaid",
           "文字要求当月的，规则没有：加上 \"fresh\": \"month\"");
    const JsonValue* pledge = needs.find("pledge");
    if (pledge != nullptr && !has_any(paper.words, {"承诺"}))
      warn(paper, *pledge, "check/pledge", "规则允许告知承诺，文字没有写");
    if (pledge == nullptr && has_any(text_of(paper.node, "text"), {"可用告知承诺", "可以告知承诺"}))
      warn(paper, *needs.find("document"), "check/pledge",
           "文字写可用告知承诺代替，规则没有允许：加上 \"pledge\": true");
  }

  // A list's least number of rows is printed, and is of the condition that the material proves.
  void check_rows(const JsonValue& rows, const Material& paper) const {
    const JsonValue& least = *rows.find("at_least");
    const double count = count_written(least);
    const auto amounts = amounts_in(paper.words);
    if (std::none_of(amounts.begin(), amounts.end(),
                     [&](const Amount& amount) { return amount.value == count; }))
      warn(paper, least, "check/rows_unsaid",
           "规则要求 " + least.text + " 行，这一项材料的文字里没有写：请核对，并写明");
    if (const JsonValue* area = rows.find("in_area")) {
      const JsonValue& own = *area->find("at_least");
      const double lower = count_written(own);
      if (std::none_of(amounts.begin(), amounts.end(),
                       [&](const Amount& amount) { return amount.value == lower; }))
        warn(paper, own, "check/rows_unsaid",
             "规则对这个地区要求 " + own.text + " 行，这一项材料的文字里没有写：请核对，并写明");
      if (lower > count)
        warn(paper, own, "check/stricter_in_area", "对这个地区的行数比一般的更多：放宽的应当更少");
    }
    const JsonValue* condition = rows.find("condition");
    const JsonValue* proves = paper.node.find("proves");
    if (condition == nullptr || proves == nullptr) return;
    const std::string_view cite = std::string_view(condition->text).substr(0, condition->text.find('/'));
    if (std::none_of(proves->items.begin(), proves->items.end(),
                     [&](const JsonValue& proved) { return covers(proved.text, cite); }))
      warn(paper, *condition, "check/rows_of_another",
           "行数与 " + condition->text + " 对照，这一项材料却不证明它：多半写错了一个");
  }

  void check_alternatives(const Material& paper) const {
    const JsonValue& needs = *paper.node.find("needs");
    const std::string_view text = text_of(paper.node, "text");
    const JsonValue* all = needs.find("all");
    if (all != nullptr && has_any(text, {"之一", "任一", "有一样即可", "其中一"}))
      warn(paper, *all, "check/alternatives", "文字写有其一即可，规则要求全部：多半应当用 any");
    const JsonValue* any = needs.find("any");
    if (any != nullptr && has_any(text, {"均须", "都要", "缺一不可"}))
      warn(paper, *any, "check/alternatives", "文字要求全部，规则有其一即可：多半应当用 all");
  }

  // The name of the material speaks of the documents asked for, and not of another.
  void check_names(const Material& paper) const {
    std::vector<const JsonValue*> asked;
    documents_in(*paper.node.find("needs"), asked);
    double own = 0;
    std::set<std::string> ids;
    for (const JsonValue* document : asked) {
      own = std::max(own, wording_.common(*vocabulary_.document(document->text), paper.words));
      ids.insert(document->text);
    }
    const std::string_view name = text_of(paper.node, "name");
    for (std::size_t i = 0; i < vocabulary_.documents.size(); ++i) {
      const NamedItem& other = vocabulary_.documents[i];
      if (ids.count(other.id) > 0 || wording_.common(i, name) < 1 ||
          wording_.common(i, name) < kClearly * own)
        continue;
      warn(paper, *asked.front(), "check/other_paper",
           "要的是“" + vocabulary_.documents[*vocabulary_.document(asked.front()->text)].label +
               "”，名称说的更像“" + other.label + "”（" + other.id + "）");
      return;
    }
  }

  static constexpr double kClearly = 2.5;
  const Checking& checking_;
  const Vocabulary& vocabulary_;
  Wording wording_;
};

}  // namespace

void check_paper_words(const Checking& checking) {
  const PaperCheck papers(checking);
  for (const JsonValue& material : checking.file.find("materials")->items) papers.check(material);
}

}  // namespace zice
