// Cites: whether every item of an article is there, and no article beyond the last.
#include <charconv>
#include <map>
#include <set>

#include "checking/remarks.h"

namespace zice {
namespace {

// What stands at one cite.
struct Standing {
  std::string id;
  const JsonValue& at;
};

class Cites {
 public:
  explicit Cites(const Checking& checking) : checking_(checking) {}

  void add(const Standing& standing) {
    const auto [article, item] = place_of(standing.id);
    if (article == kAnnex) return;
    if (article > last()) warn(standing, "check/article_beyond", beyond());
    if (item == 0) return;
    items_[article].insert(item);
    last_of_.insert_or_assign(article, &standing.at);
  }

  // Only remarks and dates say nothing of the items between.
  void check_gaps() const {
    for (const auto& [article, items] : items_) {
      if (items.size() < 2) continue;
      for (int item = 1; item < *items.rbegin(); ++item) {
        if (items.count(item) > 0) continue;
        const std::string cite = std::to_string(article) + "." + std::to_string(item);
        checking_.warn(
            last_of_.at(article)->offset, cite, "check/item_missing",
            "有第 " + std::to_string(*items.rbegin()) + " 项，没有 " + cite + "：多半漏了，或条款号写错了");
      }
    }
  }

 private:
  // The article on force is the last, or close to it.
  int last() const { return place_of(text_of(*checking_.file.find("force"), "cite")).first; }
  std::string beyond() const {
    return "条款在施行日期的第 " + std::to_string(last()) + " 条之后：多半条款号写错了";
  }
  void warn(const Standing& standing, std::string_view code, std::string message) const {
    checking_.warn(standing.at.offset, standing.id, code, std::move(message));
  }

  const Checking& checking_;
  std::map<int, std::set<int>> items_;
  std::map<int, const JsonValue*> last_of_;
};

}  // namespace

std::pair<int, int> place_of(std::string_view cite) {
  int article = kAnnex, item = 0;
  const char* end = cite.data() + cite.size();
  const auto [after, error] = std::from_chars(cite.data(), end, article);
  if (error == std::errc() && after != end && *after == '.') std::from_chars(after + 1, end, item);
  return {article, item};
}

void check_cites(const Checking& checking) {
  Cites cites(checking);
  const auto add = [&](const JsonValue& one, std::string_view key) {
    cites.add({std::string(text_of(one, key)), *one.find(key)});
  };
  each_requirement(checking.file, [&](const Written& written) { add(written.node, "id"); });
  if (const JsonValue* functions = checking.file.find("functions")->find("list")) {
    for (const JsonValue& function : functions->items) add(function, "cite");
  }
  if (const JsonValue* discretions = checking.file.find("discretions")) {
    for (const JsonValue& discretion : discretions->items) add(discretion, "cite");
  }
  for (const JsonValue& material : checking.file.find("materials")->items) add(material, "id");
  cites.check_gaps();
}

}  // namespace zice
