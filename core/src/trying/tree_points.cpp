// Conditions and requirements: each status that one can have, each figure, choice, alternative and
// discretion.
#include <algorithm>

#include "text/decimal.h"
#include "text/text.h"
#include "trying/points.h"
#include "zice/words.h"

namespace zice {
namespace {

constexpr double kWholeShare = 100;  // in %

class TreePoints {
 public:
  explicit TreePoints(const Looking& looking)
      : looking_(looking),
        model_(looking.model()),
        nothing_(looking.ruleset.shared_model(), *looking.base.as_of) {
    nothing_.weigh();
  }

  void run() {
    for (std::size_t i = 0; i < model_.shown; ++i) {
      const auto index = static_cast<NodeIndex>(i);
      const Node& node = model_.node(index);
      if (node.type == NodeType::function) continue;
      for (const Status status : statuses_of(index)) add_status(index, status);
      if (node.requirement != nullptr) add_leaf(index, node);
      if (node.type == NodeType::any || node.type == NodeType::at_least) add_alternatives(index, node);
    }
    for (const Discretion& discretion : model_.discretions) add_discretion(discretion);
  }

 private:
  std::vector<Status> statuses_of(NodeIndex index) const {
    if (model_.node(index).is_judged()) return {Status::judged};
    std::vector<Status> found;
    const Outcomes set = nothing_.outcomes(index);
    if ((set & kMet) != 0) found.push_back(Status::met);
    if ((set & kUnmet) != 0) found.push_back(Status::unmet);
    if ((set & (kReading | kRelaxation)) != 0) found.push_back(Status::discretionary);
    if ((set & kNotApplicable) != 0) found.push_back(Status::not_applicable);
    if (found.size() > 1) found.push_back(Status::unknown);
    return found;
  }

  static std::string told(const Node& node) { return concat({"“", node.text, "”（", node.id, "）"}); }

  Point& add(PointGroup group, const Node& node, std::string what) {
    Point& point = looking_.points.emplace_back();
    point.group = group;
    point.cite = node.cite;
    point.what = concat({told(node), what});
    point.named = [id = node.id](const JsonValue& expect) { return expects_node(expect, id); };
    point.moves = moves_of(model_, looking_.base, node.below);
    point.blank = path_of({"requirements", node.id});
    return point;
  }

  void add_status(NodeIndex index, Status status) {
    Point& point = add(PointGroup::status, model_.node(index), concat({"：", word(status)}));
    point.reached = [=](const Situation& now) { return now.weighing.status(index) == status; };
  }

  void add_leaf(NodeIndex index, const Node& node) {
    const Requirement& requirement = *node.requirement;
    if (requirement.is_figure) {
      add_figure(index, node, false);
      if (requirement.own_area != nullptr) add_figure(index, node, true);
    }
    if (model_.vocabulary->facts[requirement.facts[0]].type == FactType::choice) add_choices(node);
  }

  // One step below the figure, at it, above it: for what has no places, one person, enterprise or day.
  void add_figure(NodeIndex index, const Node& node, bool relaxed) {
    const Fact& fact = model_.vocabulary->facts[node.requirement->facts[0]];
    const bool plain = node.requirement->kind->key == "figure";
    const double step = to_double(1, plain ? fact.places : 0);
    const std::string_view where[] = {"差一点", "正好", "高于"};
    for (int i = 0; i < (can_exceed(node, relaxed) ? 3 : 2); ++i) {
      Point& point = add(PointGroup::figure, node, concat({relaxed ? "，放宽的数值：" : "：", where[i]}));
      point.reached = [=](const Situation& now) {
        const Figures figures = now.weighing.figures(index);
        const bool here = i == 0 ? figures.slack == -step : i == 1 ? figures.slack == 0 : figures.slack > 0;
        return here && figures.relaxed == relaxed;
      };
      if (fact.type == FactType::date) add_days(node, point);
    }
  }

  // Nothing is above all that there can be: 100 %, or the most that the fact takes.
  bool can_exceed(const Node& node, bool relaxed) const {
    const Requirement& requirement = *node.requirement;
    if (requirement.kind->key == "share") return requirement.figures(nothing_.given()).required < kWholeShare;
    if (requirement.kind->key != "figure") return true;
    std::vector<std::int64_t> figures;
    requirement.cuts(requirement.facts[0], nothing_.given(), figures);
    return figures[relaxed ? 1 : 0] < model_.vocabulary->facts[requirement.facts[0]].most;
  }

  // The day of assessment on which it is met, and the days around it.
  void add_days(const Node& node, Point& point) const {
    Weighing weighing(looking_.ruleset.shared_model(), *looking_.base.as_of);
    weighing.set(looking_.base);
    const std::vector<std::int64_t> places = weighing.places();
    for (const Way& way : node.requirement->ways({weighing.given(), places})) {
      if (way.empty() || way[0].fact != kDay) continue;
      for (const int days : {-1, 0, 1}) point.moves.push_back({Move::Of::day, 0, way[0].value + days, {}});
    }
  }

