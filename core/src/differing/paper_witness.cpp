// A material asks for few papers, and each has few states that matter: all are tried together, with the
// places and choices on which they hang.
#include "differing/paper_witness.h"

#include <algorithm>
#include <functional>

#include "papers/materials.h"
#include "values/fact_value.h"

namespace zice {
namespace {

constexpr std::size_t kMostTried = 200'000;

// How far a material is from serving.
int rank(MaterialStatus status) {
  if (status == MaterialStatus::missing) return 2;
  return status == MaterialStatus::deficient || status == MaterialStatus::unknown ? 1 : 0;
}

// A paper that either asks for, and what it may be asked to be.
struct Paper {
  DocumentIndex document;
  std::array<bool, 2> asked = {false, false};
  bool dated = false;
  std::vector<int> rows = {};
};

class PaperSearch {
 public:
  PaperSearch(const Joint& joint, const MaterialPair& material, Side better)
      : joint_(joint), material_(material), better_(better == Side::a ? 0 : 1) {
    tried_.as_of = joint.as_of();
    tried_ = completed(tried_, joint.vocabulary());
    pledge_form_ = joint.vocabulary().document("pledge_form");
    for (const std::size_t side : {0U, 1U}) gather(side);
  }

  Effect run() {
    try_fact(0);
    Effect effect;
    if (best_) {
      effect.reach = Reach::status;
      effect.witness = std::move(best_);
    } else if (count_ > kMostTried) {
      effect.reach = Reach::undecided;
    }
    return effect;
  }

 private:
  const RulesetModel& model(std::size_t side) const { return joint_.model(side == 0 ? Side::a : Side::b); }

  void gather(std::size_t side) {
    if (material_[side] == nullptr) return;
    const Material& material = *material_[side];
    for (int i = 0; i < material.entry_count; ++i) {
      const DocumentEntry& entry = model(side).entries[static_cast<std::size_t>(material.first_entry + i)];
      const auto same = [&](const Paper& paper) { return paper.document == entry.document; };
      auto paper = std::find_if(papers_.begin(), papers_.end(), same);
      if (paper == papers_.end()) paper = papers_.insert(papers_.end(), Paper{entry.document});
      paper->asked[side] = true;
      paper->dated = paper->dated || entry.fresh_month;
      if (entry.only_if != Requirement::kNoFact) add_once(facts_, entry.only_if);
      if (entry.rows_area != nullptr) add_once(facts_, model(side).region);
      for (const int rows : {entry.rows, entry.rows_in_area}) {
        if (rows > 0) paper->rows.insert(paper->rows.end(), {rows - 1, rows});
      }
    }
  }

  template <class Item>
  static void add_once(std::vector<Item>& items, Item item) {
    if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
  }

  void try_fact(std::size_t next) {
    if (next == facts_.size()) return try_document(0, 0);
    for (const std::int64_t value : joint_.values(facts_[next])) {
      tried_.facts[facts_[next]] = value;
      try_fact(next + 1);
    }
    tried_.facts[facts_[next]].reset();
  }

  // What only the worse of the two asks for had best be absent; what only the better asks for, absent or as
  // good as can be.
  std::vector<DocumentState> states(const Paper& paper) const {
    if (!paper.asked[better_]) return {{}};
    const Date today = joint_.as_of();
    std::vector<std::optional<std::int64_t>> rows(paper.rows.begin(), paper.rows.end());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty()) rows.push_back(std::nullopt);
    std::vector<std::optional<Date>> obtained = {std::nullopt};
    if (paper.dated) obtained = {today, today.plus_days(-31)};
    std::vector<DocumentState> states = {{}, {true, false, obtained[0], rows[0]}};
    if (!paper.asked[1 - better_]) return states;
    for (const auto& day : obtained) {
      for (const auto& count : rows) states.push_back({true, false, day, count});
    }
    states.push_back({true, true, std::nullopt, std::nullopt});
    return states;
  }

  void try_document(std::size_t next, std::size_t listed) {
    if (count_ > kMostTried) return;
    if (next == papers_.size()) return weigh(listed);
    DocumentState& document = tried_.documents[papers_[next].document];
    for (const DocumentState& state : states(papers_[next])) {
      document = state;
      try_document(next + 1, listed + (state.listed ? 1 : 0));
    }
    document = {};
  }

  MaterialStatus status(std::size_t side) {
    if (material_[side] == nullptr) return MaterialStatus::not_applicable;
    Weighing weighing(joint_.weighing(side == 0 ? Side::a : Side::b));
    for (const FactIndex fact : facts_) weighing.set(fact, tried_.facts[fact]);
    MaterialResults results;
    weigh_materials(weighing, tried_.documents, results);
    return results.materials[static_cast<std::size_t>(material_[side] - model(side).materials.data())].status;
  }

  void weigh(std::size_t listed) {
    if (++count_ > kMostTried) return;
    const bool pledged = std::any_of(papers_.begin(), papers_.end(), [&](const Paper& paper) {
      return tried_.documents[paper.document].pledged;
    });
    const bool adds_form = pledged && pledge_form_ && !tried_.documents[*pledge_form_].listed;
    if (adds_form) tried_.documents[*pledge_form_].listed = true;
    const std::array<MaterialStatus, 2> found = {status(0), status(1)};
    const int gap = rank(found[1 - better_]) - rank(found[better_]);
    if (gap > 0 && (!best_ || gap > gap_ || (gap == gap_ && listed < fewest_))) {
      fewest_ = listed;
      gap_ = gap;
      best_.emplace();
      best_->applicant = tried_;
      best_->statuses = {material_[0] == nullptr ? "" : name(found[0]),
                         material_[1] == nullptr ? "" : name(found[1])};
      best_->verdicts = {Verdict::incomplete, Verdict::incomplete};
      best_->decisive = facts_;
    }
    if (adds_form) tried_.documents[*pledge_form_].listed = false;
  }

  const Joint& joint_;
  const MaterialPair& material_;
  std::size_t better_;
  Applicant tried_;
  std::optional<DocumentIndex> pledge_form_;
  std::vector<Paper> papers_;
  std::vector<FactIndex> facts_;
  std::optional<Witness> best_;
  std::size_t fewest_ = 0;  // papers of the best
  int gap_ = 0;
  std::size_t count_ = 0;
};

}  // namespace

Effect paper_effect(const Joint& joint, const MaterialPair& material, Side better) {
  return PaperSearch(joint, material, better).run();
}

}  // namespace zice
