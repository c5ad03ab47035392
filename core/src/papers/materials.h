// Which papers are ready for which material.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "weighing/weighing.h"
#include "zice/applicant.h"
#include "zice/counts.h"

namespace zice {

struct EntryResult {
  DocumentStatus status = DocumentStatus::missing;
  bool lacks_pledge_form = false;  // pledged as allowed, but the form of the pledge is missing
  bool conflict = false;           // the form's note asks for more rows than the article asks for
  double article = kNone;          // on a conflict: the article's figure
  double actual = kNone;           // and the applicant's
  int rows = 0;                    // the row minimum that binds this applicant, 0 if none or not known
};

struct MaterialResult {
  MaterialStatus status = MaterialStatus::missing;
  Claim applies = Claim::yes;  // undeclared: depends on an unknown fact
};

struct MaterialResults {
  std::vector<EntryResult> entries;       // as RulesetModel::entries
  std::vector<MaterialResult> materials;  // as RulesetModel::materials
};

// `documents` by DocumentIndex. `weighing` must be up to date.
void weigh_materials(const Weighing& weighing, const std::vector<DocumentState>& documents,
                     MaterialResults& results);

// An entry of a material that does not serve yet.
struct LackingEntry {
  std::size_t entry = 0;       // of RulesetModel::entries
  DocumentIndex document = 0;  // what is to be had: the paper, or the form of its pledge
  bool is_unknown = false;     // whether it serves is not known
  // The papers that other alternatives lack, any of which would do in the place of this one's.
  std::vector<std::vector<DocumentIndex>> instead;
};

// What a material lacks; of alternatives the one that needs the fewest further papers.
std::vector<LackingEntry> lacking_entries(const RulesetModel& model, const MaterialResults& results,
                                          const Material& material);

// Of alternatives it takes the one that needs the fewest further papers; one paper asked
// for by several materials is one.
PaperCounts count_papers(const RulesetModel& model, const MaterialResults& results);

}  // namespace zice
