// Papers: each state that one can be in, each of several that serve alike.
#include <algorithm>

#include "text/text.h"
#include "trying/points.h"

namespace zice {
namespace {

class PaperPoints {
 public:
  explicit PaperPoints(const Looking& looking)
      : looking_(looking),
        model_(looking.model()),
        pledge_form_(model_.vocabulary->document("pledge_form")) {}

  void run() {
    for (const Material& material : model_.materials) {
      for (int i = 0; i < material.entry_count; ++i)
        add_entry(material, static_cast<std::size_t>(material.first_entry + i));
      add_alternatives(material, material.need);
    }
  }

 private:
  using Entry = EntryResult;
  using Is = std::function<bool(const DocumentState&, const Entry&)>;

  // Every document of a material as it may stand, and what decides whether one is needed.
  std::vector<Move> moves(const Material& material) const {
    std::vector<Move> all;
    for (int i = 0; i < material.entry_count; ++i) {
      const DocumentEntry& entry = model_.entries[static_cast<std::size_t>(material.first_entry + i)];
      for (const DocumentState& state : states(entry))
        all.push_back({Move::Of::document, entry.document, std::nullopt, state});
      if (entry.only_if != Requirement::kNoFact) {
        for (const Move& move : moves_of(model_, looking_.base, entry.only_if)) all.push_back(move);
      }
      if (entry.rows_area != nullptr) {
        for (const Move& move : moves_of(model_, looking_.base, model_.region)) all.push_back(move);
      }
    }
    if (pledge_form_) {
      all.push_back({Move::Of::document, *pledge_form_, std::nullopt, {}});
      DocumentState there;
      there.listed = true;
      all.push_back({Move::Of::document, *pledge_form_, std::nullopt, there});
    }
    return all;
  }

  std::vector<DocumentState> states(const DocumentEntry& entry) const {
    DocumentState there = looking_.base.documents[entry.document];
    there.listed = true;
    there.pledged = false;
    if (entry.fresh_month) there.obtained_on = *looking_.base.as_of;
    if (entry.rows > 0) there.rows = std::max(entry.rows, entry.rows_in_area);
    std::vector<DocumentState> all = {{}, there};
    DocumentState other = there;
    other.pledged = true;
    all.push_back(other);
    if (entry.fresh_month) {
      const Date first = looking_.base.as_of->plus_days(1 - looking_.base.as_of->day());
      for (const auto& day :
           {std::optional(first.plus_days(-1)), std::optional(first), std::optional<Date>()}) {
        all.push_back(there);
        all.back().obtained_on = day;
      }
    }
    for (const int rows : {entry.rows, entry.rows_in_area}) {
      for (const int least : {rows, rows - 1}) {
        if (rows == 0) continue;
        all.push_back(there);
        all.back().rows = least;
      }
    }
    if (entry.rows > 0) {
      all.push_back(there);
      all.back().rows.reset();
    }
    return all;
  }

  void add(const Material& material, std::size_t index, std::string_view state, const Is& is) {
    const DocumentIndex document = model_.entries[index].document;
    const NamedItem& paper = model_.vocabulary->documents[document];
    Point& point = looking_.points.emplace_back();
    point.group = PointGroup::paper;
    point.cite = material.id;
    point.what = concat({"“", material.name, "”的“", paper.label, "”：", state});
    point.reached = [=](const Situation& now) {
      return is(now.applicant.documents[document], now.materials.entries[index]);
    };
    point.named = [id = material.id, paper = paper.id](const JsonValue& expect) {
      return expected_at(expect, {"materials", id, "status"}) != nullptr ||
             expected_at(expect, {"materials", id, "documents", paper}) != nullptr;
    };
    point.moves = moves(material);
    point.blank = path_of({"materials", material.id, "documents", paper.id});
  }

