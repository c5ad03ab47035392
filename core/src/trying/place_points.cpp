// Areas, by each of their codes, and dates: the days on which force begins and ends, the steps of the
// timeline.
#include <algorithm>
#include <set>

#include "text/decimal.h"
#include "text/text.h"
#include "trying/points.h"
#include "zice/words.h"

namespace zice {
namespace {

std::int64_t code_of(const PlacePrefix& prefix) { return prefix.code * power_of_ten(6 - prefix.digits); }

bool any_expected(const JsonValue& expect, std::initializer_list<std::string_view> keys) {
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::string_view key) { return expected_at(expect, {key}) != nullptr; });
}

// Whether something is expected that depends on the place.
bool expects_of_place(const RulesetModel& model, const JsonValue& expect) {
  if (any_expected(expect, {"verdict", "elsewhere", "materials", "functions"})) return true;
  return std::any_of(model.nodes.begin(), model.nodes.end(), [&](const Node& node) {
    return node.below.test(model.region) && expects_node(expect, node.id);
  });
}

void add_place(const Looking& looking, std::string what, std::string cite, std::int64_t code,
               std::function<bool(std::int64_t)> here) {
  const RulesetModel& model = looking.model();
  Point& point = looking.points.emplace_back();
  point.group = PointGroup::area;
  point.cite = std::move(cite);
  point.what = std::move(what);
  point.reached = [here = std::move(here), region = model.region](const Situation& now) {
    return now.applicant.facts[region] && here(*now.applicant.facts[region]);
  };
  point.named = [&model](const JsonValue& expect) { return expects_of_place(model, expect); };
  point.moves = {{Move::Of::fact, model.region, code, {}}};
  point.blank = path_of({model.takes.area != nullptr ? "elsewhere" : "verdict"});
}

// The article by which an area matters.
std::string cite_of(const RulesetModel& model) {
  if (model.takes.area != nullptr) return model.takes.cite;
  for (const Node& node : model.nodes) {
    if (node.requirement != nullptr && node.below.test(model.region)) return node.cite;
  }
  return model.discretions.empty() ? model.force.cite : model.discretions[0].cite;
}

}  // namespace

void add_place_points(const Looking& looking) {
  const RulesetModel& model = looking.model();
  if (model.region == Requirement::kNoFact) return;
  for (const Area& area : model.areas) {
    for (const PlacePrefix& prefix : area.prefixes)
      add_place(looking, concat({"注册地在", area.label, "：", std::to_string(prefix.code)}), cite_of(model),
                code_of(prefix), [prefix](std::int64_t code) { return lies_in(prefix_of(code), prefix); });
  }
  for (const std::int64_t cell : model.region_cells(std::nullopt)) {
    const auto inside = [&model](std::int64_t code) {
      return std::any_of(model.areas.begin(), model.areas.end(),
                         [&](const Area& area) { return area.contains(code); });
    };
    if (!model.areas.empty() && !inside(cell))
      add_place(looking, "注册地不在所列的任何地区", cite_of(model), cell,
                [inside](std::int64_t code) { return !inside(code); });
  }
  for (const LocalRemark& remark : model.local_remarks) {
    for (const PlacePrefix& prefix : remark.area.prefixes) {
      add_place(looking, concat({"只对一些注册地的提示：", std::to_string(prefix.code)}), remark.cite,
                code_of(prefix), [prefix](std::int64_t code) { return lies_in(prefix_of(code), prefix); });
      looking.points.back().named = [](const JsonValue& expect) { return any_expected(expect, {"notices"}); };
      looking.points.back().blank = path_of({"notices"});
    }
  }
}

namespace {

void add_force(const Looking& looking) {
  const Force force = looking.ruleset.force(*looking.base.as_of);
  std::set<std::int64_t> days;
  const auto add = [&](const std::string& iso, std::initializer_list<int> around) {
    const auto day = Date::parse(iso);
    for (const int days_after : around) {
      if (day) days.insert(day->serial() + days_after);
    }
  };
  add(force.from, {-1, 0});
  add(force.from_strict, {0});
  add(force.until, {0, 1});
  add(force.until_strict, {0, 1});
  for (const std::int64_t serial : days) {
    Point& point = looking.points.emplace_back();
    point.group = PointGroup::date;
    point.cite = force.cite;
    point.what = concat({Date::from_serial(serial).iso(), " 是否施行"});
    point.reached = [=](const Situation& now) { return now.as_of().serial() == serial; };
    point.named = [](const JsonValue& expect) { return any_expected(expect, {"force"}); };
    point.moves = {{Move::Of::day, 0, serial, {}}};
    point.blank = path_of({"force", "status"});
  }
}

// A step is tried with all dates that are there only for planning.
void add_steps(const Looking& looking) {
  const RulesetModel& model = looking.model();
  for (std::size_t i = 0; i < model.dates.size(); ++i) {
    if (model.dates[i].cite.empty()) continue;
    const std::string step(name(static_cast<StepId>(i)));
    Point& point = looking.points.emplace_back();
    point.group = PointGroup::date;
    point.cite = model.dates[i].cite;
    point.what = concat({"“", word(static_cast<StepId>(i)), "”的日子"});
    point.reached = [](const Situation&) { return true; };
    point.named = [step](const JsonValue& expect) {
      const JsonValue* found = expected_at(expect, {"timeline", step});
      return found != nullptr && found->is(JsonValue::Type::object);
    };
    for (std::size_t f = 0; f < model.vocabulary->facts.size(); ++f) {
      if (model.vocabulary->facts[f].planning)
        point.moves.push_back({Move::Of::fact, static_cast<FactIndex>(f), looking.base.as_of->serial(), {}});
    }
    point.moves_together = true;
    point.blank = path_of({"timeline", step});
  }
}

}  // namespace

void add_date_points(const Looking& looking) {
  add_force(looking);
  add_steps(looking);
}

}  // namespace zice
