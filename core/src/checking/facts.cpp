// Facts: whether a text speaks of the fact that its requirement asks, and which facts nobody asks.
#include <algorithm>
#include <set>

#include "checking/remarks.h"
#include "checking/wording.h"

namespace zice {
namespace {

// Another fact is meant where the text has that much more in common with its name.
constexpr double kClearly = 2.5;

// A part goes by the name of its whole as well.
std::vector<std::string> labels_of(const Vocabulary& vocabulary) {
  std::vector<std::string> labels;
  for (const Fact& fact : vocabulary.facts)
    labels.push_back(fact.part_of ? fact.label + vocabulary.facts[*fact.part_of].label : fact.label);
  return labels;
}

class FactCheck {
 public:
  explicit FactCheck(const Checking& checking)
      : checking_(checking), vocabulary_(*checking.model.vocabulary), wording_(labels_of(vocabulary_)) {}

  void check(const Written& written) const {
    for (const std::string_view kind : {"figure", "yes", "no"}) {
      if (const JsonValue* fact = written.node.find(kind)) check_words(*fact, written);
    }
    check_name(written);
    check_planning(written);
    check_judged(written);
  }

 private:
  static bool may_stand_for(const Fact& other, const Fact& fact) {
    return other.type == fact.type && other.unit == fact.unit && !other.planning;
  }

  void check_words(const JsonValue& asked, const Written& written) const {
    const FactIndex own = *vocabulary_.fact(asked.text);
    const Fact& fact = vocabulary_.facts[own];
    const double said = wording_.common(own, written.texts);
    FactIndex best = own;
    double most = said;
    for (std::size_t i = 0; i < vocabulary_.facts.size(); ++i) {
      if (!may_stand_for(vocabulary_.facts[i], fact)) continue;
      const double common = wording_.common(i, written.text);
      if (common > most) most = common, best = static_cast<FactIndex>(i);
    }
    if (best == own || most < kClearly * said || most < 1) return;
    const Fact& other = vocabulary_.facts[best];
    checking_.warn(asked.offset, written.id, "check/other_words",
                   "问的是“" + fact.label + "”，条文文字说的更像“" + other.label + "”（" + other.id + "）");
  }

  // A name after the slash that is a fact's, and another fact is asked.
  void check_name(const Written& written) const {
    const std::string_view name = std::string_view(written.id).substr(written.id.find('/') + 1);
    if (checking_.fact(name) == nullptr) return;
    for (const std::string_view kind : {"figure", "yes", "no"}) {
      const JsonValue* fact = written.node.find(kind);
      if (fact != nullptr && fact->text != name)
        checking_.warn(fact->offset, written.id, "check/other_fact",
                       "编号写的是 " + std::string(name) + "，问的却是 " + fact->text + "：多半写错了一个");
    }
  }

  // Days that feed the timeline decide nothing.
  void check_planning(const Written& written) const {
    for (const JsonMember& kind : written.node.members) {
      const JsonValue* since = kind.value.find("since");
      if (since != nullptr && checking_.fact(since->text)->planning)
        checking_.warn(since->offset, written.id, "check/planning_date",
                       "“" + checking_.fact(since->text)->label +
                           "”只用来排日程，申报以前没有：运营时间从开始运营的日期算");
    }
  }

  // What can be asked is not left to reviewers.
  void check_judged(const Written& written) const {
    const JsonValue* judged = written.node.find("judged");
    if (judged == nullptr) return;
    const std::string_view name = std::string_view(written.id).substr(written.id.find('/') + 1);
    if (checking_.fact(name) != nullptr)
      checking_.warn(judged->offset, written.id, "check/judged_fact",
                     "编号写的是事实 " + std::string(name) + "，却留给评审判断：可以问的就问");
  }

  const Checking& checking_;
  const Vocabulary& vocabulary_;
  Wording wording_;
};

void ask(const RulesetModel& measure, std::set<std::string>& asked) {
  for (const FactIndex fact : measure.asked) asked.insert(measure.vocabulary->facts[fact].id);
  for (const FactIndex fact : members(measure.material_facts))
    asked.insert(measure.vocabulary->facts[fact].id);
}

// The vocabulary is what the measures of a folder ask. Where many are asked by none, the folder holds a part
// of them only, and nothing can be said.
constexpr std::size_t kMostUnasked = 8;

void check_never_asked(const Checking& checking) {
  std::set<std::string> asked;
  ask(checking.model, asked);
  for (const RulesetModel* other : checking.others) ask(*other, asked);
  std::vector<const Fact*> unasked;
  for (const Fact& fact : checking.model.vocabulary->facts) {
    if (!fact.planning && fact.type != FactType::functions && asked.count(fact.id) == 0)
      unasked.push_back(&fact);
  }
  if (unasked.size() > kMostUnasked) return;
  for (const Fact* fact : unasked)
    checking.warn(checking.file.find("conditions")->offset, fact->id, "check/never_asked",
                  "词汇表里的“" + fact->label + "”（" + fact->id + "）没有一部办法问到：多半漏了一项要求");
}

}  // namespace

void check_facts(const Checking& checking) {
  const FactCheck facts(checking);
  each_requirement(checking.file, [&](const Written& written) { facts.check(written); });
  check_never_asked(checking);
}

}  // namespace zice
