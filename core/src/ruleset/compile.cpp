// Prepares a ruleset's tree for exact weighing: where each fact is eliminated (see weighing.h).
//
// A fact that only one leaf asks can be left to that leaf. A fact that several leaves share couples them: it
// has to be tried value by value at the lowest node that holds all its leaves, their lowest common ancestor.
// To keep that node small, the parts of the root that share such facts are first gathered in groups, the
// connected components; a fact that touches many parts (a region, an endorsement) would gather everything, so
// it is tried at the root instead. Which way is taken changes the work, never the result.
#include <algorithm>
#include <numeric>

#include "ruleset/model.h"
#include "ruleset/one_way.h"
#include "ruleset/weighing_work.h"
#include "text/text.h"

namespace zice {
namespace {

constexpr std::size_t kMostPartsOfAGroupingFact = 3;

// The most combinations of missing facts to try for one leaf. The five measures need 180 at most.
constexpr double kMostCombinations = 4'096;

// The most leaves to weigh for one answer with its questions, as weighing_work() estimates them: some 20 ms.
// The five measures need 30,000 at most.
constexpr double kMostLeavesWeighed = 2'000'000;

constexpr std::string_view kTooMuch =
    "多项要求共用的事实太多，无法逐一试算未填的情形。各项要求都朝同一方向要求的“是/否”和数值不必试算；"
    "须试算的是这些，请少让几项要求共用，或让各项要求从同一方向、按同样的取值或地区来问：";

class Compiler {
 public:
  Compiler(RulesetModel& model, JsonSource& source)
      : model_(model), source_(source), facts_(model.vocabulary->facts.size()) {}

  void run() {
    model_.shown = model_.nodes.size();
    model_.leaves_of.resize(facts_);
    gather_leaf_facts();
    add_functions_node();
    find_what_is_alike();
    refuse_entangled_figures();
    add_groups_and_root();
    name_parents(model_);
    place_shared_facts();
    refuse_too_much_work();
    index_groups();
    model_.order = WeighingOrder(model_);
    model_.asked = members(node(model_.root).below | model_.material_facts);
    list_parts();
  }

 private:
  Node& node(NodeIndex index) { return model_.nodes[static_cast<std::size_t>(index)]; }
  NodeIndex last() const { return static_cast<NodeIndex>(model_.nodes.size()) - 1; }

  static void add_once(std::vector<FactIndex>& facts, FactIndex fact) {
    if (fact != Requirement::kNoFact && std::find(facts.begin(), facts.end(), fact) == facts.end())
      facts.push_back(fact);
  }

  void gather_leaf_facts() {
    for (std::size_t i = 0; i < model_.nodes.size(); ++i) {
      Node& leaf = model_.nodes[i];
      if (leaf.type != NodeType::leaf) continue;
      leaf.facts = leaf.requirement->facts;
      add_once(leaf.facts, leaf.requirement->region);
      for (const int index : leaf.discretions) {
        const Discretion& discretion = model_.discretions[static_cast<std::size_t>(index)];
        for (const FactIndex fact : discretion.yes) add_once(leaf.facts, fact);
        add_once(leaf.facts, discretion.region);
      }
      for (const FactIndex fact : leaf.facts) {
        leaf.below.set(fact);
        model_.leaves_of[fact].push_back(static_cast<NodeIndex>(i));
      }
    }
    for (const NodeIndex index : model_.conditions) gather_below(index);
    for (const NodeIndex index : model_.functions) gather_below(index);
  }

  const FactSet& gather_below(NodeIndex index) {
    for (const NodeIndex child : node(index).children) node(index).below |= gather_below(child);
    return node(index).below;
  }

  NodeIndex add_node(NodeType type, std::vector<NodeIndex> children) {
    Node added;
    added.type = type;
    for (const NodeIndex child : children) added.below |= node(child).below;
    added.children = std::move(children);
    model_.nodes.push_back(std::move(added));
    return last();
  }

  void add_functions_node() {
    if (model_.function_rule == FunctionRule::none) return;
    model_.functions_node = add_node(NodeType::functions, model_.functions);
    if (model_.declared != Requirement::kNoFact) node(model_.functions_node).below.set(model_.declared);
    const FactIndex fact = model_.function_need_by.fact;
    if (fact == Requirement::kNoFact) return;
    node(model_.functions_node).below.set(fact);
    model_.leaves_of[fact].push_back(model_.functions_node);
  }

  bool is_shared(FactIndex fact) const { return model_.leaves_of[fact].size() > 1; }

