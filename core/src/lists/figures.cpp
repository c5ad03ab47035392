// What a list bears out, counted in Kleene's three-valued logic (1952): what is certainly so is the least
// that there can be, what is not certainly otherwise the most.
#include "lists/figures.h"

#include <algorithm>

#include "ruleset/model.h"
#include "text/decimal.h"
#include "text/text.h"
#include "zice/enumerators.h"

namespace zice {
namespace {

enum class Who : std::uint8_t { all, serving, fulltime, local };
enum class With : std::uint8_t { anything, either, both };

struct CountRule {
  std::string_view fact;
  ListKind kind;
  Who who;
  With with;
};

constexpr ListKind kStaff = ListKind::staff;
constexpr CountRule kCounts[] = {
    {"smes_served_last_year", ListKind::served_smes, Who::all, With::anything},
    {"local_smes_served_last_year", ListKind::served_smes, Who::local, With::anything},
    {"service_staff", kStaff, Who::serving, With::anything},
    {"service_staff_with_either", kStaff, Who::serving, With::either},
    {"service_staff_with_both", kStaff, Who::serving, With::both},
    {"fulltime_service_staff", kStaff, Who::fulltime, With::anything},
    {"fulltime_service_staff_with_either", kStaff, Who::fulltime, With::either},
    {"fulltime_service_staff_with_both", kStaff, Who::fulltime, With::both},
    {"employees", kStaff, Who::all, With::anything},
    {"employees_with_either", kStaff, Who::all, With::either},
    {"employees_with_both", kStaff, Who::all, With::both}};

bool is_grade(ListColumn column) {
  return column == ListColumn::grade ||
         (column >= ListColumn::satisfied && column <= ListColumn::dissatisfied);
}

// Whether a count hangs on a column, if the list has it or not.
bool hangs_on(const CountRule& rule, ListColumn column) {
  switch (column) {
    case ListColumn::degree:
    case ListColumn::title:
      return rule.with != With::anything;
    case ListColumn::serving:
      return rule.kind == kStaff;
    case ListColumn::fulltime:
      return rule.who == Who::fulltime;
    case ListColumn::local:
      return rule.who == Who::local;
    default:
      return false;
  }
}

Known both(Known a, Known b) {
  if (a == Known::no || b == Known::no) return Known::no;
  return a == Known::yes && b == Known::yes ? Known::yes : Known::open;
}

Known negated(Known a) { return a == Known::open ? a : a == Known::yes ? Known::no : Known::yes; }

Known counts(const ListEntry& entry, const CountRule& rule) {
  Known known = Known::yes;
  if (rule.who == Who::local) known = entry.local;
  if (rule.who == Who::serving || rule.who == Who::fulltime) known = entry.serving;
  if (rule.who == Who::fulltime) known = both(known, entry.fulltime);
  if (rule.with == With::both) known = both(known, both(entry.degree, entry.title));
  if (rule.with == With::either)
    known = both(known, negated(both(negated(entry.degree), negated(entry.title))));
  return known;
}

class FigureWriter {
 public:
  FigureWriter(const ListContent& list, const Applicant& applicant, const Vocabulary& vocabulary,
               ListReading& reading)
      : list_(list), applicant_(applicant), vocabulary_(vocabulary), reading_(reading) {}

  // Nothing if the vocabulary has no such fact. `missing` is a column that it cannot be told without.
  ListFigure* add(std::string_view id, std::int64_t least, std::int64_t most, ListColumn missing) {
    const auto fact = vocabulary_.fact(id);
    if (!fact) return nullptr;
    ListFigure& figure = reading_.figures.emplace_back();
    figure.fact = *fact;
    figure.typed = applicant_.facts[figure.fact];
    if (missing != ListColumn::none)
      figure.why = concat({"名单没有“", list_.heading(missing), "”一栏"});
    else if (reading_.counted > 0)
      bound(figure, least, most);
    return &figure;
  }

  // The first column that is not there, of those a count needs.
  ListColumn missing(const CountRule& rule) const {
    if (rule.who == Who::fulltime && !list_.has_column(ListColumn::fulltime)) return ListColumn::fulltime;
    if (rule.who == Who::local && !list_.has_column(ListColumn::local)) return ListColumn::local;
    if (rule.with == With::anything) return ListColumn::none;
    if (!list_.has_column(ListColumn::degree)) return ListColumn::degree;
    return list_.has_column(ListColumn::title) ? ListColumn::none : ListColumn::title;
  }

 private:
  void bound(ListFigure& figure, std::int64_t least, std::int64_t most) {
    figure.least = least;
    figure.most = most;
    figure.differs = figure.typed && (*figure.typed < least || *figure.typed > most);
    if (least == most) {
      figure.value = least;
      return;
    }
    const Fact& fact = vocabulary_.facts[figure.fact];
    figure.why =
        concat({"有没读懂的格，实际在 ", to_text(least, fact.places), " 至 ", to_text(most, fact.places),
                fact.unit == "%" ? "" : " ", fact.unit, "之间，改好名单后再填"});
  }

