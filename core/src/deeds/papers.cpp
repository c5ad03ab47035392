// The papers that are still to be had, by where they come from.
#include <algorithm>

#include "deeds/parts.h"
#include "zice/enumerators.h"

namespace zice {
namespace {

class PaperFinder {
 public:
  PaperFinder(const Weighed& weighed, Deeds& deeds)
      : model_(weighed.weighing.model()),
        materials_(weighed.materials),
        as_of_(weighed.weighing.given().as_of),
        deeds_(deeds) {}

  void run() {
    for (std::size_t i = 0; i < model_.materials.size(); ++i) {
      const MaterialOutcome& outcome = deeds_.assessment.materials[i];
      for (const LackingEntry& lacking : lacking_entries(model_, materials_, model_.materials[i]))
        add(lacking, outcome);
    }
    for (std::size_t i = 0; i < count_of<Origin>(); ++i) {
      PapersOf from{static_cast<Origin>(i), {}};
      for (LackingPaper& paper : found_) {
        if (model_.vocabulary->documents[paper.document].origin == from.origin)
          from.papers.push_back(std::move(paper));
      }
      if (!from.papers.empty()) deeds_.papers.push_back(std::move(from));
    }
    find_what_to_renew();
  }

 private:
  void add(const LackingEntry& lacking, const MaterialOutcome& outcome) {
    const auto is_it = [&](const LackingPaper& other) { return other.document == lacking.document; };
    auto paper = std::find_if(found_.begin(), found_.end(), is_it);
    if (paper == found_.end()) paper = found_.insert(found_.end(), described(lacking, outcome));
    if (std::find(paper->materials.begin(), paper->materials.end(), outcome.id) == paper->materials.end())
      paper->materials.push_back(outcome.id);
    paper->rows = std::max(paper->rows, materials_.entries[lacking.entry].rows);
  }

  LackingPaper described(const LackingEntry& lacking, const MaterialOutcome& outcome) const {
    const DocumentEntry& entry = model_.entries[lacking.entry];
    const std::string& id = model_.vocabulary->documents[lacking.document].id;
    LackingPaper paper;
    paper.document = lacking.document;
    paper.cite = entry.cite;
    for (const DocumentResult& result : outcome.documents) {
      if (result.id != id) continue;
      paper.status = result.status;
      if (result.explains) paper.why = result.why;
    }
    if (entry.fresh_month) set_month(paper);
    paper.instead = lacking.instead;
    return paper;
  }

  void set_month(LackingPaper& paper) const {
    const int year = as_of_.year();
    const int month = as_of_.month();
    paper.fresh_from = Date::from_ymd(year, month, 1);
    const auto next = Date::from_ymd(month == 12 ? year + 1 : year, month % 12 + 1, 1);
    paper.fresh_until = next->plus_days(-1);
  }

  void find_what_to_renew() {
    for (std::size_t i = 0; i < model_.entries.size(); ++i) {
      const DocumentEntry& entry = model_.entries[i];
      if (entry.fresh_month && materials_.entries[i].status == DocumentStatus::ready)
        deeds_.to_renew.push_back(entry.document);
    }
    std::sort(deeds_.to_renew.begin(), deeds_.to_renew.end());
    deeds_.to_renew.erase(std::unique(deeds_.to_renew.begin(), deeds_.to_renew.end()), deeds_.to_renew.end());
  }

  const RulesetModel& model_;
  const MaterialResults& materials_;
  const Date as_of_;
  Deeds& deeds_;
  std::vector<LackingPaper> found_;
};

}  // namespace

void find_papers(const Weighed& weighed, Deeds& deeds) { PaperFinder(weighed, deeds).run(); }

}  // namespace zice