  void add_entry(const Material& material, std::size_t index) {
    const DocumentEntry& entry = model_.entries[index];
    const auto status = [](DocumentStatus wanted) {
      return [wanted](const DocumentState& state, const Entry& result) {
        return result.status == wanted && !state.pledged;
      };
    };
    add(material, index, "已备", status(DocumentStatus::ready));
    add(material, index, "未备", status(DocumentStatus::missing));
    if (entry.fresh_month) {
      add(material, index, "上月取得", status(DocumentStatus::stale));
      add(material, index, "当月第一天取得", [](const DocumentState& state, const Entry& result) {
        return result.status == DocumentStatus::ready && state.obtained_on && state.obtained_on->day() == 1;
      });
      add(material, index, "没有写取得日期", [](const DocumentState& state, const Entry& result) {
        return result.status == DocumentStatus::unknown && !state.obtained_on;
      });
    }
    for (const int rows : {entry.rows, entry.rows_in_area}) {
      for (const int least : {rows, rows - 1}) {
        if (rows > 0)
          add(material, index, concat({std::to_string(least), " 行，要求 ", std::to_string(rows), " 行"}),
              [=](const DocumentState& state, const Entry& result) {
                return result.rows == rows && state.rows == least;
              });
      }
    }
    if (entry.rows > 0)
      add(material, index, "没有写行数", [](const DocumentState& state, const Entry& result) {
        return result.status == DocumentStatus::unknown && !state.rows;
      });
    if (pledge_form_) add_pledged(material, index, entry);
    if (entry.only_if != Requirement::kNoFact) add_only_if(material, index, entry);
  }

  void add_pledged(const Material& material, std::size_t index, const DocumentEntry& entry) {
    if (!entry.pledge)
      return add(material, index, "以告知承诺代替",
                 [](const DocumentState& state, const Entry&) { return state.pledged; });
    for (const bool lacks : {false, true})
      add(material, index, lacks ? "以告知承诺代替，没有承诺书" : "以告知承诺代替，有承诺书",
          [=](const DocumentState& state, const Entry& result) {
            return state.pledged && result.lacks_pledge_form == lacks;
          });
  }

  void add_only_if(const Material& material, std::size_t index, const DocumentEntry& entry) {
    const Fact& fact = model_.vocabulary->facts[entry.only_if];
    for (std::size_t i = 0; i < fact.choices.size(); ++i) {
      const auto value = static_cast<std::int64_t>(i);
      add(material, index, fact.choice_labels[i], nullptr);
      looking_.points.back().group = PointGroup::choice;
      looking_.points.back().reached = [=, about = entry.only_if](const Situation& now) {
        return now.weighing.given().knows(about) && now.weighing.given()[about].value == value;
      };
    }
  }

  static bool serves(const Need& need, const MaterialResults& results) {
    if (need.type == Need::Type::entry) {
      const DocumentStatus status = results.entries[static_cast<std::size_t>(need.entry)].status;
      return status == DocumentStatus::ready;
    }
    const auto each = [&](const Need& child) { return serves(child, results); };
    return need.type == Need::Type::all ? std::all_of(need.children.begin(), need.children.end(), each)
                                        : std::any_of(need.children.begin(), need.children.end(), each);
  }

  std::string label(const Need& need) const {
    if (need.type == Need::Type::entry)
      return model_.vocabulary->documents[model_.entries[static_cast<std::size_t>(need.entry)].document]
          .label;
    std::vector<std::string> all;
    for (const Need& child : need.children) all.push_back(label(child));
    return join(all);
  }

  void add_alternatives(const Material& material, const Need& need) {
    for (const Need& child : need.children) add_alternatives(material, child);
    if (need.type != Need::Type::any) return;
    for (const Need& child : need.children) {
      Point& point = looking_.points.emplace_back();
      point.group = PointGroup::alternative;
      point.cite = material.id;
      point.what = concat({"“", material.name, "”只靠“", label(child), "”"});
      point.reached = [&need, &child](const Situation& now) {
        const auto serving = std::count_if(need.children.begin(), need.children.end(),
                                           [&](const Need& one) { return serves(one, now.materials); });
        return serving == 1 && serves(child, now.materials);
      };
      point.named = [id = material.id](const JsonValue& expect) {
        return expected_at(expect, {"materials", id, "status"}) != nullptr;
      };
      point.moves = moves(material);
      point.blank = path_of({"materials", material.id, "status"});
    }
  }

  const Looking& looking_;
  const RulesetModel& model_;
  std::optional<DocumentIndex> pledge_form_;
};

}  // namespace

void add_paper_points(const Looking& looking) { PaperPoints(looking).run(); }

}  // namespace zice
