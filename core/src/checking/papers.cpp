#include <algorithm>
#include <set>

#include "checking/remarks.h"

namespace zice {
void documents_in(const JsonValue& needs, std::vector<const JsonValue*>& found) {
  if (const JsonValue* document = needs.find("document")) found.push_back(document);
  for (const std::string_view key : {"all", "any"}) {
    if (const JsonValue* list = needs.find(key)) {
      for (const JsonValue& one : list->items) documents_in(one, found);
    }
  }
}

void check_papers(const Checking& checking) {
  std::set<std::string> proved;
  for (const JsonValue& material : checking.file.find("materials")->items) {
    const std::string_view id = text_of(material, "id");
    const JsonValue* proves = material.find("proves");
    if (proves != nullptr) {
      for (const JsonValue& cite : proves->items) proved.insert(cite.text);
    }
    std::vector<const JsonValue*> documents;
    documents_in(*material.find("needs"), documents);
    std::set<std::string> seen;
    for (const JsonValue* document : documents) {
      if (!seen.insert(document->text).second)
        checking.warn(document->offset, id, "check/paper_twice",
                      "这一项材料里 " + document->text + " 要了两次：多半其中一处是另一种材料");
    }
  }
  for (const JsonValue& condition : checking.file.find("conditions")->items) {
    const std::string_view id = text_of(condition, "id");
    if (condition.find("figure") == nullptr && condition.find("share") == nullptr) continue;
    const bool has_paper = std::any_of(proved.begin(), proved.end(), [&](const std::string& cite) {
      return covers(cite, id.substr(0, id.find('/')));
    });
    if (!has_paper)
      checking.warn(condition.find("id")->offset, id, "check/without_paper",
                    "有数可核的条件没有材料证明：在材料的 proves 里写上它的条款");
  }
}

}  // namespace zice
