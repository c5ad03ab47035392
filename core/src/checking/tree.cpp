#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "checking/remarks.h"
#include "requirement/written_figure.h"
#include "zice/cite.h"

namespace zice {
namespace {

std::string_view cite_of(std::string_view id) { return id.substr(0, id.find('/')); }

// Conditions stand in the order of their articles. Of two that do not, the one is told that also stands wrong
// beside the rest.
void check_order(const Checking& checking) {
  std::pair<int, int> before{0, 0}, last{0, 0};
  const JsonValue* previous = nullptr;
  for (const JsonValue& condition : checking.file.find("conditions")->items) {
    const auto place = place_of(cite_of(text_of(condition, "id")));
    const bool wrong = place < last;
    const bool previous_is = wrong && place >= before;
    if (wrong) {
      const JsonValue& told = previous_is ? *previous : condition;
      checking.warn(told.find("id")->offset, text_of(told, "id"), "check/cite_order",
                    "条款与前后几项的次序不合：多半是条款号写错了，或放错了位置");
    }
    if (wrong && !previous_is) continue;
    if (!previous_is) before = last;
    last = place;
    previous = &condition;
  }
}

// A requirement of a function does not stand in the article of another.
void check_article(const Checking& checking, const Written& written) {
  if (written.function == nullptr) return;
  const std::string_view own = cite_of(written.id);
  if (own == text_of(*written.function, "cite")) return;
  for (const JsonValue& other : checking.file.find("functions")->find("list")->items) {
    if (text_of(other, "cite") != own) continue;
    checking.warn(written.node.find("id")->offset, written.id, "check/other_article",
                  "引自 " + std::string(own) + "，那是“" + std::string(text_of(other, "text")) +
                      "”的条款，这里是“" + std::string(text_of(*written.function, "text")) +
                      "”：多半放错了功能，或条款号写错了");
  }
}

// Which function of other measures asks for a fact; "" is a condition.
std::map<std::string, std::set<std::string>> families(const std::vector<const RulesetModel*>& measures) {
  std::map<std::string, std::set<std::string>> found;
  for (const RulesetModel* measure : measures) {
    const auto add = [&](const auto& self, NodeIndex index, const std::string& function) -> void {
      const Node& node = measure->node(index);
      if (node.requirement != nullptr) {
        for (const FactIndex fact : node.requirement->facts)
          found[measure->vocabulary->facts[fact].id].insert(function);
      }
      for (const NodeIndex child : node.children) self(self, child, function);
    };
    for (const NodeIndex condition : measure->conditions) add(add, condition, "");
    for (const NodeIndex function : measure->functions)
      add(add, function, measure->vocabulary->functions[measure->node(function).function].id);
  }
  return found;
}

// A fact that other measures ask for under another function.
void check_family(const Checking& checking, const Written& written,
                  const std::map<std::string, std::set<std::string>>& elsewhere) {
  if (written.function == nullptr) return;
  const std::string here(text_of(*written.function, "id"));
  for (const std::string_view key : {"figure", "yes", "no"}) {
    const JsonValue* fact = written.node.find(key);
    if (fact == nullptr) continue;
    const auto found = elsewhere.find(fact->text);
    if (found == elsewhere.end() || found->second.count(here) > 0 || found->second.count("") > 0) continue;
    checking.warn(fact->offset, written.id, "check/other_function",
                  "“" + checking.fact(fact->text)->label + "”在其他办法里属于 " + *found->second.begin() +
                      "，这里放在 " + here + "：多半放错了功能，或写错了项目");
  }
}

// What conditions ask of one fact, when all of them must hold.
struct Asked {
  const JsonValue* at;
  std::string id;
  std::int64_t least = 0;  // of a figure, in the unit of its fact
  bool yes = false;
};

class Conditions {
 public:
  explicit Conditions(const Checking& checking) : checking_(checking) {}

  void visit(const JsonValue& node) {
    const std::string id(text_of(node, "id"));
    if (const JsonValue* all = node.find("all")) {
      for (const JsonValue& child : all->items) visit(child);
    } else if (const JsonValue* fact = node.find("figure")) {
      figure(*fact, id, node);
    } else {
      for (const std::string_view key : {"yes", "no"}) {
        if (const JsonValue* attested = node.find(key)) yes_no(*attested, id, key == "yes");
      }
    }
  }

 public:
  // Whoever has so many of a part has as many of the whole.
  void check_parts() const {
    const Vocabulary& vocabulary = *checking_.model.vocabulary;
    for (const auto& [id, part] : figures_) {
      for (auto up = checking_.fact(id)->part_of; up; up = vocabulary.facts[*up].part_of) {
        const auto whole = figures_.find(vocabulary.facts[*up].id);
        if (whole == figures_.end() || whole->second.least == 0 || part.least < whole->second.least) continue;
        checking_.warn(
            whole->second.at->offset, whole->second.id, "check/implied",
            "“" + vocabulary.facts[*up].label + "”不必再要求：" + part.id + " 已经要求其中的一部分有这么多");
      }
    }
  }

 private:
  void figure(const JsonValue& fact, const std::string& id, const JsonValue& node) {
    const Fact& asked = *checking_.fact(fact.text);
    const bool everywhere = node.find("in_area") == nullptr && node.find("missed") == nullptr;
    const std::int64_t least =
        everywhere ? written_figure(*node.find("at_least"), asked.unit, asked.places) : 0;
    const auto [at, fresh] = figures_.try_emplace(fact.text, Asked{&fact, id, least, false});
    if (!fresh)
      checking_.warn(fact.offset, id, "check/implied",
                     "“" + checking_.fact(fact.text)->label + "”在 " + at->second.id +
                         " 已经要求过：两项里较低的一项永远多余");
  }

  void yes_no(const JsonValue& fact, const std::string& id, bool yes) {
    const auto [at, fresh] = attested_.try_emplace(fact.text, Asked{&fact, id, 0, yes});
    if (fresh) return;
    const std::string label = "“" + checking_.fact(fact.text)->label + "”";
    if (at->second.yes == yes)
      checking_.warn(fact.offset, id, "check/implied", label + "在 " + at->second.id + " 已经要求过");
    else
      checking_.warn(fact.offset, id, "check/contradiction",
                     label + "在 " + at->second.id + " 要求的正好相反：谁也达不到");
  }

  const Checking& checking_;
  std::map<std::string, Asked> figures_;
  std::map<std::string, Asked> attested_;
};

// A relaxation that covers no figure relaxes nothing.
void check_discretions(const Checking& checking) {
  for (std::size_t i = 0; i < checking.model.discretions.size(); ++i) {
    const bool covers =
        std::any_of(checking.model.nodes.begin(), checking.model.nodes.end(), [&](const Node& node) {
          const auto& list = node.discretions;
          return std::find(list.begin(), list.end(), static_cast<int>(i)) != list.end();
        });
    if (covers) continue;
    const JsonValue& written = checking.file.find("discretions")->items[i];
    checking.warn(written.find("covers")->offset, checking.model.discretions[i].id, "check/covers_nothing",
                  "放宽所及的条款里没有可以放宽的数：放宽不起作用，多半条款号写错了");
  }
}

}  // namespace

void check_tree(const Checking& checking) {
  check_order(checking);
  const auto elsewhere = families(checking.others);
  Conditions conditions(checking);
  for (const JsonValue& condition : checking.file.find("conditions")->items) conditions.visit(condition);
  conditions.check_parts();
  each_requirement(checking.file, [&](const Written& written) {
    check_article(checking, written);
    check_family(checking, written, elsewhere);
  });
  check_discretions(checking);
}

}  // namespace zice
