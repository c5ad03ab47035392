#include "trying/points.h"

#include <algorithm>

#include "text/keyed.h"
#include "text/pick.h"
#include "trying/case_file.h"

namespace zice {

std::string_view word(PointGroup group) {
  static constexpr std::string_view words[] = {"要求的各种状态", "数值的低于、正好、高于", "各种取值",
                                               "各地区",         "服务功能的项数",         "文件的各种情形",
                                               "可选其一的各项", "日期的前后一天",         "裁量的各个条件"};
  return pick(group, words);
}

namespace {

void add_cuts(const RulesetModel& model, const Circumstances& given, FactIndex fact,
              std::vector<std::int64_t>& values) {
  const std::size_t start = values.size();
  for (const NodeIndex leaf : model.leaves_of[fact]) {
    if (const Requirement* requirement = model.node(leaf).requirement.get())
      requirement->cuts(fact, given, values);
  }
  const std::size_t end = values.size();
  for (std::size_t i = start; i < end; ++i) {
    const std::int64_t cut = values[i];
    values.push_back(cut - 1);
    values.push_back(cut + 1);
  }
}

// One function, two beside each other, all but one, all.
std::vector<std::int64_t> scopes_of(const RulesetModel& model) {
  std::vector<std::int64_t> each;
  std::int64_t all = 0;
  for (const NodeIndex function : model.functions) {
    each.push_back(std::int64_t{1} << model.node(function).function);
    all |= each.back();
  }
  std::vector<std::int64_t> scopes = each;
  for (std::size_t i = 1; i < each.size(); ++i) scopes.push_back(each[i - 1] | each[i]);
  for (const std::int64_t one : each) scopes.push_back(all & ~one);
  scopes.push_back(all);
  return scopes;
}

std::vector<std::int64_t> answers_of(const RulesetModel& model, const Applicant& base, FactIndex fact) {
  const Fact& about = model.vocabulary->facts[fact];
  std::vector<std::int64_t> values;
  if (about.type == FactType::region) return model.region_cells(std::nullopt);
  if (about.type == FactType::functions) return scopes_of(model);
  if (about.is_amount()) {
    Weighing weighing(std::shared_ptr<const RulesetModel>(std::shared_ptr<void>(), &model), *base.as_of);
    weighing.set(base);
    add_cuts(model, weighing.given(), fact, values);
  } else {
    for (std::int64_t value = about.least; value <= about.most; ++value) values.push_back(value);
  }
  sort_unique(values, 0);
  std::vector<std::int64_t> within;
  for (const std::int64_t value : values) {
    if (value >= about.least && value <= about.most) within.push_back(value);
  }
  return within;
}

}  // namespace

std::vector<Move> moves_of(const RulesetModel& model, const Applicant& base, FactIndex fact) {
  std::vector<Move> moves;
  for (const std::int64_t value : answers_of(model, base, fact)) {
    if (base.facts[fact] != value) moves.push_back({Move::Of::fact, fact, value, {}});
  }
  if (base.facts[fact]) moves.push_back({Move::Of::fact, fact, std::nullopt, {}});
  return moves;
}

std::vector<Move> moves_of(const RulesetModel& model, const Applicant& base, const FactSet& facts) {
  std::vector<Move> moves;
  for (const FactIndex fact : members(facts)) {
    const std::vector<Move> own = moves_of(model, base, fact);
    moves.insert(moves.end(), own.begin(), own.end());
  }
  return moves;
}

namespace {

// Whether not all of it is left blank.
bool says_something(const JsonValue& value) {
  if (value.is(JsonValue::Type::object))
    return std::any_of(value.members.begin(), value.members.end(),
                       [](const JsonMember& member) { return says_something(member.value); });
  return !value.is(JsonValue::Type::string) || value.text != kBlank;
}

}  // namespace

const JsonValue* expected_at(const JsonValue& expect, std::initializer_list<std::string_view> path) {
  const JsonValue* at = &expect;
  for (const std::string_view key : path) {
    if (at != nullptr) at = at->find(key);
  }
  return at != nullptr && says_something(*at) ? at : nullptr;
}

bool expects_node(const JsonValue& expect, std::string_view id) {
  for (const std::string_view key : {"conditions", "requirements"}) {
    const JsonValue* node = expected_at(expect, {key, id});
    if (node == nullptr) continue;
    if (node->is(JsonValue::Type::string) || expected_at(*node, {"status"}) != nullptr) return true;
  }
  return false;
}

Path path_of(std::initializer_list<std::string_view> keys) { return Path(keys.begin(), keys.end()); }

Points points_of(const Ruleset& ruleset, const Applicant& base) {
  Points points;
  const Looking looking{ruleset, base, points};
  add_tree_points(looking);
  add_function_points(looking);
  add_place_points(looking);
  add_paper_points(looking);
  add_date_points(looking);
  return points;
}

}  // namespace zice