  void find_what_is_alike() {
    const OneWay found = one_way_facts(model_);
    model_.one_way = found.facts;
    model_.falling = found.falling;
    model_.first_alike.resize(facts_);
    for (std::size_t i = 0; i < facts_; ++i) {
      const auto fact = static_cast<FactIndex>(i);
      if (model_.vocabulary->facts[fact].type == FactType::choice && !model_.leaves_of[fact].empty())
        model_.first_alike[fact] = first_alike(model_, fact);
    }
  }

  // Whether it has to be tried value by value where several leaves ask for it.
  bool couples(FactIndex fact) const { return is_shared(fact) && !model_.one_way.test(fact); }

  // Trying one shared figure by cells is exact as long as what it is compared with belongs to that leaf
  // alone.
  void refuse_entangled_figures() {
    for (const Node& leaf : model_.nodes) {
      if (leaf.type != NodeType::leaf) continue;
      const auto shared =
          std::count_if(leaf.requirement->facts.begin(), leaf.requirement->facts.end(), [&](FactIndex fact) {
            return model_.vocabulary->facts[fact].type == FactType::number && is_shared(fact);
          });
      if (shared > 1)
        source_.report(leaf.offset, "ruleset/entangled",
                       {"\"", leaf.id, "\" 比较的两个数值都被其他要求引用，无法精确判断未填的情形"});
    }
  }

  void add_groups_and_root() {
    std::vector<NodeIndex> parts = model_.conditions;
    if (model_.functions_node >= 0) parts.push_back(model_.functions_node);
    std::vector<std::size_t> group(parts.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (std::size_t fact = 0; fact < facts_; ++fact) {
      if (!couples(static_cast<FactIndex>(fact))) continue;
      std::vector<std::size_t> touched;
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (node(parts[i]).below.test(fact)) touched.push_back(i);
      }
      if (touched.size() < 2 || touched.size() > kMostPartsOfAGroupingFact) continue;
      for (const std::size_t i : touched) {
        const std::size_t from = group[i];
        std::replace(group.begin(), group.end(), from, group[touched[0]]);
      }
    }
    std::vector<NodeIndex> groups;
    for (std::size_t g = 0; g < parts.size(); ++g) {
      std::vector<NodeIndex> members;
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (group[i] == g) members.push_back(parts[i]);
      }
      if (members.size() == 1) groups.push_back(members[0]);
      if (members.size() > 1) groups.push_back(add_node(NodeType::all, std::move(members)));
    }
    model_.root = add_node(NodeType::all, std::move(groups));
  }

  void place_shared_facts() {
    for (std::size_t i = 0; i < facts_; ++i) {
      const auto fact = static_cast<FactIndex>(i);
      if (!couples(fact)) continue;
      const bool needed_by_functions = fact == model_.function_need_by.fact && model_.functions_node >= 0;
      NodeIndex at = model_.root;
      for (;;) {
        if (needed_by_functions && at == model_.functions_node) break;
        NodeIndex only = -1;
        int holders = 0;
        for (const NodeIndex child : node(at).children) {
          if (node(child).below.test(fact)) ++holders, only = child;
        }
        if (holders != 1) break;
        at = only;
      }
      node(at).shared.push_back(fact);
    }
  }

  void refuse_too_much_work() {
    if (most_combinations(model_) <= kMostCombinations && weighing_work(model_) <= kMostLeavesWeighed) return;
    std::vector<std::string> names;
    for (std::size_t fact = 0; fact < facts_; ++fact) {
      if (couples(static_cast<FactIndex>(fact))) names.push_back(model_.vocabulary->facts[fact].id);
    }
    source_.report(0, "ruleset/entangled", {kTooMuch, join(names)});
  }

  void index_groups() {
    model_.groups.resize(facts_);
    const std::vector<NodeIndex>& groups = node(model_.root).children;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (const FactIndex fact : members(node(groups[g]).below))
        model_.groups[fact].push_back(static_cast<std::uint32_t>(g));
    }
  }

  void list_parts() {
    const std::vector<Fact>& facts = model_.vocabulary->facts;
    for (std::size_t part = 0; part < facts_; ++part) {
      for (auto whole = facts[part].part_of; whole; whole = facts[*whole].part_of)
        model_.parts.push_back({static_cast<FactIndex>(part), *whole});
    }
  }

  RulesetModel& model_;
  JsonSource& source_;
  std::size_t facts_;
};

}  // namespace

void compile(RulesetModel& model, JsonSource& source) { Compiler(model, source).run(); }

}  // namespace zice
