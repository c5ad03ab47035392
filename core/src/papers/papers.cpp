// How many papers a measure still needs. A paper is counted once however often it is asked for, and of
// alternatives (title or lease, two audits or a combined one) only one has to be there.
#include <algorithm>

#include "papers/materials.h"

namespace zice {
namespace {

using Papers = std::vector<DocumentIndex>;

void add(Papers& papers, DocumentIndex document) {
  if (std::find(papers.begin(), papers.end(), document) == papers.end()) papers.push_back(document);
}

void add(Papers& papers, const Papers& further) {
  for (const DocumentIndex document : further) add(papers, document);
}

// What keeps a material from being ready.
struct Lack {
  Papers needed;
  Papers unknown;

  bool less_than(const Lack& other) const {
    if (needed.size() != other.needed.size()) return needed.size() < other.needed.size();
    return unknown.size() < other.unknown.size();
  }
};

class PaperCount {
 public:
  PaperCount(const RulesetModel& model, const MaterialResults& results)
      : model_(model), results_(results), pledge_form_(model.vocabulary->document("pledge_form")) {}

  PaperCounts run() const {
    Papers ready;
    for (std::size_t i = 0; i < model_.entries.size(); ++i) {
      if (results_.entries[i].status == DocumentStatus::ready) add(ready, model_.entries[i].document);
    }
    Lack all;
    for (const Material& material : model_.materials) join(all, lack(material.need));
    return {static_cast<int>(ready.size()), static_cast<int>(all.needed.size()),
            static_cast<int>(all.unknown.size())};
  }

 private:
  static void join(Lack& whole, const Lack& part) {
    add(whole.needed, part.needed);
    add(whole.unknown, part.unknown);
  }

  Lack lack(const Need& need) const {
    if (need.type == Need::Type::entry) return lack_of_entry(static_cast<std::size_t>(need.entry));
    Lack result;
    bool first = true;
    for (const Need& child : need.children) {
      const Lack own = lack(child);
      if (need.type == Need::Type::all)
        join(result, own);
      else if (first || own.less_than(result))
        result = own;
      first = false;
    }
    return result;
  }

  Lack lack_of_entry(std::size_t index) const {
    const EntryResult& entry = results_.entries[index];
    const DocumentIndex document = model_.entries[index].document;
    if (entry.lacks_pledge_form) return {{pledge_form_.value_or(document)}, {}};
    switch (entry.status) {
      case DocumentStatus::ready:
      case DocumentStatus::not_needed:
        return {};
      case DocumentStatus::unknown:
        return {{}, {document}};
      default:
        return {{document}, {}};
    }
  }

  const RulesetModel& model_;
  const MaterialResults& results_;
  std::optional<DocumentIndex> pledge_form_;
};

}  // namespace

PaperCounts count_papers(const RulesetModel& model, const MaterialResults& results) {
  return PaperCount(model, results).run();
}

}  // namespace zice
