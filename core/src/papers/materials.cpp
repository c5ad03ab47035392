#include "papers/materials.h"

#include <algorithm>

namespace zice {
namespace {

// How far a document is from serving, docs/contract.md §2: missing > deficient > unknown > ready.
MaterialStatus severity(DocumentStatus status) {
  switch (status) {
    case DocumentStatus::ready:
      return MaterialStatus::ready;
    case DocumentStatus::unknown:
      return MaterialStatus::unknown;
    case DocumentStatus::missing:
      return MaterialStatus::missing;
    case DocumentStatus::not_needed:
      return MaterialStatus::not_applicable;
    case DocumentStatus::stale:
    case DocumentStatus::too_few_rows:
    case DocumentStatus::pledge_not_allowed:
      break;
  }
  return MaterialStatus::deficient;
}

int rank(MaterialStatus status) {
  switch (status) {
    case MaterialStatus::not_applicable:
      return 0;
    case MaterialStatus::ready:
      return 1;
    case MaterialStatus::unknown:
      return 2;
    case MaterialStatus::deficient:
      return 3;
    case MaterialStatus::missing:
      break;
  }
  return 4;
}

class MaterialWeighing {
 public:
  MaterialWeighing(const Weighing& weighing, const std::vector<DocumentState>& documents,
                   MaterialResults& results)
      : weighing_(weighing),
        model_(weighing.model()),
        given_(weighing.given()),
        documents_(documents),
        results_(results) {
    pledge_form_ = model_.vocabulary->document("pledge_form");
  }

  void run() {
    results_.entries.assign(model_.entries.size(), {});
    results_.materials.assign(model_.materials.size(), {});
    for (std::size_t i = 0; i < model_.entries.size(); ++i)
      weigh_entry(model_.entries[i], results_.entries[i]);
    for (std::size_t i = 0; i < model_.materials.size(); ++i) {
      const Material& material = model_.materials[i];
      results_.materials[i].status = weigh_need(material.need);
      results_.materials[i].applies = applies(material);
    }
  }

 private:
  // Whether an entry is needed at all: yes, no, or undeclared while that depends on an unknown fact.
  Claim needed(const DocumentEntry& entry) const {
    if (entry.only_if == Requirement::kNoFact) return Claim::yes;
    if (!given_.knows(entry.only_if)) return Claim::undeclared;
    return (entry.only_if_values >> given_[entry.only_if].value & 1U) != 0 ? Claim::yes : Claim::no;
  }

  Claim applies(const Material& material) const {
    Claim result = Claim::no;
    for (int i = 0; i < material.entry_count; ++i) {
      const Claim claim = needed(model_.entries[static_cast<std::size_t>(material.first_entry + i)]);
      if (claim == Claim::yes) return Claim::yes;
      if (claim == Claim::undeclared) result = Claim::undeclared;
    }
    return result;
  }

  void weigh_entry(const DocumentEntry& entry, EntryResult& result) const {
    const DocumentState& document = documents_[entry.document];
    weigh_rows_note(entry, result);
    const Claim claim = needed(entry);
    if (claim == Claim::no) {
      result.status = DocumentStatus::not_needed;
    } else if (!document.listed) {
      result.status = claim == Claim::undeclared ? DocumentStatus::unknown : DocumentStatus::missing;
    } else if (document.pledged) {
      result.lacks_pledge_form = entry.pledge && !(pledge_form_ && documents_[*pledge_form_].listed);
      result.status = !entry.pledge              ? DocumentStatus::pledge_not_allowed
                      : result.lacks_pledge_form ? DocumentStatus::missing
                                                 : DocumentStatus::ready;
    } else {
      result.status = weigh_properties(entry, document);
    }
  }

  DocumentStatus weigh_properties(const DocumentEntry& entry, const DocumentState& document) const {
    bool unknown = false;
    if (entry.fresh_month) {
      // Submission is taken to be on the day of assessment; the month must be the same, however few days
      // apart.
      if (!document.obtained_on)
        unknown = true;
      else if (document.obtained_on->year() != given_.as_of.year() ||
               document.obtained_on->month() != given_.as_of.month())
        return DocumentStatus::stale;
    }
    if (entry.rows > 0) {
      const auto [least, most] = row_bounds(entry);
      if (!document.rows)
        unknown = true;
      else if (*document.rows < least)
        return DocumentStatus::too_few_rows;
      else if (*document.rows < most)
        unknown = true;
    }
    return unknown ? DocumentStatus::unknown : DocumentStatus::ready;
  }

  // The row minimum, as the lowest and highest it can be while the region is unknown.
  std::pair<int, int> row_bounds(const DocumentEntry& entry) const {
    if (entry.rows_area == nullptr) return {entry.rows, entry.rows};
    if (!given_.knows(model_.region)) return std::minmax(entry.rows, entry.rows_in_area);
    const int rows = entry.rows_area->contains(given_[model_.region].value) ? entry.rows_in_area : entry.rows;
    return {rows, rows};
  }

  void weigh_rows_note(const DocumentEntry& entry, EntryResult& result) const {
    if (entry.rows == 0) return;
    const auto [least, most] = row_bounds(entry);
    if (least == most) result.rows = least;
    if (entry.rows_condition < 0 || least != most) return;
    const Figures figures = weighing_.figures(entry.rows_condition);
    // Comparisons with "none" are false, so an unknown figure is no conflict.
    result.conflict = figures.slack >= 0 && figures.actual < least;
    if (!result.conflict) return;
    result.article = figures.required;
    result.actual = figures.actual;
  }

  MaterialStatus weigh_need(const Need& need) {
    if (need.type == Need::Type::entry)
      return severity(results_.entries[static_cast<std::size_t>(need.entry)].status);
    MaterialStatus result =
        need.type == Need::Type::all ? MaterialStatus::not_applicable : MaterialStatus::missing;
    for (const Need& child : need.children) {
      const MaterialStatus status = weigh_need(child);
      const bool takes_over =
          need.type == Need::Type::all ? rank(status) > rank(result) : rank(status) < rank(result);
      if (takes_over) result = status;
    }
    if (need.type == Need::Type::any && result == MaterialStatus::ready) {
      for (const Need& child : need.children) {
        if (weigh_need(child) != MaterialStatus::ready) set_aside(child);
      }
    }
    return result;
  }

  // Another alternative serves: what this one lacks is not needed.
  void set_aside(const Need& need) {
    for (const Need& child : need.children) set_aside(child);
    if (need.type != Need::Type::entry) return;
    DocumentStatus& status = results_.entries[static_cast<std::size_t>(need.entry)].status;
    if (status != DocumentStatus::ready) status = DocumentStatus::not_needed;
  }

  const Weighing& weighing_;
  const RulesetModel& model_;
  const Circumstances& given_;
  const std::vector<DocumentState>& documents_;
  MaterialResults& results_;
  std::optional<DocumentIndex> pledge_form_;
};

}  // namespace

void weigh_materials(const Weighing& weighing, const std::vector<DocumentState>& documents,
                     MaterialResults& results) {
  MaterialWeighing(weighing, documents, results).run();
}

}  // namespace zice
