// Groups and functions: which ways through them lead anywhere, and whether what must be met is what is said.
#include <map>
#include <set>

#include "checking/amounts.h"
#include "checking/remarks.h"
#include "checking/wording.h"

namespace zice {
namespace {

// Whether the text joins them as the rule does.
void check_group(const Checking& checking, const Written& written) {
  for (const std::string_view kind : {"all", "any"}) {
    const JsonValue* list = written.node.find(kind);
    if (list == nullptr) continue;
    const auto warn = [&](std::string_view code, std::string message) {
      checking.warn(list->offset, written.id, code, std::move(message));
    };
    if (list->items.size() == 1) warn("check/group_of_one", "只有一项：直接写这一项，或补上漏掉的");
    if (kind == "all" && has_any(written.text, {"之一", "任一", "任意一", "其中一"}))
      warn("check/alternatives", "条文文字写有其一即可，规则要求全部：多半应当用 any");
    if (kind == "any" && has_any(written.text, {"均", "都", "同时", "全部"}))
      warn("check/alternatives", "条文文字要求全部，规则有其一即可：多半应当用 all");
  }
}

void check_count(const Checking& checking, const Written& written) {
  const JsonValue* list = written.node.find("of");
  if (list == nullptr) return;
  const JsonValue& need = *written.node.find("at_least");
  if (need.text == "1")
    checking.warn(need.offset, written.id, "check/any_of", "至少一项就是 any：请核对项数");
  if (need.text == std::to_string(list->items.size()))
    checking.warn(need.offset, written.id, "check/all_of", "要求的项数就是列出的全部，等于 all：请核对项数");
}

// One of "yes" and "no" of the same fact is always met.
void check_never_fails(const Checking& checking, const Written& written) {
  const JsonValue* list = written.node.find("any");
  if (list == nullptr) return;
  std::map<std::string_view, std::set<std::string_view>> asked;
  for (const JsonValue& way : list->items) {
    for (const std::string_view key : {"yes", "no"}) {
      if (way.find(key) != nullptr) asked[text_of(way, key)].insert(key);
    }
  }
  for (const auto& [fact, answers] : asked) {
    if (answers.size() == 2)
      checking.warn(list->offset, written.id, "check/never_fails",
                    "“" + checking.fact(fact)->label + "”是或否都算达到：等于没有要求");
  }
}

// Two requirements with one text: one of them was copied and not changed.
void check_texts(const Checking& checking) {
  std::map<std::string, std::string> seen;
  each_requirement(checking.file, [&](const Written& written) {
    const std::string function(written.function == nullptr ? "" : text_of(*written.function, "id"));
    const auto [at, fresh] = seen.try_emplace(function + "\n" + written.texts, written.id);
    if (!fresh)
      checking.warn(written.node.find("text")->offset, written.id, "check/same_text",
                    "文字与 " + at->second + " 完全一样：多半是抄来后没有改");
  });
}

// A function goes by its own name.
void check_function(const Checking& checking, const JsonValue& function) {
  const Vocabulary& vocabulary = *checking.model.vocabulary;
  const std::string_view id = text_of(function, "id"), text = text_of(function, "text");
  const std::string& own = vocabulary.functions[*vocabulary.function(id)].label;
  for (const NamedItem& other : vocabulary.functions) {
    if (other.id != id && other.label == text && own != text)
      checking.warn(function.find("id")->offset, id, "check/function_text",
                    "编号是“" + own + "”，文字写的是“" + std::string(text) + "”（" + other.id + "）");
  }
}

// "五项功能至少满足一项" in the remarks: how many are needed has no text of its own.
bool says_count(const JsonValue& remarks, double need) {
  for (const JsonValue& remark : remarks.items) {
    const std::string_view text = text_of(remark, "text");
    if (says_amount(text, need, {"项"})) return true;
  }
  return false;
}

void check_need(const Checking& checking, const JsonValue& functions) {
  const JsonValue* need = functions.find("need");
  if (need == nullptr) return;
  const JsonValue* remarks = checking.file.find("remarks");
  const auto unsaid = [&](const JsonValue& count) {
    if (remarks != nullptr && says_count(*remarks, count_written(count))) return;
    checking.warn(count.offset, "functions", "check/need_unsaid",
                  "要满足 " + count.text + " 项功能，remarks 里没有一处写明：请写上“……满足几项”");
  };
  const JsonValue* by = need->find("of");
  if (by == nullptr) return unsaid(*need);
  for (const JsonMember& kind : by->members) unsaid(kind.value);
  const JsonValue* comprehensive = by->find("comprehensive");
  const JsonValue* specialised = by->find("specialised");
  if (comprehensive != nullptr && specialised != nullptr &&
      count_written(*comprehensive) < count_written(*specialised))
    checking.warn(by->offset, "functions", "check/need_backwards",
                  "专业性平台要满足的功能比综合性平台还多：多半写反了");
}

}  // namespace

void check_groups(const Checking& checking) {
  each_requirement(checking.file, [&](const Written& written) {
    check_group(checking, written);
    check_count(checking, written);
    check_never_fails(checking, written);
  });
  check_texts(checking);
  const JsonValue& functions = *checking.file.find("functions");
  check_need(checking, functions);
  if (const JsonValue* list = functions.find("list")) {
    for (const JsonValue& function : list->items) check_function(checking, function);
  }
}

}  // namespace zice
