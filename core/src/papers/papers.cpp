// Which papers a measure still needs, and how many. A paper is counted once however often it is asked for,
// and of alternatives (title or lease, two audits or a combined one) only one has to be there.
#include <algorithm>

#include "papers/materials.h"

namespace zice {
namespace {

using Papers = std::vector<DocumentIndex>;

void add(Papers& papers, DocumentIndex document) {
  if (std::find(papers.begin(), papers.end(), document) == papers.end()) papers.push_back(document);
}

// What keeps a material from being ready.
using Lack = std::vector<LackingEntry>;

void add(Papers& needed, Papers& unknown, const Lack& lack) {
  for (const LackingEntry& lacking : lack) add(lacking.is_unknown ? unknown : needed, lacking.document);
}

Papers papers_of(const Lack& lack) {
  Papers papers;
  add(papers, papers, lack);
  return papers;
}

bool less_than(const Lack& one, const Lack& other) {
  Papers needed[2];
  Papers unknown[2];
  add(needed[0], unknown[0], one);
  add(needed[1], unknown[1], other);
  if (needed[0].size() != needed[1].size()) return needed[0].size() < needed[1].size();
  return unknown[0].size() < unknown[1].size();
}

class Lacking {
 public:
  Lacking(const RulesetModel& model, const MaterialResults& results)
      : model_(model), results_(results), pledge_form_(model.vocabulary->document("pledge_form")) {}

  Lack of(const Need& need) const {
    if (need.type == Need::Type::entry) return of_entry(static_cast<std::size_t>(need.entry));
    if (need.type == Need::Type::any) return of_alternatives(need.children);
    Lack result;
    for (const Need& child : need.children) {
      const Lack own = of(child);
      result.insert(result.end(), own.begin(), own.end());
    }
    return result;
  }

 private:
  Lack of_alternatives(const std::vector<Need>& alternatives) const {
    std::vector<Lack> all;
    for (const Need& child : alternatives) all.push_back(of(child));
    const auto least = std::min_element(all.begin(), all.end(), less_than);
    Lack result = *least;
    for (auto other = all.begin(); other != all.end(); ++other) {
      if (other == least) continue;
      for (LackingEntry& lacking : result) lacking.instead.push_back(papers_of(*other));
    }
    return result;
  }

  Lack of_entry(std::size_t index) const {
    const EntryResult& entry = results_.entries[index];
    const DocumentIndex document = model_.entries[index].document;
    if (entry.lacks_pledge_form) return {{index, pledge_form_.value_or(document), false, {}}};
    switch (entry.status) {
      case DocumentStatus::ready:
      case DocumentStatus::not_needed:
        return {};
      case DocumentStatus::unknown:
        return {{index, document, true, {}}};
      default:
        return {{index, document, false, {}}};
    }
  }

  const RulesetModel& model_;
  const MaterialResults& results_;
  std::optional<DocumentIndex> pledge_form_;
};

}  // namespace

std::vector<LackingEntry> lacking_entries(const RulesetModel& model, const MaterialResults& results,
                                          const Material& material) {
  return Lacking(model, results).of(material.need);
}

PaperCounts count_papers(const RulesetModel& model, const MaterialResults& results) {
  Papers ready;
  for (std::size_t i = 0; i < model.entries.size(); ++i) {
    if (results.entries[i].status == DocumentStatus::ready) add(ready, model.entries[i].document);
  }
  Papers needed;
  Papers unknown;
  for (const Material& material : model.materials)
    add(needed, unknown, lacking_entries(model, results, material));
  return {static_cast<int>(ready.size()), static_cast<int>(needed.size()), static_cast<int>(unknown.size())};
}

}  // namespace zice