  // Every value, and for one that is taken only if something is so, that this alone is not so.
  void add_choices(const Node& node) {
    const FactIndex fact = node.requirement->facts[0];
    const Fact& about = model_.vocabulary->facts[fact];
    for (std::size_t i = 0; i < about.choices.size(); ++i) {
      const auto value = static_cast<std::int64_t>(i);
      Point& point = add(PointGroup::choice, node, concat({"：", about.choice_labels[i]}));
      point.reached = [=](const Situation& now) {
        return now.weighing.given().knows(fact) && now.weighing.given()[fact].value == value;
      };
    }
    for (std::size_t i = 1; i < node.requirement->facts.size(); ++i) {
      const FactIndex needed = node.requirement->facts[i];
      Point& point = add(PointGroup::choice, node, concat({"：只差“", model_.label(needed), "”"}));
      point.reached = [&requirement = *node.requirement, needed](const Situation& now) {
        return only_lacks(requirement, needed, now.weighing.given());
      };
    }
  }

  static bool only_lacks(const Requirement& requirement, FactIndex fact, const Circumstances& given) {
    const bool known = std::all_of(requirement.facts.begin(), requirement.facts.end(),
                                   [&](FactIndex one) { return given.knows(one); });
    if (!known || given.yes(fact) || requirement.weigh(given) == kMet) return false;
    Circumstances with = given;
    with[fact].value = kYes;
    return requirement.weigh(with) == kMet;
  }

  // Each of several ways alone.
  void add_alternatives(NodeIndex index, const Node& node) {
    for (const NodeIndex child : node.children) {
      Point& point = add(PointGroup::alternative, node, concat({"：只靠“", model_.node(child).text, "”"}));
      point.reached = [=, children = node.children, need = std::max(node.need, 1)](const Situation& now) {
        const auto met = std::count_if(children.begin(), children.end(), [&](NodeIndex one) {
          return now.weighing.status(one) == Status::met;
        });
        return met == need && now.weighing.status(child) == Status::met &&
               now.weighing.status(index) == Status::met;
      };
    }
  }

  const Node* covered_by(const Discretion& discretion) const {
    for (const Node& node : model_.nodes) {
      for (const int index : node.discretions) {
        if (&model_.discretions[static_cast<std::size_t>(index)] == &discretion) return &node;
      }
    }
    return nullptr;
  }

  void add_discretion(const Discretion& discretion) {
    const Node* leaf = covered_by(discretion);
    if (leaf == nullptr) return;
    const auto add_case = [&](std::string what, std::function<bool(const Circumstances&)> so, Status status) {
      Point& point = add(PointGroup::discretion, *leaf, concat({"，裁量“", discretion.id, "”", what}));
      point.cite = discretion.cite;
      point.reached = [=, covers = covered(discretion)](const Situation& now) {
        return so(now.weighing.given()) && std::any_of(covers.begin(), covers.end(), [&](NodeIndex one) {
                 return now.weighing.status(one) == status;
               });
      };
      point.named = [this_model = &model_, covers = covered(discretion)](const JsonValue& expect) {
        return std::any_of(covers.begin(), covers.end(),
                           [&](NodeIndex one) { return expects_node(expect, this_model->node(one).id); });
      };
    };
    add_case(
        "：适用", [&discretion](const Circumstances& given) { return discretion.holds(given); },
        Status::discretionary);
    for (const FactIndex fact : discretion.yes)
      add_case(
          concat({"：只差“", model_.label(fact), "”"}),
          [&discretion, fact](const Circumstances& given) {
            Circumstances with = given;
            with[fact].value = kYes;
            return given.knows(fact) && !given.yes(fact) && discretion.holds(with);
          },
          Status::unmet);
    if (discretion.area != nullptr)
      add_case(
          "：不在该地区",
          [&discretion](const Circumstances& given) {
            return given.knows(discretion.region) && !discretion.holds(given);
          },
          Status::unmet);
  }

  std::vector<NodeIndex> covered(const Discretion& discretion) const {
    std::vector<NodeIndex> leaves;
    for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
      for (const int index : model_.nodes[i].discretions) {
        if (&model_.discretions[static_cast<std::size_t>(index)] == &discretion)
          leaves.push_back(static_cast<NodeIndex>(i));
      }
    }
    return leaves;
  }

  const Looking& looking_;
  const RulesetModel& model_;
  Weighing nothing_;  // answered
};

}  // namespace

void add_tree_points(const Looking& looking) { TreePoints(looking).run(); }

}  // namespace zice
