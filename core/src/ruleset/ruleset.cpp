#include "zice/ruleset.h"

#include "ruleset/model.h"

namespace zice {
namespace {

std::string iso(const std::optional<Date>& date) { return date ? date->iso() : std::string(); }

// The last day of a term that starts on `from`: the eve of its anniversary.
std::optional<Date> last_day(const std::optional<Date>& from, const ForceRule& rule) {
  std::optional<Date> until;
  if (from && rule.years > 0) until = from->plus_years(rule.years).plus_days(-1);
  if (rule.superseded_from) {
    const Date eve = rule.superseded_from->plus_days(-1);
    if (!until || eve < *until) until = eve;
  }
  return until;
}

ForceStatus status_on(Date day, const std::optional<Date>& from, const std::optional<Date>& until,
                      const ForceRule& rule) {
  if (from && day < *from) return ForceStatus::not_yet;
  if (rule.superseded_from && day >= *rule.superseded_from) return ForceStatus::superseded;
  return until && day > *until ? ForceStatus::lapsed : ForceStatus::in_force;
}

}  // namespace

const std::string& Ruleset::id() const { return model_->id; }
const std::string& Ruleset::title() const { return model_->title; }
const std::string& Ruleset::document_number() const { return model_->document_number; }
const std::string& Ruleset::jurisdiction() const { return model_->jurisdiction; }
const std::string& Ruleset::level() const { return model_->level; }
const std::string& Ruleset::hash() const { return model_->hash; }
const std::vector<std::string>& Ruleset::supersedes() const { return model_->supersedes; }
const Vocabulary& Ruleset::vocabulary() const { return *model_->vocabulary; }
const std::string& Ruleset::fact_label(FactIndex fact) const { return model_->label(fact); }

std::string_view Ruleset::function_label(FunctionIndex function) const {
  for (const NodeIndex index : model_->functions) {
    if (model_->node(index).function == function) return model_->node(index).text;
  }
  return vocabulary().functions[function].label;
}

std::string Ruleset::place_label(std::int64_t region) const { return model_->place_label(region); }

Force Ruleset::force(Date as_of) const {
  const ForceRule& rule = model_->force;
  Force force;
  force.cite = rule.cite;
  force.note = rule.note;
  const auto until = last_day(rule.from, rule);
  force.status = status_on(as_of, rule.from, until, rule);
  force.from = iso(rule.from);
  force.until_at_latest = rule.superseded_at_latest;
  force.until = iso(until);
  if (!rule.two_readings || !rule.from) return force;
  // "n days after publication": in force on the nth day, or only once that day has run.
  const std::optional<Date> strict_from = rule.from->plus_days(1);
  const auto strict_until = last_day(strict_from, rule);
  force.from_strict = iso(strict_from);
  force.until_strict = iso(strict_until);
  if (status_on(as_of, strict_from, strict_until, rule) != force.status)
    force.status = ForceStatus::disputed_day;
  return force;
}

}  // namespace zice
