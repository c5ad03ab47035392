// Functions: what each comes to, and how many of them there are.
#include <algorithm>

#include "text/text.h"
#include "trying/points.h"
#include "zice/words.h"

namespace zice {
namespace {

class FunctionPoints {
 public:
  explicit FunctionPoints(const Looking& looking) : looking_(looking), model_(looking.model()) {}

  void run() {
    for (const NodeIndex function : model_.functions) {
      for (const Status status :
           {Status::met, Status::unmet, Status::unknown, Status::discretionary, Status::not_claimed})
        add_status(function, status);
    }
    if (model_.functions_node < 0) return;
    if (model_.function_rule == FunctionRule::each_declared) {
      for (const Status status : {Status::met, Status::unmet, Status::discretionary, Status::unknown})
        add_rule(concat({"按所申报的逐项看：", word(status)}),
                 [=](const Situation& now) { return now.weighing.functions_status() == status; });
      return;
    }
    const NeedByFact& by = model_.function_need_by;
    if (by.fact == Requirement::kNoFact) return add_count("", [](const Situation&) { return true; });
    const Fact& fact = model_.vocabulary->facts[by.fact];
    for (std::size_t i = 0; i < fact.choices.size(); ++i) {
      const auto value = static_cast<std::int64_t>(i);
      add_count(concat({fact.choice_labels[i], "："}), [=, about = by.fact](const Situation& now) {
        return now.weighing.given().knows(about) && now.weighing.given()[about].value == value;
      });
    }
    add_rule("项数取决于未填的情况",
             [=, about = by.fact](const Situation& now) { return !now.weighing.given().knows(about); });
  }

 private:
  bool can_be(NodeIndex function, Status status) const {
    const Outcomes set = nothing_.outcomes(function);
    switch (status) {
      case Status::met:
        return (set & kMet) != 0;
      case Status::unmet:
        return (set & kUnmet) != 0;
      case Status::discretionary:
        return (set & (kReading | kRelaxation)) != 0;
      case Status::unknown:
        return (set & (set - 1)) != 0;
      default:
        return model_.declared != Requirement::kNoFact;
    }
  }

  void add_status(NodeIndex index, Status status) {
    if (!can_be(index, status)) return;
    const Node& function = model_.node(index);
    Point& point = looking_.points.emplace_back();
    point.group = PointGroup::functions;
    point.cite = function.cite;
    point.what = concat({"服务功能“", function.text, "”：", word(status)});
    point.reached = [=](const Situation& now) { return now.weighing.status(index) == status; };
    point.named = [id = function.id](const JsonValue& expect) {
      return expected_at(expect, {"functions", "list", id}) != nullptr;
    };
    FactSet facts = function.below;
    if (model_.declared != Requirement::kNoFact) facts.set(model_.declared);
    point.moves = moves_of(model_, looking_.base, facts);
    point.blank = path_of({"functions", "list", function.id});
  }

  void add_rule(std::string what, std::function<bool(const Situation&)> reached) {
    Point& point = looking_.points.emplace_back();
    point.group = PointGroup::functions;
    point.cite = model_.function_cite;
    point.what = concat({"服务功能，", what});
    point.reached = std::move(reached);
    point.named = [](const JsonValue& expect) {
      return expected_at(expect, {"functions", "status"}) != nullptr ||
             expected_at(expect, {"functions", "met"}) != nullptr;
    };
    // The scope settles most of it, whether one function is met the rest.
    FactSet facts;
    if (model_.declared != Requirement::kNoFact) facts.set(model_.declared);
    if (model_.function_need_by.fact != Requirement::kNoFact) facts.set(model_.function_need_by.fact);
    facts |= simplest();
    point.moves = moves_of(model_, looking_.base, facts);
    point.blank = path_of({"functions", "status"});
  }

  // What the function asks that asks least.
  FactSet simplest() const {
    const auto fewer = [&](NodeIndex one, NodeIndex other) {
      // One that nothing is asked of is always met.
      const auto asks = [&](NodeIndex of) { return model_.node(of).below.count() - 1; };
      return asks(one) < asks(other);
    };
    return model_.node(*std::min_element(model_.functions.begin(), model_.functions.end(), fewer)).below;
  }

  // As many as are needed, and one fewer.
  void add_count(const std::string& of, const std::function<bool(const Situation&)>& so) {
    for (const int short_by : {0, 1}) {
      add_rule(concat({of, short_by == 0 ? "正好够" : "少一项"}), [=](const Situation& now) {
        const auto need = now.weighing.functions_need();
        return so(now) && need && now.weighing.functions_met() == *need - short_by;
      });
    }
  }

  const Looking& looking_;
  const RulesetModel& model_;
  Weighing nothing_ = weighed();

  Weighing weighed() const {
    Weighing weighing(looking_.ruleset.shared_model(), *looking_.base.as_of);
    weighing.weigh();
    return weighing;
  }
};

}  // namespace

void add_function_points(const Looking& looking) { FunctionPoints(looking).run(); }

}  // namespace zice
