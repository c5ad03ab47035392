// Which papers are asked for, and how they have to be.
#include <algorithm>

#include "differing/clauses.h"
#include "differing/paper_witness.h"
#include "differing/parts.h"
#include "differing/rule_words.h"
#include "text/text.h"

namespace zice {
namespace {

class MaterialWords {
 public:
  explicit MaterialWords(const RulesetModel& model) : model_(model) {}

  std::string of(const Material& material) const { return need(material.need); }

  // The papers, by which a material is known where its article is another.
  std::vector<DocumentIndex> papers(const Material& material) const {
    std::vector<DocumentIndex> found;
    for (int i = 0; i < material.entry_count; ++i)
      found.push_back(model_.entries[static_cast<std::size_t>(material.first_entry + i)].document);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  std::string need(const Need& need) const {
    if (need.type == Need::Type::entry) return entry(model_.entries[static_cast<std::size_t>(need.entry)]);
    std::string words;
    for (const Need& child : need.children) {
      const bool nested = child.type != Need::Type::entry;
      words += (words.empty()                  ? ""
                : need.type == Need::Type::any ? "，或"
                                               : "、") +
               concat({nested ? "（" : "", this->need(child), nested ? "）" : ""});
    }
    return words;
  }

  std::string entry(const DocumentEntry& entry) const {
    std::vector<std::string> terms;
    if (entry.fresh_month) terms.emplace_back("须提交当月取得");
    if (entry.rows > 0) terms.push_back(concat({"至少 ", std::to_string(entry.rows), " 行"}));
    if (entry.rows_area != nullptr)
      terms.push_back(concat({entry.rows_area->label, "至少 ", std::to_string(entry.rows_in_area), " 行"}));
    if (entry.pledge) terms.emplace_back("可告知承诺");
    if (entry.only_if != Requirement::kNoFact) terms.push_back(only_if(entry));
    const std::string& label = model_.vocabulary->documents[entry.document].label;
    return terms.empty() ? label : concat({label, "（", join(terms), "）"});
  }

  std::string only_if(const DocumentEntry& entry) const {
    const Fact& fact = model_.vocabulary->facts[entry.only_if];
    std::vector<std::string> values;
    for (std::size_t i = 0; i < fact.choices.size(); ++i) {
      if ((entry.only_if_values >> i & 1U) != 0) values.push_back(fact.choice_labels[i]);
    }
    return concat({"限", model_.label(entry.only_if), "为", join(values)});
  }

  const RulesetModel& model_;
};

// By article, else by the papers, else by name; each once.
std::vector<MaterialPair> paired_materials(const RulesetModel& a, const RulesetModel& b) {
  const MaterialWords in_a(a);
  const MaterialWords in_b(b);
  std::vector<MaterialPair> pairs;
  std::vector<const Material*> taken;
  for (const Material& material : a.materials) pairs.push_back({&material, nullptr});
  const auto pair_by = [&](const auto& alike) {
    for (MaterialPair& pair : pairs) {
      for (const Material& other : b.materials) {
        const bool free = pair[1] == nullptr && std::find(taken.begin(), taken.end(), &other) == taken.end();
        if (!free || !alike(*pair[0], other)) continue;
        pair[1] = &other;
        taken.push_back(&other);
      }
    }
  };
  pair_by([&](const Material& one, const Material& other) {
    return one.id == other.id && (one.name == other.name || in_a.papers(one) == in_b.papers(other));
  });
  pair_by([&](const Material& one, const Material& other) { return in_a.papers(one) == in_b.papers(other); });
  pair_by([&](const Material& one, const Material& other) { return one.name == other.name; });
  pair_by([&](const Material& one, const Material& other) {
    const auto shared = in_b.papers(other);
    const auto own = in_a.papers(one);
    return std::any_of(own.begin(), own.end(), [&](DocumentIndex document) {
      return std::find(shared.begin(), shared.end(), document) != shared.end();
    });
  });
  for (const Material& other : b.materials) {
    if (std::find(taken.begin(), taken.end(), &other) == taken.end()) pairs.push_back({nullptr, &other});
  }
  return pairs;
}

ChangeOf change_of(const std::array<Effect, 2>& effects) {
  const bool stricter = effects[0].reach != Reach::none;
  const bool looser = effects[1].reach != Reach::none;
  if (stricter == looser) return ChangeOf::changed;
  return stricter ? ChangeOf::stricter : ChangeOf::looser;
}

void compare_material(const Comparing& comparing, const MaterialPair& pair) {
  const auto named = [](const Material* material) {
    return material == nullptr ? DifferingClause{} : DifferingClause{material->id, material->id};
  };
  const auto words = [&](std::size_t side) {
    return MaterialWords(side == 0 ? comparing.a : comparing.b).of(*pair[side]);
  };
  const DifferingClause a = named(pair[0]);
  const DifferingClause b = named(pair[1]);
  const bool both = pair[0] != nullptr && pair[1] != nullptr;
  if (both && words(0) == words(1)) {
    const bool same_name = pair[0]->name == pair[1]->name;
    const std::string says = same_name ? pair[1]->name : from_to(pair[0]->name, pair[1]->name);
    if (a.cite != b.cite) return comparing.add(Subject::material, ChangeOf::moved, a, b, says);
    if (!same_name) comparing.add(Subject::material, ChangeOf::reworded, a, b, says);
    return;
  }
  ClauseDifference found{Subject::material, ChangeOf::changed, a, b, {}, true, {}};
  for (const Side better : {Side::a, Side::b})
    found.effects[better == Side::a ? 0 : 1] = paper_effect(comparing.effects.joint(), pair, better);
  if (both) {
    found.change = change_of(found.effects);
    found.says = from_to(words(0), words(1));
  } else {
    found.change = pair[0] == nullptr ? ChangeOf::added : ChangeOf::dropped;
    found.says = words(pair[0] == nullptr ? 1 : 0);
  }
  comparing.found.push_back(std::move(found));
}

}  // namespace

void compare_materials(const Comparing& comparing) {
  for (const MaterialPair& pair : paired_materials(comparing.a, comparing.b))
    compare_material(comparing, pair);
}

}  // namespace zice
