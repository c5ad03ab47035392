// What a form shows, as arrays that a page reads from memory. Each describes itself: layout_json writes the
// rows, a page goes by their names, and adding an array is adding a member.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "zice/enumerators.h"
#include "zice/interview.h"
#include "zice/status.h"
#include "zice/vocabulary.h"

namespace zice {

struct RulesetModel;

// What an array is called, what it holds and where it stands.
struct ViewRow {
  std::string_view name;
  std::string_view type;  // of an item: "float64", "uint16" or "uint8"
  // What comes one after the other: "node", "fact", "material", "document", "status", "material_status"; ""
  // for one.
  std::string_view by;
  std::span<const std::string_view> holds;  // the items of each of these by name; empty if it is one
  std::size_t length = 0;
  const void* at = nullptr;
};
using ViewRows = std::vector<ViewRow>;

template <class Item>
class View {
 public:
  View(ViewRows& rows, std::string_view name, std::string_view by, std::size_t count,
       std::span<const std::string_view> holds = {})
      : items_(count * std::max<std::size_t>(holds.size(), 1)) {
    rows.push_back({name, kType, by, holds, items_.size(), items_.data()});
  }

  Item& operator[](std::size_t index) { return items_[index]; }
  Item operator[](std::size_t index) const { return items_[index]; }
  std::size_t size() const { return items_.size(); }
  auto begin() { return items_.begin(); }
  auto begin() const { return items_.begin(); }
  auto end() { return items_.end(); }
  auto end() const { return items_.end(); }

 private:
  static constexpr std::string_view kType = std::is_same_v<Item, double>          ? "float64"
                                            : std::is_same_v<Item, std::uint16_t> ? "uint16"
                                                                                  : "uint8";
  std::vector<Item> items_;
};

// What stands in `summary`, and where.
enum SummaryPlace : std::size_t {
  kVerdictPlace,
  kFunctionsStatusPlace,
  kFunctionsNeedPlace,
  kFunctionsMetPlace,
  kElsewherePlace,  // 1 if the applicant is Assessment::elsewhere
  kJudgedPlace,
  kMaterialsAskedPlace  // materials but those that are not applicable
};
inline constexpr std::array<std::string_view, 7> kSummaryNames = {
    "verdict",   "functions.status", "functions.need", "functions.met",
    "elsewhere", "judged",           "materials.asked"};

// What stands in `figures` for each node, and where.
enum FigurePlace : std::size_t { kActualPlace, kRequiredPlace, kGapPlace, kMarginPlace };
inline constexpr std::array<std::string_view, 4> kFigureNames = {"actual", "required", "gap", "margin"};

// The facts on which a figure below its threshold still hangs, as many as there are of at most so many;
// kNoFact in the other places.
inline constexpr std::array<std::string_view, 4> kHangingNames = {"first", "second", "third", "fourth"};

// What stands in `interview.sections` for each section.
enum TallyPlace : std::size_t { kAnsweredPlace, kOfPlace };
inline constexpr std::array<std::string_view, 2> kTallyNames = {"answered", "of"};

// What stands in `interview.counts`, as Interview says.
enum InterviewPlace : std::size_t { kAskedPlace, kFewestPlace, kIdlePlace, kExactPlace };
inline constexpr std::array<std::string_view, 4> kInterviewNames = {"asked", "fewest", "idle", "exact"};

// What one ruleset says. NaN where there is no figure.
struct MeasureViews {
  explicit MeasureViews(const RulesetModel& model);
  MeasureViews(const MeasureViews&) = delete;
  MeasureViews& operator=(const MeasureViews&) = delete;

  std::size_t nodes;
  std::size_t materials;
  std::size_t documents;
  ViewRows rows;
  View<double> summary{rows, "summary", "", 1, kSummaryNames};
  // How many conditions, functions and materials there are of each, as in Counts.
  View<std::uint16_t> conditions{rows, "conditions", "status", count_of<Status>()};
  View<std::uint16_t> functions{rows, "functions", "status", count_of<Status>()};
  View<std::uint16_t> material_counts{rows, "materials", "material_status", count_of<MaterialStatus>()};
  View<std::uint8_t> status{rows, "status", "node", nodes};    // Status
  View<std::uint8_t> because{rows, "because", "node", nodes};  // Because
  View<std::uint8_t> relaxed{rows, "relaxed", "node",
                             nodes};  // 1: a figure printed for such applicants applies
  View<double> figures{rows, "figures", "node", nodes, kFigureNames};
  View<std::uint16_t> hangs_on{rows, "hangs_on", "node", nodes, kHangingNames};
  View<std::uint8_t> material{rows, "material", "material", materials};  // MaterialStatus
  View<std::uint8_t> document{rows, "document", "document",
                              documents};  // DocumentStatus, as a material asks it
  View<std::uint8_t> conflict{rows, "conflict", "document",
                              documents};  // 1: the form asks more than the article
};

// What holds for every ruleset alike.
struct FormViews {
  explicit FormViews(const Vocabulary& vocabulary) : facts(vocabulary.facts.size()) {}
  FormViews(const FormViews&) = delete;
  FormViews& operator=(const FormViews&) = delete;

  std::size_t facts;
  ViewRows rows;
  View<std::uint8_t> problem{rows, "problem", "fact",
                             facts};  // what is wrong with the value typed, 0: nothing
  View<std::uint16_t> questions{rows, "questions", "fact", facts};  // facts; filled by Form::ask()
  // Filled by Form::interview(): facts in their order, `asked` of which count; Section and Bearing of each.
  View<std::uint16_t> interview{rows, "interview", "fact", facts};
  View<std::uint8_t> joined{rows, "interview.joined", "fact", facts};  // by place in the order
  View<std::uint8_t> section{rows, "section", "fact", facts};
  View<std::uint8_t> bearing{rows, "bearing", "fact", facts};
  View<std::uint16_t> sections{rows, "interview.sections", "section", count_of<Section>(), kTallyNames};
  View<std::uint16_t> counts{rows, "interview.counts", "", 1, kInterviewNames};
};

}  // namespace zice