  const ListContent& list_;
  const Applicant& applicant_;
  const Vocabulary& vocabulary_;
  ListReading& reading_;
};

bool lies_between(const RulesetModel& model, const ListFigure& figure) {
  std::vector<std::int64_t> cuts;
  const Circumstances nothing(*model.vocabulary, Date::from_serial(0));
  for (const NodeIndex leaf : model.leaves_of[figure.fact]) {
    const Requirement& requirement = *model.node(leaf).requirement;
    if (requirement.facts.size() == 1) requirement.cuts(figure.fact, nothing, cuts);
  }
  return std::any_of(cuts.begin(), cuts.end(),
                     [&](std::int64_t cut) { return *figure.least < cut && cut <= *figure.most; });
}

// No measure says whether 基本满意 counts: where that decides, it is not decided here.
void two_readings(ListFigure& figure, const std::vector<Ruleset>& rulesets) {
  figure.readings = {*figure.least, *figure.most};
  const bool decides = std::any_of(rulesets.begin(), rulesets.end(), [&](const Ruleset& ruleset) {
    return lies_between(ruleset.model(), figure);
  });
  if (!decides) figure.value = figure.least;
  figure.why = concat({"“基本满意”算不算，各办法都没有写明；算与不算",
                       decides ? "，结果在要求的两边，请先问主管部门" : "都在要求的同一边，先按不算填"});
  figure.differs = figure.typed && *figure.typed != *figure.least && *figure.typed != *figure.most;
}

// In hundredths of a percent; what is beyond them is cut off, for rounding up could pass a figure that is
// missed.
void add_satisfaction(const ListContent& list, const std::vector<Ruleset>& rulesets, FigureWriter& writer,
                      ListReading& reading) {
  const bool graded = list.has_column(ListColumn::grade) || list.has_column(ListColumn::satisfied);
  int grades[count_of<Grade>()] = {};
  for (const ListEntry& entry : list.entries) ++grades[static_cast<std::size_t>(entry.grade)];
  const int whole = std::max(1, reading.counted);
  ListFigure* figure = writer.add("satisfaction_rate", grades[0] * 10000 / whole,
                                  (grades[0] + grades[1] + grades[3]) * 10000 / whole,
                                  graded ? ListColumn::none : ListColumn::grade);
  if (graded) reading.grades = Grades{grades[0], grades[1], grades[2], grades[3]};
  if (figure != nullptr && figure->least && grades[1] > 0 && grades[3] == 0) two_readings(*figure, rulesets);
}

}  // namespace

namespace {

// What rests on blanks that were all counted as one thing says so.
void tell_blanks(const ListContent& list, const Vocabulary& vocabulary, ListReading& reading) {
  for (std::size_t i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    if (list.blanks[i] == 0 || !list.choices.settles(column)) continue;
    const std::vector<FactIndex> facts = facts_on(list, column, vocabulary);
    for (ListFigure& figure : reading.figures) {
      if (std::find(facts.begin(), facts.end(), figure.fact) == facts.end()) continue;
      figure.why.append(concat({figure.why.empty() ? "" : "；", "“", list.headings[i], "”空白的 ",
                                std::to_string(list.blanks[i]), " 格都按“", blank_as(column), "”计"}));
    }
  }
}

}  // namespace

std::vector<FactIndex> facts_on(const ListContent& list, ListColumn column, const Vocabulary& vocabulary) {
  std::vector<FactIndex> facts;
  const auto add = [&](std::string_view id) {
    if (const auto fact = vocabulary.fact(id)) facts.push_back(*fact);
  };
  for (const CountRule& rule : kCounts) {
    // Where nobody is said to serve, all do, and only who does not is not told.
    const bool told = column != ListColumn::serving || list.has_column(column) || rule.who == Who::all;
    if (rule.kind == list.kind && told && hangs_on(rule, column)) add(rule.fact);
  }
  if (is_grade(column)) add("satisfaction_rate");
  return facts;
}

void add_figures(const ListContent& list, const Applicant& applicant, const Vocabulary& vocabulary,
                 const std::vector<Ruleset>& rulesets, ListReading& reading) {
  FigureWriter writer(list, applicant, vocabulary, reading);
  const bool tells_serving = list.has_column(ListColumn::serving);
  for (const CountRule& rule : kCounts) {
    // Only a list that tells who serves enterprises also names those who do not.
    if (rule.kind != reading.kind || (rule.kind == kStaff && rule.who == Who::all && !tells_serving))
      continue;
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const ListEntry& entry : list.entries) {
      const Known known = counts(entry, rule);
      least += known == Known::yes;
      most += known != Known::no;
    }
    ListFigure* figure = writer.add(rule.fact, least, most, writer.missing(rule));
    if (figure == nullptr || !figure->value || rule.kind != kStaff) continue;
    if (rule.who == Who::all) figure->why = "名单应列出全部从业人员";
    if (rule.who == Who::serving && !tells_serving) figure->why = "名单上的人都算作从事为中小企业服务的人员";
  }
  if (reading.kind == ListKind::served_smes) add_satisfaction(list, rulesets, writer, reading);
  tell_blanks(list, vocabulary, reading);
}

}  // namespace zice
