// Proofs: whether a paper proves what the same paper proves in the other measures.
#include <algorithm>
#include <map>
#include <set>

#include "checking/remarks.h"

namespace zice {
namespace {

using Facts = std::set<std::string>;

// A part is proved by what proves its whole.
const std::string& whole_of(const Vocabulary& vocabulary, FactIndex fact) {
  while (vocabulary.facts[fact].part_of) fact = *vocabulary.facts[fact].part_of;
  return vocabulary.facts[fact].id;
}

void facts_below(const RulesetModel& measure, NodeIndex index, Facts& facts) {
  const Node& node = measure.node(index);
  if (node.requirement != nullptr) {
    for (const FactIndex fact : node.requirement->facts) facts.insert(whole_of(*measure.vocabulary, fact));
  }
  for (const NodeIndex child : node.children) facts_below(measure, child, facts);
}

// What stands at the cites that a material proves.
Facts facts_at(const RulesetModel& measure, const std::vector<std::string>& cites) {
  Facts facts;
  for (const auto* roots : {&measure.conditions, &measure.functions}) {
    for (const NodeIndex root : *roots) {
      const std::string& own = measure.node(root).cite;
      if (std::any_of(cites.begin(), cites.end(), [&](const std::string& cite) { return covers(cite, own); }))
        facts_below(measure, root, facts);
    }
  }
  return facts;
}

// What a document proves in so many measures.
struct Proofs {
  Facts facts;
  int measures = 0;
};

// By document, from every measure of a list. What a bundle proves is not the doing of each paper in it.
std::map<std::string, Proofs> proofs_in(const std::vector<const RulesetModel*>& measures) {
  std::map<std::string, Proofs> found;
  for (const RulesetModel* measure : measures) {
    for (const Material& material : measure->materials) {
      if (material.need.type == Need::Type::all) continue;
      const Facts facts = facts_at(*measure, material.proves);
      for (int i = 0; i < material.entry_count; ++i) {
        const DocumentEntry& entry = measure->entries[static_cast<std::size_t>(material.first_entry + i)];
        Proofs& proofs = found[measure->vocabulary->documents[entry.document].id];
        proofs.facts.insert(facts.begin(), facts.end());
        ++proofs.measures;
      }
    }
  }
  return found;
}

}  // namespace

void check_proofs(const Checking& checking) {
  const auto elsewhere = proofs_in(checking.others);
  const std::vector<JsonValue>& written = checking.file.find("materials")->items;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const Facts own = facts_at(checking.model, checking.model.materials[i].proves);
    std::vector<const JsonValue*> documents;
    documents_in(*written[i].find("needs"), documents);
    Facts known;
    for (const JsonValue* document : documents) {
      const auto found = elsewhere.find(document->text);
      if (found != elsewhere.end() && found->second.measures > 1)
        known.insert(found->second.facts.begin(), found->second.facts.end());
    }
    const bool shared =
        std::any_of(own.begin(), own.end(), [&](const std::string& fact) { return known.count(fact) > 0; });
    if (shared || known.empty()) continue;
    const JsonValue* proves = written[i].find("proves");
    checking.warn(proves == nullptr ? written[i].offset : proves->offset, text_of(written[i], "id"),
                  "check/proves_other",
                  own.empty() ? "这种材料在其他办法里证明条件，这里什么也不证明：在 proves 里写上条款"
                              : "这种材料在其他办法里证明的与这里的完全不同：多半条款号写错了");
  }
}

}  // namespace zice
