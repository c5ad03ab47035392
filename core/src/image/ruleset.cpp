// A compiled ruleset in an image.
#include "image/image.h"

namespace zice {
namespace {

// Facts in ascending order: of each, how far it is from the one before.
void carry_set(Flat& flat, FactSet& set) {
  std::vector<FactIndex> steps = members(set);
  for (std::size_t i = steps.size(); i-- > 1;) steps[i] = static_cast<FactIndex>(steps[i] - steps[i - 1]);
  flat.numbers(steps);
  if (!flat.is_reading()) return;
  set.reset();
  std::size_t fact = 0;
  for (const FactIndex step : steps) {
    fact += step;
    if (fact < set.size()) set.set(fact);
  }
}

void carry_date(Flat& flat, std::optional<Date>& date) {
  flat.maybe(date, Date::from_serial(0), [&](Date& day) {
    std::int64_t serial = day.serial();
    flat.number(serial);
    day = Date::from_serial(serial);
  });
}

void carry_force(Flat& flat, ForceRule& force) {
  carry_date(flat, force.from);
  flat.number(force.two_readings);
  flat.number(force.years);
  carry_date(flat, force.superseded_from);
  flat.number(force.superseded_at_latest);
}

void carry_area(Flat& flat, Area& area) {
  flat.list(area.prefixes, [&](Area::Prefix& prefix) {
    flat.number(prefix.code);
    flat.number(prefix.digits);
  });
}

void carry_discretion(FlatRequirement& to, Discretion& discretion) {
  to.flat.numbers(discretion.yes);
  to.area(discretion.area);
  to.flat.number(discretion.region);
}

void carry_node(FlatRequirement& to, Node& node) {
  Flat& flat = to.flat;
  flat.number(node.type);
  flat.number(node.need);
  flat.number(node.function);
  flat.number(node.kind);
  flat.number(node.checkable);
  flat.number(node.judged);
  carry(to, node.requirement);
  flat.number(node.unanswerable);
  flat.numbers(node.discretions);
  flat.numbers(node.children);
  flat.numbers(node.facts);
  flat.numbers(node.shared);
  carry_set(flat, node.below);
}

void carry_need(Flat& flat, Need& need) {
  flat.number(need.type);
  flat.number(need.entry);
  flat.list(need.children, [&](Need& child) { carry_need(flat, child); });
}

void carry_material(Flat& flat, Material& material) {
  carry_need(flat, material.need);
  flat.number(material.first_entry);
  flat.number(material.entry_count);
}

void carry_entry(FlatRequirement& to, DocumentEntry& entry) {
  Flat& flat = to.flat;
  flat.number(entry.document);
  flat.number(entry.pledge);
  flat.number(entry.fresh_month);
  flat.number(entry.rows);
  to.area(entry.rows_area);
  flat.number(entry.rows_in_area);
  flat.number(entry.rows_condition);
  flat.number(entry.only_if);
  flat.number(entry.only_if_values);
}

void carry_rules(FlatRequirement& to, RulesetModel& model) {
  Flat& flat = to.flat;
  to.area(model.takes.area);
  flat.list(model.discretions, [&](Discretion& discretion) { carry_discretion(to, discretion); });
  flat.number(model.function_rule);
  flat.number(model.function_need);
  flat.number(model.function_need_by.fact);
  flat.numbers(model.function_need_by.need);
  flat.list(model.entries, [&](DocumentEntry& entry) { carry_entry(to, entry); });
  flat.list(model.materials, [&](Material& material) { carry_material(flat, material); });
  flat.list(model.nodes, [&](Node& node) { carry_node(to, node); });
}

// What compile() made of it.
void carry_plan(Flat& flat, RulesetModel& model) {
  flat.number(model.shown);
  flat.numbers(model.conditions);
  flat.numbers(model.functions);
  flat.number(model.functions_node);
  flat.number(model.root);
  flat.list(model.leaves_of, [&](std::vector<NodeIndex>& leaves) { flat.numbers(leaves); });
  flat.numbers(model.asked);
  carry_set(flat, model.material_facts);
  flat.list(model.groups, [&](std::vector<std::uint32_t>& groups) { flat.numbers(groups); });
  flat.list(model.first_alike, [&](std::vector<std::uint8_t>& first) { flat.numbers(first); });
  carry_set(flat, model.one_way);
  carry_set(flat, model.falling);
  flat.list(model.parts, [&](RulesetModel::Part& part) {
    flat.number(part.part);
    flat.number(part.whole);
  });
}

// What this ruleset calls those facts that are wholes of others.
void carry_labels(Flat& flat, RulesetModel& model) {
  if (flat.is_reading()) model.labels.resize(model.vocabulary->facts.size());
  FactSet wholes;
  for (const auto& [part, whole] : model.parts) wholes.set(whole);
  for (const FactIndex whole : members(wholes)) {
    if (whole < model.labels.size()) flat.text(model.labels[whole]);
  }
}

}  // namespace

void carry_ruleset(Flat& flat, RulesetModel& model) {
  FlatRequirement to{flat, model.areas};
  flat.text(model.id);
  flat.text(model.level);
  flat.text(model.hash);
  flat.list(model.supersedes, [&](std::string& id) { flat.text(id); });
  carry_force(flat, model.force);
  flat.list(model.areas, [&](Area& area) { carry_area(flat, area); });
  flat.number(model.region);
  flat.number(model.declared);
  carry_rules(to, model);
  if (flat.is_reading()) name_parents(model);
  carry_plan(flat, model);
  carry_labels(flat, model);
}

}  // namespace zice
